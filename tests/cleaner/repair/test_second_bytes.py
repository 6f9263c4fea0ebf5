"""Characters of which a mirror left the second byte, beside the byte that their first one was taken for."""

from __future__ import annotations

import pytest

from services.cleaner.repair import repair_paragraphs

_REST = "計(jì)量所對(duì)高速加油站在用的加油機(jī)進(jìn)行檢定，確保準(zhǔn)確。"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("進(jìn)行了檢定，F(xiàn)場(chǎng)調(diào)修加油機(jī)。", "进行了检定，现场调修加油机。"),
        ("進(jìn)行了檢定,F(xiàn)場(chǎng)調(diào)修加油機(jī)。", "进行了检定,现场调修加油机。"),
        ("加強(qiáng)“l(fā)展是硬道理”的宣傳(chuán)。", "加强“发展是硬道理”的宣传。"),
        ("進(jìn)行了檢定，F場(chǎng)調(diào)修加油機(jī)。", "进行了检定，现场调修加油机。"),
        ("購(gòu)買(mǎi)，B超機(jī)(jī)和A股。", "购买，B超机和A股。"),
        ("開(kāi)展專(zhuān)項(xiàng)整治?F(xiàn)將(jiāng)情況公布如下。", "开展专项整治。现将情况公布如下。"),
        (
            "開(kāi)展專(zhuān)項(xiàng)整治，并召開(kāi)會?,F(xiàn)將(jiāng)情況公布如下。",
            "开展专项整治，并召开会。现将情况公布如下。",
        ),
        ("案件移送公安機(jī)關??h(xiàn)局提醒消費(fèi)者。", "案件移送公安机关。县局提醒消费者。"),
        ("寧??h(xiàn)局開(kāi)展檢查。", "宁海县局开展检查。"),
        ("問(wèn)題(tí)整改到位???zǒng)局要求總(zǒng)結。", "问题整改到位。总局要求总结。"),
        ("是否取得C(sù)CC認(rèn)證(zhèng)證(zhèng)書。", "是否取得CCC认证证书。"),
        ("例行?O(jiān)督性監(jiān)測(cè)時(shí)查出。", "例行监督性监测时查出。"),
    ],
)
def test_the_byte_before_and_the_reading_tell_the_character(written: str, read: str) -> None:
    """Behind a mark also without a reading, where it makes a word; a letter of its own stays."""
    body = repair_paragraphs([_REST, written])
    assert body.paragraphs[1].text == read


def test_letters_of_a_clean_text_stay() -> None:
    """A text without readings has letters behind its marks, too."""
    text = "该所F座检修，F座照常；A股，B超，T恤均有售，F场馆开放。"
    assert repair_paragraphs([text]).paragraphs[0].text == text
