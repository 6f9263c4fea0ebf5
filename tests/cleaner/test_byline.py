"""Bylines in their many forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cleaner.byline import read_byline
from services.cleaner.credits import credited, dateline, is_credit, names, signature
from services.cleaner.labels import FIELDS, labels_in, with_colon

LABEL = with_colon(list(FIELDS))
"""Any label, without a quick look."""


@pytest.mark.parametrize(
    ("lines", "date", "source"),
    [
        (["发布时间：2025-05-12 08:30", "来源：计量处"], "2025-05-12T08:30+08:00", "计量处"),
        (["时间:2024-05-02 来源:海湾省市场监督管理局 作者:佚名"], "2024-05-02", "海湾省市场监督管理局"),
        (["日期: 来源:湾区之声收集编辑:湾区之声"], None, "湾区之声"),
        (["发布时间：2025-05-12", "来源：云梁游戏官网-www.example.top"], "2025-05-12", None),
        (["2025年10月24日    来源：预算司　　"], "2025-10-24", "预算司"),
        (["来源：", "新华社", "2025-05-12"], "2025-05-12", "新华社"),
        (["发布时间：2025-05-12 08:56:05来源：云梁日报网进入电子报"], "2025-05-12T08:56:05+08:00", "云梁日报网"),
        (["2025-05-27 | 稿源：服务中心"], "2025-05-27", "服务中心"),
        (
            ["发布日期：2025-11-4　　信息来源：县林业局　　作者：曾云　　点击数：", "次", "【", "大"],
            "2025-11-04",
            "县林业局",
        ),
        (["施明 2025-04-21 00:41:40 来源：量子日报"], "2025-04-21T00:41:40+08:00", "量子日报"),
        (["2025年04月23日 05:49", "东岭新闻"], "2025-04-23T05:49+08:00", "东岭新闻"),
        (["2025年04月23日 05:49", "语音播报"], "2025-04-23T05:49+08:00", None),
        (["文章来源：", "2025-09-28 09:20:30", "打印本页"], "2025-09-28T09:20:30+08:00", None),
        (["發布日期：2025-07-02", "來源：度量衡中心"], "2025-07-02", "度量衡中心"),
        (["发布时间：2025-05-12 09:30来源：云梁卫视时长：03:47播放：1802"], "2025-05-12T09:30+08:00", "云梁卫视"),
        (["Apr 22, 2025"], "2025-04-22", None),
        (["admin (42866)发表于 2025年12月23日 23时35分 星期二 微博分享"], "2025-12-23T23:35+08:00", None),
        (["发布时间：2011-04-19", "发布人：陶远 吕安平 江钻"], "2011-04-19", None),
        (["Published", "22 April 2025", "云梁网"], "2025-04-22", "云梁网"),
        (["发布时间：May 2, 2025"], "2025-05-02", None),
        (["2025年5月2日（星期五）", "香港時間12時05分"], "2025-05-02T12:05+08:00", None),
        (["2025-05-12　来源：《云梁日报》"], "2025-05-12", "云梁日报"),
        (["来源 | 云梁日报、东岭报", "2025-05-12"], "2025-05-12", "云梁日报、东岭报"),
        (["来源：综合云梁日报、东岭报", "2025-05-12"], "2025-05-12", "云梁日报、东岭报"),
        (["2025-05-12", "来源：综合科"], "2025-05-12", "综合科"),
        (["【字体：大 中 小】", "浏览次数：123"], None, None),
        (["稿件来源 云梁水利报", "作者 周霖", "时间 2024.4.22"], "2024-04-22", "云梁水利报"),
        (["3天前", "· 来自 县政务服务局"], None, "县政务服务局"),
        (["06", "2024-05", "05-06 09:12", "来自：县融媒体中心"], "2024-05-06T09:12+08:00", "县融媒体中心"),
        (["2021-09-01", "二〇二四年五月六日"], "2024-05-06", None),
        (["二〇二四年五月六日　　县水务局供稿"], "2024-05-06", "县水务局"),
        (["县水务局 二〇二四年五月六日"], "2024-05-06", "县水务局"),
        (["第三次会议二〇二四年五月六日通过"], None, None),
        (["Tuesday, May 6, 2024 来源：县水务局"], "2024-05-06", "县水务局"),
        (["Release time: 2024-05-06 | From: Yunliang Daily"], "2024-05-06", "Yunliang Daily"),
        (["县水务局发布", "24-5-6 17:21", "来自 微博 weibo.com"], "2024-05-06T17:21+08:00", None),
        (["24-5-6"], None, None),
        (["2024-05-06 17:21 县水务局 浏览(88)"], "2024-05-06T17:21+08:00", "县水务局"),
        (["上传时间：2024-05-06 上传单位：县水务局"], "2024-05-06", "县水务局"),
        (["县政务服务局办公室2024-05-06"], "2024-05-06", "县政务服务局办公室"),
        (["2024年5月6日　县水务局供稿"], "2024-05-06", "县水务局"),
        (["以下文章来源于云梁日报，作者周霖", "2024-05-06"], "2024-05-06", "云梁日报"),
        (
            ["2024-04-11 16:42", "来源：县局食品股", "关于食品不合格情况的通告", "发布日期：2024年4月10日"],
            "2024-04-11T16:42+08:00",
            "县局食品股",
        ),
        (["2024-04-11 16:42", "县政府网", "发布日期：2024年4月10日"], "2024-04-10", None),
        (["[发布日期]2018-03-07 [来源]造林科"], "2018-03-07", "造林科"),
        (["来", "源", "：", "县税务局", "作", "者", "：", "周霖"], None, "县税务局"),
        (["供稿：科技管理部", "时间：2025/05/12"], "2025-05-12", "科技管理部"),
        (["供稿：周霖 李清", "时间：2025/05/12"], "2025-05-12", None),
        (["來源：", "發布單位：第四組"], None, "第四組"),
        (["2025-05-12", "来源：本站原创"], "2025-05-12", None),
        (["2025-05-12", "来源：网络整理"], "2025-05-12", None),
        (["来源：null 2025-05-12"], "2025-05-12", None),
        (["来源：微信公众号“云梁发布”", "2025-05-12"], "2025-05-12", "微信公众号“云梁发布”"),
        (["【来源：县水务局办公室（周霖）】", "2025-05-12"], "2025-05-12", "县水务局办公室（周霖）"),
        (
            ["云梁县政府门户网站  www.yunliang.example  2025-05-12 17:32:17", "来源：县政府网"],
            "2025-05-12T17:32:17+08:00",
            "县政府网",
        ),
        (["2025-05-12", "发布来源：云梁县医院"], "2025-05-12", "云梁县医院"),
        (["2025-05-12", "发布单位：", "培训时间：10月10日左右"], "2025-05-12", None),
        (["2025-05-12", "来源：本网综合"], "2025-05-12", "本网综合"),
        (["2025-05-12", "来源：云梁集团欢迎您"], "2025-05-12", None),
        (["文章来源于：云梁日报　2025-05-12"], "2025-05-12", "云梁日报"),
        (["发布时间：二〇二五年五月十二日"], "2025-05-12", None),
        (["发布日期：2025-05-12　有效期至：2027-05-12"], "2025-05-12", None),
        (["发文日期：2025-05-08　发布日期：2025-05-12"], "2025-05-12", None),
        (["发文时间：2025-05-12 10:23:11"], "2025-05-12T10:23:11+08:00", None),
        (["来源：http://www.a.example/", "2025-05-12"], "2025-05-12", None),
        (["县政府召开常务会议", "2025-05-12　来源：云梁日报"], "2025-05-12", "云梁日报"),
        (["新条例今日起施行", "2025-05-12"], "2025-05-12", None),
        (["招标公告（第12号）", "2025-05-12 09:30"], "2025-05-12T09:30+08:00", None),
        (["会议通知", "2025-05-12　来源：云梁日报"], "2025-05-12", "云梁日报"),
        (["2025-05-12　来源：县老年活动中心"], "2025-05-12", "县老年活动中心"),
        (["发布时间：25/05/12 来源：县水务局"], "2025-05-12", "县水务局"),
        (["發布日期：114-05-12　發布單位：第四組"], "2025-05-12", "第四組"),
        (["發佈日期：民國114年5月12日　來源：第四組"], "2025-05-12", "第四組"),
        (["Updated: 12/05/25", "Source: 县水务局"], None, "县水务局"),
        (["来源 县水务局　时间 2025-05-12　作者 周霖"], "2025-05-12", "县水务局"),
        (["发布时间：{{date}} 来源：{{source}}"], None, None),
        (["2025-05-12 来源：${news.source}"], "2025-05-12", None),
        (["2025-05-12", "来源：本网"], "2025-05-12", None),
        (["Date: 2025-05-12 Source: Yunliang Daily"], "2025-05-12", "Yunliang Daily"),
        (["Source: 县水务局 Date: 12 May 2025"], "2025-05-12", "县水务局"),
        (["By Zhou Lin | Yunliang Daily | Updated: 2025-05-12 09:30"], "2025-05-12T09:30+08:00", "Yunliang Daily"),
        (["Release date: 2025-05-12 | Source: Yunliang Daily"], "2025-05-12", "Yunliang Daily"),
        (["2025-05-12 起点新闻网"], "2025-05-12", "起点新闻网"),
        (["日期：2025-05-12/来源：云梁日报/点击：12"], "2025-05-12", "云梁日报"),
        (["来源：云梁网 www.yunliang.example", "2025-05-12"], "2025-05-12", "云梁网"),
        (["2025-05-12 09:30　云梁日报　周霖 李清"], "2025-05-12T09:30+08:00", "云梁日报"),
        (["上版日期：114-05-12　新聞來源：第四組"], "2025-05-12", "第四組"),
        (["来源：云梁日报\u2003时间：2025-05-12\u2002点击：12"], "2025-05-12", "云梁日报"),
        (
            ["通讯员：周霖 责任编辑：李清 内容来源：云梁市市场监督管理局办公室 2025-05-12"],
            "2025-05-12",
            "云梁市市场监督管理局办公室",
        ),
        (["来源：云梁日报　2025年5月12日 星期一 09:12"], "2025-05-12T09:12+08:00", "云梁日报"),
        (["挂网时间：2025-05-12"], "2025-05-12", None),
        (["来源：县老年活动中心　2025-05-12"], "2025-05-12", "县老年活动中心"),
    ],
)
def test_date_and_source(lines: list[str], date: str | None, source: str | None) -> None:
    """Labels, order, separators and line breaks differ; date and source come out."""
    byline = read_byline(lines, [])
    assert (byline.published_at, byline.source or byline.giver) == (date, source)


@pytest.mark.parametrize(
    "lines",
    [
        ["今天是2025年1月1日 星期三"],
        ["2018年6月1日 星期五"],
        ["页面生成时间：2025-11-03 02:00:11"],
        ["成文日期：", "2025年05月06日"],
        ["施行日期：2025-07-01"],
        ["报名截止时间：2025-06-30"],
        ["Copyright 2010-01-01"],
        ["Released on Apr 22, 2025 by the committee"],
        ["May 40, 2025"],
        ["出生日期", "1975年1月28日"],
        ["发文日期：2025-05-08"],
        ["发文时间", "2025-05-08 00:00:00"],
        ["生成日期：2025-05-08"],
        ["有效期至：2027-05-12"],
        ["发布时间：1970-01-01"],
        ["县文化馆成立于", "1985年5月1日"],
        ["近期活动", "2025-05-20"],
        ["本次会议召开时间", "2025-05-20"],
        ["某部公告第12号", "2025-05-08"],
        ["来源：云梁日报　会议时间：2025-05-20"],
        ["2025-05-20　活动　来源：云梁日报"],
        ["网站建成时间：2015-05-20"],
        ["公示时间：2025-05-20至2025-05-27"],
        ["2025年5月20日—6月3日"],
        ["公示期：2025-05-20"],
        ["上次登录：2025-05-20 09:30"],
        ["2025-05-20 晴 5~12℃"],
        ["视频拍摄日期：", "2025-05-20"],
        ["Closing Date: 2025-05-20 17:00"],
        ["发布时间：2099-12-31"],
    ],
)
def test_other_dates_are_no_publish_dates(lines: list[str]) -> None:
    """Clocks, build times, document dates, deadlines: a wrong date is worse than none."""
    assert read_byline(lines, []).published_at is None


def test_a_date_below_the_text_needs_its_label() -> None:
    """Dates of related links stand below the text; only a labelled one there is the page's own."""
    assert read_byline([], ["相关新闻", "2025-03-02", "另一则 2025-03-01"]).published_at is None
    assert read_byline([], ["发布日期：2026年07月03日"]).published_at == "2026-07-03"


def test_the_table_of_a_disclosed_document() -> None:
    """Labels with spaces inside, values in the next cell."""
    cells = (
        "索 引 号：|0001/2025-41|发文机关：|东岭省人民政府|成文日期：|2025年05月06日|"
        "发文字号：|东政发〔2025〕2号|发布日期：|2025年05月12日"
    )
    byline = read_byline(cells.split("|"), [])
    assert byline.values["index_number"] == "0001/2025-41"
    assert byline.values["issuer"] == "东岭省人民政府"
    assert byline.values["doc_number"] == "东政发〔2025〕2号"
    assert (byline.issued_on, byline.published_at) == ("2025-05-06", "2025-05-12")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("张三、李四", ["张三", "李四"]),
        ("记者 施明远 通讯员 田雨", ["施明远", "田雨"]),
        ("王海（记者）", ["王海"]),
        ("张 三", ["张三"]),
        ("张　三、李 四 欧阳小明", ["张三", "李四", "欧阳小明"]),
        ("张三 李四、张三 李四", ["张三", "李四"]),
        ("佚名", []),
        ("网站管理员", []),
        ("陈智 整合", ["陈智"]),
        ("转载请注明", []),
        ("古丽娜·买买提、周霖 · 李清", ["古丽娜·买买提", "周霖", "李清"]),
        ("John Smith, Mary Ann Lee", ["John Smith", "Mary Ann Lee"]),
        ("周霖 J. K. Rowling", ["周霖", "J. K. Rowling"]),
        ("周霖整理 云梁周刊", ["周霖"]),
        ("周霖 发自云梁", ["周霖"]),
    ],
)
def test_names(text: str, found: list[str]) -> None:
    """Duties and brackets go, nobody is nobody."""
    assert names(text) == found


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("【文/周霖，整理/李清】", ["周霖"]),
        ("文/周霖 图/李清", ["周霖"]),
        ("作者：记者 周霖 通讯员 李清", ["周霖", "李清"]),
        ("文丨东岭报特约评论员 周霖", ["周霖"]),
        ("采写：东岭报记者 周霖 李清", ["周霖", "李清"]),
        ("作者：周霖，编辑：李清，云梁在线经授权发布。", ["周霖"]),
        ("作者：周霖 责任编辑：李清", ["周霖"]),
        ("作者：周霖责任编辑：李清", ["周霖"]),
        ("作者：周霖　值班编辑：李清", ["周霖"]),
        ("作者：周霖 信息来源：计量科", ["周霖"]),
        ("记者：周霖　通讯员：李清 来源：云梁日报", ["周霖", "李清"]),
        ("来源：云梁日报 记者 周霖 通讯员 李清 2025-05-12", ["周霖", "李清"]),
        ("来源：云梁日报 记者站", []),
        ("作者：古丽娜·买买提　来源：云梁日报", ["古丽娜·买买提"]),
        ("文：周霖\xa0\xa0图：李清", ["周霖"]),
        ("时间：2025-05-12 文：周霖 审核：李清", ["周霖"]),
        ("摄影：李清 文：周霖", ["周霖"]),
        ("全文：周霖诉云梁日报", []),
    ],
)
def test_who_wrote_it(line: str, authors: list[str]) -> None:
    """Bars instead of colons, duties before names, what follows the names."""
    assert read_byline([], [line]).authors == authors


def test_an_account_is_no_author() -> None:
    """Behind 原创 the writer stands first, and the account that put it up behind."""
    assert credited("原创： 周霖 云梁计量观察") == ["周霖"]
    assert credited("东岭报记者 周霖 李清") == ["周霖", "李清"]


@pytest.mark.parametrize("line", ["2025-05-12 作者：阅览次数：", "2025-05-12 作者：泉源：", "2025-05-12 作者：消息"])
def test_the_next_label_names_no_author(line: str) -> None:
    """Whatever it is called; nor does what a system writes for nobody."""
    assert read_byline([line], []).authors == []


def test_menus_name_no_editor() -> None:
    """A menu's word after 编辑 is no editor's name; the name that follows elsewhere is."""
    assert "editor" not in read_byline(["编辑", "收藏"], []).values
    assert read_byline(["编辑", "收藏"], ["责任编辑：周霖"]).values["editor"] == "周霖"


def test_datelines_and_signatures() -> None:
    """A news text names its outlet and reporters at its ends."""
    assert dateline("东岭社云梁2月5日电（记者 刘明）记者5日获悉") == ("东岭社", ["刘明"])
    assert dateline("本报讯（记者 刘明）近日") == (None, ["刘明"])
    assert dateline("2月5日，会议召开。") == (None, [])
    assert dateline("【云梁仪表网 仪表产业】近日，某中心开工建设。") == ("云梁仪表网", [])
    assert dateline("【编者按】近日，某中心开工建设。") == (None, [])
    assert dateline("东岭台湾网2月5日云梁讯 近日") == ("东岭台湾网", [])
    assert dateline("云梁晚报见习记者程越 东岭报道 5月24日，名单公布。") == ("云梁晚报", [])
    assert dateline("本报讯（东岭晚报/掌上东岭首席记者 刘明）近日") == (None, ["刘明"])
    assert signature("三家企业已经通过验收。（记者：陶宇 ）") == (None, ["陶宇"])
    assert signature("三家企业已经通过验收。（云梁商报驻京记者 宋远）") == ("云梁商报", ["宋远"])
    assert signature("三家企业已经通过验收。（本报记者 宋远）") == (None, ["宋远"])
    assert signature("三家企业已经通过验收。（DLB全媒体记者 宋远 通讯员 陶宇）")[1] == ["宋远", "陶宇"]
    assert signature("三家企业已经通过验收。（记者宋远通讯员陶宇）") == (None, ["宋远", "陶宇"])
    assert signature("三家企业已经通过验收。（记者 宋 远 陶宇）") == (None, ["宋远", "陶宇"])
    assert dateline("本报讯 (陶 宇)近日，") == (None, ["陶宇"])
    assert dateline("东岭网5月5日讯（云梁导报记者 宋远 通讯员 陶宇 文/图）近日，") == ("东岭网", ["宋远", "陶宇"])
    assert signature("三家企业已经通过验收。(云梁新闻)") == ("云梁新闻", [])
    assert signature("三家企业已经通过验收。（据云梁日报）") == ("云梁日报", [])
    assert signature("三家企业已经通过验收。（来源：云梁日报 记者 宋远）") == ("云梁日报", ["宋远"])
    assert signature("三家企业已经通过验收。（文/图：宋远、陶宇）") == (None, ["宋远", "陶宇"])
    assert signature("三家企业已经通过验收。（宋远 摄影报道）") == (None, ["宋远"])
    assert signature("三家企业已经通过验收。（文件另发）") == (None, [])
    assert signature("三家企业已经通过验收。【来源：云梁发布】") == ("云梁发布", [])
    assert signature("三家企业已经通过验收。（摘自《云梁日报》）") == ("云梁日报", [])
    assert signature("三家企业已经通过验收。（稿源：云梁市产品质量检验研究院）") == ("云梁市产品质量检验研究院", [])
    assert signature("三家企业已经通过验收。（云梁市市场监督管理局供稿）") == ("云梁市市场监督管理局", [])
    assert signature("三家企业已经通过验收。　来源：云梁在线") == ("云梁在线", [])
    assert signature("三家企业已经通过验收。（来源：网络）") == (None, [])


@given(st.lists(st.text(alphabet="来源发布时间日期：:2025-12 年月日\u3000新华社[]|（）", max_size=40), max_size=8))
def test_no_byline_fails(lines: list[str]) -> None:
    """Any lines are read without an error, and the date is a date."""
    byline = read_byline(lines, lines)
    assert byline.published_at is None or byline.published_at[:2] in ("19", "20")


@given(
    st.lists(
        st.sampled_from([*FIELDS, "：", ":", " ", "\u3000", "\n", "某", "局", "2025-05-12", "作 者", "来\u3000源", "|"])
    )
)
def test_labels_are_sighted_wherever_they_stand(parts: list[str]) -> None:
    """The quick search for places where a label may begin misses none that the pattern finds."""
    text = "".join(parts)
    assert [found.span() for found in labels_in(text)] == [found.span() for found in LABEL.finditer(text)]


def test_a_document_without_a_number() -> None:
    """无 in the cell of a number is none."""
    assert "doc_number" not in read_byline(["发文字号：", "无", "索引号：", "0001/2025-41"], []).values


def test_labels_of_a_directory_by_other_names() -> None:
    """信息索取号 is an index number, 公开主体 who put it up, and a label may stand right behind a unit's name."""
    values = read_byline(["信息索取号：0001/2025-41", "公开主体：云梁市水务局", "颁布日期：2025-05-12"], [])
    assert (values.values["index_number"], values.values["office"]) == ("0001/2025-41", "云梁市水务局")
    assert (values.issued_on, values.published_at) == ("2025-05-12", None)
    answered = read_byline(["回复单位：云梁市水务局回复时间：2025-05-13"], [])
    assert (answered.source, answered.published_at) == ("云梁市水务局", "2025-05-13")


def test_what_stands_below_a_text_may_do_without_colons() -> None:
    """供稿单位 and 发布于 below the text date and place an article."""
    byline = read_byline(["首页"], ["供稿单位：心血管内科", "文字：徐霖", "发布于 2024-05-08 17:26", "阅读 12"])
    assert (byline.published_at, byline.source) == ("2024-05-08T17:26+08:00", "心血管内科")


def test_a_month_and_day_without_its_year_is_no_date() -> None:
    """Two years around it leave it open."""
    assert read_byline(["2023-05", "2024-05", "05-06 09:12"], []).published_at is None


@pytest.mark.parametrize("label", ["责任编辑：", "编辑：", "作者："])
def test_a_label_without_a_value_takes_no_other_label(label: str) -> None:
    """The foot of the site stands below it."""
    byline = read_byline([], [label, "主办单位：云梁市市场监督管理局"])
    assert "editor" not in byline.values
    assert byline.authors == []


def test_who_put_a_page_up_is_its_author_only_as_a_person() -> None:
    """An office is none, and neither is an account; persons are, as those behind an outlet without a label."""
    assert read_byline(["发布人：办公室", "发布时间：2025-05-12"], []).authors == []
    assert read_byline(["发布人：办公室", "发布时间：2025-05-12"], []).source == "办公室"
    assert read_byline(["发布人：admin", "发布时间：2025-05-12"], []).source is None
    assert read_byline(["发布人：周霖", "发布时间：2025-05-12"], []).authors == ["周霖"]
    assert read_byline(["2025-05-12 09:30　云梁日报　周霖 李清"], []).authors == ["周霖", "李清"]
    assert read_byline(["文章作者：周霖　文章来源：云梁日报　更新时间：2025-05-12"], []).authors == ["周霖"]


@pytest.mark.parametrize(
    ("line", "source", "date"),
    [
        ("来源：云梁发布时间：2025-05-12 09:00点击：3", "云梁发布", "2025-05-12T09:00+08:00"),
        ("来源：东岭省发布时间：2025-05-12", "东岭省发布", "2025-05-12"),
        ("来源：综合科发布时间：2025-05-12", "综合科", "2025-05-12"),
        ("来源：新华社发布日期：2025-05-12", "新华社", "2025-05-12"),
    ],
)
def test_the_account_of_a_place_before_the_label_of_a_day(line: str, source: str, date: str) -> None:
    """发布 is the end of its name, not the beginning of 发布时间, where what remains would be a place alone."""
    byline = read_byline([line], [])
    assert (byline.source, byline.published_at) == (source, date)


@pytest.mark.parametrize(
    ("after", "source", "author"),
    [
        ("（来源：县农业农村局　文/图：姬长远）", "县农业农村局", "姬长远"),
        ("（来源：县农业农村局 图/文：王晓）", "县农业农村局", "王晓"),
        ("（坡头司法所　王晓　文／图）", None, "王晓"),
        ("（云梁网记者 王晓 通讯员 李明）", None, "王晓、李明"),
        ("撰稿：王晓", None, "王晓"),
    ],
)
def test_who_wrote_it_below_the_text(after: str, source: str | None, author: str) -> None:
    """Words and pictures by the same hand, reporters in brackets."""
    byline = read_byline([], [after])
    assert (byline.source or byline.giver, "、".join(byline.authors)) == (source, author)


def test_the_next_duty_behind_a_bar_ends_a_name() -> None:
    """编辑丨… 校对丨… are two labels, each with its name."""
    assert read_byline([], ["编辑丨王晓 校对丨李明"]).values["editor"] == "王晓"


@pytest.mark.parametrize("line", ["□ 翟青", "■王晓 李明", "● 文/王晓"])
def test_writers_behind_a_bullet(line: str) -> None:
    """As newspapers set them; a list's item is none."""
    assert is_credit(line)
    assert credited(line)


@pytest.mark.parametrize("line", ["■ 主要职责", "● 报名时间", "□ 满意度调查"])
def test_items_of_a_list_are_no_writers(line: str) -> None:
    """They begin with no family name."""
    assert not is_credit(line)


@pytest.mark.parametrize(
    ("line", "source", "author", "editor"),
    [
        ("2025-05-12 来源：东岭日报（全媒体记者 王晓 通讯员 李明）", "东岭日报", "王晓、李明", None),
        ("来源：东岭日报 见习记者 王晓", "东岭日报", "王晓", None),
        ("来源：东岭日报 王晓 李明", "东岭日报", "王晓、李明", None),
        ("来源：东岭日报 发布时间：2025-05-12 文/王晓、李明 打印", "东岭日报", "王晓、李明", None),
        ("2025-05-12 东岭日报 浏览：12", "东岭日报", "", None),
        ("2025-05-12计量科浏览：12次", "计量科", "", None),
        ("2025-05-12　[阅读: 次] 东岭日报　[字体: ]", "东岭日报", "", None),
        ("2025-05-12　【浏览：12次】东岭日报", "东岭日报", "", None),
        ("发布于 2025-05-12 供稿人：王晓 语音播报", None, "王晓", None),
        ("2025-05-12 供稿：计量科", "计量科", "", None),
        ("来源：东岭县计量科 语音播报 浏览次数：3", "东岭县计量科", "", None),
        ("作者：王晓 李明 语音播报 字体：大中小", None, "王晓、李明", None),
        ("来源 | “东岭市监”微信公众号 2025-05-12", "“东岭市监”微信公众号", "", None),
        ("[来源] 东岭日报更新时间：2025-05-12撰稿：王晓人气：3", "东岭日报", "王晓", None),
        ("发布时间 2025年5月12日信息来源：东岭日报点击：[ 56 ]次", "东岭日报", "", None),
        ("2025-05-12 · 本刊记者 王晓 · 阅读 801", None, "王晓", None),
        ("2025-05-12　来源：东岭日报　选择字号：大中小", "东岭日报", "", None),
        ("来源：东岭县水利局 安全科", "东岭县水利局 安全科", "", None),
        ("2025-05-12 20:18 来源:东岭网 我来说两句", "东岭网", "", None),
        ("撰文/王晓 编辑/李明 2025-05-12", None, "王晓", "李明"),
        ("来源|东岭日报 编辑|李明", "东岭日报", "", "李明"),
    ],
)
def test_reporters_behind_the_outlet_and_bars_behind_labels(
    line: str, source: str | None, author: str, editor: str | None
) -> None:
    """In brackets or without; each label of a line with its own bar."""
    byline = read_byline([line], [])
    assert (byline.source or byline.giver, "、".join(byline.authors), byline.values.get("editor")) == (
        source,
        author,
        editor,
    )


def test_the_day_of_the_last_change() -> None:
    """最后更新 needs no colon before its day."""
    assert read_byline(["最后更新 2025-05-12"], []).published_at == "2025-05-12"


@pytest.mark.parametrize(
    ("lines", "source", "author", "date"),
    [
        (["东坝河航道处办公室  江涛  2025-09-05 10:21"], "东坝河航道处办公室", "江涛", "2025-09-05T10:21+08:00"),
        (["撰稿：江涛 | 一校：程潇 | 三审：孙磊 | 发布：2025-09-05 11:06"], None, "江涛", "2025-09-05T11:06+08:00"),
        (["（作者：江涛，单位：东坝河航道处）"], None, "江涛", None),
        (["通讯员/江涛", "记者/程潇"], None, "江涛、程潇", None),
        (["信息提供：航标科 审核人：王强"], "航标科", "", None),
        (["（东坝河航道处党建办供稿）"], "东坝河航道处党建办", "", None),
        (["来源：航标科　阅读 218 次"], "航标科", "", None),
        (["发稿单位：航标科　发稿时间：2025-09-05"], "航标科", "", "2025-09-05"),
        (["2025-09-05 10:21来源：平安东坝发布于：东岭省"], "平安东坝", "", "2025-09-05T10:21+08:00"),
    ],
)
def test_units_persons_and_days(lines: list[str], source: str | None, author: str, date: str | None) -> None:
    """A unit before its writer and the moment, whoever put the page up last, who gave the news."""
    byline = read_byline(lines, [])
    assert (byline.source or byline.giver, "、".join(byline.authors), byline.published_at) == (source, author, date)


@pytest.mark.parametrize(
    ("opening", "outlet", "persons"),
    [
        ("东岭网云梁9月21日电(程潇)记者21日获悉", "东岭网", ["程潇"]),
        ("东岭网云梁9月21日电 （江涛、程潇）汽笛声响", "东岭网", ["江涛", "程潇"]),
        ("东岭网云梁9月21日电(完)", "东岭网", []),
        ("东岭网云梁9月21日电（江苏）", "东岭网", []),
        ("东岭网云梁9月21日电（高层论坛）", "东岭网", []),
        ("（中岭社记者程大文台南22日电）市府今天表示", "中岭社", ["程大文"]),
        ("记者江涛／台南报导", None, ["江涛"]),
        ("〔记者程大文、江涛／台南报导〕卫生局", None, ["程大文", "江涛"]),
        ("【记者程大文台南报导】卫生局", None, ["程大文"]),
        ("记者程潇在台南报导了此事，引起关注。", None, []),
    ],
)
def test_who_sent_a_report(opening: str, outlet: str | None, persons: list[str]) -> None:
    """A name alone stands in brackets behind the dateline; Taiwan's press has it before the place."""
    assert dateline(opening) == (outlet, persons)


@pytest.mark.parametrize(
    ("line", "outlet", "persons"),
    [
        ("全部检验合格。（云梁县融媒体中心 江涛 程潇）", "云梁县融媒体中心", ["江涛", "程潇"]),
        ("（东岭市纪委监委网站 程潇）", "东岭市纪委监委网站", ["程潇"]),
        ("其余另行安排。（东岭市教育局 江苏）", None, []),
        ("共分三类。（甲类名单 乙类）", None, []),
    ],
)
def test_a_unit_and_its_writers_in_brackets(line: str, outlet: str | None, persons: list[str]) -> None:
    """Below a text stands who wrote it where; a place is no person, a class of things no unit."""
    assert signature(line) == (outlet, persons)


@pytest.mark.parametrize(
    ("line", "persons"),
    [
        ("（江涛 程潇）", ["江涛", "程潇"]),
        ("各项工作有序推进。（江涛、程潇）", ["江涛", "程潇"]),
        ("“大家都满意。”（江涛 程潇 周霖）", ["江涛", "程潇", "周霖"]),
        ("各项工作有序推进。（程晓潇）", ["程晓潇"]),
        ("（程晓潇）", ["程晓潇"]),
        ("各项工作有序推进。（石家庄）", []),
        ("各项工作有序推进。（高新区）", []),
        ("各项工作有序推进。（金融办）", []),
        ("各项工作有序推进。（江涛）", []),
        ("（待续）", []),
        ("（全文）", []),
        ("全部检验合格。（高新区 江北区）", []),
        ("其余各省另行安排。（江苏 安徽）", []),
        ("检查了两家企业（江涛、程潇）", []),
    ],
)
def test_writers_in_brackets_below_a_text(line: str, persons: list[str]) -> None:
    """Several names sign a text, on a line of their own or behind its last sentence; one word in brackets may be
    anything, and places begin like names."""
    assert signature(line) == (None, persons)


def test_a_label_in_quotation_marks_names_no_source() -> None:
    """A note on rights quotes the line that its own articles bear."""
    assert read_byline([], ["版权声明：凡本网注明“来源：东岭网”的作品，转载请注明出处。"]).source is None


def test_reporters_in_brackets_below_a_paper_s_text() -> None:
    """The paper stands above the text, who wrote it for the paper below it."""
    byline = read_byline(["东岭日报　2025年11月6日　第1版"], ["（记者 程潇）"])
    assert (byline.source, byline.authors) == ("东岭日报", ["程潇"])


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        (["2025-03-19", "“质量提升进企业”活动走进东岭"], "2025-03-19"),
        (["2025-03-19", "关于举办培训班的通知"], "2025-03-19"),
        (["活动时间", "2025-03-19"], None),
        (["2025", "03/19", "全市供水正常"], "2025-03-19"),
        (["来源：省质量协会日期：2025-03-19点击：65"], "2025-03-19"),
        (["2025-03-19 星期三", "来源:省质量协会", "打印"], "2025-03-19"),
        (["2025-03-19 星期三", "首页", "机构"], None),
        (["东岭县质量协会　2025-03-19 星期三"], "2025-03-19"),
        (["来源：省质量协会截止日期：2025-03-19点击：65"], None),
        (["登录", "2025-03-19 09:20", "东岭"], "2025-03-19T09:20+08:00"),
        (["上次登录", "2025-03-19 09:20"], None),
        (["2025", "03", "/", "19", "09:20:11"], "2025-03-19T09:20:11+08:00"),
        (["19", "2025-03", "播放 09:20"], "2025-03-19"),
    ],
)
def test_what_stands_below_a_day_does_not_label_it(lines: list[str], date: str | None) -> None:
    """A headline with words like 活动 below it takes nothing from a day; a label above it does, unlike a button. The
    time of day may stand below a calendar leaf."""
    assert read_byline(lines, []).published_at == date


@pytest.mark.parametrize(
    "line",
    [
        "本报记者 周霖 李清 云梁报道",
        "本报记者 周霖 李清/云梁报道",
        "《云梁经济周刊》 记者 周霖 李清 | 云梁报道",
        "云梁经济周刊 记者 周霖 李清 | 云梁报道",
        "21世纪计量报道记者 周霖 李清 杭州报道",
        "计量时报（www.a.example）记者 周霖 李清 北京报道",
        "新华社“云梁视点”记者周霖、李清",
        "计经记者 周霖 李清 计经编辑 吴越",
        "计经记者：周霖 李清 计经编辑：吴越",
        "周霖 李清 本报记者 北京报道",
        "周霖 李清/文",
        "本报记者 周霖 李清报道",
    ],
)
def test_who_reported_from_where(line: str) -> None:
    """Places from which they report, weeklies' names and who edited the text are none of the reporters."""
    assert is_credit(line)
    assert credited(line) == ["周霖", "李清"]


@pytest.mark.parametrize("line", ["21世纪计量报道", "安全生产/文", "云梁视点", "“云梁视点”记者行", "记者手记：一杆秤"])
def test_what_only_looks_like_who_reported(line: str) -> None:
    """Outlets, columns and notes bear the words without a name."""
    assert not is_credit(line)
    assert names("21世纪计量报道") == ["21世纪计量报道"]
