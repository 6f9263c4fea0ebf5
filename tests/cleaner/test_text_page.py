"""Pages that somebody stored as plain text: which line is the title, where date and source stand."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from schemas.articles import CleanedArticle, ParagraphKind
from services.cleaner import clean_page

TITLE = "云梁市召开特种设备安全监管工作会议"
TEXT = [
    "5月12日，云梁市市场监管局召开特种设备安全监管工作会议，总结上半年工作，部署下半年任务。",
    "会议强调，要压实企业主体责任，加强隐患排查，确保全市特种设备安全形势稳定。",
]


def read(*lines: str) -> CleanedArticle:
    """The article of a stored page."""
    return clean_page("\n".join(lines).encode(), url="", content_type="text/plain; charset=utf-8")


@pytest.mark.parametrize(
    ("head", "date", "source"),
    [
        (["首页/", "查看通知", TITLE, "发表者: admin  发布时间: 2012-10-11"], "2012-10-11", None),
        ([TITLE, "admin 2013-07-12 08:52:20"], "2013-07-12T08:52:20+08:00", None),
        ([TITLE, "2013-07-12 08:52:20"], "2013-07-12T08:52:20+08:00", None),
        ([TITLE, "特种设备科", "韩志远", "2021-04-21"], "2021-04-21", None),
        (
            ["汽车新闻", TITLE, "http://www.yunliang.example/n1/c1-3.html", "2021-02-08", "云梁网"],
            "2021-02-08",
            "云梁网",
        ),
        ([TITLE, "2015-12-16 17:25 来源：云梁网东岭12月16日电 浏览：20+次"], "2015-12-16T17:25+08:00", "云梁网"),
        ([TITLE, "安全须知"], None, None),
        ([f"{TITLE} | |", "2021-10-12 来源：云梁网 |"], "2021-10-12", "云梁网"),
        ([TITLE, "李强等 云梁市场监管 2021-10-12"], "2021-10-12", "云梁市场监管"),
        ([TITLE, "李强 赵一鸣 云梁日报 2021-10-12 11:04"], "2021-10-12T11:04+08:00", "云梁日报"),
        ([TITLE, "原创 李强 云梁市场监管 2021-10-12 11:04 江州"], "2021-10-12T11:04+08:00", "云梁市场监管"),
        (['<p id="a1"><b id="a2"></b></p>', TITLE, "2021-10-12 来源：云梁网"], "2021-10-12", "云梁网"),
        (
            ["设为首页收藏本站", "首页>动态", f"{TITLE} 时间：2021-10-12 11:04部门：办公室"],
            "2021-10-12T11:04+08:00",
            None,
        ),
        (
            [TITLE, f"2021-10-12 11:04 信息来源:http://www.yunliang.example/zwgk/{'a' * 60}.html"],
            "2021-10-12T11:04+08:00",
            None,
        ),
        ([TITLE, "发布于 2021年10月12日2021年10月15日由 yunliang 发表评论"], "2021-10-12", None),
        ([TITLE, "由 editor 提交于 周二, 2021-10-12 11:04"], "2021-10-12T11:04+08:00", None),
        ([TITLE, "清风", "楼主", "发表于 2021-10-12 11:04|只看该作者|倒序浏览"], "2021-10-12T11:04+08:00", None),
        (["首页登录", TITLE, "2021-10-12 11:04·云梁市监"], "2021-10-12T11:04+08:00", None),
        (
            ["云梁网 > 地方 > 正文", "2021 10/12  11:04:07", "来源：云梁网", TITLE],
            "2021-10-12T11:04:07+08:00",
            "云梁网",
        ),
        (["2021", "10/12", "11:04", "评论", TITLE], "2021-10-12T11:04+08:00", None),
        ([TITLE, "时间: October 12, 2021", "1,204 次浏览"], "2021-10-12", None),
        (
            [TITLE, "2021-10-12 来源：云梁日报 韩志远 宋远", "[推荐朋友] [打印本稿] [字号 大 中 小]"],
            "2021-10-12",
            "云梁日报",
        ),
        ([TITLE, "云梁市2021-10-12全市通报"], None, None),
        (
            [
                TITLE,
                "2021-10-12 08:47 | 来源：云梁网 | 作者：李强、赵一鸣 | 分享到：微信 微博 | 阅读量：1.2万 | 人气：88",
            ],
            "2021-10-12T08:47+08:00",
            "云梁网",
        ),
        ([TITLE, "来源：云梁网 时间：2021-10-12 09:10 阅读："], "2021-10-12T09:10+08:00", "云梁网"),
        ([f"{TITLE} |", "来源：云梁网 时间：2021-10-12 |", "|"], "2021-10-12", "云梁网"),
        ([f"| {TITLE} |", "来源：云梁网 时间：2021-10-12"], "2021-10-12", "云梁网"),
        ([TITLE, "发布时间：2011-07-28", "发布人：-云梁网质量频道"], "2011-07-28", "云梁网质量频道"),
        ([TITLE, "[发布日期]2018-03-07 [来源]市局监察科 [浏览]2210次"], "2018-03-07", "市局监察科"),
        ([TITLE, "12.10.2021 18:02"], "2021-10-12T18:02+08:00", None),
        ([TITLE, "20211012"], "2021-10-12", None),
        (
            [TITLE, "2021年10月12日 11:04 信息来源:http://www.yunliang.example/zjtz/202110/" + "t2" * 8],
            "2021-10-12T11:04+08:00",
            None,
        ),
        ([TITLE, "2021-10-12 10:34   全媒体记者组"], "2021-10-12T10:34+08:00", None),
        ([TITLE, "2021-10-12 08:16:11   来源:宣传科:韩志远"], "2021-10-12T08:16:11+08:00", "宣传科"),
        (["云梁日报", "2021-10-12", TITLE], "2021-10-12", "云梁日报"),
        (["云梁日报", "2021年10月12日 星期二 第03版：要闻", TITLE, "本报记者 韩志远"], "2021-10-12", "云梁日报"),
        ([TITLE, "Updated: 2021-10-12 10:00 Source: Yunliang Daily"], "2021-10-12T10:00+08:00", "Yunliang Daily"),
        (["${page.column }", TITLE, "- 说明：每日自动存档"], None, None),
        ([TITLE, "□记者韩 远 报道"], None, None),
        (["《云梁市场监管》2021年第9期", "□ 韩 远", TITLE], None, None),
        (["导出Word 导出PDF 打印时间：2024-06-11 09:32:17", TITLE, "发布日期：2018-03-07"], "2018-03-07", None),
    ],
)
def test_heads(head: list[str], date: str | None, source: str | None) -> None:
    """Bylines, addresses, columns and toolbars above a text are neither its title nor its first line."""
    article = read(*head, *TEXT)
    assert article.title == TITLE
    assert (article.published_at, article.source) == (date, source)
    assert article.text.split("\n") == [TITLE, *TEXT]


def test_front_matter_stands_behind_the_title() -> None:
    """Title, columns, author and date in Greenwich time: the day is that of Shanghai."""
    article = read(TITLE, "要闻", "云梁在线", "author: 云梁在线", "date: Thu, 19 Aug 2021 23:56:09 GMT", *TEXT)
    assert (article.title, article.published_at) == (TITLE, "2021-08-20T07:56:09+08:00")


@pytest.mark.parametrize(
    "head",
    [
        ["财经 - 云梁在线 - 云梁在线国内", TITLE, "author: 云梁在线", "Thu, 19 Aug 2021 23:56:09 GMT"],
        ["财经 - 云梁在线 - 云梁在线国内", "author: 云梁在线", "Thu, 19 Aug 2021 23:56:09 GMT", f"原标题：{TITLE}"],
        ["---", f'title: "{TITLE}"', "publish_date: 2021-08-20", "tags: [要闻]", "---"],
        ["---", f"title: {TITLE}", "pubDate: Fri, 20 Aug 2021 08:00:00 +0800", "---", f"# {TITLE}"],
        [f"# {TITLE}", "![](/images/logo.png)", "**发布时间：** 2021-08-20 07:56    **来源：** [市局](/sj/)"],
        [
            f"Title: {TITLE}",
            "URL Source: http://yunliang.example/1.html",
            "Published Time: 2021-08-20T07:56:00+08:00",
            "Markdown Content:",
        ],
        [TITLE, "原创 云梁市监 云梁市场监管 2021-08-20 18:30 发表于湖省", "点击蓝字", "图片"],
        [TITLE, "2021年08月20日07:42    云梁晚报  微博    我有话说(23人参与)"],
        [TITLE, "author 云梁保护区 releaseDate 2021-08-20 createName 张远"],
        [f'"title": "{TITLE}",', '"time": "2021-08-20 07:56:09",', '"url": "http://yunliang.example/1.html",'],
        [f"{TITLE}！", "发稿时间：2021/8/20", "【 字体：大 中 小 】"],
    ],
)
def test_fields_of_a_stored_page_stand_above_its_text(head: list[str]) -> None:
    """Front matter, a feed's fields and attributes in a row give title and day, and are no text."""
    article = read(*head, *TEXT)
    assert (article.title or "").rstrip("！") == TITLE
    assert (article.published_at or "")[:10] == "2021-08-20"
    assert article.text.split("\n")[1:] == TEXT


def test_the_title_is_found_in_the_text() -> None:
    """A site's name may be said more often than the title, but the text does not tell of it."""
    site = "云梁市节水灌溉智慧化大数据平台"
    article = read(site, f"欢迎进入：{site}", f"{site}东岭项目", "首页", "关于我们", TITLE, *TEXT)
    assert article.title == TITLE


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        ([TITLE, "云梁日报客户端 | 记者 陈雪松", *TEXT], "云梁日报客户端"),
        ([TITLE, TEXT[0], TEXT[1] + "（云梁商报驻京记者 宋远）"], "云梁商报"),
        ([TITLE, "发布时间：2011-04-19", "发布人：陶远 吕安平 江钻", *TEXT], None),
    ],
)
def test_reporters_name_their_outlet(lines: list[str], source: str | None) -> None:
    """Reporters beside a paper's name name the source; a row of persons' names is none."""
    assert read(*lines).source == source


@pytest.mark.parametrize("line", ["检查现场?图片来源:云梁市市场监管局", "右键点击另存二维码!"])
def test_whence_a_picture_is_and_how_a_code_is_saved_are_no_text(line: str) -> None:
    """They stand among the paragraphs or below them."""
    assert line not in read(TITLE, "2022-02-10", TEXT[0], line, *TEXT[1:]).text


def test_a_caption_is_no_title() -> None:
    """A line that ends with who took the picture stands below the date, above the text."""
    article = read(TITLE, "2008-06-27 09:51:07", "会议现场展示的警示标志。云报记者 任新 摄", *TEXT)
    assert article.title == TITLE


def test_a_title_that_is_set_in_two_lines_below_its_byline_is_whole() -> None:
    """Another line has it in one."""
    title = "云梁市市场监管局关于2023年产品质量监督抽查情况的公告"
    page = read(title, "2024-04-07 17:16:16 来源：市场监管局", title[:18], title[18:], *TEXT)
    assert page.title == title


def test_a_line_that_ends_with_an_opening_mark_goes_on() -> None:
    """A page breaks its lines before a link inside a quotation."""
    page = read(TITLE, "日前，执法人员查处一家无证“", "黑网吧”，当场查封。", TEXT[1])
    assert "日前，执法人员查处一家无证“黑网吧”，当场查封。" in page.text


def test_a_headline_before_a_dateline_is_a_line_of_its_own() -> None:
    """An old page sets both on one line, and a link to more of the kind behind the text."""
    page = read(f"{TITLE} 本报讯（记者 李明）{TEXT[0]}{TEXT[1]} 相关专题：全国特种设备安全检查")
    assert page.title == TITLE
    assert "相关专题" not in page.text


def test_bait_beside_a_headline_is_no_part_of_it() -> None:
    """A hacked page sets words of films where the site's name stands."""
    assert read(f"{TITLE}|特级毛片免费版", *TEXT).title == TITLE


def test_the_heading_of_a_case_is_no_title() -> None:
    """案例一：… heads a part of the text, however much more it says than the headline."""
    cases = [
        f"案例{part}：江平区市场监管局查处某{shop}使用不合格食品原料案"
        for part, shop in (("一", "酒楼"), ("二", "餐馆"))
    ]
    article = read("江平市公布典型案例", "近日，江平市公布一批典型案例。", cases[0], *TEXT, cases[1], *TEXT)
    assert article.title == "江平市公布典型案例"


def test_a_dateline_names_the_outlet_where_there_is_no_title() -> None:
    """红网云梁站11月27日讯 … begins a text without a headline."""
    article = read("云网东岭站5月12日讯（通讯员 郭平）" + TEXT[0], TEXT[1])
    assert (article.title, article.source, article.authors) == (None, "云网", ["郭平"])


def test_a_last_line_without_its_full_stop_is_kept() -> None:
    """The end of a sentence may be missing, the sentence is still the text's."""
    last = "会前，与会人员还参观了电梯应急处置中心，观看了警示教育片"
    assert read(TITLE, "2013-07-12", *TEXT, last).text.split("\n")[-1] == last


@pytest.mark.parametrize(
    ("lines", "date", "source"),
    [
        (["# 《东岭联播》 (20260120)", f"### {TITLE}", *TEXT], "2026-01-20", None),
        ([TITLE, *TEXT, "admin", "2019-04-18 20:16:28"], None, None),
        ([TITLE, *TEXT, "2019-04-18 20:16:28"], "2019-04-18T20:16:28+08:00", None),
        ([TITLE, "云梁周刊", "12评论", *TEXT], None, "云梁周刊"),
        ([TITLE, "时事新闻", "2016-11-30", *TEXT], "2016-11-30", None),
        (
            [TITLE, "发布时间：`2016-11-30`", "来源：`云梁市市场监督管理局`", *TEXT],
            "2016-11-30",
            "云梁市市场监督管理局",
        ),
        ([TITLE + ",云梁新闻网5月12日电 (周霖)" + TEXT[0], TEXT[1]], None, "云梁新闻网"),
        ([TITLE, "来源：云梁日报本报讯（记者周霖）" + TEXT[0], TEXT[1]], None, "云梁日报"),
        (
            [TITLE, "云梁日报东岭5月12日电<Paragraph>(周霖)" + TEXT[0], *map("<p>{}</p>".format, TEXT[1:])],
            None,
            "云梁日报",
        ),
        ([TITLE, "20220303 10:04:00", *TEXT], "2022-03-03T10:04:00+08:00", None),
        (["公司新闻", TITLE, "公司新闻 | 2016-11-30 | 阅读: 599", *TEXT], "2016-11-30", None),
        ([TITLE, "云梁新闻网", *TEXT], None, "云梁新闻网"),
        ([TITLE, *TEXT, "（东岭烟草报）"], None, "东岭烟草报"),
        ([TITLE, "东岭消费者报云梁讯（记者周霖）" + TEXT[0], TEXT[1]], None, "东岭消费者报"),
    ],
)
def test_records_of_stored_pages(lines: list[str], date: str | None, source: str | None) -> None:
    """Marks of headings, outlets on lines of their own; a stamp below the text may be an import's and dates nothing."""
    article = read(*lines)
    assert (article.title, article.published_at, article.source) == (TITLE, date, source)
    assert not any("admin" in line or line.startswith("#") for line in article.text.split("\n"))


@pytest.mark.parametrize(
    "escape",
    [
        lambda char: {"“": "&amp;ldquo;", "”": "&amp;amp;rdquo;"}.get(char, char),
        lambda char: {"“": "&ldquo", "”": "&#8221"}.get(char, char),
        lambda char: f"&amp;#{ord(char)};" if ord(char) > 127 else char,
        lambda char: f"%u{ord(char):04X}" if ord(char) > 127 else char,
        lambda char: f"&amp;#x{ord(char):x};" if char in "会议监管" else char,
        lambda char: f"\\u{ord(char):04x}" if char in "会议监管“”" else char,
    ],
    ids=["twice", "open", "all twice", "percent", "some twice", "some of a script"],
)
def test_characters_escaped_however_often_are_read(escape: Callable[[str], str]) -> None:
    """References in references, without their ends, or the escapes of a script, in the title as well."""
    title = "云梁市召开“特种设备”安全监管工作会议"
    shown = ["".join(map(escape, line)) for line in (title, *TEXT)]
    article = read(*shown)
    assert (article.title, article.text) == (title, "\n".join([title, *TEXT]))
    assert read(TITLE, "甲乙丙公司R&D中心、AT&T公司" + TEXT[0], TEXT[1]).text.count("&") == 2


@pytest.mark.parametrize(
    "teaser", ["摘要：" + TEXT[0], "[导读]" + TEXT[0], TEXT[0][:36] + "...", "核心提示：" + TEXT[0]]
)
def test_a_teaser_and_the_title_again_are_no_text(teaser: str) -> None:
    """What a box above the text says its first paragraph says too; a headline stands once."""
    body = [*TEXT, "会议由市市场监管局副局长主持，各县区市场监管局负责人参加。"]
    article = read(TITLE, "发布时间：2025-05-12", teaser, body[0], TITLE, *body[1:])
    assert article.text.split("\n") == [TITLE, *body]


def test_a_paragraph_is_one_whatever_a_mirror_put_behind_it() -> None:
    """Strings against copying at the ends of all lines hide no text."""
    told = [
        "3月5日，临江市市场监管局组织执法人员对全市农贸市场开展检查，覆盖经营户120户。",
        "检查发现，多数经营户能够按要求检定计量器具。",
    ]
    page = [
        "临江市开展计量检查",
        "发布时间：2024-03-06 来源：临江市市场监管局",
        *(f"{line}b5E2RGbCAP" for line in told),
    ]
    article = clean_page("\n".join(page).encode(), url="", content_type="text/plain")
    assert [each in article.text for each in told] == [True, True]


def test_captions_are_the_text_of_a_story_in_pictures() -> None:
    """Four pictures and more with a sentence each tell the story; one beside a text does not."""
    told = [
        f"云梁市{name}区市场监管局组织执法人员开展节前市场专项检查。李明 摄"
        for name in ("东山", "南湖", "西岭", "北塘")
    ]
    assert read(TITLE, "2022-02-10", *TEXT, *told).text.count("摄") == len(told)
    assert "摄" not in read(TITLE, "2022-02-10", *TEXT, told[0]).text


def test_lines_that_begin_with_a_mark_go_on() -> None:
    """Where a page broke its lines before the marks, each goes on with the sentence above."""
    article = read(
        TITLE,
        "2022-02-10",
        "",
        "云梁市市场监管局责令该公司立即停止侵权行为",
        "，没收侵权阀门17台",
        "，并处罚款5万元。",
        *TEXT,
    )
    assert "立即停止侵权行为，没收侵权阀门17台，并处罚款5万元。" in article.text


def test_wrapped_lines_are_joined() -> None:
    """Lines of one width belong together up to the next indent; a heading between them stays alone."""
    wrapped = [
        "　　为进一步加强特种设备安全监察，预防和减少事故发生，云梁市质量技术",
        "监督局组织五个检查组，对全市化工园区的压力容器、压力管道进行了拉网",
        "式检查。",
        "　　检查组共检查企业七十四家，抽查设备三百九十一台，发现隐患一百零六",
        "项，主要集中在安全阀超期未校验、操作人员证件过期等方面，均已责令改",
        "正。",
    ]
    article = read(TITLE, "2010-01-14", "", *wrapped)
    lines = article.text.split("\n")
    assert len(lines) == 3
    assert lines[1].endswith("云梁市质量技术监督局组织五个检查组，对全市化工园区的压力容器、压力管道进行了拉网式检查。")


def test_lines_below_a_first_one_set_in_are_joined() -> None:
    """However few they are, and where no word is torn; what is shorter ends a paragraph."""
    told = [
        "3月5日，云梁市质量技术监督局召开全市特种设备安全监察工作会议，总结去年工作，部署任务。局长周立群到会并讲话。",
        "会议要求，各地要在3月底前完成全部压力容器、压力管道和电梯的隐患排查，对整改不力的单位依法处罚。",
    ]
    wrapped = [line[at : at + 42] for line in told for line in ["　　" + line] for at in range(0, len(line), 42)]
    article = read(TITLE, "2010-01-14", "", *wrapped)
    assert len(wrapped) == 4
    assert article.text.split("\n")[1:] == told


@pytest.mark.parametrize("width", [15, 20, 24, 40])
def test_a_text_cut_every_so_many_characters_is_whole_again(width: int) -> None:
    """Lines of a narrow column, of figures and Han characters alike, are no verses: they are joined."""
    paragraph = (
        TEXT[0] + "共检查企业74家、设备391台，发现隐患106项，下达监察指令书12份，立案3起，罚款4.5万元；" * 3 + TEXT[1]
    )
    article = read(TITLE, "2010-01-14", *(paragraph[at : at + width] for at in range(0, len(paragraph), width)))
    assert article.text.split("\n") == [TITLE, paragraph]


def test_a_wrapped_text_above_links_is_whole_again() -> None:
    """Addresses of pictures and of other pages below a text are no lines of it and no measure of its lines."""
    paragraph = TEXT[0] * 6 + TEXT[1]
    wrapped = [paragraph[at : at + 49] for at in range(0, len(paragraph), 49)]
    links = [f"云梁市召开第{n}次会议:http://www.example.gov.cn/2021/c1026a10606{n}/page.htm" for n in range(3)]
    article = read(TITLE, "时间：2010-01-14", *wrapped, "图片：", "1.jpg：http://www.example.gov.cn/a/1.jpg", *links)
    assert article.text.split("\n")[1] == paragraph
    assert "http" not in article.text


def test_a_sentence_on_several_lines_is_one() -> None:
    """Lines that end in a comma go on in the next, as archives in Markdown break them."""
    sentence = "按照全省统一部署，\n市市场监管局对商品过度包装开展监督检查，\n共检查企业七十四家。"
    article = read(TITLE, "来源：<http://www.example.gov.cn/t20210513_1.html>", "", *sentence.split("\n"), "", TEXT[1])
    assert article.text.split("\n") == [TITLE, sentence.replace("\n", ""), TEXT[1]]
    assert (article.original_url, article.source) == ("http://www.example.gov.cn/t20210513_1.html", None)


def test_lines_of_one_length_that_are_no_prose_stay_apart() -> None:
    """Codes and names in a list are as long as each other without being torn."""
    listed = [f"云梁市计量检定证书第{number:04}号" for number in range(12)]
    article = read(TITLE, "2010-01-14", TEXT[0], *listed, TEXT[1])
    assert article.text.split("\n") == [TITLE, TEXT[0], *listed, TEXT[1]]


def test_a_comment_names_what_no_line_does() -> None:
    """A publishing system's comment gives title and day where the text begins without them."""
    noted = f"<!--enpproperty <date>2021-08-20 07:56:09.0</date><title>{TITLE}</title>/enpproperty-->"
    article = read(noted, *TEXT)
    assert (article.title, (article.published_at or "")[:10]) == (TITLE, "2021-08-20")
    assert article.text.split("\n") == TEXT


def test_a_page_on_one_line_is_parted_at_its_blanks() -> None:
    """Menu, title, byline, paragraphs and footer that ran together into one line are told apart."""
    more = "会前，与会人员参观了电梯应急处置中心，观看了警示教育片，并就各县区的做法进行了交流，提出了下一步的打算。"
    article = read(
        f"首页 政务公开 办事服务 公众参与 专题专栏 当前位置：首页>新闻动态>云梁要闻 {TITLE} 发布时间：2021-03-31 15:20 "
        f"来源：云梁融媒 字号： 大 中 小 {TEXT[0]} {TEXT[1]} {more} 上一篇：没有了 版权所有 云梁市人民政府 网站地图"
    )
    assert (article.title, (article.published_at or "")[:10], article.source) == (TITLE, "2021-03-31", "云梁融媒")
    assert article.text.split("\n") == [TITLE, *TEXT, more]


def test_a_page_on_one_line_whose_headline_stands_beside_its_byline() -> None:
    """Wide blanks part the menu only: headline, byline and text are parted at single ones, but not within brackets or
    between a label and its value; a long menu does not hide the headline."""
    menu = "  ".join(f"栏目{number:02}" for number in range(70))
    page = f"{TITLE}_要闻_云梁网  首页  {menu}  云梁网 >> 要闻 {TITLE} 2025-05-12 16:57 来源： 云梁日报 打印| {TEXT[0]}"
    article = read(
        f"{page} {TEXT[1][:-1]}（记者 韩志远）。 【纠错】 责任编辑：林岚 相关稿件 * {TITLE} 版权所有：云梁网"
    )
    assert (article.title, article.source) == (TITLE, "云梁日报")
    assert article.published_at == "2025-05-12T16:57+08:00"
    assert article.text.split("\n") == [TITLE, TEXT[0], TEXT[1][:-1] + "（记者 韩志远）。"]


def test_markdown_is_read_as_it_is_shown() -> None:
    """Links are their words, emphasis and escapes are taken off."""
    shown = "据介绍，公众可在[云平台](http://cloud.example/a)检索，**合格率为98\\.6%**，比上年提高两个百分点。"
    article = read(f"# {TITLE}", "2021-08-20", TEXT[0], shown)
    assert article.text.split("\n")[-1] == "据介绍，公众可在云平台检索，合格率为98.6%，比上年提高两个百分点。"


def test_what_ran_together_is_parted() -> None:
    """A column and a title before a tab, a text behind its indent on the same line, are lines of their own."""
    article = read(f"时政\t{TITLE}　　{TEXT[0]}　　{TEXT[1]}")
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "aside",
    [
        "图为检查人员查看设备",
        "▲检查现场",
        "[图片]",
        "检查人员查看设备。云报记者 任新 摄",
        "相关阅读：电梯安全知多少",
        "<!--more-->",
        "5 K8 l$ a' N",
        "【热点专题】中报预增股名单出炉",
        "阅读剩余全文（）",
        'var c_title="关于召开全市会议的通知"; var c_date="2021-05-13";',
        "本文由 简悦 SimpRead 转码， 原文地址 www.yunliang.example",
        "The post 云梁召开会议 first appeared on 云梁网.",
        "今天给各位分享云梁市场监管的知识，别忘了关注本站，现在开始吧！",
    ],
)
def test_what_stands_aside_is_no_text(aside: str) -> None:
    """Captions, places of pictures and pointers among the paragraphs are left out."""
    assert read(TITLE, "2021-05-13", TEXT[0], aside, TEXT[1]).text.split("\n") == [TITLE, *TEXT]


def test_what_readers_say_is_no_text() -> None:
    """The text ends where replies begin."""
    article = read(TITLE, "2021-05-13", *TEXT, "0 条评论", "夏天的风", "早该这样了，每天堵得要命。")
    assert article.text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "below",
    [
        [
            "文章导航",
            "上一篇文章 云梁抽检电梯",
            f"《{TITLE}》有 2 条评论",
            "老王 说道：",
            "支持，希望常查，电梯老是坏，没有人管。",
        ],
        ["赞 36", "全部评论 2", "云梁网友", "支持，希望常查，电梯老是坏，没有人管。", "2021-05-13 19:00"],
        ["阅读下一篇：", "云梁抽检电梯"],
        ["顶一下", "(0)", "0%", "踩一下", "(0)", "0%"],
        ["请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。"],
        ["平台声明：该文观点仅代表作者本人，云梁号系信息发布平台。"],
        ["附件下载：会议名单.docx（下载 35 次）"],
        ["相关附件：", "会议名单（122KB）", "会议日程(PDF档)"],
    ],
)
def test_what_stands_below_a_text(below: list[str]) -> None:
    """Neighbours, readers' replies, statements and files end it; reporters named above those are its authors."""
    article = read(TITLE, "2021-05-13", *TEXT, "记者：韩志远", *below)
    assert (article.text.split("\n"), article.authors) == ([TITLE, *TEXT], ["韩志远"])


@pytest.mark.parametrize(
    "box",
    [
        ["AI导读", "云梁召开特种设备会议，总结工作，部署任务，要求压实企业责任，排查隐患。", "内容由AI生成，仅供参考"],
        ["云梁召开特种设备会议，总结工作，部署任务，要求压实企业责任，排查隐患。", "以上内容由AI大模型生成"],
    ],
)
def test_a_summary_that_a_program_wrote(box: list[str]) -> None:
    """The text begins below it."""
    assert read(TITLE, "2021-05-13", *box, *TEXT).text.split("\n") == [TITLE, *TEXT]


def test_a_printed_edition_names_paper_and_day() -> None:
    """Where a page of a newspaper is numbered, the line with the day of the week dates it."""
    for head in (
        ["云梁日报", "2016年05月17日 星期二", "第03版：要闻"],
        ["云梁日报数字报 2016年05月17日 星期二 第A03版:要闻"],
        ["云梁日报 2016年05月17日 星期二 第A06版:要闻"],
    ):
        article = read(*head, "上一版 下一版", TITLE, *TEXT)
        assert (article.title, article.published_at, article.source) == (TITLE, "2016-05-17", "云梁日报")


def test_a_day_and_an_account_below_the_title() -> None:
    """They date and name the page; a person's name, which is short, is no source."""
    article = read("首页 > 农资", TITLE, "2021-05-13 三农前哨", *TEXT)
    assert (article.title, article.published_at, article.source) == (TITLE, "2021-05-13", "三农前哨")
    assert read("首页 > 农资", TITLE, "2021-05-13 韩志远", *TEXT).source is None


def test_an_address_dates_a_page_that_nothing_else_does() -> None:
    """The day in a stored page's address stands for its own where no line gives one."""
    page = "\n".join([TITLE, *TEXT]).encode()
    article = clean_page(page, url="http://www.yunliang.example/hydt/2019/1108/20577.html", content_type="text/plain")
    assert article.published_at == "2019-11-08"
    assert article.evidence["published_at"].by == "url"


@pytest.mark.parametrize(
    ("line", "date", "source", "authors"),
    [
        ("云梁市土岭区图书馆 2025-05-18 10:11 发表于东岭", "2025-05-18T10:11+08:00", "云梁市土岭区图书馆", []),
        ("云梁住建 2025-05-20 19:32", "2025-05-20T19:32+08:00", "云梁住建", []),
        ("何岩 2025-05-29", "2025-05-29", None, ["何岩"]),
        ("云梁财经 Fri, 30 May 2025 05:41:26 GMT", "2025-05-30T13:41:26+08:00", "云梁财经", []),
        ("二〇二五年五月十三日　星期二　│　稿源：云梁广播电视台　│　撰稿/宗燕", "2025-05-13", "云梁广播电视台", []),
        ("> 转载自：云梁市商务局", None, "云梁市商务局", []),
    ],
)
def test_who_and_when_on_a_line_of_their_own(
    line: str, date: str | None, source: str | None, authors: list[str]
) -> None:
    """Outlets, accounts and reporters stand with the day below the title, in every system's way."""
    article = read(TITLE, line, *TEXT)
    assert (article.title, article.published_at, article.source, article.authors) == (TITLE, date, source, authors)


@pytest.mark.parametrize("cut", [None, 34])
def test_what_a_page_says_of_itself_above_its_headline(cut: int | None) -> None:
    """The first paragraph, whole or cut, above headline and byline is none of the text."""
    article = read(TEXT[0][:cut], TITLE, "来源：云梁日报 2025-05-12", *TEXT)
    assert (article.title, article.source, article.text) == (TITLE, "云梁日报", "\n".join([TITLE, *TEXT]))


def test_the_day_of_a_crawl_is_no_publish_date() -> None:
    """抓取时间 says when the page was stored; the original's address says the day."""
    link = "原文链接: https://www.yunliang.example/art/2025/5/12/art_1229_443.html"
    article = read(TITLE, link, "抓取时间: 2026/1/5 11:24:10", *TEXT)
    assert article.published_at == "2025-05-12"


def test_the_unit_that_sent_a_text_in() -> None:
    """In brackets behind the last sentence it is the source; what explains a word inside a sentence is not."""
    assert read(TITLE, *TEXT, "何岩参加会议。（市政府办公室）").source == "市政府办公室"
    assert read(TITLE, *TEXT, "会后走访了平安院（原市计量测试所）").source is None


def test_names_of_channels_and_numbers_of_documents_are_no_titles() -> None:
    """A row of channels with blanks between, and a number said twice, leave the title to the headline."""
    assert read("金融 云梁财经 云梁财经－国内", TITLE, "云梁财经 Fri, 30 May 2025 05:41:26 GMT", *TEXT).title == TITLE
    assert read(TITLE, "云市监发〔2025〕6号", TITLE, "云市监发〔2025〕6号", *TEXT).title == TITLE


def test_labels_and_values_on_lines_of_their_own() -> None:
    """A list of a document's data as a converter writes it: each value below its label."""
    data = ["• 成文日期:", "2025年5月8日", "• 发布日期:", "2025年5月12日 16:34", "• 更新时间:", "2025年6月5日 09:12"]
    article = read(TITLE, *data, *TEXT)
    assert (article.published_at, article.issued_on) == ("2025-05-12T16:34+08:00", "2025-05-08")


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize(
    "byline",
    [
        [
            "责任编辑：",
            "周霖",
            "信息来源：",
            "云梁日报  浏览次数：12",
            "文章作者：",
            "韩志远",
            "刊发时间：",
            "2024-03-05",
        ],
        ["来源：云梁日报", "点击数：35", "作者：韩志远", "发布时间：2024年03月05日", "编辑：周霖"],
        ["发稿时间：2024-03-05稿件来源：云梁日报通讯员：韩志远责编：周霖浏览量：12"],
    ],
)
def test_bylines_above_and_below(byline: list[str], *, below: bool) -> None:
    """Each value below its label, each with its label, or all run together: the same is read, and not as text."""
    article = read(TITLE, *([] if below else byline), *TEXT, *(byline if below else []))
    assert (article.title, article.published_at, article.source) == (TITLE, "2024-03-05", "云梁日报")
    assert (article.authors, article.editor) == (["韩志远"], "周霖")
    assert article.text.split("\n") == [TITLE, *TEXT]


def test_the_site_behind_a_headline() -> None:
    """The text of a title element stands as a line: what follows the bar names the site, a mirror's included."""
    for site in ("云梁市市场监督管理局", "悦来体育官网登录入口"):
        article = read(f"{TITLE}|{site}", "2025年5月12日 17:25", *TEXT)
        assert article.title == TITLE
        assert site not in article.text


def test_an_official_document_begins_below_its_name() -> None:
    """Its name may take two lines; whom it is addressed to and whom it lists are text, not titles."""
    head = ["云梁市人民政府办公室关于成立质量强市", "工作领导小组的通知"]
    members = ["组　长：韩志远", "副组长：冯 岚", "成　员：巫振江（市发展改革局）", "李红樱（市财政局）"]
    office = "领导小组下设办公室，办公室设在市市场监管局，冯岚同志兼任办公室主任。"
    article = read("云政办函〔2021〕12号", *head, *members, office, "云梁市人民政府办公室", "2021年10月12日")
    assert article.title == "".join(head)
    assert article.text.split("\n")[1:6] == [*members, office]
    addressed = read("关于申报2021年度质量改进项目的通知", "各有关企业、社会团体及相关单位：", *TEXT)
    assert addressed.title == "关于申报2021年度质量改进项目的通知"
    assert addressed.text.split("\n")[1:] == ["各有关企业、社会团体及相关单位：", *TEXT]
    assert read("各有关企业、社会团体及相关单位：", *TEXT).title is None


@pytest.mark.parametrize("above", [[], ["云梁市市场监督管理局"], ["云市监处罚〔2024〕12号"]])
@pytest.mark.parametrize(
    "title", ["行政处罚决定书", "责令改正通知书", "云梁市市场监督管理局行政许可决定书", "民事判决书"]
)
def test_a_decision_begins_with_its_parties(title: str, above: list[str]) -> None:
    """Whom it is about stands below its name in fields, which are its text and no titles."""
    parties = ["当事人：东岭商行", "主体资格证照名称：营业执照", "统一社会信用代码：9133XX", "住所：云梁市人民路1号"]
    decided = "经查，当事人购进不合格食品一批，货值金额3000元，决定处以罚款5万元。"
    article = read(*above, title, *parties, decided, "云梁市市场监督管理局", "2024年3月5日")
    assert article.title == title
    assert article.text.split("\n") == [title, *parties, decided, "云梁市市场监督管理局", "2024年3月5日"]
    assert article.doc_number == (above[0] if "号" in "".join(above) else None)
    assert article.published_at is None


def test_short_names_above_fields_are_titles() -> None:
    """Alone such a name would be a column's (送达公告) or a word; whom it is about stands right below."""
    decided = "经查，当事人购进不合格食品一批，货值金额3000元，决定处以罚款5万元。"
    for title in ("催告书", "送达公告", "注销公告"):
        assert read(title, "当事人：东岭商行", decided).title == title
        assert read("云梁市市场监督管理局", title, "云市监〔2024〕12号", "当事人：东岭商行", decided).title == title
    assert read("云梁市市场监督管理局公告", "2024年第5号", decided).title == "云梁市市场监督管理局公告"
    assert read("来信标题：关于电子秤检定的咨询", decided).title == "关于电子秤检定的咨询"


def test_rows_of_a_disclosed_document_are_labels_and_values() -> None:
    """A table stored with tabs between its cells; other rows stay as they are."""
    rows = [
        "索引号\t0140/2024-12\t主题分类\t市场监管",
        "发文机关\t云梁市市场监督管理局\t成文日期\t2024-03-01",
        "文号\t云市监〔2024〕12号\t发布日期\t2024-03-05",
    ]
    article = read(*rows, TITLE, *TEXT, "名称\t数量\t电子秤\t12")
    assert article.title == TITLE
    assert (article.published_at, article.issued_on, article.issuer) == (
        "2024-03-05",
        "2024-03-01",
        "云梁市市场监督管理局",
    )
    assert (article.doc_number, article.index_number) == ("云市监〔2024〕12号", "0140/2024-12")


def test_labels_without_colons_above_their_values() -> None:
    """The terms and descriptions of a disclosed document, one a line; the columns of a site are no labels."""
    head = ["索引号", "0140/2024-12", "发文机关", "云梁市市场监督管理局", "成文日期", "2024-03-01", "文号"]
    article = read("首页", "通知公告", *head, "云市监〔2024〕12号", "发布日期", "2024-03-05", TITLE, *TEXT)
    assert (article.title, article.published_at, article.issued_on) == (TITLE, "2024-03-05", "2024-03-01")
    assert (article.doc_number, article.index_number) == ("云市监〔2024〕12号", "0140/2024-12")
    assert article.issuer == "云梁市市场监督管理局"
    assert article.text.split("\n") == [TITLE, *TEXT]


def test_all_labels_of_a_document_on_one_line() -> None:
    """However long, it is no paragraph."""
    head = (
        "索引号:0140/2024-12 | 文号:云市监〔2024〕12号 | 发文机关:云梁市市场监督管理局 | 成文日期:2024-03-01"
        " | 发布日期:2024-03-05 | 有效性:有效"
    )
    article = read("首页", head, TITLE, *TEXT)
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert (article.published_at, article.issued_on, article.doc_number) == (
        "2024-03-05",
        "2024-03-01",
        "云市监〔2024〕12号",
    )


ROWS = ["序号\t企业名称\t处罚日期", "1\t东岭商行\t2024-03-01", "2\t云梁市西江区滨河路第二十一号便民超市\t2024-03-02"]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (ROWS, ROWS),
        ([*TEXT, *ROWS], [*TEXT, *ROWS]),
        ([*ROWS, *TEXT], [*ROWS, *TEXT]),
        ([*TEXT, *ROWS, "主办单位：云梁市人民政府"], [*TEXT, *ROWS]),
        ([*TEXT, "石料场整治\t2024-03-01", "河道巡查\t2024-03-02", "校车检查\t2024-03-03"], TEXT),
        ([*TEXT, "上一篇\t下一篇"], TEXT),
    ],
    ids=["alone", "below a text", "above a text", "above the foot", "titles with days", "a single row"],
)
def test_tables_with_tabs_between_their_cells(lines: list[str], kept: list[str]) -> None:
    """Several rows are of the text, the last thing though they be; a list of other pages is none."""
    article = read(TITLE, "发布时间：2024-03-05", *lines)
    assert article.text.split("\n") == [TITLE, *kept]
    kinds = [paragraph.kind for paragraph in article.paragraphs]
    assert kinds.count(ParagraphKind.ROW) == sum(line in ROWS for line in kept)


def test_a_text_of_short_numbered_lines() -> None:
    """The parts of a document are its text though none is a paragraph, with whom to ask below."""
    parts = ["一、招聘岗位", "检验员三名。", "二、报名时间", "（一）六月一日。", "（二）六月五日。"]
    below = ["联系人：韩志远", "联系电话：6210022"]
    article = read("云梁市市场监管局招聘公告", "发布时间：2024-03-05", *parts, "三、联系方式", *below)
    assert article.text.split("\n") == ["云梁市市场监管局招聘公告", *parts, "三、联系方式", *below]
    asked = read(TITLE, *TEXT, "联系人：韩志远，电话：6210022", "网站地图")
    assert asked.text.split("\n") == [TITLE, *TEXT, "联系人：韩志远，电话：6210022"]


def test_a_talk_with_the_time_behind_each_turn() -> None:
    """Whom a speech is held to stands above it, and a moment behind a turn ends it no less."""
    turns = [f"[主持人]：各位网友大家好，今天我们谈谈食品抽检的情况。[10:0{i}:12]" for i in range(3)]
    assert read(TITLE, *turns).text.split("\n") == [TITLE, *turns]
    assert read("在质量大会上的讲话", "同志们：", *TEXT).text.split("\n") == ["在质量大会上的讲话", "同志们：", *TEXT]


def test_a_headline_with_a_colon_is_no_field() -> None:
    """What says which body did something stands alone, with a byline below it."""
    for title in ("云梁市：多措并举抓好特种设备安全", "一图读懂：特种设备安全条例"):
        assert read(title, "来源：云梁日报", *TEXT).title == title
    assert read("民事判决书", "（2024）浙01民初12号", "原告：张三。", *TEXT).title == "民事判决书"
    assert (
        read("处罚信息公示表", "相对人名称：东岭商行", "处罚结果：罚款", "处罚日期：2024-03-01").title
        == "处罚信息公示表"
    )


def test_a_notice_of_short_lines_keeps_its_day() -> None:
    """Below the signature it is text, with no long paragraph above it, too; 公告 may be all of a notice's name."""
    lines = ["公告", "申请材料齐全，准予许可。", "云梁市市场监督管理局", "2024年3月5日"]
    assert read(*lines).text.split("\n") == lines
    assert read(*lines).title == "公告"


def test_a_letter_above_what_it_sends_is_text() -> None:
    """One sentence below whom it is addressed to is no headline of the day below it."""
    letter = ["各有关单位：", "现将《云梁市抽查情况通报》印发给你们，请做好后续处理工作。", "2022年9月30日"]
    text = read(*letter, "云梁市抽查情况通报", *TEXT).text
    assert text.split("\n")[:3] == letter


def test_a_notice_goes_on_to_its_last_section() -> None:
    """Items that end like sentences, numbered lines and the ways to get in touch below a heading belong to the text; a
    site's own address does not."""
    lines = [
        "一、受理范围",
        "为方便群众举报特种设备隐患，现将受理范围和方式公告如下：",
        "1.未经检验投入使用的；",
        "2.操作人员无证上岗的。",
    ]
    ways = ["二、受理方式", "举报电话：0571-88665923", "通讯地址：云梁市滨河路218号1040室", "三、受理时间"]
    article = read(
        TITLE, "时间：2019-03-25 16:32", *lines, *ways, "版权所有：云梁市市场监督管理局", "地址：云梁市滨河路1号"
    )
    assert article.text.split("\n") == [TITLE, *lines, *ways]


def test_a_text_of_short_lines() -> None:
    """Lines set in as paragraphs are, none of which is a sentence, are the text below title and columns."""
    told = ["　　前三季度累计", "　　抽查产品1206批次", "　　合格率98.2%", "　　同比提高0.6个百分点"]
    article = read("前三季度产品质量抽查合格率98.2%", "要闻", "云梁在线", *told, "责任编辑：韩志远")
    assert article.title == "前三季度产品质量抽查合格率98.2%"
    assert article.text.split("\n")[1:] == [line.strip() for line in told]


@pytest.mark.parametrize("title", ["供水谣", "全市水库水情"])
def test_short_lines_below_a_byline(title: str) -> None:
    """Without any sentence, what stands below headline and byline is the text, up to the links of other pages."""
    told = ["水库名称 水位 蓄水量", "东坝水库 102.3 3200", "西坝水库 88.1 1500"]
    article = read(title, "作者：周霖 来源：云梁日报 2025-03-12", *told, "相关链接", "全市雨情")
    assert (article.title, article.text.split("\n")) == (title, [title, *told])


def test_a_bulletin_below_its_dateline() -> None:
    """A dateline on a line of its own ends the head: what stands above it is the title, below it the first item."""
    items = ["我市下达防灾救灾资金4000万元", TEXT[0], "质量月活动启动", TEXT[1]]
    article = read("《云梁新闻》 (20211012)", "市内快讯", "云梁台消息（云梁新闻）：", *items)
    assert (article.title, article.source, article.published_at) == ("市内快讯", "云梁台", "2021-10-12")
    assert article.text.split("\n")[2:] == items


def test_where_a_text_was_taken_from() -> None:
    """A line in brackets among the paragraphs, the reporters' house behind the last one, a day in Han figures."""
    assert (
        read(TITLE, TEXT[0], "(转自云梁省缺陷产品召回管理技术中心网站)", TEXT[1]).source
        == "云梁省缺陷产品召回管理技术中心网站"
    )
    assert read(TITLE, TEXT[0], TEXT[1] + "（云梁新闻传媒集团记者韩志远）").source == "云梁新闻传媒集团"
    assert read(TITLE, "云梁社东岭八月七日电 (记者 韩志远)" + TEXT[0]).source == "云梁社"
    linked = read(TITLE, *TEXT, "来源：云梁网", "链接：http://www.yunliang.example/2021-10/12/c_1113665198.htm")
    assert (linked.source, linked.published_at) == ("云梁网", "2021-10-12")


def test_a_word_without_end_is_no_field() -> None:
    """What looks like the key of a field for a hundred letters is told at once not to be one."""
    article = read(TITLE, "q" * 120 + "((", *TEXT)
    assert article.title == TITLE


def test_a_field_behind_the_text() -> None:
    """A row's date may follow its text; a signature's is the document's own."""
    assert read(TITLE, *TEXT, "date: 2025-05-12 02:07:57").published_at == "2025-05-12T02:07:57+08:00"
    assert read(TITLE, *TEXT, "云梁市市场监督管理局", "2025年5月12日").published_at is None


def test_a_text_whose_paragraphs_kept_their_tags() -> None:
    """Title and moment on lines of their own, then markup: tags part lines or are nothing."""
    row = f"{TITLE}\n2025-05-12 16:57:51 韩志远\n<p>　　{TEXT[0]}</p>\n<p><strong>会议</strong>{TEXT[1][2:]}<br/></p>\n"
    article = clean_page(row.encode(), url="", content_type="text/plain; charset=utf-8")
    assert (article.title, article.published_at) == (TITLE, "2025-05-12T16:57:51+08:00")
    assert article.text.split("\n") == [TITLE, *TEXT]
    first = article.paragraphs[1]
    assert row[first.source_start : first.source_end] == TEXT[0]


@pytest.mark.parametrize(
    "fields",
    [
        [TITLE, "2025-05-12 16:57:51", "{}"],
        [TITLE, "{}", "2025-05-12 16:57:51"],
    ],
)
def test_a_row_around_its_markup(fields: list[str]) -> None:
    """Title and moment stand above or below a content with tables and links: the content is read as a page."""
    table = "<table><tr><td>序号</td><td>单位</td></tr><tr><td>1</td><td>云梁市计量院</td></tr></table>"
    content = "".join(map("<p>{}</p>\n".format, TEXT)) + '<p>附件：<a href="/a.doc">名单.doc</a></p>' + table
    row = "\n".join(fields).replace("{}", content)
    article = clean_page(row.encode(), url="", content_type="text/plain; charset=utf-8")
    assert (article.title, article.published_at) == (TITLE, "2025-05-12T16:57:51+08:00")
    assert article.text.split("\n")[:2] == TEXT
    assert "云梁市计量院" in article.text


def test_a_row_that_is_cut_says_so() -> None:
    """A content with more tags open than are read is flagged, as a page is."""
    content = "<table><tr><td></td></tr></table>" + "<div>" * 5_000 + f"<a>{TEXT[0]}</a>"
    article = read(TITLE, "2025-05-12 16:57:51", content)
    assert any("tags open" in flag for flag in article.flags)


def test_entities_that_a_text_kept() -> None:
    """Spaces and quotation marks written as entities are those; angle brackets around Han characters are no tags."""
    article = read(TITLE, "&emsp;&emsp;" + TEXT[0], TEXT[1].replace("企业主体", "<企业>&ldquo;主体&rdquo;"))
    assert article.text.split("\n") == [TITLE, TEXT[0], TEXT[1].replace("企业主体", "<企业>“主体”")]


@pytest.mark.parametrize(
    "escaped",
    [
        lambda text: text.replace("\n", "\\n"),
        lambda text: text.replace("\n", "\\r\\n\\u3000\\u3000"),
        lambda text: repr(text.replace("\n", "\n\xa0 ")),
        lambda text: json.dumps(text + "\n\U0001f600"),
        lambda text: json.dumps("".join(f"<p>{line}</p>" for line in text.split("\n"))),
        lambda text: "".join(f"&#{ord(c)};" if c > "~" else c for c in text),
    ],
    ids=["line ends", "line ends and indents", "a string of Python", "a string of JSON", "tags too", "references"],
)
def test_a_text_that_a_program_wrote_as_a_string(escaped: Callable[[str], str]) -> None:
    """Line ends and characters that were stored as escapes are read, and counted as a repair."""
    shown = escaped("\n".join([TITLE, "2025-05-12 16:57 来源：云梁市场监管", *TEXT]))
    article = clean_page(shown.encode(), url="", content_type="text/plain; charset=utf-8")
    assert (article.title, article.published_at) == (TITLE, "2025-05-12T16:57+08:00")
    assert article.source == "云梁市场监管"
    assert [line for line in article.text.split("\n") if line != TITLE][:2] == TEXT
    assert article.repairs[0].kind == "encoding"


@pytest.mark.parametrize("end", ["\\r\\n", "\\n\\n", "/r/n", "rnrn"])
def test_line_ends_that_readers_see_part_paragraphs(end: str) -> None:
    """Behind sentences of a text that has real ones, too, and in the markup of a page."""
    article = read(TITLE, f"{end}　　".join(TEXT))
    assert article.text.split("\n") == [TITLE, *TEXT]
    page = f"<title>{TITLE}</title><h1>{TITLE}</h1><div class=content><p>{end.join(TEXT)}</p></div>"
    assert clean_page(page.encode()).text.split("\n") == TEXT


@pytest.mark.parametrize("left", ["]]>", "<!-- end -->", "\ufffc", "\u3164", "<br/>"])
def test_lines_of_which_nothing_is_left(left: str) -> None:
    """What no reader sees, alone on a line below a text, is none of it."""
    article = read(TITLE, "2025-05-12", *(line + "<o:p></o:p>" for line in TEXT), left, "上一篇：没有了")
    assert article.text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize("behind", ["2025-05-12", " 2025-05-12", "[2025-05-12]", "2025-05-12 16:57:02"])
def test_a_day_that_is_glued_to_the_title(behind: str) -> None:
    """It is when the page was put up; one that the title's own words lead to is part of it."""
    article = read("网站首页", TITLE + behind, *TEXT, "上一篇：没有了")
    assert article.title == TITLE
    assert (article.published_at or "").startswith("2025-05-12")
    assert read("网站首页", f"{TITLE}情况截至2025-05-12", *TEXT).title == f"{TITLE}情况截至2025-05-12"


def test_a_path_is_no_escape() -> None:
    """A backslash that somebody typed stays."""
    article = read(TITLE, TEXT[0], TEXT[1].replace("企业", "D:\\new"))
    assert "D:\\new" in article.text
    assert not article.repairs


def test_a_post_with_the_tags_of_a_forum() -> None:
    """BBCode parts lines or is nothing; pictures between its tags are no text; places lead to the post."""
    post = f"[b][size=4]{TITLE}[/size][/b]\n2025-05-12 16:57 来源：云梁市场监管\n[align=left]{TEXT[0]}[/align]"
    post += f"[img]http://a.example/1.jpg[/img]\n[color=#000]{TEXT[1]}[/color]"
    article = read(*post.split("\n"))
    assert article.text.split("\n") == [TITLE, *TEXT]
    first = article.paragraphs[1]
    assert post[first.source_start : first.source_end] == TEXT[0]


@pytest.mark.parametrize("below", ["问：特种设备安全监管工作会议何时召开？", "东岭区：筑牢电梯安全防线"])
def test_what_stands_below_the_byline_is_no_title(below: str) -> None:
    """Where a headline is above it, the first question or heading of the text is none."""
    assert (
        read("首页", "区县动态（2021年第9期）", "2021-05-13 来源：云梁市市场监管局", below, *TEXT).title
        == "区县动态（2021年第9期）"
    )


@pytest.mark.parametrize(
    "head",
    [
        [f"{TITLE} 发布日期: 2021-05-13 16:20 来源: 云梁网 浏览次数: 33 字号:[大 中 小]"],
        [f"{TITLE} 2021-05-13 云梁网 记者 韩志远"],
        [TITLE, "——部署下半年任务(共六项)", "【字体:大 中 小】 发布时间:2021-05-13 来源:云梁网"],
        [TITLE, "[ 2021-05-13 08:02 ] 来源:[云梁网] 【大 中 小】 网友评论(3)"],
        [f"[视频]{TITLE}", "2021-05-13 来源：云梁网"],
        [f"[云梁新闻] {TITLE} [复制链接]", "2021-05-13 来源：云梁网"],
        ["主题词:", "关于召开特种设备安全监管工作会议的通报", "发布日期：2021-05-13 来源：云梁网"],
        [TITLE, "（2021年5月1日市政府令第22号公布）", "来源：云梁网 发布时间：2021-05-13 09:00"],
        [TITLE, "Release time: 2021-05-13 Author: Source: 云梁网 Views: 12"],
        ["2026-11-29 11:40:12 星期日　欢迎您访问云梁网，祝您一天都有好心情！", TITLE, "2021-05-13 来源：云梁网"],
        ["云梁县法院 > 执行信息", TITLE, "2021-05-13 来源：云梁网"],
        [f"云梁在线|{TITLE}", "云梁在线 05-13 09:20", "2021-05-13 来源：云梁网"],
        [TITLE, "2021-05-13 来源：云梁网", "备注 废止依据：云梁市人民政府关于公布规范性文件清理结果的通告"],
        [f"标题: {TITLE} [打印本页]", "2021-05-13 来源：云梁网"],
        ["云梁生活网 云梁新闻", "2021-05-13 来源：云梁网 评论:0", TITLE],
        [TITLE, "2021-05-13 07:50 稿源：云梁网 〖打印〗"],
        ["发信站: 云梁社区 (Thu May 13 09:58:40 2021), 站内", TITLE, "2021-05-13 来源：云梁网"],
        [f"{TITLE}.docx", "2021-05-13 来源：云梁网"],
        ["个人资料 博客等级：17 博客积分：1302 关注人气：86", TITLE, "2021-05-13 来源：云梁网"],
    ],
)
def test_titles_beside_other_things(head: list[str]) -> None:
    """On the line of the byline, behind a tag, below an empty label, above a note in brackets, below a greeting."""
    article = read("首页", *head, *TEXT)
    title = next((line for line in head if line.startswith("关于")), TITLE)
    assert (article.title, (article.published_at or "")[:10], article.source) == (title, "2021-05-13", "云梁网")
    assert article.text.split("\n")[-2:] == TEXT


@pytest.mark.parametrize("below", ["——部署下半年特种设备工作", "（2021年第3期）"])
def test_a_line_above_the_headline_and_one_below_it(below: str) -> None:
    """The line that the byline follows is the title, or that with a second headline alone between them."""
    article = read("首页", "压实责任 加强排查", "“小电梯”里的大民生", below, "云梁网 · 2021-05-13 09:00", *TEXT)
    assert (article.title, article.source) == ("“小电梯”里的大民生", "云梁网")
    assert article.text.split("\n")[-2:] == TEXT


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("暂停供水公告", ["2021-05-13　云梁市水务局"]),
        ("在线访谈：守护电梯安全", ["访谈嘉宾：韩志远", "访谈时间：2021-05-13 10:00", "来源：云梁网"]),
    ],
)
def test_short_titles_and_those_with_a_colon(title: str, below: list[str]) -> None:
    """A byline below it makes a short line no column, and what stands above all fields is none of them."""
    assert read("当前位置：首页>信息", title, *below, *TEXT).title == title


def test_a_letter_whose_table_lost_its_lines() -> None:
    """Its labels have only a space between them and what they name."""
    asked = "我在云梁广场骑共享单车，十分钟扣了三十元，客服一直不处理，请问怎么投诉？"
    fields = ["信件标题 共享单车计费不准", f"信件内容 {asked}", "处理部门 市市场监管局", "回复时间 2024-05-15 15:46"]
    article = read("首页 > 互动交流", *fields, f"回复内容 您好，来信收悉。{TEXT[0]}")
    assert (article.title, article.source, (article.published_at or "")[:10]) == (
        "共享单车计费不准",
        "市市场监管局",
        "2024-05-15",
    )
    assert article.text.split("\n")[-2:] == [asked, f"您好，来信收悉。{TEXT[0]}"]


def test_lines_of_one_length_that_end_as_sentences_do() -> None:
    """They are paragraphs, whatever their length."""
    told = [
        f"据了解，今年以来该局共检查企业{number}家，发现问题隐患{number}处，立案查处7起。"
        for number in (21, 35, 48, 92)
    ]
    assert read(TITLE, "发布日期：2021-05-13", *told, "【编辑：周玲】").text.split("\n") == [TITLE, *told]


def test_an_empty_label_above_the_text() -> None:
    """It takes no first sentence for its value."""
    told = "“以前总担心缺斤短两，现在放心多了。”市民刘女士说。"
    assert read(TITLE, "2021-05-13", "访问量：", told, *TEXT).text.split("\n") == [TITLE, told, *TEXT]


def test_a_byline_below_the_facts_of_a_meeting() -> None:
    """When and where stand above it."""
    facts = ["时间：2021年5月13日 10:00", "地点：云梁市会议中心"]
    article = read(TITLE, *facts, "发布时间：2021-05-13 11:46　来源：云梁发布", *TEXT)
    assert (article.published_at, article.source) == ("2021-05-13T11:46+08:00", "云梁发布")


def test_the_headline_above_the_byline_is_the_title() -> None:
    """What the article was called elsewhere stands below it."""
    former = "（原标题：东岭：特种设备不容有失）"
    article = read(TITLE, "2025-05-12 16:57:51", former, *TEXT)
    assert article.title == TITLE
    article = read(TITLE, "2025-05-12 16:57:51", *TEXT, former, "编辑：宋远")
    assert article.text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize(
    ("opening", "source"),
    [
        ("云梁新闻客户端10月3日消息，", "云梁新闻客户端"),
        ("云梁网东岭１０月３日专电（记者 韩志远）", "云梁网"),
        ("云梁晚报10月11日报道　", "云梁晚报"),
        ("云梁新闻网-首屏新闻东岭3月14日讯（记者 韩志远）", "云梁新闻网"),
        ("云梁财经10月27日东岭报道（记者韩志远）", "云梁财经"),
    ],
)
def test_datelines(opening: str, source: str) -> None:
    """Outlets report, wire and write their days in figures of any width."""
    assert read(TITLE, opening + TEXT[0], TEXT[1]).source == source


@pytest.mark.parametrize("line", ["10月3日，东岭市召开会议。", "东岭市召开会议，局长李明出席！"])
def test_a_page_of_one_sentence(line: str) -> None:
    """One sentence is a text, however short."""
    assert read(line).text == line


@pytest.mark.parametrize("line", ["版权所有。", "首页 | 新闻 | 联系我们"])
def test_a_page_of_one_line_that_says_nothing(line: str) -> None:
    """A menu or footer by itself is none."""
    assert not read(line).text


def test_the_heading_of_the_first_chapter_opens_the_text() -> None:
    """Above the first article stands the heading of its chapter, short as it is and without any mark."""
    lines = [
        "江州市计量监督管理办法",
        "发布时间：2025-03-04 来源：江州市市场监督管理局",
        "第一章 总则",
        "第一条 为了加强计量监督管理，保障国家计量单位制的统一和量值的准确可靠，制定本办法。",
        "第二条 在本市行政区域内进行计量检定、校准和检测，必须遵守本办法。",
    ]
    assert read(*lines).text.split("\n") == [lines[0], *lines[2:]]
    plan = [lines[0], "1 总则", "1.1 编制目的", *TEXT]
    assert read(*plan).text.split("\n") == plan


def test_the_first_sentences_of_a_text_are_no_title() -> None:
    """A mirror may put them above it as a summary, without its last full stop; whom a notice is addressed to stands
    below its title, whatever the colon."""
    teaser = TEXT[0] + TEXT[1][:9]
    assert read(f"看点！{TITLE}", teaser, "（资料图）", "".join(TEXT)).title == f"看点！{TITLE}"
    notice = [TITLE, "各区县市场监管局:", *TEXT]
    assert read(*notice).text.split("\n") == notice


def test_the_long_name_of_a_document_that_issues_another_one() -> None:
    """It is a title, with its number and since when it is in force; the path to it above holds it once more."""
    name = (
        "云梁市市场监督管理局关于印发《云梁市食用农产品批发市场和集贸市场质量安全监督管理实施办法（试行）》的通知"
        "（云市监发〔2025〕38号）【2025-08-01实施】"
    )
    rules = [
        "第一条 为推动食用农产品批发市场开办者及入场销售者全面履行法定义务，规范经营行为，制定本办法。",
        "第二条 全市食用农产品批发市场和集贸市场及入场销售者从事经营活动，应当遵守本办法。",
        "第三条 市场开办者应当配备专职或者兼职的质量安全管理人员，建立入场销售者档案，公示检测结果。",
        "第四条 县级市场监管部门应当对辖区内市场开展监督抽检，每季度不少于一次，并向社会公布结果。",
    ]
    article = read(f"当前位置: 首页 » 政策法规 »{name}", name, "放大字体 2025-07-27 来源:云梁市市场监管局", *rules)
    assert (article.title, article.source) == (name, "云梁市市场监管局")
    assert article.published_at == "2025-07-27"
    assert article.text.split("\n") == [name, *rules]


def test_a_document_s_name_in_three_lines() -> None:
    """It opens a title's marks on the first and says its kind on the third."""
    lines = ["云梁市应急管理局关于《关于强化应急能力", "建设推进城市安全发展的建议》提案", "（第1006号）的办理意见"]
    assert read(*lines, "发布日期:2025-05-12", *TEXT).title == "".join(lines)


def test_what_names_no_source() -> None:
    """What is shown while a page loads, below a label that no script has filled yet; a place to bet at."""
    assert read(TITLE, *TEXT, "发布日期:2025-05-12", "来源:", "正在加载文章...").source is None
    assert read(TITLE, "2025-05-12 08:42 来源: 云梁体育官网直营平台", *TEXT).source is None


def test_lines_of_a_mirror_between_paragraphs() -> None:
    """At several places they end no text; a single one does, with what stands below it."""
    last = "市场监管部门将对整改情况开展回头看，并向社会公布检查结果。"
    asides = (
        "本文来源：某某信息网，转载请注明出处。",
        "（更多内容请访问 www.yl.example）",
        "关注公众号“云梁生活圈”获取更多资讯",
    )
    shown = [TITLE, TEXT[0], asides[0], TEXT[1], asides[1], last, asides[2], last.replace("将", "已")]
    assert read(*shown).text.split("\n") == [TITLE, *TEXT, last, last.replace("将", "已")]
    assert read(TITLE, *TEXT, asides[0], last).text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "line",
    [
        ".TRS_Editor P{line-height:2;font-family:宋体;font-size:12pt;}",
        "/* Style Definitions */ table.MsoNormalTable {mso-style-name:普通表格;}",
        "Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE MicrosoftInternetExplorer4",
        "【推广】云梁湖景房，首付八万起",
        "更多资讯，欢迎扫描下方二维码关注云梁日报官方微博、微信。",
    ],
)
@pytest.mark.parametrize("at", [1, 2, 3])
def test_lines_for_machines_among_a_text(line: str, at: int) -> None:
    """Rules of styles, settings of a word processor, and advertisements, wherever they stand."""
    lines = [TITLE, *TEXT]
    lines.insert(at, line)
    assert read(*lines).text.split("\n") == [TITLE, *TEXT]
    glued = read(TITLE, ".TRS_Editor P{line-height:2;}" + TEXT[0], TEXT[1])
    assert glued.text.split("\n") == [TITLE, *TEXT]


def test_who_put_a_document_up_is_its_source() -> None:
    """Where no line names another."""
    table = ["索引号：0112/2025-01", "发布日期：2021-05-13", "发布机构：云梁市应急局"]
    assert read(TITLE, *table, *TEXT).source == "云梁市应急局"
    assert read(TITLE, *table, "来源：云梁日报", *TEXT).source == "云梁日报"


def test_a_list_of_labels_that_says_the_headline_again() -> None:
    """A template may set date, labels and second headline as items of a list, each behind a bullet."""
    items = ["• 2025-08-01 19:58:27", "• 来源:云梁市工业和信息化局", "• 【字体:", f"• —{TITLE}"]
    article = read(TITLE, *items, *TEXT)
    assert (article.title, article.source) == (TITLE, "云梁市工业和信息化局")
    assert article.text.split("\n") == [TITLE, *TEXT]


def test_a_short_sentence_opens_a_text_without_a_headline() -> None:
    """What ends like a sentence is no headline, and no line around the text either."""
    lead = "11月28日，制造业转型升级大会在云梁召开。"
    assert read("首页 | 新闻", lead, *TEXT).text.split("\n") == [lead, *TEXT]


def test_links_to_other_news_end_a_text() -> None:
    """What a site recommends below its text is another page's, however it begins."""
    assert read(TITLE, *TEXT, "新闻推荐", f"近日，{TEXT[0]}").text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize(
    ("head", "entry"),
    [("1989年", "1月3日 县政府批准方案，全县企业试行新的办法。"), ("1月", "3日 县消防大队救出两名游客。")],
)
def test_a_year_or_month_above_entries_is_of_the_text(head: str, entry: str) -> None:
    """In a chronicle a year or month on a line of its own dates the entries below it."""
    article = read("云梁县大事记", head, entry, *TEXT)
    assert article.text.split("\n")[1] == head
    assert article.published_at is None


@pytest.mark.parametrize("head", ["2024年", "（1989年）", "1月"])
def test_a_chronicle_of_which_only_the_heading_was_stored_is_read(head: str) -> None:
    """A year or month on the last line of all heads nothing, and breaks nothing."""
    assert read("云梁县大事记", head).title == "云梁县大事记"


LONG = [
    f"{TEXT[0]}市市场监管局局长周立群出席会议并讲话，各县（区）局主要负责人参加，市特检院通报了上半年检验情况。",
    f"{TEXT[1]}要突出电梯、气瓶和大型游乐设施，逐台建立台账。对拒不整改的单位，依法从严查处。",
    "会前，与会人员观摩了云梁新城电梯应急处置演练。演练模拟两名乘客被困，从接警到救出用时19分钟。",
    "下一步，该局将开展为期三个月的“回头看”。",
]


@pytest.mark.parametrize("blanks", ["  ", "\u3000\u3000", " \u3000\u3000", "\u00a0\u00a0 ", "    "])
def test_an_article_on_one_line(blanks: str) -> None:
    """Wide blanks part title, byline and paragraphs; a single one is part of a title."""
    title = "云梁市召开特种设备安全会议　部署下半年任务"
    article = read(blanks.join([title, "2021-05-13 来源：云梁日报", *LONG]))
    assert article.text.split("\n")[1:] == LONG
    assert "".join((article.title or "").split()) == "".join(title.split())
    assert (article.published_at, article.source) == ("2021-05-13", "云梁日报")


@pytest.mark.parametrize("blanks", ["  ", "\u3000\u3000", "    "])
def test_a_body_on_one_line(blanks: str) -> None:
    """Below its title and byline, likewise."""
    lines = [TITLE, "2021-05-13 来源：云梁日报", "", blanks + blanks.join(LONG), "", "责任编辑：周一鸣"]
    assert read(*lines).text.split("\n") == [TITLE, *LONG]


def test_blanks_behind_every_sentence() -> None:
    """They are a habit of who typed the text, and begin no paragraphs."""
    typed = ["。  ".join(line.split("。")).strip() for line in LONG]
    assert len(read(TITLE, *typed).text.split("\n")) == 1 + len(LONG)


def test_a_heading_of_markdown_that_is_closed() -> None:
    """The marks behind it are none of the title's."""
    assert read(f"##  {TITLE}  ##", "", *TEXT).title == TITLE


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ([f"{TEXT[0][:-1]}，"], None),
        (["■活动现场。通讯员供图"], None),
        (["检查现场", "总结会现场"], None),
        ([TITLE, "“检的是设备，守的是平安”，谁来检、怎么检？"], TITLE),
        ([TITLE, "－－访云梁市市场监管局局长韩志远"], TITLE),
        ([TITLE, "—“服务企业在身边”系列报道之三"], TITLE),
        ([TITLE, f"{TITLE} - 云梁新闻网", "来源：云梁网　2025-05-12"], TITLE),
        ([TITLE, "各县市场监管局：", "韩志远任科长；"], TITLE),
    ],
)
def test_what_a_text_begins_with_is_no_headline(head: list[str], title: str | None) -> None:
    """Clauses that end with a comma or semicolon, captions, a question below the headline, a second headline."""
    assert read(*head, *TEXT).title == title


def test_first_clauses_stay_in_the_text() -> None:
    """A line that ends with a comma above the first paragraph is the text's."""
    lead = "3月25日上午，云梁市计量院与东岭县计量所在云梁签署合作协议，"
    assert read(lead, *TEXT).text.startswith(lead)


def test_an_account_above_the_moment_is_the_source() -> None:
    """Between the headline and the moment stands who put it up, and a document's name below them is no headline."""
    notice = ["关于开展云梁市2025年电梯困人应急", "演练活动的公告"]
    article = read("云梁市将于11月20日举行电梯困人应急演练活动", "平安云梁", "2025-11-19 15:25:12", *notice, *TEXT)
    assert (article.title, article.source) == ("云梁市将于11月20日举行电梯困人应急演练活动", "平安云梁")
    assert article.text.split("\n")[1:] == ["".join(notice), *TEXT]
    assert read("云梁市市场监督管理局", "公示", "2025-11-19 15:25:12", *TEXT).title == "公示"


@pytest.mark.parametrize("heading", ["导读", "【摘要】", "核心提示", "内容提要："])
def test_a_summary_below_its_heading_is_no_text(heading: str) -> None:
    """Neither is the heading; a heading above what is not told again stays."""
    assert read(TITLE, heading, TEXT[0], *TEXT).text.split("\n") == [TITLE, *TEXT]


def test_a_summary_beside_a_text_on_one_line() -> None:
    """The beginning of a text stands on a line of its own, and the whole text, all paragraphs on one line, below it."""
    flat = f"{TEXT[0]} {TEXT[1]} {TEXT[1].replace('会议', '会上')}"
    assert read(TITLE, TEXT[0], flat).text.count(TEXT[0]) == 1


def test_a_page_on_one_line() -> None:
    """Title, day, site and text with single blanks between them."""
    article = read(f"{TITLE} 2023-09-09云梁资讯网 {''.join(TEXT)}")
    assert (article.title, (article.published_at or "")[:10]) == (TITLE, "2023-09-09")
    assert article.text.split("\n")[1:] == ["".join(TEXT)]


def test_a_paid_word_between_paragraphs_ends_no_text() -> None:
    """推广 alone on its line stands where a picture was, in the middle of a text."""
    assert read(TITLE, TEXT[0], "推广", TEXT[1]).text.split("\n") == [TITLE, *TEXT]


def test_a_notice_on_one_line_with_its_name() -> None:
    """Its name stands before what it says; when a picture was uploaded is no day of publication."""
    name = "关于取消云岭湾、白塔两家 2A 级景区资质的公告"
    upload = ["11.jpg (12.33 KB, 下载次数: 0)", "下载附件", "2025-9-10 22:37 上传"]
    article = read(*upload, f"{name} {TEXT[0]}", TEXT[1])
    assert (article.title, article.published_at) == (name, None)
    assert article.text.split("\n") == [name, *TEXT]


def test_an_outlet_behind_the_label_of_the_author() -> None:
    """Where no source is known, the outlet that is named as the author is it; a person or an office's desk is none."""
    assert read(TITLE, "时间：2025-05-20 10:56 来源：未知 作者：云梁新闻网", *TEXT).source == "云梁新闻网"
    assert read(TITLE, "时间：2025-05-20 10:56 来源：未知 作者：院办", *TEXT).source is None


@pytest.mark.parametrize(
    "line",
    [
        "版权稿件，任何媒体、网站或个人未经授权不得转载，违者将依法追究责任。",
        "温馨提示：本回复仅针对该信件反映的问题，以最新政策为准。",
        "随时随地看，还可以转发到朋友圈哦。",
        "剩余 60% 未读，展开全文",
        "如果觉得文章对您有用，请随意打赏",
        "热点图文",
    ],
)
def test_what_a_site_says_below_a_text_of_itself(line: str) -> None:
    """It is none of the text."""
    assert read(TITLE, "2025-05-20 10:56", *TEXT, line).text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "shown",
    [
        f"公司动态 {TITLE}",
        f"{TITLE}【消息】",
        f"{TITLE}【今日资讯】",
        f"行业资讯 {TITLE}",
        f"全球热点评：{TITLE}",
        f"天天新动态：{TITLE}",
    ],
)
def test_a_column_glued_to_a_title_goes(shown: str) -> None:
    """Before it or behind it; a title's own words stay."""
    assert read(shown, "发布时间：2025-05-12", *TEXT).title == TITLE
    assert read("新闻发布会 介绍监管工作", "发布时间：2025-05-12", *TEXT).title == "新闻发布会 介绍监管工作"


def test_a_part_of_a_path_is_no_title() -> None:
    """A mirror stores the path to a page one part a line."""
    path = ["当前页面:", "首页", "> 政务公开", "> 县政府部门信息公开目录", "> 工作动态"]
    article = read(*path, "来源:云梁县应急管理局 ???? 发布时间:2025-05-12", *TEXT)
    assert article.title is None
    assert article.source == "云梁县应急管理局"
    assert article.text == "\n".join(TEXT)


def test_the_table_of_a_disclosed_document_with_bars() -> None:
    """Labels and values, two pairs a row, and labels without a value."""
    article = read(
        "索引号: | 113418210/202505-00044 | 组配分类: | 回应关切 |",
        "发布机构: | 云梁县市场监管局 | 主题分类: | 综合政务 |",
        f"名称: | {TITLE} | 文号: | 无 |",
        "成文日期: | 发布日期: | 2025-05-13 | |",
        *TEXT,
    )
    assert (article.title, article.source) == (TITLE, "云梁县市场监管局")
    assert article.published_at == "2025-05-13"
    assert article.text == "\n".join([TITLE, *TEXT])
    table = "品名 | 合格 | 不合格\n肥料 | 66 | 4\n农膜 | 31 | 1"
    assert "肥料 | 66 | 4" in read(TITLE, *TEXT, table, "以上为抽查结果，云梁市市场监管局将继续加强监管。").text


def test_bullets_before_the_parts_of_a_byline() -> None:
    """A system sets source and moment as a list."""
    article = read(TITLE, "• 云梁市人民政府", "• 2025-05-12 11:03", *TEXT)
    assert article.source == "云梁市人民政府"


def test_a_site_behind_the_label_of_a_counter() -> None:
    """Where the source says that the site wrote it itself."""
    byline = "发布时间:2025-05-12 16:34:38 访问次数: 云梁农经网 信息来源:本站原创"
    assert read(TITLE, byline, *TEXT).source == "云梁农经网"


def test_what_a_shop_calls_itself_is_no_source() -> None:
    """The text says whose news it is."""
    article = read(TITLE, "发布时间:2025-05-12 来源:乳胶厂家", f"云梁日报讯 {TEXT[0]}", TEXT[1])
    assert article.source == "云梁日报"


def test_a_notice_about_old_browsers_ends_a_text() -> None:
    """And so does what it tells readers to do."""
    notice = ["抱歉，您使用的浏览器版本过低或开启了兼容模式，这会影响您正常浏览本网页", "您可以进行以下操作："]
    assert read(TITLE, *TEXT, *notice, "1.将浏览器切换回极速模式").text == "\n".join([TITLE, *TEXT])


def test_the_paper_before_a_dateline_is_its_source() -> None:
    """What stands in a paper's edition begins with its name and day, glued to what it says."""
    printed = f"《 云梁日报 》( 2025年5月13日 11 版)本报云梁5月12日电 {TEXT[0]}"
    article = read(TITLE, printed, TEXT[1])
    assert article.source == "云梁日报"
    assert article.text.split("\n")[1].startswith("本报云梁5月12日电")


def test_where_a_picture_was_taken_from() -> None:
    """A line of a picture alone is no text."""
    assert read(TITLE, TEXT[0], "(截图自云梁网)", TEXT[1]).text == "\n".join([TITLE, *TEXT])


@pytest.mark.parametrize("below", ["[编辑：白丽]", "版权声明：未经授权不得转载本网稿件。"])
def test_a_medium_below_the_text_is_its_source(below: str) -> None:
    """On a line of its own above who edited it or whose it is; a link to one is not."""
    assert read(TITLE, *TEXT, "云梁日报", below).source == "云梁日报"
    assert read(TITLE, *TEXT, "云梁日报", "东岭日报", below).source is None


def test_a_call_to_scan_is_no_title() -> None:
    """Above a text without any."""
    assert read("请用微信扫码分享", *TEXT).title is None


def test_a_button_behind_the_source_goes() -> None:
    """How many have answered, where nobody has."""
    assert read(TITLE, "时间:2025-05-12 08:37:40  来源:云梁新闻网  共有条评论", *TEXT).source == "云梁新闻网"


def test_a_title_below_the_text_with_the_address_of_the_page() -> None:
    """As mirrors that rewrite their articles have it, with how long it takes to read them above."""
    address = "地址:http://www.yl.example/xw/2620.html"
    article = read("本篇文章375字，读完约1分钟", *TEXT, f"标题:{TITLE}", address)
    assert article.title == TITLE
    assert article.text == "\n".join([TITLE, *TEXT])


def test_a_count_without_its_label_in_a_byline() -> None:
    """Source and day stand beside it."""
    article = read(TITLE, "云梁市生态环境局 / 2025-05-12 / :9", *TEXT)
    assert (article.published_at, article.source) == ("2025-05-12", "云梁市生态环境局")


def test_numbers_of_editions_below_a_text_are_none_of_it() -> None:
    """Days with the number of each, in one line."""
    editions = "2025-04-21,10844| 2025-04-20,10840| 2025-04-19,10836| 2025-04-18,10828|"
    assert read(TITLE, *TEXT, editions).text == "\n".join([TITLE, *TEXT])


def test_an_outlet_before_several_reporters_is_the_source() -> None:
    """Reporter, trainee, correspondent and place, on a line of their own."""
    reporters = "云梁网·东岭新闻记者 李明 见习记者 王小华 通讯员 张建国 云梁报道"
    assert read(TITLE, reporters, *TEXT).source == "云梁网·东岭新闻"


def test_a_box_of_other_pages_between_paragraphs_ends_no_text() -> None:
    """Where whole paragraphs stand below it, one behind the other or up to the editor; none where each has a title."""
    box = ["相关阅读", "• 电梯检验有了新规", "• 过期灭火器怎么处理"]
    below = "据介绍，今年以来全市共排查特种设备两千余台，消除隐患三百余处，下半年将继续开展专项整治。"
    around = [TITLE, "2025年5月13日 来源：云梁日报"]
    assert read(*around, TEXT[0], *box, TEXT[1], below).text.split("\n") == [TITLE, *TEXT, below]
    edited = read(*around, TEXT[0], *box, TEXT[1], "[热点图集]", below, "[责任编辑：宋远]", "查看更多跟帖")
    assert edited.text.split("\n") == [TITLE, *TEXT, below]
    teasers = ["河清县检查游乐设施", TEXT[1], "东岭区培训电梯安全员", below]
    assert read(*around, *TEXT[:1], "相关阅读", *teasers).text.split("\n") == [TITLE, TEXT[0]]


def test_words_that_were_links_are_put_back_into_their_sentences() -> None:
    """Each on a line of its own, with blank lines between paragraphs alone; a list of names stays one."""
    article = read(
        TITLE,
        "发布时间：2025-05-13",
        "",
        "5月12日，云梁市",
        "市场监管局",
        "召开",
        "特种设备",
        "安全监管工作会议，总结上半年工作，部署下半年任务。",
        "",
        "会议强调，要压实企业",
        "主体责任",
        "，加强隐患排查，确保全市",
        "特种设备",
        "安全形势稳定。",
        "",
        "会上，",
        "计量所",
        "等三家单位作了交流发言，其余单位提交了书面材料。",
        "",
        "下一页",
    )
    assert article.text.split("\n")[1:] == [*TEXT, "会上，计量所等三家单位作了交流发言，其余单位提交了书面材料。"]


def test_a_first_sentence_that_was_broken_off_is_text() -> None:
    """Though no mark stands at the end of its first line, which stands below the byline."""
    begun = "5月12日上午，云梁市市场监管局召开特种设备安全监管工作会议，参会的有各县区局"
    article = read(TITLE, "2025-05-13 来源：云梁日报", begun, "", f"和部分企业负责人，{TEXT[1]}", TEXT[1])
    assert begun in article.text


@pytest.mark.parametrize("lead", [f"#云梁发布# 【{TITLE}】", f"【{TITLE}】"])
def test_a_microblog_s_post_is_read_without_what_stands_around_it(lead: str) -> None:
    """The account and the moment stand above it, the title in brackets, what readers wrote below."""
    above = ["首页 热门 消息", "云梁市场监管", "25-5-13 09:46 来自 微博网页版 已编辑", "发布于 江州"]
    below = ["@江州发布 O网页链接 收起d", "ñ 7 ñ 14 ñ赞 63", "按热度 按时间", "小满：点赞", "25-5-13 10:11 来自江州"]
    article = read(*above, f"{lead}{TEXT[0]}", TEXT[1], *below)
    assert (article.title, article.source) == (TITLE, "云梁市场监管")
    assert article.published_at == "2025-05-13T09:46+08:00"
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert TITLE not in read(*above).text


@pytest.mark.parametrize("behind", [" - 云梁港", "_云梁港", " | 云梁港", "-云梁圈"])
def test_the_headline_again_with_a_name_behind_it(behind: str) -> None:
    """The title element's text, above the byline, whatever the site is called."""
    assert read("首页 > 要闻", TITLE, TITLE + behind, "2025-05-13 来源：云梁日报", *TEXT).title == TITLE


def test_a_column_before_a_headline_that_stands_twice() -> None:
    """It belongs to the title where no other line has it."""
    title = f"山海情深｜{TITLE}"
    assert read("主页 >> 热点", title, title, "2025-05-13 12:00", *TEXT).title == title


def test_a_wrapped_title_below_an_advertisement() -> None:
    """It goes on as the paragraphs do, but not the line with the telephone."""
    title = "云梁市市场监督管理局关于公布第三届市特种设备安全生产专家库成员名单的通知"
    whole = "".join(TEXT)
    body = [whole[at : at + 30] for at in range(0, len(whole), 30)]
    lines = [
        "广告",
        "",
        "检测认证一站式服务，专业可靠，咨询热线400-58394572",
        "",
        title[:30],
        title[30:],
        "",
        "2025-05-13",
        "",
    ]
    article = read(*lines, *body)
    assert (article.title, article.text.split("\n")[1:]) == (title, [whole])
