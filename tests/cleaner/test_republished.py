"""An article that a mirror republishes comes out as it was, whatever stands around it and however it is written down
(`bench/mirrors`)."""

from __future__ import annotations

from random import Random

import pytest

from bench.mirrors.page import Story
from bench.mirrors.republish import AXES, republished
from services.cleaner import clean_page

STORY = Story(
    title="宁川市计量测试院为乡镇卫生院上门校准医疗设备",
    day="2025-05-20",
    time="09:30",
    source="宁川日报",
    paragraphs=(
        "近日，宁川市计量测试院派出三个小组，前往柳河、石塘等八个乡镇的卫生院，对心电图机、血压计和医用超声源开展上门校准。",
        "“以前要把设备拉到市里，来回得两天。”柳河镇卫生院院长何秀云说，这次半天就全部做完，没有耽误病人就诊。",
        "宁川市计量测试院副院长陆明远介绍，今年以来该院已为四十二家基层医疗机构校准设备1360台（件），减免费用28万元。下一步，该院将把上门服务"
        "延伸到村卫生室。",
    ),
    column="工作动态",
    site="宁川信息网",
    others=tuple(
        f"{place}市召开2025年{what}工作会议"
        for place in ("平安", "清水", "永定", "安宁")
        for what in ("安全生产", "春耕备耕", "防汛")
    ),
)
PLAIN = {
    "above": "nothing_above",
    "byline": "day_and_source",
    "within": "nothing_within",
    "below": "nothing_below",
    "form": "text_lines",
    "dirt": "clean",
}
MARKUP = PLAIN | {"form": "body_paragraphs"}
NOBODY_CAN_TELL = {"signed_by_the_office", "names_alone"}
"""Names in brackets below a text without a label, which may be its last line as well."""


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(base | {axis: name}, id=f"{base['form']}-{name}")
        for base in (PLAIN, MARKUP)
        for axis, pieces in AXES.items()
        for name in pieces
        if axis != "dirt" and (base is PLAIN or axis != "form") and name not in NOBODY_CAN_TELL
    ],
)
def test_an_article_comes_out_as_it_was(names: dict[str, str]) -> None:
    """Title, day, source and paragraphs are those of the article, blanks aside; what the page does not tell is not made
    up."""
    page = republished(STORY, names, Random(1))
    article = clean_page(page.body, content_type=page.content_type)
    day = article.published_at[:10] if article.published_at else None
    assert (article.title, day, article.source) == (
        STORY.title,
        STORY.day if "day" in page.tells else None,
        STORY.source if "source" in page.tells else None,
    )
    lines = ["".join(line.split()) for line in article.text.split("\n")]
    spare = {"".join(line.split()): counted for line, counted in page.spare.items()}
    kept = [counted for line in lines[lines[0] == STORY.title :] if (counted := spare.get(line, line))]
    assert tuple(kept) == STORY.paragraphs
