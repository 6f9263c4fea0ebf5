"""Marks that a mirror put in the place of others."""

from __future__ import annotations

import pytest

from services.cleaner.repair import repair_paragraphs
from tests.cleaner.repair.prose import ARTICLES

_BODY = ARTICLES[0].split("\n")[1:]


def _texts(paragraphs: list[str]) -> list[str]:
    return [p.text for p in repair_paragraphs(paragraphs).paragraphs]


@pytest.mark.parametrize("dot", [".", "．", "﹒", "｡", "°", "○", "◦"])
def test_dots_that_end_all_sentences_are_full_stops(dot: str) -> None:
    """Also where the mirror's own lines around the text have theirs; dots of names and numbers stay."""
    assert _texts([line.replace("。", dot) for line in _BODY]) == _BODY
    furniture = "免责声明：本站内容来自网络，如有侵权请联系删除。"
    assert _texts([*(line.replace("。", dot) for line in _BODY), furniture]) == [*_BODY, furniture]


@pytest.mark.parametrize(
    "lines",
    [
        ["据阿不都.热合曼介绍，合格率达98.5%，比上年提高1.2个百分点。", "网址：www.example.com."],
        ["1.加强组织领导，落实工作责任", "2.严格执法检查，保障群众利益"],
        ["会议要求，各地要落实责任。", "会议由市市场监管局局长主持.", "各区县市场监管局负责人参加会议。"],
    ],
    ids=["names", "items", "slip"],
)
def test_other_dots_stay(lines: list[str]) -> None:
    """Those of names, numbers, addresses and items, and one that somebody mistyped."""
    assert _texts(lines) == lines


def test_dots_behind_shares_are_full_stops_too() -> None:
    """What stands behind %．is another sentence."""
    lines = ["全市工业增加值增长5.7%．其中，制造业增长6.2%．", "全年居民消费价格上涨0.3%．出口有所下降．"]
    assert _texts(lines) == [line.replace("．", "。") for line in lines]


def test_commas_beside_every_other_mark_are_left_out() -> None:
    """A mirror prints a comma before marks and twice where one stood; two slips of an author stay."""
    dirty = [line.replace("，", "，，").replace("、", "，、").replace("。", "，。") for line in _BODY]
    assert _texts(dirty) == _BODY
    asked = "“检查什么，？查出了问题怎么办，！”"
    assert _texts([*dirty, asked])[-1] == "“检查什么？查出了问题怎么办！”"
    slips = ["会议强调，，要落实责任，。", *_BODY[1:]]
    assert _texts(slips) == slips


def test_a_full_stop_whose_last_byte_was_lost_is_one() -> None:
    """At the end of a paragraph that asks nothing, where the text has no other such mark; questions stay."""
    told = ["3月5日，某市水务局召开会议，部署全市防汛工作。", "会议要求，各县在月底以前完成隐患排查。"]
    assert _texts([f"{told[0][:-1]}?", told[1]]) == told
    for asked in ("各地要落实责任。那么，质量提升的路径究竟在哪里?", "检查什么?各地落实责任，防止问题反弹，确保安全?"):
        assert _texts([*told, asked]) == [*told, asked]


def test_quotation_marks_that_are_all_wrong_are_turned() -> None:
    """Where every pair of a text is turned around, or all marks are the same; a single pair may be a slip."""
    told = ["他说，“质量强市”是“一号工程”。", "开展“铁拳”行动和“质量月”活动。"]
    assert _texts([line.translate(str.maketrans("“”", "”“")) for line in told]) == told
    assert _texts([line.replace("”", "“") for line in told]) == told
    assert _texts([line.replace("“", "”") for line in told]) == told
    for slip in (["他说，”质量强市“是目标。"], [told[0], "开展”铁拳“行动和”质量月“活动。"]):
        assert _texts(slip) == slip


def test_spaces_inside_words_go_from_titles_too() -> None:
    """In a text that is full of them; a space that parts the halves of a headline stays."""
    spaced = [
        "坚持质量强市 临江市召 开工作会议",
        "近日，临江市市场监管 局组织执法人 员对全市四十六家农贸市 场开展计量专项检查 ，重点查看"
        "电子秤是否在检定有 效期内、"
        "公平秤设置是否规范。",
    ]
    assert _texts(spaced) == [
        "坚持质量强市 临江市召开工作会议",
        "近日，临江市市场监管局组织执法人员对全市四十六家农贸市场开展计量专项检查，重点查看电子秤是否在检定有效期内、"
        "公平秤设置是否规范。",
    ]


def test_digits_set_apart_are_figures() -> None:
    """Where no two digits of a paragraph stand together; what is listed stays apart."""
    assert _texts(["2 0 2 5年5月1 2日，检查企业4 6家，合格率达9 8%。"]) == [
        "2025年5月12日，检查企业46家，合格率达98%。"
    ]
    for listed in ("第1 2 3 期合刊，共三期", "2025年5月，第1 2家企业开业，第3 4家停业。"):
        assert _texts([listed]) == [listed]


def test_what_no_reader_sees_is_taken_out() -> None:
    """Control characters, the blank that GBK has in its private use; marks and digits of other forms are as usual."""
    assert _texts(["青河县﹑白水县﹐均已检查﹔结果﹕合格﹙见附表﹚︰“好”"]) == [
        "青河县、白水县，均已检查；结果：合格（见附表）：“好”"
    ]
    assert _texts(["\ue5e5\ue5e5近日，\x01全市\x7f检查𝟐𝟎家企业､商户｡"]) == ["近日，全市检查20家企业、商户。"]


def test_narrow_commas_beside_marks_go() -> None:
    """Where a mirror put them beside marks throughout; two in a text may be slips."""
    told = ["日前，某公司递交了召回计划，自12月25日起，召回部分汽车。", "软管会被磨破，有安全隐患。"]
    assert (
        _texts(["日前,，某公司递交了召回计划,，自12月25日起，,召回部分汽车。,", "软管会被磨破，有安全隐患。,"]) == told
    )
    slip = ["日前,，某公司递交了召回计划，自12月25日起，召回部分汽车。"]
    assert _texts(slip) == slip


def test_blanks_between_names_in_brackets_are_no_dashes() -> None:
    """What an encoding had no wide blanks for, below a text."""
    text = "5月12日，某局开展检查，发现问题三个，均已整改。"
    assert _texts([text, "?（记者??王晓??通讯员??李明）"])[1] == "（记者 王晓 通讯员 李明）"


def test_a_name_with_letters_and_figures_behind_each_paragraph_goes() -> None:
    """A site's mark against copying, on lines of its own too; twice it may be a product's number."""
    told = [
        "5月12日，某局召开会议，通报了情况。",
        "会后，执法人员查封了原料46吨。",
        "该局将对4起重点案件挂牌督办。",
    ]
    marked = [f"{each}qZ7读报台" for each in told]
    assert [text for text in _texts([marked[0], "qZ7读报台", *marked[1:]]) if text] == told
    assert _texts([marked[0], *told[1:]]) == [marked[0], *told[1:]]


def test_noise_of_letters_figures_and_signs_goes() -> None:
    """What boards put behind marks and before paragraphs; a formula is text."""
    told = ["某局翻查了136家单位，涉及农民工2万人。", "据了解，该县已实行保证金制度。", "总包方被扣信用分20分。"]
    noisy = [
        f"{told[0]}X7A fVAq + ! fZ1` f 2 ?",
        f"r Zt+9 X9 eC Zrk8 +7V f&{told[1]}",
        f"{told[2]}8V#d mA3~ Z2N 8 ?!by",
    ]
    assert _texts(noisy) == told
    formula = ["误差按下式计算。", "E=(V1-V0)/V0*100%", "结果见表。"]
    assert _texts(formula) == formula
