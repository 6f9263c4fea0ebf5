"""Names of games of chance between the clauses of a text."""

from __future__ import annotations

import pytest

from pages.bait import is_bait
from services.cleaner.repair import repair_paragraphs

TOLD = [
    "记者从江州市市场监督管理局获悉，即日起至6月底，全市开展加油机专项整治。",
    "该局负责人介绍，去年共检查加油站110座次。群众可拨打12315提供线索。",
]


def _texts(paragraphs: list[str]) -> list[str]:
    return [text for paragraph in repair_paragraphs(paragraphs).paragraphs if (text := paragraph.text)]


@pytest.mark.parametrize(
    "put_in",
    [
        [TOLD[0].replace("，即", "，星空体育平台即"), TOLD[1].replace("，去", "，博江娱乐app下载去")],
        [TOLD[0] + "AG超玩会入口", TOLD[1].replace("可拨打", "可（九游会官网）拨打")],
        [TOLD[0], "澳门新葡京官网，真人棋牌APP下载", TOLD[1]],
        [f"星空体育- 星空体育官方网站- 真人棋牌APP下载{TOLD[0]}", TOLD[1]],
    ],
)
def test_they_are_taken_out(put_in: list[str]) -> None:
    """Behind marks, in brackets, at the ends of paragraphs, on lines of their own and before a headline."""
    assert _texts(put_in) == TOLD


@pytest.mark.parametrize(
    "line",
    [
        "江州警方打掉一个跨境网络赌博团伙，该团伙通过“九游会”APP、真人棋牌下载链接招揽赌客。",
        "江州市体育局上线全民健身体育平台，开放场馆预约。",
        "尊龙公司与开云集团在江州签约，葡京酒店项目落地。",
    ],
)
def test_what_a_text_is_about_stays(line: str) -> None:
    """Of the police's news, and what only sounds so."""
    assert _texts([line, TOLD[1]]) == [line, TOLD[1]]


def test_a_line_of_them_is_no_headline() -> None:
    """One of the police's news that names several is."""
    assert is_bait("星空体育,星空真人,星空棋牌,九游会,百家乐")
    assert is_bait("成人免费_亚洲视频在线_婷婷网_久久热")
    assert not is_bait("江州市公安局打掉一个利用百家乐、六合彩、老虎机牟利的犯罪团伙")
