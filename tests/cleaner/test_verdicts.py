"""What an article is among all that were seen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, MutableMapping
from random import Random
from typing import Any

import pytest

from schemas.articles import CleanedArticle, Verdict
from schemas.ids import article_id
from services.cleaner.changes import MAX_LINES
from services.cleaner.verdicts import decide
from tests.cleaner.newsroom import article, notices, reprinted, story, with_another_figure


class JsonState(MutableMapping[str, Any]):
    """A state as the runtime gives it: values go through JSON, a value that was read is a copy."""

    def __init__(self) -> None:
        self.stored: dict[str, str] = {}

    def __getitem__(self, key: str) -> Any:
        return json.loads(self.stored[key])

    def __setitem__(self, key: str, value: Any) -> None:
        assert value, "a value that counts as absent cannot be told from none"
        self.stored[key] = json.dumps(value, ensure_ascii=False)

    def __delitem__(self, key: str) -> None:
        del self.stored[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.stored)

    def __len__(self) -> int:
        return len(self.stored)

    @property
    def size(self) -> int:
        """Bytes of keys and values."""
        return sum(len(key) + len(value.encode()) for key, value in self.stored.items())


@pytest.fixture
def state() -> JsonState:
    """What a decider knows on its first day."""
    return JsonState()


@pytest.fixture
def told() -> tuple[str, str]:
    """A story: title and text."""
    return story(Random(1))


def _verdict(decided: CleanedArticle) -> tuple[Verdict, str | None, int]:
    return decided.verdict, decided.refers_to, decided.version


def test_the_first_telling_is_new(state: JsonState, told: tuple[str, str]) -> None:
    """An article that nothing resembles is new, version 1, the first of its cluster."""
    decided = decide(article("https://a.gov.cn/t1.htm", *told), state)
    assert _verdict(decided) == (Verdict.NEW, None, 1)
    assert decided.cluster_id == decided.id
    assert decided.text == told[1]
    assert decided.text_sha256


def test_the_same_text_elsewhere_is_a_duplicate(state: JsonState, told: tuple[str, str]) -> None:
    """White space, width and headline do not make another text."""
    first = decide(article("https://a.gov.cn/t1.htm", *told), state)
    second = decide(article("https://b.cn/2.htm", "转载：" + told[0], told[1].replace("，", " , ")), state)
    assert _verdict(second) == (Verdict.DUPLICATE, first.id, 1)
    assert second.cluster_id == first.cluster_id


def test_an_edited_text_elsewhere_is_a_reprint(state: JsonState, told: tuple[str, str]) -> None:
    """A text that was cut and framed is the same story."""
    first = decide(article("https://a.gov.cn/t1.htm", *told), state)
    text = "本网讯\n" + told[1][: len(told[1]) * 4 // 5] + "\n更多消息请关注本网。"
    second = decide(article("https://b.cn/2.htm", "另一个标题", text), state)
    assert _verdict(second) == (Verdict.REPRINT, first.id, 1)
    assert second.cluster_id == first.cluster_id


def test_another_text_under_the_same_url_is_a_new_version(state: JsonState, told: tuple[str, str]) -> None:
    """The change is told line by line, the cluster stays."""
    url = "https://a.gov.cn/t1.htm"
    first = decide(article(url, *told), state)
    changed = told[1] + "\n更正：参加人数应为三百人。"
    second = decide(article(url, told[0], changed), state)
    assert _verdict(second) == (Verdict.UPDATED, first.id, 2)
    assert second.changes == ["+ 更正：参加人数应为三百人。"]
    assert second.cluster_id == first.cluster_id
    third = decide(article(url, told[0] + "（更新）", changed), state)
    assert third.version == 3
    assert third.changes == [f"- title: {told[0]}", f"+ title: {told[0]}（更新）"]


def test_deciding_again_gives_the_same_answer(state: JsonState) -> None:
    """A replay of everything, from any point and in any number, changes neither an answer nor the state."""
    random = Random(3)
    history = []
    for number in range(12):
        title, text = story(random)
        history.append(article(f"https://a.gov.cn/{number}.htm", title, text))
        history.append(article(f"https://b.cn/{number}.htm", *reprinted(random, title, text)))
        history.append(article(f"https://a.gov.cn/{number}.htm", title, text + "\n更正说明。"))
        history.append(article(f"https://c.cn/{number}.htm", title, text, original_url=f"https://d.cn/x/{number}.htm"))
    answers = [decide(one, state) for one in history]
    known = dict(state.stored)
    for start in range(0, len(history), 7):
        assert [decide(one, state) for one in history[start:]] == answers[start:]
    assert state.stored == known


def test_a_text_that_comes_back_is_the_version_it_was(state: JsonState, told: tuple[str, str]) -> None:
    """The version depends on the text, not on when it was seen."""
    url = "https://a.gov.cn/t1.htm"
    first = decide(article(url, *told), state)
    decide(article(url, told[0], told[1] + "\n补充说明。"), state)
    assert decide(article(url, *told), state) == first


def test_many_changes_are_told_in_few_lines(state: JsonState) -> None:
    """A rewritten article does not become a message of changes."""
    url = "https://a.gov.cn/t1.htm"
    decide(article(url, "标题", "\n".join(f"第{n}段旧的内容在这里。" for n in range(60))), state)
    decided = decide(article(url, "标题", "\n".join(f"第{n}段新的说法在那里。" for n in range(60))), state)
    assert len(decided.changes) == MAX_LINES
    assert decided.changes[-1].startswith("… and ")


def test_a_reprint_that_names_its_original_refers_to_it_before_it_was_seen(
    state: JsonState, told: tuple[str, str]
) -> None:
    """The reprint came first; the original that it names is new when it comes, in the same cluster."""
    original = "https://amr.a.gov.cn/yw/t20240430_36567.html"
    reprint = decide(article("https://b.cn/2.htm", *told, original_url=original), state)
    assert _verdict(reprint) == (Verdict.REPRINT, article_id(original), 1)
    first = decide(article(original, told[0], told[1] + "\n（责任编辑）"), state)
    assert _verdict(first) == (Verdict.NEW, None, 1)
    assert first.cluster_id == reprint.cluster_id == first.id
    third = decide(article("https://c.cn/3.htm", "转：" + told[0], told[1]), state)
    assert third.refers_to == first.id


def test_a_link_to_something_else_does_not_make_a_reprint(state: JsonState) -> None:
    """An original that is known and says something else is not this article's original; nor is a home page."""
    random = Random(8)
    policy, reading = story(random), story(random)
    known = decide(article("https://a.gov.cn/zc/t1.htm", *policy), state)
    decided = decide(article("https://b.cn/jd/2.htm", *reading, original_url="https://a.gov.cn/zc/t1.htm"), state)
    assert decided.verdict is Verdict.NEW
    assert decided.cluster_id != known.cluster_id
    home = decide(article("https://c.cn/jd/3.htm", *story(random), original_url="https://a.gov.cn/"), state)
    assert home.verdict is Verdict.NEW


def test_the_page_that_is_its_own_source_becomes_the_original(state: JsonState, told: tuple[str, str]) -> None:
    """Later reprints refer to the site that the others name as their source, whoever came first."""
    decide(article("https://b.cn/1.htm", *told, source="临江市市场监管局", site_name="转载网"), state)
    own = decide(
        article("https://a.gov.cn/t1.htm", *told, source="临江市市场监管局", site_name="临江市市场监管局"), state
    )
    third = decide(article("https://c.cn/3.htm", *told, source="临江市市场监管局", site_name="又一网"), state)
    assert third.refers_to == own.id


def test_short_texts_are_the_same_only_under_the_same_title(state: JsonState) -> None:
    """详见附件 says nothing of what it is about; an empty text says nothing at all."""
    decide(article("https://a.gov.cn/1.htm", "关于甲的公示", "详见附件。"), state)
    assert decide(article("https://a.gov.cn/2.htm", "关于乙的公示", "详见附件。"), state).verdict is Verdict.NEW
    assert decide(article("https://b.cn/3.htm", "关于甲的公示", "详见附件。"), state).verdict is Verdict.DUPLICATE
    decide(article("https://a.gov.cn/v1.htm", "视频", ""), state)
    assert decide(article("https://a.gov.cn/v2.htm", "视频", ""), state).verdict is Verdict.NEW


def test_one_text_under_titles_with_other_numbers_is_two_articles(state: JsonState) -> None:
    """The table is a picture, the text is the template's: only the title tells the month."""
    text = (
        "现将本市居民消费价格变动情况予以公布，具体数据见附表。数据由各调查点采集并经审核汇总，"
        "供社会各界查询使用，如有疑问请与我局联系。"
    )
    decide(article("https://a.gov.cn/5.htm", "2025年5月居民消费价格变动情况", text), state)
    june = decide(article("https://a.gov.cn/6.htm", "2025年6月居民消费价格变动情况", text), state)
    assert june.verdict is Verdict.NEW


_NOTICE = (
    "{}本院受理原告某银行诉你信用卡纠纷一案，已审理终结。现依法向你公告送达民事判决书，限你于判决生效之日起"
    "偿还欠款本金、利息及违约金，案件受理费由你负担。如不服本判决，可在公告期满后递交上诉状及副本。"
)
_OUTAGE = (
    "尊敬的用户：因管道检修需要，定于5月12日8时至17时对下列区域暂停供水：{}沿线。请以上区域用户提前做好储水准备，"
    "停水期间请关闭水龙头，以免来水时造成不必要的损失。因停水给您带来不便，敬请谅解。"
)
_EXAM = (
    "现将{}考试有关事项通知如下：报名采取网上报名方式，考生须在规定时间内登录临江市人事考试网进行报名、提交报考信息、"
    "上传照片和缴费，逾期不予补报。考试时间以准考证为准，考生应严格遵守考场纪律。"
)
_LIST = (
    "现将拟认定名单予以公示，公示期为5个工作日。公示期间，如有异议，请以书面形式向我局反映，并提供必要的证明材料。"
    "以单位名义反映情况的须加盖公章，以个人名义反映的请署真实姓名。附件：名单"
)


@pytest.mark.parametrize(
    ("titles", "texts", "sites"),
    [
        (("王大勇送达公告", "李小军送达公告"), (_NOTICE.format("王大勇："), _NOTICE.format("李小军：")), "aa"),
        (("停水通知", "停水通知"), (_OUTAGE.format("人民路"), _OUTAGE.format("建设路")), "aa"),
        (("停水通知", "停水通知"), (_OUTAGE.format("人民路"), _OUTAGE.format("建设路")), "ab"),
        (("关于执业药师考试的通知", "关于计量师考试的通知"), (_EXAM.format("执业药师"), _EXAM.format("计量师")), "ab"),
        (("关于拟认定技术中心的公示", "关于拟认定瞪羚企业的公示"), (_LIST, _LIST), "aa"),
        (("食堂设备（一标段）中标公告", "食堂设备（二标段）中标公告"), (_LIST, _LIST), "ab"),
        (("关于甲的公示", "关于乙的公示"), (_LIST[:45], _LIST[:45]), "ab"),
    ],
)
def test_pages_of_one_template_are_two_articles(
    state: JsonState, titles: tuple[str, str], texts: tuple[str, str], sites: str
) -> None:
    """A name in title and text, another street, another title on one site: whoever comes first, and with their
    mirrors."""
    pages = [
        article(f"https://{site}.gov.cn/{number}.htm", title, text)
        for number, (site, title, text) in enumerate(zip(sites, titles, texts, strict=True))
    ]
    for order in (pages, pages[::-1]):
        known = JsonState()
        assert [decide(one, known).verdict for one in order] == [Verdict.NEW, Verdict.NEW]


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (0, 2, 1, 3), (2, 3, 0, 1), (3, 1, 0, 2)])
def test_mirrors_of_two_notices_join_their_own(order: tuple[int, ...]) -> None:
    """Which came first does not matter."""
    pages = [
        article(f"https://{site}/{name}.htm", "停水通知", _OUTAGE.format(name) + line)
        for site, line in (("a.gov.cn", ""), ("b.cn", "\n（责编：某某）"))
        for name in ("人民路", "建设路")
    ]
    known = JsonState()
    clusters = {at: decide(pages[at], known).cluster_id for at in order}
    assert clusters[0] == clusters[2] != clusters[1] == clusters[3]


@pytest.mark.parametrize(
    ("title", "edit", "fields"),
    [
        ("{}", lambda text: text, {}),
        ("{}", lambda text: text + "\n（责任编辑：某某）", {}),
        ("{}", lambda text: text.rpartition("\n")[0], {}),
        ("【要闻】{}取得实效", lambda text: text, {}),
        ("{}", lambda text: text.replace("必须", "务必"), {"source": "某某网", "site_name": "某某平台"}),
    ],
)
def test_a_site_repeats_itself(
    state: JsonState, told: tuple[str, str], title: str, edit: Callable[[str], str], fields: dict[str, str]
) -> None:
    """The same text in another column, framed or cut, and what another account on its host makes of it."""
    first = decide(article("https://a.gov.cn/1.htm", *told), state)
    again = decide(article("https://a.gov.cn/x/2.htm", title.format(told[0]), edit(told[1]), **fields), state)
    assert again.verdict in (Verdict.DUPLICATE, Verdict.REPRINT)
    assert again.refers_to == first.id


_BRIEF = (
    "4月28日，临江市市场监管局组织开展节前市场检查，共出动执法人员86人次，检查商场超市、餐饮单位132家，"
    "发现并现场整改问题17处，抽检食品45批次。"
)


@pytest.mark.parametrize(
    "form", ["{}\n图为检查现场。某某 摄", "本报临江4月29日电（记者 某某）{}", "编者按：现予刊发，供各地借鉴。\n{}"]
)
def test_a_short_text_is_found_in_its_frame(state: JsonState, form: str) -> None:
    """A caption, a dateline, an editor's note make much of a short text and change nothing."""
    first = decide(article("https://a.gov.cn/1.htm", "市局开展节前检查", _BRIEF), state)
    framed = decide(article("https://b.cn/2.htm", "市局开展节前检查", form.format(_BRIEF)), state)
    assert _verdict(framed) == (Verdict.REPRINT, first.id, 1)


def test_reprints_of_a_former_version_are_reprints(state: JsonState, told: tuple[str, str]) -> None:
    """A figure was corrected, then the page emptied: what others took before and after belongs to it."""
    url, (title, text) = "https://a.gov.cn/t1.htm", told
    corrected = with_another_figure(Random(2), text)
    first = decide(article(url, title, text), state)
    early = decide(article("https://b.cn/1.htm", title, text + "\n（责编：某某）"), state)
    assert decide(article(url, title, corrected), state).verdict is Verdict.UPDATED
    late = decide(article("https://c.cn/2.htm", title, text), state)
    new = decide(article("https://d.cn/3.htm", title, corrected + "\n（责编：某某）"), state)
    assert decide(article(url, title, ""), state).verdict is Verdict.UPDATED
    after = decide(article("https://e.cn/4.htm", title, corrected + "\n更多消息请关注。"), state)
    assert {one.cluster_id for one in (early, late, new, after)} == {first.cluster_id}
    assert {one.verdict for one in (early, late, new, after)} <= {Verdict.REPRINT, Verdict.DUPLICATE}


def test_a_point_makes_another_version(state: JsonState) -> None:
    """Letters and digits are the same, the figure is not."""
    url, title = "https://a.gov.cn/t1.htm", "投资情况"
    decide(article(url, title, "一季度，全市完成投资1.25亿元。"), state)
    assert decide(article(url, title, "一季度,全市完成投资 1.25 亿元。"), state).verdict is Verdict.NEW
    assert decide(article(url, title, "一季度，全市完成投资12.5亿元。"), state).verdict is Verdict.UPDATED


def test_a_state_of_before_is_understood(state: JsonState, told: tuple[str, str]) -> None:
    """Records once had neither clauses nor publishers, and versions were named by text and title alone."""
    page = article("https://a.gov.cn/t1.htm", *told)
    first = decide(page, state)
    record = state["a" + first.id][:9]
    record[1][0][0] = record[1][0][0][:12]
    state["a" + first.id] = record
    assert decide(page, state) == first
    assert decide(article("https://b.cn/2.htm", *told), state).verdict is Verdict.DUPLICATE
    assert decide(article("https://c.cn/3.htm", told[0], told[1] + "\n完"), state).verdict is Verdict.REPRINT


def test_a_long_paragraph_tells_where_it_changed(state: JsonState, told: tuple[str, str]) -> None:
    """The clause that came is shown, not the beginning that stayed; beyond the outline, too."""
    url, text = "https://a.gov.cn/t1.htm", told[1].replace("\n", "") * 2
    decide(article(url, told[0], text), state)
    decided = decide(article(url, told[0], text + "全年完成抽检1.6万批次。"), state)
    assert "全年完成抽检1.6万批次" in decided.changes[-1]
    rows = [f"第{n}段在这里" for n in range(60)]
    decide(article("https://a.gov.cn/t2.htm", "表", "\n".join(rows)), state)
    decided = decide(article("https://a.gov.cn/t2.htm", "表", "\n".join([*rows, "补充一段"])), state)
    assert decided.changes == ["+ 补充一段"]


def test_a_reprint_of_a_reprint_refers_to_the_original(state: JsonState, told: tuple[str, str]) -> None:
    """It is nearer to the reprint, whose editor's note it has."""
    note = "编者按：各地涌现出一批好经验好做法，本网特开设专栏予以刊发，供各地学习借鉴。\n" + told[1]
    first = decide(article("https://a.gov.cn/1.htm", *told), state)
    decide(article("https://b.cn/2.htm", told[0], note), state)
    assert decide(article("https://c.cn/3.htm", told[0], note + "\n完"), state).refers_to == first.id


def test_an_original_is_new_when_its_mirror_came_first(state: JsonState, told: tuple[str, str]) -> None:
    """The mirror names its site as the source, in fewer letters."""
    mirror = decide(article("https://b.cn/1.htm", *told, source="市市场监管局", site_name="转载网"), state)
    site = "临江市市场监督管理局"
    own = decide(article("https://a.gov.cn/1.htm", *told, source=site, site_name=site), state)
    assert own.verdict is Verdict.NEW
    assert own.cluster_id == mirror.cluster_id


@pytest.mark.parametrize("original", ["http://a.gov.cn/col/col123/index.html", "https://a.gov.cn/zc/p1.htm"])
def test_unlike_articles_that_name_one_page_are_two(state: JsonState, original: str) -> None:
    """原文链接 leads to a column, or to a page that nobody saw."""
    random = Random(8)
    one = decide(article("https://b.cn/1.htm", *story(random), original_url=original), state)
    two = decide(article("https://b.cn/2.htm", *story(random), original_url=original), state)
    assert one.cluster_id != two.cluster_id


def test_reprints_are_found_and_templates_are_told_apart(state: JsonState) -> None:
    """Nearly every reprint joins its story, hardly a page of the same template with other facts does."""
    random = Random(20)
    found = reprints = mistaken = 0
    for number in range(150):
        title, text = story(random)
        first = decide(article(f"https://a.gov.cn/{number}.htm", title, text), state)
        mistaken += first.verdict is not Verdict.NEW
        for site in ("b.cn", "c.cn"):
            copy = decide(article(f"https://{site}/{number}.htm", *reprinted(random, title, text)), state)
            reprints += 1
            found += copy.verdict in (Verdict.REPRINT, Verdict.DUPLICATE) and copy.cluster_id == first.cluster_id
        twin = decide(article(f"https://e.gov.cn/{number}.htm", title, with_another_figure(random, text)), state)
        mistaken += twin.verdict is not Verdict.NEW
        one, two = (article(f"https://d.gov.cn/{number}/{n}.htm", *notice) for n, notice in enumerate(notices(random)))
        mistaken += decide(one, state).verdict is not Verdict.NEW
        mistaken += decide(two, state).verdict is not Verdict.NEW
    assert found / reprints >= 0.97
    assert mistaken / (4 * 150) <= 0.01


def test_what_is_kept_of_an_article_is_small(state: JsonState) -> None:
    """Ten million articles must fit on a disk, and a decision on a changelog."""
    random = Random(4)
    for number in range(100):
        decide(article(f"https://a.gov.cn/{number}.htm", *story(random)), state)
    assert state.size / 100 < 2_500
    assert len(state) / 100 <= 14
