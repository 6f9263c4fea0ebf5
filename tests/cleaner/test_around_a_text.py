"""Short texts among what sites show around every text of theirs."""

from __future__ import annotations

import pytest

from schemas.articles import CleanedArticle, PageType
from services.cleaner import clean_page

TITLE = "东坝区图书馆恢复夜间开放"
FIRST = "10月8日起，东坝区图书馆恢复夜间开放，闭馆时间延至21时。"
SECOND = "读者凭身份证入馆。"
TEXT = f"{FIRST}\n{SECOND}"
MOTTO = "全民阅读，共建书香社会。富强、民主、文明、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善。"
ABOUT = "东坝区图书馆始建于1956年，藏书38万册，设座位620个，年接待读者40万人次，是国家一级图书馆、全民阅读基地。"


def read(inner: str, title: str = TITLE) -> CleanedArticle:
    """The article of a page with this body."""
    page = f"<html><head><title>{title}</title></head><body>{inner}</body></html>"
    return clean_page(page.encode(), url="https://lib.example/n/8.html", content_type="text/html; charset=utf-8")


def notice(byline: str = "<div>发布日期：2025-09-30　来源：区文旅局</div>") -> str:
    """Headline, byline and a short text."""
    return f"<div class=bt>{TITLE}</div>{byline}<div class=nr><p>{FIRST}</p><p>{SECOND}</p></div>"


@pytest.mark.parametrize(
    "frame",
    [
        f"<div class=l><h3>本馆简介</h3><p>{ABOUT}</p></div><div class=r>{{}}</div>",
        f"<div class=top><p>{MOTTO}</p></div><div class=mid>{{}}</div>",
        "<div class=pop><p>提示</p><p>您即将离开本网站，前往第三方。请注意保护信息，谨防诈骗。</p></div><div>{}</div>",
        f"<table><tr><td><ul><li>机构设置</li><li>{ABOUT}</li></ul></td><td>{{}}</td></tr></table>",
        "<div>{}<form><p>请文明发言，遵守法律。您的评论将在审核后显示。</p><button>提交</button></form></div>",
        "<div>{}<section><h3><a href=/1>东坝夏粮</a></h3><p>东坝抢收夏粮。</p>"
        "<h3><a href=/2>东坝杏子</a></h3><p>杏子熟了。</p></section></div>",
    ],
)
def test_what_stands_around_a_short_text(frame: str) -> None:
    """Profiles, mottos, dialogues, forms and teasers of other pages are no part of it, however much they say."""
    article = read(frame.format(notice()))
    assert (article.title, article.text, article.source) == (TITLE, TEXT, "区文旅局")


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("【字体：大 中 小】", "【打印】【关闭】"),
        ("字号：大中小 打印 ", "上一篇：馆藏更新 下一篇：没有了"),
        ("发布时间：2025-09-30 来源：区文旅局 浏览次数：12次　　", "返回顶部"),
        ("", "分享到微信微博"),
        ("2025-09-30 08:12来源：区文旅局", "（责任编辑：程诺）"),
        ("东坝文旅局  2025-09-30  ", ""),
        ("• 2025-09-30 08:12:00• 来源：区文旅局 ", ""),
        ("", " 责任编辑："),
        ("", "[编辑:admin]"),
        ("", "免责声明：本文转自网络，如有侵权请联系删除。"),
        ("", "版权所有：东坝在线 未经许可不得转载"),
        ("", "本文来源于东坝生活网"),
        ("", " 关键词：图书馆 夜间开放"),
        ("", "发布时间：2025-09-30 浏览次数：25"),
    ],
)
def test_what_is_glued_to_a_text(before: str, behind: str) -> None:
    """Buttons, a byline and the neighbours in a list, in a page or in one that somebody stored as text."""
    article = read(f"<h1>{TITLE}</h1><div class=nr><p>{before}{FIRST}</p><p>{SECOND}{behind}</p></div>")
    assert article.text == TEXT
    assert article.source == next((name for name in ("区文旅局", "东坝文旅局") if name in before), None)
    stored = "\n".join(["网站首页", TITLE, "2025-09-30", before + FIRST, SECOND + behind])
    assert clean_page(stored.encode(), content_type="text/plain; charset=utf-8").text == f"{TITLE}\n{TEXT}"


@pytest.mark.parametrize(
    "last",
    [
        "夜间设服务台。（作者：程诺）",
        "夜间设服务台。（东坝区文旅局）",
        "夜间服务分三步。审核：由馆员审核后登记。",
        "新闻转载应当标明来源。转载内容不得改动。",
    ],
)
def test_a_last_sentence_like_a_mirror_s(last: str) -> None:
    """Who wrote it, a step of a procedure and a rule about reprints are the text's own."""
    assert read(f"<h1>{TITLE}</h1><div class=nr><p>{FIRST}</p><p>{last}</p></div>").text == f"{FIRST}\n{last}"


@pytest.mark.parametrize(
    "last",
    [
        "详见“东坝发布”微信公众号",
        "本馆设有：新闻 视频 详情",
        "读者须知：扫一扫二维码入馆。谢谢",
        "他说：“很好。今天是开馆日",
    ],
)
def test_words_of_buttons_that_end_a_text(last: str) -> None:
    """They are its own where no sentence ends before them."""
    assert read(f"<h1>{TITLE}</h1><div class=nr><p>{FIRST}</p><p>{last}</p></div>").text == f"{FIRST}\n{last}"


@pytest.mark.parametrize(
    ("inner", "title"),
    [
        (f"<div class=h>{TITLE}</div><div>2025-09-30 10:00</div><ul><li>{FIRST}</li><li>{SECOND}</li></ul>", TITLE),
        (f"<div class=tt>{TITLE}</div><div>{FIRST}{SECOND}</div><div>[ 2025-09-30 ]</div>", "图书馆网站"),
    ],
)
def test_two_sentences_with_a_day(inner: str, title: str) -> None:
    """They are an article, however little they say."""
    article = read(inner, title)
    assert article.page_type is PageType.ARTICLE
    assert FIRST in article.text


def test_a_signature_that_the_title_element_names_is_no_headline() -> None:
    """Where the title element names the site alone, the text above its signature stays."""
    signed = f"<p>{FIRST}</p><p>{SECOND}</p><p>东坝区图书馆</p><p>2025年9月29日</p>"
    assert read(f"<div><p>各位读者：</p>{signed}</div>", "东坝区图书馆").text.startswith(f"各位读者：\n{FIRST}")


def test_pictures_of_other_pages() -> None:
    """Those in links below 往期推荐, and logos, are none of the text's; editors below such links are its own."""
    inner = (
        f"<img src=/logo.gif><h1>{TITLE}</h1><div>2025-09-30</div><div><p>{FIRST}</p><p><img src=/p/8.jpg></p>"
        f"<p>{SECOND}</p><p>往期推荐</p><p><a href=/1><img src=/p/9.jpg>这些地方要停电</a></p>"
        "<p><a href=/2>人事任免</a></p><p>策划：高远　采写：何川　编辑：程诺</p></div>"
    )
    article = read(inner)
    assert [image.href for image in article.images] == ["https://lib.example/p/8.jpg"]
    assert (article.authors, article.editor, article.text) == (["何川"], "程诺", TEXT)


@pytest.mark.parametrize("element", [f"{TITLE}-新闻中心-东坝", f"{TITLE}-本馆动态-东坝文旅"])
@pytest.mark.parametrize("behind", ["（组图）", "【视频】", ""])
def test_a_column_between_headline_and_site(element: str, behind: str) -> None:
    """The short name of a site behind its column is no part of a title; a heading that promises pictures is no text."""
    article = read(f"<article><h1>{TITLE}<small>{behind}</small></h1><p>{FIRST}</p><p>{SECOND}</p></article>", element)
    assert article.title in (TITLE, TITLE + behind)
    assert article.text == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "文/东坝日报记者：王晓",
        "文｜东坝融媒全媒体记者 王晓",
        "文丨东坝报特约评论员 王晓",
        "文丨东坝市融媒体中心 王晓",
        "东坝+记者 王晓",
        "文字 | 王晓",
        "文字：王晓 图片：李明",
        "图文/王晓",
        "文、图：王晓",
        "东坝融媒记者｜王晓",
    ],
)
def test_who_wrote_the_words(line: str) -> None:
    """Whoever did is the author, and the line no text."""
    article = read(f"<h1>{TITLE}</h1><div>2025-09-30</div><div><p>{FIRST}</p><p>{SECOND}</p><p>{line}</p></div>")
    assert (article.authors, article.text) == (["王晓"], TEXT)


@pytest.mark.parametrize(
    ("line", "source", "day"),
    [
        ("2025.09.30 · 云梁海关 · 阅读 812", "云梁海关", "2025-09-30"),
        ("云梁融媒体中心 | 2025-09-30 08:12", "云梁融媒体中心", "2025-09-30"),
        ("云梁大学 · 2025年9月30日", "云梁大学", "2025-09-30"),
        ("东坝区委供稿　2025-09-30", "东坝区委", "2025-09-30"),
        ("\ue6012025-09-30\ue602东坝区融媒体中心\ue603201", "东坝区融媒体中心", "2025-09-30"),
        ("2025-09-30 08:08:08　东坝区融媒体中心　杨柳", "东坝区融媒体中心", "2025-09-30"),
        ("东坝区图书馆|2025-09-30|阅读 305|A+A-", "东坝区图书馆", "2025-09-30"),
        ("航标科 / 2025-09-30 / 阅读(45)", "航标科", "2025-09-30"),
        ("水下机器人课题组 | 2025-09-30", "水下机器人课题组", "2025-09-30"),
        ("2025-09-30 东坝融媒 512", "东坝融媒", "2025-09-30"),
        ("2025-09-30 17:12　东坝县人大常委会办公室", "东坝县人大常委会办公室", "2025-09-30"),
        ("2025-09-30 17:12 城关镇", "城关镇", "2025-09-30"),
        ("2025-09-30　西门派出所", "西门派出所", "2025-09-30"),
        ("东坝县气象台2025年9月30日17时发布", "东坝县气象台", "2025-09-30"),
        ("2025-09-30 星期二供稿：县应急管理局已浏览：32", "县应急管理局", "2025-09-30"),
    ],
)
def test_bylines_in_parts(line: str, source: str, day: str) -> None:
    """Names, days and counters with dots, bars or slashes between them; between those a unit is a source, too."""
    for inner in (
        notice(f"<div>{line}</div>"),
        f"<h1>{TITLE}</h1><div><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p></div>",
    ):
        article = read(inner)
        assert (article.source, (article.published_at or "")[:10], article.text) == (source, day, TEXT)


@pytest.mark.parametrize("line", ["9月30日 10:00 · 科普东坝", "王晓 · 9月30日", "09-30 08:12", "东坝发布 9月30日"])
def test_days_without_their_year(line: str) -> None:
    """With a time of day or a name they are bylines, too."""
    assert read(f"<h1>{TITLE}</h1><div><p>{line}</p><p>{FIRST}</p><p>{SECOND}</p></div>").text == TEXT


@pytest.mark.parametrize("end", ["－END－", "— THE END —", "-The End-", "（全文完）"])
def test_what_an_account_puts_below_its_text(end: str) -> None:
    """Below a line that ends it stand credits, however many, and calls."""
    below = (
        "来源：东坝发布",
        "监制：丁一 | 审核：卜二 | 编辑：万三",
        "东坝发布新媒体矩阵",
        "抖音 | 快手",
        "点分享",
        "点收藏",
        "点在看",
    )
    paragraphs = "".join(f"<p>{line}</p>" for line in (FIRST, SECOND, end, *below))
    article = read(f"<h1>{TITLE}</h1><div>2025-09-30</div><div>{paragraphs}</div>")
    assert (article.text, article.source, article.editor) == (TEXT, "东坝发布", "万三")


@pytest.mark.parametrize(
    "line",
    [
        "▌编辑 苏杭",
        "网站支持IPv6",
        "您觉得这条信息怎么样？ 很好 一般 较差",
        "分享本文到：",
        "用微信“扫一扫”，分享给好友",
        "微信号：dongbafabu",
        "*文中部分图片来源于网络",
        "总编辑：古月",
        "&lt;p&gt;&lt;br/&gt;&lt;/p&gt;",
    ],
)
def test_further_words_below_a_text(line: str) -> None:
    """Marks before credits, questions, buttons and names of accounts."""
    assert read(f"<h1>{TITLE}</h1><div><p>{FIRST}</p><p>{SECOND}</p><p>{line}</p></div>").text == TEXT


def test_an_item_that_begins_like_a_byline() -> None:
    """一、时间：… is an item of the text, and so is what stands above it."""
    lines = (
        "各有关单位：",
        "现将有关事项通知如下：",
        "一、时间：2025年10月10日14:30",
        "二、地点：东坝区图书馆报告厅",
        "请准时参加。",
    )
    article = read(f"<h1>{TITLE}</h1><div>发布日期：2025-09-30</div><div>{''.join(f'<p>{x}</p>' for x in lines)}</div>")
    assert article.text.split("\n") == list(lines)


@pytest.mark.parametrize("title", ["郑重声明", "寻亲公告", "一周天气"])
def test_a_short_heading_before_the_site_s_short_name(title: str) -> None:
    """What the first heading says and the title element begins with is the title, not both names."""
    inner = f"<h1>{title}</h1><div>发布日期：2025-09-30</div><div><p>{FIRST}</p><p>{SECOND}</p></div>"
    assert read(inner, f"{title}-东坝区").title == title


@pytest.mark.parametrize("other", ["友情链接 / Links", "最热文章最热最新", "本周视点：读书这件小事"])
def test_headings_below_the_text_are_no_titles(other: str) -> None:
    """Where the title element names the site alone, the line above the byline is one, not a heading further down."""
    below = f"<div class=foot><h2 class=tit>{other}</h2></div>"
    body = f"<div class=x>{TITLE}</div><div>发布时间：2025-09-30</div><div class=t>{(f'<p>{FIRST}</p>') * 4}</div>"
    assert read(f"{body}{below}", "新闻动态--东坝区图书馆").title == TITLE


def test_what_two_tags_say_is_the_title() -> None:
    """A bold line that opens the text, and stands nearer to it, is none."""
    head = f"<meta property='og:title' content='{TITLE}'></head>"
    lead = "<p class=tit><strong>读书社区 首页推荐</strong></p>"
    menu = "".join(f"<div>某栏目{i}</div>" for i in range(30))
    body = f"<div class=tit>{TITLE}</div>{menu}<div class=t>{lead}{(f'<p>{FIRST}</p>') * 4}</div>"
    page = f"<html><head><title>{TITLE} - 小书房</title>{head}<body>{body}</body></html>"
    assert clean_page(page.encode(), url="https://lib.example/n/8.html", content_type="text/html").title == TITLE


@pytest.mark.parametrize("line", ["编辑 程诺 校对 林溪", "编辑 | 程诺，东坝传媒经授权发布"])
def test_where_an_editor_s_name_ends(line: str) -> None:
    """At the next duty, and before a note on who may publish it."""
    article = read(f"<h1>{TITLE}</h1><div>2025-09-30</div><div><p>{FIRST}</p><p>{SECOND}</p><p>{line}</p></div>")
    assert article.editor == "程诺"


def test_a_digest_of_linked_headings() -> None:
    """Paragraphs below headings that link to whole reports are the text where most of it is made of them."""
    items = "".join(f"<h3><a href=/{i}>东坝第{i}件事</a></h3><p>{FIRST}第{i}件。</p>" for i in range(4))
    article = read(f"<h1>{TITLE}</h1><div>2025-09-30</div><div><p>本周要闻如下。</p>{items}</div>")
    assert article.text.count(FIRST) == 4


def test_recommended_news_below_a_text() -> None:
    """Its heading may say so, too."""
    links = "<h3>相关新闻推荐</h3><ul><li><a href=/1>东坝开展秋冬防火</a></li><li><a href=/2>东坝慰问老人</a></li></ul>"
    assert read(f"<h1>{TITLE}</h1><div>2025-09-30</div><div><p>{FIRST}</p><p>{SECOND}</p>{links}</div>").text == TEXT


def test_a_day_before_its_month_and_year() -> None:
    """It stands below the headline with the time of day, in a paragraph of its own."""
    html = f"<h1>{TITLE}</h1><div><p>30.09.2025 16:28</p><p>{FIRST}</p><p>{SECOND}</p></div>"
    article = read(html)
    assert (article.text, article.published_at) == (TEXT, "2025-09-30T16:28+08:00")
    korean = "2025년 09월 30일 16:28【글자 크게"
    assert read(html.replace("30.09.2025 16:28", korean)).published_at == "2025-09-30T16:28+08:00"


def test_a_dateline_below_a_day() -> None:
    """Headline and day in the element of the text do not hide whom its first paragraph names."""
    inner = f"<h1>{TITLE}</h1><p>2025-09-30</p><p>东坝日报讯（全媒体记者 王晓 通讯员 李明）{FIRST}</p><p>{SECOND}</p>"
    article = read(f"<div>{inner}</div>")
    assert (article.source, article.authors) == ("东坝日报", ["王晓", "李明"])


def test_the_first_heading_beside_what_two_tags_say() -> None:
    """What the page shows as its headline is the title where its tags were written for search engines."""
    head = "<meta property='og:title' content='东坝读书：夜里也能去图书馆'>"
    body = f"<h1>{TITLE}</h1><div>2025-09-30</div><div class=t>{(f'<p>{FIRST}</p>') * 4}</div>"
    page = f"<html><head><title>东坝读书：夜里也能去图书馆 - 小书房</title>{head}</head><body>{body}</body></html>"
    assert clean_page(page.encode(), url="https://lib.example/n/8.html", content_type="text/html").title == TITLE


@pytest.mark.parametrize(
    "below",
    [
        "<ul><li><a href=/a>关于我们</a></li><li><a href=/b>网站地图</a></li><li><a href=/c>联系我们</a></li></ul>"
        "<div>主办单位：东坝区图书馆</div><div>服务热线：0512-56251464</div><div>建议使用1024×768以上分辨率浏览</div>",
        "<div>主办：东坝区图书馆  维护：东坝信息中心</div><div>地址：东坝路13号  邮编：215016</div>"
        "<div>苏ICP备10502312号</div>",
        "<div>东坝区政府办公室主办</div><div>联系电话：0512-86496073</div><div>网站标识码：320500019</div>",
        "<div>江涛</div><div>本站编辑，关注读书与图书馆</div><div>文章 17925  粉丝 17  关注</div>",
        "<div>热门</div><ul><li><a href=/1>东坝夏粮开镰 5805</a></li><li><a href=/2>东坝杏子熟了 14026</a></li></ul>",
        "<div>更多>></div><ul><li><a href=/1>东坝夏粮开镰收割</a></li><li><a href=/2>东坝杏子熟了</a></li></ul>",
        "<div>企业推荐</div><ul><li><a href=/1>电子天平</a></li><li><a href=/2>光谱分析仪</a></li></ul>",
        "<div>使用道具 举报</div><div>您需要登录后才可以回帖 登录 | 立即注册</div><div>本版积分规则</div>",
        "<div>投诉举报</div>",
        "<div>输入邮箱订阅</div>",
        "<div>可信网站 身份验证</div>",
        "<div>支持键盘←→键翻页</div>",
    ],
)
def test_the_foot_below_a_text_without_an_element_of_its_own(below: str) -> None:
    """Who runs the site, the card of who wrote, lists with counters, a forum's buttons."""
    lines = f"<h1>{TITLE}</h1><div>发布日期：2025-09-30　来源：区文旅局</div><p>{FIRST}</p><p>{FIRST[7:]}{SECOND}</p>"
    assert read(f"{lines}{below}").text == f"{FIRST}\n{FIRST[7:]}{SECOND}"


def test_who_holds_a_contest_that_a_notice_tells_of() -> None:
    """Those lines are the notice's where no foot of a page stands below them."""
    lines = ["主办单位：东坝区图书馆", "联系电话：0512-86496073"]
    inner = f"<h1>{TITLE}</h1><div>2025-09-30 08:00</div><p>{FIRST}</p>{''.join(f'<p>{each}</p>' for each in lines)}"
    assert read(inner).text.split("\n") == [FIRST, *lines]


@pytest.mark.parametrize(
    "above",
    [
        "<ul><li><a href=/0>首页</a></li><li><a href=/1>新闻中心</a></li><li><a href=/2>党建工作</a></li></ul>",
        "<div>东坝在线</div><div>微信号：db63083981</div><div>功能介绍：发布读书资讯，提供借阅服务。</div>",
    ],
)
def test_menus_and_cards_above_a_headline_without_a_byline(above: str) -> None:
    """They are the site's, whatever stands below the headline."""
    inner = f"{above}<h2>{TITLE}</h2><div>（附名单）</div><p>{FIRST}</p><p>{FIRST[7:]}{SECOND}</p>"
    assert read(inner).text.split("\n")[-2:] == [FIRST, f"{FIRST[7:]}{SECOND}"]
    assert "功能介绍" not in read(inner).text


@pytest.mark.parametrize("label", ["推广", "广告", "赞助商链接"])
def test_the_place_of_an_advertisement_inside_a_text(label: str) -> None:
    """A mirror took its label along; the text goes on below it."""
    paragraphs = [FIRST, f"{ABOUT}{ABOUT[4:]}", f"{FIRST[7:]}{SECOND}{FIRST[7:]}"]
    inner = f"<p>{paragraphs[0]}</p><p>{paragraphs[1]}</p><p>{label}</p><p>{paragraphs[2]}</p>"
    assert read(f"<h1>{TITLE}</h1><div>2025-09-30 08:00</div><div class=content>{inner}</div>").text == "\n".join(
        paragraphs
    )


@pytest.mark.parametrize(
    "below",
    [
        "<div>« 上一篇</div><ul><li><a href=/1>东坝夏粮开镰收割</a></li></ul><div>下一篇 »</div>"
        "<ul><li><a href=/2>东坝杏子熟了，游客纷至</a></li></ul>",
        "<div>← 东坝夏粮开镰收割  东坝杏子熟了，游客纷至 →</div>",
        "<div>共1页 1</div>",
        "<div>政府网站找错</div>",
    ],
)
def test_neighbours_below_a_text(below: str) -> None:
    """Two pages of a list, each below its place or both between arrows; pages, and a button."""
    lines = f"<h1>{TITLE}</h1><div>发布日期：2025-09-30　来源：区文旅局</div><p>{FIRST}</p><p>{FIRST[7:]}{SECOND}</p>"
    assert read(f"{lines}{below}").text == f"{FIRST}\n{FIRST[7:]}{SECOND}"
