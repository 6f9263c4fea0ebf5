"""A whole text repaired: what is printed twice, what is torn, what was recorded, and the way back."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.mirrors.annotator import annotated, converted
from services.cleaner.repair import repair_paragraphs, repair_text
from services.cleaner.repair.body import TORN
from services.cleaner.repair.offsets import Edit, Offsets, apply
from tests.cleaner.repair.prose import ARTICLES, lines


def _texts(paragraphs: list[str]) -> list[str]:
    return [p.text for p in repair_paragraphs(paragraphs).paragraphs]


def test_clean_articles_come_out_as_they_went_in() -> None:
    """No repair, no flag, every paragraph one whole piece."""
    for article in ARTICLES:
        paragraphs = article.split("\n")
        body = repair_paragraphs(paragraphs)
        assert [p.text for p in body.paragraphs] == paragraphs
        assert not body.repairs
        assert not body.flags
        assert [(p.pieces[0].index, p.pieces[0].end) for p in body.paragraphs] == [
            (at, len(p)) for at, p in enumerate(paragraphs)
        ]


def test_no_blanks_stand_around_what_was_repaired() -> None:
    """They stood beside what was taken out; no repair is recorded for them."""
    line = lines()[1]
    assert _texts([line, f"{line[:-1]}查看。 <!-- 正文 -->"]) == [line, f"{line[:-1]}查看。"]
    assert repair_text("\x06 a b\x06").text == "a b"
    assert not repair_paragraphs([f"　　{line} "]).repairs


def test_a_body_printed_twice_is_there_once() -> None:
    """Also when the second copy is one paragraph, or the first is, or the title stands between: the paragraphs stay."""
    title, *body = ARTICLES[1].split("\n")
    assert _texts([title, *body, *body]) == [title, *body]
    assert _texts([title, *body, "".join(body)]) == [title, *body]
    assert _texts([title, "".join(body), *body]) == [title, *body]
    assert _texts([title, *body, title, *body]) == [title, *body]
    assert _texts([title, "".join(body) * 2]) == [title, "".join(body)]
    worn = [paragraph.replace("，", "?", 1).replace("大学", "?学", 1) for paragraph in body]
    assert _texts([title, *body, *worn]) == [title, *body]


def test_what_an_author_says_again_stays() -> None:
    """Slogans, form fields, equal rows, one paragraph repeated in a long text."""
    slogan = ["安全第一，预防为主", "安全第一，预防为主"]
    assert _texts(slogan) == slogan
    rows = ["合计\t0\t0\t0"] * 5
    assert _texts(rows) == rows
    refrain = lines()[1]
    long = [*lines()[:6], refrain, *lines()[6:]]
    assert _texts(long) == long


def test_a_torn_sentence_is_put_together_where_quotation_and_words_agree() -> None:
    """A sentence breaks off inside a word and a quotation, another begins; the rest follows as a paragraph."""
    broken = (
        "他说：“我们将以能力提升为保障，加强与高等院校、科另外，该市还深入推进帮扶工程，每季度开展一次业务培训，"
        "组织开展市级比对、技能竞赛等活动，帮助各县加快培养专业人才队伍。"
    )
    rest = "研院所的交流合作，加快建设先进测量体系。”"
    body = repair_paragraphs([broken, rest])
    assert [p.text for p in body.paragraphs] == [
        "他说：“我们将以能力提升为保障，加强与高等院校、科研院所的交流合作，加快建设先进测量体系。”",
        broken[broken.index("另外") :],
    ]
    assert [(piece.index, piece.start) for piece in body.paragraphs[0].pieces] == [(0, 0), (1, 0)]
    assert [(r.kind, r.count) for r in body.repairs] == [("moved_fragment", 1)]


def test_a_torn_sentence_that_could_go_elsewhere_is_flagged_only() -> None:
    """Without a word that closes the seam nothing is moved."""
    broken = "他说：“我们将加强与企业的同时，该市还深入推进帮扶工程，每季度开展一次业务培训。"
    rest = "培训基地已经建成。”"
    body = repair_paragraphs([broken, rest])
    assert [p.text for p in body.paragraphs] == [broken, rest]
    assert body.flags == [TORN]


def test_a_paragraph_that_begins_with_a_comma_goes_on_with_the_one_before() -> None:
    """A line break inside a sentence is none of the author's."""
    assert _texts(["近日，临江市市场监管局组织执法人员对全市农贸市场开展检查", "，发现问题四十余个。"]) == [
        "近日，临江市市场监管局组织执法人员对全市农贸市场开展检查，发现问题四十余个。"
    ]


def test_what_a_title_is_followed_by_does_not_go_on_with_it() -> None:
    """A comma before 日前 is left of a name that the mirror took out; and a teaser is cut where it likes."""
    title = "临江市市场监管局关于农贸市场计量器具检查情况的函"
    assert _texts([title, "，日前，临江市市场监管局发布情况通报。"]) == [
        title,
        "，日前，临江市市场监管局发布情况通报。",
    ]
    told = "5月12日，临江市召开农贸市场整治推进会。市市场监管局副局长周霖通报检查情况。"
    teaser = f"{told[:-1]}。市市场监管局副"
    assert _texts([teaser, told, "市市场监管局副局长周霖介绍，已责令三家整改。"])[:2] == [teaser, told]


@pytest.mark.parametrize("caption", ["图为检查现场。王小明 摄", "检查现场（王小明 摄）", "下图：检查现场"])
def test_a_caption_in_a_sentence_stands_after_it(caption: str) -> None:
    """A picture was put where a sentence goes on; another line there leaves in doubt where it does."""
    head, rest = "近日，临江市市场监管局组织执法人员对全市农贸市场开展检查", "，发现问题四十余个。"
    assert _texts([head, caption, rest]) == [head + rest, caption]
    body = repair_paragraphs([head, "附件一", rest])
    assert [p.text for p in body.paragraphs] == [head, "附件一", rest]
    assert body.flags == [TORN]


def test_quotations_over_several_paragraphs_stay() -> None:
    """Every paragraph of a long quotation opens it, the last one closes it."""
    paragraphs = ["他说：“质量是企业的生命，必须常抓不懈。", "“下一步要加强监管，确保群众满意。”"]
    assert _texts(paragraphs) == paragraphs


def test_repairs_are_recorded_in_order_with_counts() -> None:
    """Byte shift, pinyin, script, duplicates: what was done is told."""
    line = (
        "遼寧制定商業(yè)廣告導(dǎo)向?qū)彶榘l(fā)布指引，加強市場監管，維護消費者的合法權益，促進行業健康發展，"
        "推動經濟社會全面進步，"
    )
    body = repair_paragraphs([line + "請各單位遵照執行。", "各級機關要認真落實。"] * 2)
    assert [(r.kind, r.count) for r in body.repairs if r.kind != "script"] == [
        ("byte_shift", 2),
        ("pinyin", 6),
        ("duplicate_body", 2),
    ]
    assert [r.kind for r in body.repairs] == ["byte_shift", "pinyin", "script", "duplicate_body"]
    assert body.paragraphs[0].text.startswith("辽宁制定商业广告导向审查发布指引")
    assert body.annotated


def test_odd_characters_are_put_right_together() -> None:
    """Radicals for characters, marks of direction and variants, figures in full width: each is mended, whatever else
    the line has."""
    body = repair_paragraphs(
        ["\uf06c青河县⼈⺠政府于７⽉４⽇召开\u202a会\u202c议\ufe00\u0332，⻓途⻋站⻅证。3月5曰，曰者论曰：可。"]
    )
    assert body.paragraphs[0].text == "青河县人民政府于7月4日召开会议，长途车站见证。3月5日，曰者论曰：可。"
    assert [r.kind for r in body.repairs] == ["punctuation"]


@pytest.mark.parametrize(
    "blank",
    ["聽聽聽聽{}", "牋{}", "????{}", "??? {}", "?{}", "锘?{}", "Â Â {}"],
    ids=[
        "read as gbk",
        "of latin-1 in gbk",
        "lost",
        "lost before a blank",
        "lost once",
        "a byte order mark",
        "read as latin-1",
    ],
)
def test_blanks_of_another_encoding_go(blank: str) -> None:
    """Before paragraphs, and where several stand behind marks; a question, and a character that is lost, stay."""
    assert _texts([blank.format(line) for line in lines()]) == lines()
    inside = "3月5日，?市水务局召开会议。?会议要求，?各地落实责任。?"
    assert _texts([inside]) == [inside.replace("?", "")]
    rule = ["第一条? 为加强监督，制定本办法。", "第二条? 本办法适用于全市。", "第十二条? 各县参照执行。"]
    assert _texts(rule) == [line.replace("?", "") for line in rule]
    assert _texts(["关于“3?15”晚会曝光问题的通报"]) == ["关于“3·15”晚会曝光问题的通报"]
    for kept in ("记者：?某出席会议，作了讲话。", "谁来检查?怎么检查?检查什么?都有规定。", "他说，聽雨轩已开放。"):
        assert _texts([kept]) == [kept]


@pytest.mark.parametrize(
    "text",
    [
        "市民点赞👍，评论区刷屏❤️，一家人👨‍👩‍👧‍👦，按1️⃣",
        "波斯语می‌خواهم与印地语क्‍ष",
        "部首检字：⼀⼁⼂⼃⼄，偏旁⼈。",
    ],
    ids=["emoji", "joined letters", "radicals"],
)
def test_what_has_a_shape_of_its_own_stays(text: str) -> None:
    """Joiners between pictures and letters, and radicals that a text is about."""
    assert _texts([text]) == [text]
    assert _texts(["会\u200d议\ufe0f通\u200c知"]) == ["会议通知"]
    assert _texts(["会\u180e议通\u0323知，罚款１，２６０元，１，２项"]) == ["会议通知，罚款1,260元，1，2项"]


@pytest.mark.parametrize(
    "strings", [("b5E2RGbCAP", "p1EanqFDPw", "DXDiTa9E3d"), ("5 V& k8 j/ ~* _", "9 ]1 x% W0 q8 M", "& {* p3 A! z")]
)
def test_strings_against_copying_go(strings: tuple[str, ...]) -> None:
    """Several of them behind the marks of a text; one, a list, a sum and a name stay."""
    told = ["3月5日，某市水务局召开会议。会议要求，各地落实责任。", "会后，检查组赴三个县检查。"]
    shown = [told[0].replace("。", "。{}").format(*strings), told[1].replace("。", f"。{strings[2]}")]
    assert _texts(shown) == told
    opened = "9 ]1 x% W0 q8 M " if " " in strings[0] else ""
    assert _texts([shown[0], shown[1], f"{opened}期间，各县整改。"]) == [*told, "期间，各县整改。"]
    for kept in (
        "联系人微信，aB3dE5gH7j。",
        "选项有，A B C D 四项，1 + 1 = 2 的题，A B C D 各一",
        "企业，HuaweiTech参加。",
    ):
        assert _texts([kept]) == [kept]


@pytest.mark.parametrize(
    "name",
    ["【云梁信息网】", "（更多内容请关注云梁发布公众号）", "（来源：云梁网 www.yl.example）", "www.yl.example，"],
)
def test_the_name_of_a_mirror_between_sentences_goes(name: str) -> None:
    """Where it comes again and again; once, or with the sources of several items, it stays."""
    told = [
        "3月5日，某市水务局召开会议。会议要求，各地落实责任。",
        "检查随即开始。检查组赴三县。",
        "问题已移交。各县正在整改。",
    ]
    assert _texts([line.replace("。", f"。{name}", 1) for line in told]) == told
    once = [told[0].replace("。", f"。{name}", 1), *told[1:]]
    assert _texts(once) == once
    items = [f"{line}（来源：云梁网）" for line in told]
    assert _texts(items) == items
    emphasised = [line.replace("。", "。【网络安全】", 1) for line in told]
    assert _texts(emphasised) == emphasised


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("u3000u30003月5日，市局召开会议。", "3月5日，市局召开会议。"),
        ("\\u3000\\u30003月5日，市局召开会议。", "3月5日，市局召开会议。"),
        ("amp;nbsp;nbsp;3月5日，市局召开会议。", "3月5日，市局召开会议。"),
        ('他说：\\"好。\\"', '他说："好。"'),
        ("他说：&amp;quot;好。&quot;", '他说："好。"'),
        ("市市局局召召开开22002255年年会会议议。。", "市局召开2025年会议。"),
        ("爸爸妈妈爸爸妈妈爸爸妈妈", None),
        ("编号u3000的设备", None),
        ('路径C:\\\\"x', None),
    ],
)
def test_what_programs_leave_of_their_strings(shown: str, meant: str | None) -> None:
    """Blanks whose backslash is gone, quotation marks that kept theirs, letters set in bold by printing them twice."""
    assert _texts([shown]) == [meant or shown]


@pytest.mark.parametrize("name", ["-云梁信息网", " 云梁在线", "_云梁热线"])
def test_the_name_of_a_mirror_behind_each_paragraph_goes(name: str) -> None:
    """Behind one paragraph alone it stays, and so do words that name no site."""
    told = ["3月5日，某市水务局召开会议。", "会议要求，各地落实责任。", "检查组赴三县检查。"]
    assert _texts([line + name for line in told]) == told
    assert _texts([told[0] + name, *told[1:]]) == [told[0] + name, *told[1:]]
    sung = [f"{line}依呀嘿" for line in told]
    assert _texts(sung) == sung


def test_a_full_stop_inside_a_figure_is_its_point() -> None:
    """Where several figures have one; a sentence may end with a figure and the next begin with one."""
    shown = ["全市检查经营主体256。76万家次，立案8。79万件。", "收缴假冒食品1361。79吨。"]
    assert _texts(shown) == ["全市检查经营主体256.76万家次，立案8.79万件。", "收缴假冒食品1361.79吨。"]
    for kept in (["参赛者共120。3万人观看了比赛。"], ["热线为12315。2025年受理120件。", "编号为3。4月5日发布。"]):
        assert _texts(kept) == kept


def test_a_character_lost_with_both_bytes_is_told_elsewhere() -> None:
    """Where always the same follows the one before it in an annotated text; what may be another one stays lost."""
    told = "基層紀檢監(jiān)察干部認(rèn)為基層腐敗凸顯，要嚴(yán)懲腐敗，易產生腐??；執(zhí)法要規范，規則要??，明。"
    assert _texts([told]) == ["基层纪检监察干部认为基层腐败凸显，要严惩腐败，易产生腐败；执法要规范，规则要??，明。"]


@pytest.mark.parametrize("call", ["(云梁体育官网)", "【云梁APP下载】", "[本文来自云梁网]"])
def test_what_a_mirror_calls_for_behind_each_paragraph_goes(call: str) -> None:
    """Again and again in brackets; who is in charge of each item, and where it came from, stay."""
    told = ["3月5日，某市水务局召开会议。", "会议要求，各地落实责任。", "检查组赴三县检查。"]
    assert _texts([line + call for line in told]) == told
    for own in ("（责任单位：市水务局）", "（来源：云梁日报）", "（单位：万元）"):
        assert _texts([line + own for line in told]) == [line + own for line in told]


def test_blanks_in_turn_with_others_go() -> None:
    """Those of a title that a mirror put before its text, one of two written as a question mark."""
    glued = "云梁市开展电梯安全大检查? ? ? ? 8月31日，云梁市市场监管局检查电梯。"
    assert _texts([glued]) == ["云梁市开展电梯安全大检查 8月31日，云梁市市场监管局检查电梯。"]


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        (
            "观看了宣传片??“云梁计量人”，走访了首批单位??市计量院。",
            "观看了宣传片——“云梁计量人”，走访了首批单位——市计量院。",
        ),
        ("这是真的吗??他不知道。", "这是真的吗??他不知道。"),
        ("真有此事?记者走访了??市计量院。", "真有此事?记者走访了??市计量院。"),
    ],
)
def test_two_marks_are_a_dash_where_nothing_is_asked(text: str, repaired: str) -> None:
    """An encoding without it put one for each half."""
    assert _texts([text]) == [repaired]


def test_the_sign_of_a_ratio_may_be_a_colon() -> None:
    """Behind a character; between figures it is what it is."""
    assert _texts(["主持人∶王丽", "比例为1∶2。"]) == ["主持人：王丽", "比例为1∶2。"]


@pytest.mark.parametrize("blank", [" ", "\u3000"])
def test_a_blank_behind_every_character_goes(blank: str) -> None:
    """Whatever its width, beside figures and their marks, too."""
    told = "整改率达96.1%，检查了2.3万家企业。"
    assert _texts([blank.join(told)]) == [told]


def test_a_title_shares_the_script_and_dirt_of_its_body() -> None:
    """One line may tell nothing of itself: the body beside it does."""
    body = repair_paragraphs([converted(line) for line in lines()])
    assert repair_text("臨江著名書店", beside=body).text == "临江著名书店"
    clean = repair_paragraphs(lines())
    assert repair_text("蔣天樞先生", beside=clean).text == "蔣天樞先生"


def test_every_place_of_a_repaired_paragraph_leads_back() -> None:
    """Unchanged words of the repaired text stand where the offsets say in the text before."""
    made = random.Random(3)
    for line in lines():
        shown = annotated(line, made, share=0.5)
        repaired = repair_text(shown)
        for at, char in enumerate(repaired.text):
            start, end = repaired.offsets.span(at, at + 1)
            assert 0 <= start <= end <= len(shown)
            if char in "，。的年":
                assert char in shown[start:end]


@st.composite
def _edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text("abcdef", min_size=1, max_size=30))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return text, [Edit(a, b, draw(st.text("XYZ", max_size=3))) for a, b in pairs]


@given(_edited())
@settings(deadline=None)
def test_offsets_lead_every_unedited_character_to_itself(case: tuple[str, list[Edit]]) -> None:
    """Whatever the edits, a character that none of them made comes from the same character."""
    text, edits = case
    new = apply(text, edits)
    offsets = Offsets().then(edits)
    for at, char in enumerate(new):
        start, end = offsets.span(at, at + 1)
        if char.islower():
            assert text[start:end] == char
        else:
            assert any((edit.start, edit.end) == (start, end) for edit in edits)


@pytest.mark.parametrize("shape", [(["?啊"] * 300), ["\ufffd" * 3000], ["(xié)" * 1000], ["?墒l" * 500], [""], []])
def test_garbage_ends(shape: list[str]) -> None:
    """Marks of losses without end, readings of nothing, no text at all: an answer all the same."""
    assert len(repair_paragraphs(shape).paragraphs) <= len(shape)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("云梁市<em>市场</em>监管局<em>召开</em>全市<b>工作</b>会议。", "云梁市市场监管局召开全市工作会议。"),
        ("会议印发了&ldquo《方案》rdquo;，＆mdash；全年完成。", "会议印发了“《方案》”，—全年完成。"),
        ("<FONT face=宋体>会议印发了《<a href='/tag/1.html'>方案</a>》。</FONT>", "会议印发了《方案》。"),
        ('<?xml:namespace prefix = o ns = "urn:office" />会议印发了《方案》。<o:p></o:p>', "会议印发了《方案》。"),
        ('<img src="/u/1.jpg" width="600" />全市共检查120户。<!-- /4 -->', "全市共检查120户。"),
        ("<![CDATA[全市共检查120户。]]>", "全市共检查120户。"),
        ('style="text-indent:2em">全市共检查120户。<p class="a', "全市共检查120户。"),
        ("\\t\\t全市共检查120户&#x2014;&#x2014;同比增长三成。", "全市共检查120户——同比增长三成。"),
        ("如错误！未找到引用源。所示，全市共检查120户。", "如所示，全市共检查120户。"),
        ("全市共检查120户。¶", "全市共检查120户。"),
    ],
)
def test_what_a_program_left_in_a_text_it_wrote_out_is_gone(written: str, meant: str) -> None:
    """Tags and references that no browser read, messages about fields, marks of paragraphs."""
    assert repair_text(written).text == meant


@pytest.mark.parametrize(
    "text",
    [
        '请在网页中使用HTML标签（如<h1>、<a href="#">、<p>、<ul>、<li>、<b>等）排版。',
        "当温度<b时开机，<企业>自查，a<b。",
        '<p class="a">第一段。</p><p class="a">第二段。</p>',
    ],
    ids=["about tags", "none", "shown on purpose"],
)
def test_tags_that_an_author_wrote_stay(text: str) -> None:
    """In a text about them, or one that shows how it is written; what only looks like one is none."""
    assert repair_text(text).text == text


def test_what_was_printed_around_each_page_is_gone() -> None:
    """Address and number, moment and title, the title beside the number of a page; an address by itself is said."""
    title, first, second = "云梁市召开特种设备安全监管工作会议", "3月5日，会议在云梁举行。", "会议要求，抓好落实。"
    address, moment = "https://www.example.com/a/1.html", f"2024/3/19 下午3:15 {title}_云梁网"
    printed = [moment, title, first, f"{address} 1/2", moment, second, f"{address} 2/2"]
    assert [p.text for p in repair_paragraphs(printed).paragraphs] == [title, first, second]
    numbered = [title, first, "— 1 —", title, second, "第 2 页 共 2 页"]
    assert [p.text for p in repair_paragraphs(numbered).paragraphs] == [title, first, second]
    kept = [title, first, "报名网址：", address, second, "2024-03-19 15:15 来源：云梁网", title]
    assert [p.text for p in repair_paragraphs(kept).paragraphs] == kept


def test_fields_of_a_table_lose_their_quotation_marks() -> None:
    """Where every paragraph is one, those inside are no longer doubled; what somebody says keeps them."""
    fields = ['"云梁市召开""铁拳""行动会议"', '"3月5日，会议在云梁举行。"', '"局长周立群出席，并讲话。"']
    told = ["云梁市召开“铁拳”行动会议", "3月5日，会议在云梁举行。", "局长周立群出席，并讲话。"]
    texts = [p.text.replace('"铁拳"', "“铁拳”") for p in repair_paragraphs(fields).paragraphs]
    assert texts == told
    kept = [fields[1], "周立群说，全年的任务已经完成，成绩来之不易。", *told[1:], fields[2]]
    assert [p.text for p in repair_paragraphs(kept).paragraphs] == kept


def test_a_title_that_a_text_goes_on_from_stands_by_itself() -> None:
    """Where a dateline follows it without a mark; a sentence that begins with its words is a sentence."""
    title, text = "云梁市召开特种设备安全监管工作会议", "3月5日，会议在云梁举行。"
    assert [p.text for p in repair_paragraphs([title, title + text]).paragraphs] == [title, text]
    kept = [title, title + "，总结去年工作，部署今年任务。"]
    assert [p.text for p in repair_paragraphs(kept).paragraphs] == kept


def test_boxes_stand_for_lost_bytes_where_readings_do() -> None:
    """□ behind which a reading stands is what a decoder could not read; in a form it is a box."""
    for box in "□〓":
        shown = [f"國務(wù)院印發意見，導向{box}qū)彶榘l(fā)布指引。"]
        assert repair_paragraphs(shown).paragraphs[0].text == "国务院印发意见，导向审查发布指引。"
        form = ["是否通過認證：□是 □否，請按實際情況填寫。"]
        assert repair_paragraphs(form).paragraphs[0].text == "是否通过认证：□是 □否，请按实际情况填写。"


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("5月12日9时许,https://www.yl.example/云梁市发生一起事故。", "5月12日9时许,云梁市发生一起事故。"),
        (
            "事故已处置完毕。(通讯员 李明) http://www.yl.example/spread/",
            "事故已处置完毕。(通讯员 李明)",
        ),
        ("请登录云梁市政府网站，https://www.yl.example/a查询结果。", None),
        ("详见公告。https://www.yl.example/a", None),
        ("附件下载地址在文末。https://www.yl.example/a", None),
    ],
)
def test_an_address_that_nothing_leads_to_goes(shown: str, meant: str | None) -> None:
    """Between two clauses or behind the last sentence; one that readers are to follow stays."""
    assert _texts([shown]) == [meant or shown]
