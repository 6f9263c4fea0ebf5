"""Spaces that the ends of lines left inside sentences."""

from __future__ import annotations

import re

import pytest

from services.cleaner.repair import repair_paragraphs
from tests.cleaner.repair.prose import ARTICLES

TORN = [
    "云梁市公安局昨日召 开新闻发布会，通报近期侦办的一起案件，先后抓获九名犯罪嫌疑 人，缴获作案车辆三台，"
    "相关情况由市 公安局治安支队负责人作了介绍。（记者 童远 通讯员 龚平）",
    "据介绍，专案组经过一年的艰苦侦查，掌握了该团伙的活 动规律，在多个部门的协助下，切断了一条运 输线，"
    "案件仍在进一步审理之中。",
]


def test_spaces_inside_words_are_taken_out() -> None:
    """Where lines were joined, the sentences are whole again; names in brackets stay apart, places can be told."""
    body = repair_paragraphs(TORN)
    assert "昨日召开新闻发布会" in body.paragraphs[0].text
    assert "由市公安局治安支队" in body.paragraphs[0].text
    assert body.paragraphs[0].text.endswith("（记者 童远 通讯员 龚平）")
    assert [repair.kind for repair in body.repairs] == ["punctuation"]
    at = body.paragraphs[0].text.index("新闻发布会")
    start, end = body.paragraphs[0].offsets.span(at, at + 5)
    assert TORN[0][start:end] == "新闻发布会"


@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", "\u2009"])
def test_spaces_of_every_width_are_judged_alike(blank: str) -> None:
    """An editor's blanks do not break, or are as wide as a character."""
    spaced = [line.replace("召 开", f"召{blank}开").replace("嫌疑 人", f"嫌疑{blank}人") for line in TORN]
    assert "昨日召开新闻发布会" in repair_paragraphs(spaced).paragraphs[0].text
    figures = [f"7{blank}月{blank}4{blank}日，查企业{blank}35{blank}家，立案{blank}2{blank}起，罚{blank}6{blank}万元。"]
    assert repair_paragraphs(figures).paragraphs[0].text == "7月4日，查企业35家，立案2起，罚6万元。"


def test_spaces_that_somebody_typed_stay() -> None:
    """Spaces between bodies, slogans and numbers part words: nothing is taken out."""
    typed = [
        "根据《省财政厅 省税务局 省工信厅 省交通厅关于老旧船舶 车辆报废补贴政策的通知》第一条、第二条的规定，"
        "现将有关事项公告如下，请遵照执行，各地应当做好宣传。",
        "第一条 为了规范本市检验检测活动，维护市场秩序，根据有关法律，结合本市实际，制定本办法，"
        "适用于本市行政区域内的检验检测机构及其监督管理。",
    ]
    body = repair_paragraphs(typed)
    assert [each.text for each in body.paragraphs] == typed
    assert body.repairs == []


def test_clean_prose_comes_out_unchanged() -> None:
    """Prose without such spaces is left alone."""
    for prose in ARTICLES:
        body = repair_paragraphs(prose.split("\n"))
        assert "\n".join(each.text for each in body.paragraphs) == prose


def test_characters_without_shape_are_taken_out() -> None:
    """Zero-width spaces, soft hyphens, and the spaces that text recognition puts behind every character."""
    body = repair_paragraphs(
        ["省计量院举办“计量\u200b开放日”活\u00ad动", "市 工 信 局 召 开 绿 色 制 造 工 作 座 谈 会"]
    )
    assert [each.text for each in body.paragraphs] == ["省计量院举办“计量开放日”活动", "市工信局召开绿色制造工作座谈会"]


def test_wide_figures_become_narrow() -> None:
    """Figures, letters and the marks inside them are put into half width; punctuation of sentences stays."""
    body = repair_paragraphs(["５月１２日，发放资金３２６０万元，同比增长１２．５％。（ＣＮＡＳ）"])
    assert body.paragraphs[0].text == "5月12日，发放资金3260万元，同比增长12.5%。（CNAS）"
    assert body.paragraphs[0].offsets.span(2, 4) == (2, 4)


def test_spaces_around_figures_are_a_manner() -> None:
    """An editor who sets a space around every figure means none of them; a few spaces may mean something."""
    spaced = [
        "7 月 4 日，云梁市市场监管局检查冷饮企业 12 家，发现问题 9 个，合格率达 98.5% 。",
        "截至 8 月，共立案 3 起。",
    ]
    body = repair_paragraphs(spaced)
    assert body.paragraphs[0].text == "7月4日，云梁市市场监管局检查冷饮企业12家，发现问题9个，合格率达98.5%。"
    assert body.paragraphs[1].text == "截至8月，共立案3起。"
    apart = [spaced[0].replace("98.5%", "98 . 5 %"), spaced[1]]
    assert [each.text for each in repair_paragraphs(apart).paragraphs] == [each.text for each in body.paragraphs]
    behind = [re.sub(r"(?<=\d)(?=[月日家个起])", " ", each.text) for each in body.paragraphs]
    assert [each.text for each in repair_paragraphs(behind).paragraphs] == [each.text for each in body.paragraphs]
    few = ["第 12 期 2023年7月4日，云梁市市场监管局检查冷饮企业12家，发现问题9个，责令整改5家。"]
    assert [each.text for each in repair_paragraphs(few).paragraphs] == few


def test_spaces_between_all_words_are_a_programs() -> None:
    """They go, from headlines too, but for those of another language; persons in a list stay apart."""
    cut = [
        "云梁市 市场 监管局 召开 计量 工作 会议",
        "3 月 5 日 ， 云梁市 市场 监管局 召开 全市 计量 工作 会议 ， 总结 去年 工作 ， 部署 今年 任务 ， 局长 出席 。",
        "会议 要求 ， 各地 要 加快 推广 IC card 水表 ， 落实 主体 责任 ， 开展 隐患 排查 ， 年底 前 完成 全部 任务 。",
    ]
    told = [each.replace(" ", "").replace("ICcard", "IC card") for each in cut]
    assert [each.text for each in repair_paragraphs(cut).paragraphs] == told
    names = [
        "王伟 李明 张强 赵刚 孙静",
        told[1],
        "出席的有：王伟 李明 张强 赵刚 孙静 周敏 吴刚，以及各区县负责人。",
        told[2],
    ]
    assert [each.text for each in repair_paragraphs(names).paragraphs] == names
    prizes = [f"{prize}（12名），" + " ".join(names[0].split() * 5) for prize in ("一等奖", "二等奖", "三等奖")]
    assert [each.text for each in repair_paragraphs(prizes).paragraphs] == prizes


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("2O24年3月l5日，检查企业1O8家，抽检9O.5%合格", "2024年3月15日，检查企业108家，抽检90.5%合格"),
        ("O2O家装、CO2排放、B1O型、4G个人、IP5级、PM2.5日均值、l级", None),
    ],
)
def test_letters_that_were_read_for_digits(read: str, meant: str | None) -> None:
    """In figures of something; those of names, units and models stay."""
    assert repair_paragraphs([read]).paragraphs[0].text == (meant or read)


@pytest.mark.parametrize("spaced", [" {}", "{} "])
def test_spaces_beside_marks_are_a_manner(spaced: str) -> None:
    """At most marks of a text they mean nothing; at a few of them they are left as they came."""
    prose = ARTICLES[0].split("\n")[1:]
    comma, stop = spaced.format("，"), spaced.format("。")
    shown = [line.replace("，", comma).replace("。", stop).strip() for line in prose]
    assert [each.text for each in repair_paragraphs(shown).paragraphs] == prose
    halves = [line.replace("，", ", ") for line in prose]
    assert [each.text for each in repair_paragraphs(halves).paragraphs] == [line.replace("，", ",") for line in prose]
    few = [prose[0].replace("，", comma, 1), *prose[1:]]
    assert [each.text for each in repair_paragraphs(few).paragraphs] == few


def test_names_set_apart_stay_apart() -> None:
    """In a list of persons each pair begins with a family name; what text recognition spaced out does not."""
    names = ["王 丽 李 明 张 强", "赵 刚 孙 静"]
    assert [each.text for each in repair_paragraphs(names).paragraphs] == names
    assert repair_paragraphs(["市 局 召 开 会 议"]).paragraphs[0].text == "市局召开会议"


def test_columns_of_a_list_stay_apart() -> None:
    """`　　` parts who from what in a list whose lines ran together, whatever else the text sets apart."""
    roster = (
        "名单如下：主　任：何春生　　副县长副主任：陆明远　　县市场监管局局长韩立秋　　县农业农村局局长"
        "委　员：游　平　　县财政局副局长"
    )
    assert "何春生　　副县长" in repair_paragraphs([*TORN, roster]).paragraphs[-1].text


def test_words_that_join_others_stand_alone_where_markup_was() -> None:
    """The spaces around them and around marks go; a slogan keeps its own."""
    line = (
        "执法人员重点检查电子秤是否经过检定且在有效期内、铅封是否完好及台账是否齐全，"
        "同时要求经营者落实主体责任，规范计量行为，营造良好环境。"
    )
    torn = line.replace("检定且在", "检定 且 在").replace("完好及台", "完好 及 台").replace("，同时", " ， 同时")
    assert [p.text for p in repair_paragraphs([torn]).paragraphs] == [line]
    slogan = line.replace("规范计量行为", "以“质量 与 生活”为主题开展宣传")
    assert [p.text for p in repair_paragraphs([slogan]).paragraphs] == [slogan]
