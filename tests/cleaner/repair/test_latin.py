"""Letters that a tool took for the second bytes of characters."""

from __future__ import annotations

import pytest

from services.cleaner.repair import repair_text


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("全国标委会（厂础颁/罢颁&苍产蝉辫;99）召开年会。", "全国标委会（SAC/TC 99）召开年会。"),
        ("&苍产蝉辫;&苍产蝉辫;滨厂翱发布国际标准骋叠/罢&苍产蝉辫;19001。", "ISO发布国际标准GB/T 19001。"),
        ("邮箱：产测补蔼办迟.肠苍，网址：飞飞飞.产测补.肠苍。", "邮箱：bya@kt.cn，网址：www.bya.cn。"),
        ("参加滨贰颁/罢颁9年会，补办证件，听取辩驳，飞虫扰民。", "参加IEC/TC9年会，补办证件，听取辩驳，飞虫扰民。"),
    ],
)
def test_letters_come_back(shown: str, meant: str) -> None:
    """Abbreviations, references and addresses; Chinese words of the same characters stay."""
    assert repair_text(shown).text == meant


@pytest.mark.parametrize("text", ["厂长补办证件，不惫不懈。", "辩驳、诽谤与飞虫测控", "一厂一策，罢工与贰臣。"])
def test_chinese_words_are_no_letters(text: str) -> None:
    """Where nothing else in the text shows letters so."""
    assert repair_text(text).text == text
