"""Stored pages of mirrors: what these put around a text that they took from elsewhere."""

from __future__ import annotations

import json

import pytest

from services.cleaner import clean_page
from tests.cleaner.test_text_page import TEXT, TITLE, read


def test_the_path_to_a_page_may_be_all_that_names_it() -> None:
    """It ends with the headline and says that the text follows."""
    article = read(
        f"您的当前位置：首页 > 百科 > {TITLE} 正文", "时间：2025-05-12 11:12:41 来源：网络整理 编辑：百科", *TEXT
    )
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert article.source is None


def test_a_path_is_no_headline() -> None:
    """One that ends with a column says nothing of the text below it."""
    assert read("您的当前位置：首页 > 特种设备安全监管工作动态 > 正文", *TEXT).title is None


def test_a_summary_above_the_text_is_no_headline() -> None:
    """The headline stands above the byline, however long the summary below that."""
    article = read(TITLE, "2025-05-12 云梁质量新闻网4880", f"核心提示：{TEXT[0][:30]}", *TEXT)
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert article.source == "云梁质量新闻网"
    assert (article.published_at or "").startswith("2025-05-12")


def test_the_name_of_a_film_behind_a_headline_goes() -> None:
    """Hacked pages print it where others have the name of the site."""
    assert read(f"{TITLE}|亚洲精品毛片免费版", *TEXT).title == TITLE


@pytest.mark.parametrize("mark", ["（完）", "(完)"])
def test_what_says_that_the_text_is_at_its_end_is_believed(mark: str) -> None:
    """Other pages' headlines stand below, some with a comma; paragraphs go on with the text."""
    closed = [TEXT[0], TEXT[1] + mark]
    others = ["东岭一公园改造完工 2025-05-12 11:12", "Gia vang tang, nguoi dan mua it 2025-05-12 11:08"]
    assert read(TITLE, *closed, *others).text.split("\n") == [TITLE, *closed]
    assert read(TITLE, TEXT[0] + mark, TEXT[1]).text.split("\n") == [TITLE, TEXT[0] + mark, TEXT[1]]


def test_a_picture_s_caption_may_be_all_the_news() -> None:
    """A page of one picture tells in its caption what happened; beside a text a caption is none of it."""
    caption = "5月12日，云梁市计量院举行开放日活动，一百名学生参加。图为学生参观实验室。（云梁网 李明 摄）"
    assert read(caption).text == caption
    assert read(TITLE, caption).text.split("\n") == [TITLE, caption]
    assert read(TITLE, *TEXT, caption).text.split("\n") == [TITLE, *TEXT]


def test_a_section_is_no_author() -> None:
    """What a mirror calls the author is the name of its section."""
    assert not read(TITLE, *TEXT, "(作者：服务)").authors


def test_a_line_that_begins_with_a_mark_goes_on_with_the_one_above() -> None:
    """Mirrors break lines before marks; behind one of half width a figure may stand."""
    first, second = "截至目前，全市农村供水工程已完成投资二千万元，占总投资的92%", ",12月底五处工程将全部竣工通水。"
    assert read(TITLE, first, second).text.split("\n") == [TITLE, first + second]


@pytest.mark.parametrize(
    "line",
    [
        "了解云梁更多最新资讯，尽在云梁网微信，扫描下方二维码免费阅读。",
        '<image>data:image/s3,"s3://crabby-images/9889c/9889cde2f221ea66bb5a6074a76ddf8e223868af" alt=""</image>',
    ],
)
def test_what_a_mirror_puts_below_a_text_is_none_of_it(line: str) -> None:
    """Where to read more, and a picture that was stored as text."""
    assert read(TITLE, *TEXT, line).text.split("\n") == [TITLE, *TEXT]


def test_who_wrote_for_which_paper_signs_below() -> None:
    """The paper and its reporters, with a blank between them."""
    assert read(TITLE, *TEXT, "（云梁乡音 记者 李明 通讯员 陈晓华）").authors == ["李明", "陈晓华"]


def test_who_edited_the_page_may_be_glued_to_its_last_words() -> None:
    """Behind who wrote it, without a mark between."""
    article = read(TITLE, TEXT[0], f"{TEXT[1]} 云梁消费者报记者李明摄影报道责任编辑：27")
    assert article.text.endswith("摄影报道")


@pytest.mark.parametrize(
    "line",
    [
        f"环球微速讯:{TITLE}",
        f"每日快看：{TITLE}",
        f"看点:{TITLE}",
        f"zhangs {TITLE}",
        f"【行业资讯】{TITLE}",
        f"{TITLE}.docx",
        f"{TITLE}-【新闻】",
        f"{TITLE} (2025-05-10)",
    ],
)
def test_a_title_ends_where_the_column_and_the_kind_begin(line: str) -> None:
    """Programs put a column that names no matter, or the name of a user, before it, its kind or day behind it."""
    article = read(line, "发布时间：2025-05-12", *TEXT)
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert (article.published_at or "").startswith("2025-05-12")


@pytest.mark.parametrize(
    "title", ["app 专项治理行动在云梁市启动", "图解：全市计量工作要点", "新闻发布会：全市计量工作要点"]
)
def test_what_a_title_says_itself_is_no_column(title: str) -> None:
    """A word that the text says again, the kind of a document."""
    assert read(title, "发布时间：2025-05-12", "云梁市启动App专项治理，检查了三十款应用。", *TEXT).title == title


def test_labels_are_read_through_the_dirt_of_a_mirror() -> None:
    """Readings and traditional characters in the label of the title and in that of the day beside it."""
    title = "我市開展計(jì)量器具專項(xiàng)檢查"
    text = [
        "5月12日，市市場(chǎng)監(jiān)管局開展計(jì)量器具專項(xiàng)檢查，共檢查企業(yè)三十家，發(fā)現(xiàn)問題五個(gè)。"
    ]
    assert read(f"原標(biāo)題:{title}", *text).title == "我市开展计量器具专项检查"
    article = read(f"{title} (2025-05-10)", "發(fā)布時(shí)間:2025-05-12", "瀏覽:12", *text)
    assert article.title == "我市开展计量器具专项检查"
    assert article.published_at == "2025-05-12"


def test_a_title_may_stand_in_brackets_before_the_first_sentence() -> None:
    """Below another title, and where every paragraph has one, it is a part of the text."""
    lead = f"【{TITLE}】{TEXT[0]}"
    article = read(lead, *TEXT[1:])
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, *TEXT]
    assert read("云梁市一周要闻回顾之二", lead, *TEXT[1:]).title == "云梁市一周要闻回顾之二"
    assert read(lead, f"【检测中心开放日举行】{TEXT[1]}").title is None
    assert read(f"【云梁计量仪表网 仪表产业】{TEXT[0]}").title is None


def test_a_title_may_stand_below_the_text() -> None:
    """Beside the byline there, and saying what the text begins with; another page's does not."""
    told = f"近日，云梁市{TITLE}，副市长李明出席会议并讲话。"
    article = read(told, *TEXT, TITLE, "来源：云梁日报 2025-05-12")
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, told, *TEXT]
    assert read(told, *TEXT, "东岭一公园改造工程完工", "来源：云梁日报 2025-05-12").title is None


def test_a_dateline_on_a_line_of_its_own_names_the_source() -> None:
    """Below the title; alone above the text it is no title."""
    assert read(TITLE, "云梁社5月12日讯", *TEXT).source == "云梁社"
    assert read("云梁社5月12日讯", *TEXT).title is None


def test_who_wrote_where_and_what_a_site_offers_is_no_title() -> None:
    """An affiliation with its postal code, a heading of periodicals' sites."""
    assert read("〔东岭市纤维检验所，江南云梁830001〕", *TEXT).title is None
    assert read("论文部分内容阅读", *TEXT).title is None


def test_the_paper_that_printed_a_text_signs_it() -> None:
    """Below it, with what it gave."""
    article = read(TITLE, *TEXT, "《云梁质量报》文")
    assert article.source == "云梁质量报"
    assert article.text.split("\n") == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "line",
    ["- 江南健康传媒主办", "会议现场", "5月12日快讯：云梁市召开安全工作会议", "?"],
)
def test_what_stands_above_a_text_may_be_no_title(line: str) -> None:
    """Who runs the site, what a picture shows, marks of lost characters; a column with its day is none of one."""
    title = read(line, TEXT[0], *TEXT[1:]).title
    assert title == ("云梁市召开安全工作会议" if "快讯" in line else None)


def test_the_items_of_a_list_above_a_text_are_no_title() -> None:
    """Each begins with a mark."""
    assert read("- 江南市场监管", "- 江南药品监管", "- 江南新闻网站", *TEXT).title is None


def test_a_summary_that_says_so_goes_where_one_paragraph_says_it_again() -> None:
    """It is cut off, and the paragraph below it begins with its words."""
    text = "".join(TEXT)
    assert read(TITLE, f"导读 {text[:60]}...", text).text.split("\n") == [TITLE, text]


def test_a_paragraph_with_its_title_in_brackets_may_be_printed_twice() -> None:
    """Then it is there once, below its title."""
    text = "".join(TEXT)
    assert read(f"【{TITLE}】{text}", f"【{TITLE}】{text}").text.split("\n") == [TITLE, text]


def test_the_editor_behind_the_last_mark_goes() -> None:
    """In brackets behind what says that the text is at its end, which stays."""
    assert read(TITLE, TEXT[0], f"{TEXT[1]}(完)【编辑:李明】").text.endswith("(完)")


def test_column_and_site_behind_a_title_go_through_the_dirt_of_a_mirror() -> None:
    """A colon inside the title does no harm."""
    article = read("水利局局長(zhǎng)：當(dāng)前須抓好3個(gè)重點(diǎn)_滾動(dòng)新聞_云梁政府網(wǎng)", *TEXT)
    assert article.title == "水利局局长：当前须抓好3个重点"


@pytest.mark.parametrize(
    "line",
    [
        "相关文章：【检测动态】半年检测三十批次 名额约八百个",
        "《云梁头条》APP已推出最新版本，请立即更新，浏览更精彩内容：https://a.example/1",
        "图片来源：云梁新闻局。",
    ],
)
def test_what_stands_between_paragraphs_may_be_none_of_the_text(line: str) -> None:
    """Another page's title, what an outlet offers, whose a picture is."""
    assert read(TITLE, TEXT[0], line, *TEXT[1:]).text.split("\n") == [TITLE, *TEXT]


def test_a_wire_names_itself_before_a_comma_of_any_width() -> None:
    """Some mirrors have marks in half width."""
    assert read(TITLE, f"云梁社5月12日电,{TEXT[0]}", *TEXT[1:]).source == "云梁社"
    assert read(TITLE, f"云梁在线江南频道消息（李明）：{TEXT[0]}", *TEXT[1:]).source == "云梁在线"


def test_other_pages_titles_in_one_line_below_a_text_are_none_of_it() -> None:
    """Nothing parts them; a long list of the text's own does."""
    titles = (
        "云梁海关查获走私大米二十吨东岭口岸报关流程详解进口乳制品申报前要确认的三件事"
        "某公司代理进口阀门的注意事项云梁海关助力农产品扩大出口"
    )
    assert read(TITLE, *TEXT, titles).text.split("\n") == [TITLE, *TEXT]
    own = "受检的企业有云梁阀门厂、东岭水泵厂、江南电缆厂、云梁轴承厂、东岭仪表厂、江南锅炉厂、云梁机床厂，名单附后"
    assert read(TITLE, *TEXT, own).text.split("\n") == [TITLE, *TEXT, own]


def test_a_sentence_of_the_text_below_its_end_goes() -> None:
    """The teaser of the page itself, in a list below."""
    long = TEXT[0] + "检查发现，三十家企业的五百台设备均在检验有效期内。"
    below = "检查发现，三十家企业的五百台设备均在检验有效期内。"
    assert read(TITLE, long, TEXT[1], below).text.split("\n") == [TITLE, long, TEXT[1]]


def test_a_title_may_stand_on_one_line_with_the_news() -> None:
    """A blank and the day part them."""
    text = "昨日从市应急管理局了解到，春节期间全市形势稳定。各部门认真履行职责，抓好重点行业的安全生产监管工作。"
    article = read(f"安全“不放假” 平安“不打烊” {text}", *TEXT)
    assert article.title == "安全“不放假” 平安“不打烊”"
    assert article.text.split("\n") == ["安全“不放假” 平安“不打烊”", text, *TEXT]
    for dateline in ("云梁市应急局网站消息", "云梁網·江南新聞5月2日訊", "云梁新聞網(wǎng)訊(xùn)"):
        assert read(f"{dateline} {text}", *TEXT).title is None


def test_a_title_may_end_as_a_sentence_does() -> None:
    """Where it says one thing, right above the byline, and nothing else may be the title."""
    title = "云梁市产品质量抽查平均合格率百分之八十。"
    assert read(title, "来自：云梁市人民政府 作者：要闻 访问量：17", *TEXT).title == title
    assert read(title, *TEXT).title is None


def test_signs_that_stand_for_blanks_and_unfilled_places_go() -> None:
    """Behind a dateline, before a sentence."""
    article = read(TITLE, f"云梁质量报讯?{TEXT[0]}", f"{{jz:field.toptypename/}}{TEXT[1]}")
    assert article.text.split("\n") == [TITLE, f"云梁质量报讯 {TEXT[0]}", TEXT[1]]
    assert article.source == "云梁质量报"


def test_an_outlet_that_calls_itself_its_own_names_no_source() -> None:
    """Whatever sign stands before it."""
    assert read(TITLE, "N本报记者 王明", *TEXT).source is None


def test_a_day_behind_a_label_that_texts_use_dates_the_page() -> None:
    """On a line of its own."""
    article = read("发布: 2025-05-12 00:00:00", *TEXT)
    assert (article.published_at or "").startswith("2025-05-12")


def test_a_forum_s_page_is_read_as_its_readers_do() -> None:
    """The section and the button around the title, the counts before the moment, the call to register."""
    article = read(
        "云梁防伪科技公司 东岭集团 品牌卫士",
        f"[政府打假] {TITLE}",
        "[复制链接]",
        "查看1057 | 回复0 | 2025-5-12 22:04:13 | 显示全部楼层 |阅读模式",
        "亲,你还没有登录哦,马上登录。如果还没有帐号,请立即注册!",
        *TEXT,
    )
    assert article.title == TITLE
    assert article.published_at == "2025-05-12T22:04:13+08:00"
    assert article.text.split("\n") == [TITLE, *TEXT]


def test_a_column_s_name_with_nothing_behind_it_is_no_line_of_the_text() -> None:
    """The first line of some sites' pages."""
    assert read("热点：", *TEXT).text.split("\n") == TEXT


@pytest.mark.parametrize("between", ["", " ", "http://www.example.cn ", " http://www.example.cn "])
def test_a_headline_may_share_its_line_with_a_moment_and_the_outlet(between: str) -> None:
    """As portals print it, with their own address between or none."""
    article = read(f"{TITLE}{between}2025年05月12日 07:25 云梁日报", *TEXT)
    assert article.title == TITLE
    assert (article.published_at or "").startswith("2025-05-12T07:25")
    assert article.source == "云梁日报"


def test_a_foot_and_days_without_titles_end_the_text() -> None:
    """Whom a site tells to call, with its hours; the days of a list whose titles are gone. A single day signs."""
    foot = ["主办单位:云梁市市场监督管理局", "投诉举报电话:0519-12315   技术支持电话:0519-85685023(工作日9:00-17:00)"]
    assert read(TITLE, *TEXT, *foot).text.split("\n") == [TITLE, *TEXT]
    assert read(TITLE, *TEXT, "2024-12-06", "2024-04-16", "2024-02-05").text.split("\n") == [TITLE, *TEXT]
    assert read(TITLE, *TEXT, "2024-12-06").text.split("\n") == [TITLE, *TEXT, "2024-12-06"]


_HALF = (
    "4月8日，禾渡市市場监督管理局在網络平台购买儿童手錶二十六批次，送檢验机构检验，發现三批次不合格。",
    "不合格項目为充电器耐电压，平台已經把有關商品下架，並通知购买者退貨，执法人员將依法處理。",
)
"""A text that a tool put into the other script as far as it knows its characters."""
_WHOLE = (
    "4月8日，禾渡市市场监督管理局在网络平台购买儿童手表二十六批次，送检验机构检验，发现三批次不合格。",
    "不合格项目为充电器耐电压，平台已经把有关商品下架，并通知购买者退货，执法人员将依法处理。",
)


def test_the_lines_around_a_text_that_is_half_in_the_other_script() -> None:
    """Labels, source and headline, each with a character of that script or two, are read as what they were."""
    title, byline = "禾渡市監督抽查儿童手錶", "发佈时间：2025-04-09　來源：禾渡市產品质量检验院"
    text = "".join(f"<p>{line}</p>" for line in _HALF)
    page = f"<html><title>{title}</title><body><h1>{title}</h1><div>{byline}</div><div>{text}</div></body></html>"
    for article in (clean_page(page.encode(), content_type="text/html"), read(title, byline, *_HALF)):
        assert (article.title, article.source) == ("禾渡市监督抽查儿童手表", "禾渡市产品质量检验院")
        assert (article.published_at or "")[:10] == "2025-04-09"
        assert article.text.split("\n")[-2:] == [*_WHOLE]


def test_a_record_with_a_text_that_is_half_in_the_other_script() -> None:
    """Its title and source share the dirt."""
    record = {"title": "禾渡市監督抽查儿童手錶", "source": "禾渡市產品质量检验院", "content": "\n".join(_HALF)}
    article = clean_page(json.dumps(record, ensure_ascii=False).encode(), content_type="application/json")
    assert (article.title, article.source) == ("禾渡市监督抽查儿童手表", "禾渡市产品质量检验院")


def test_a_name_in_the_other_script_stays() -> None:
    """A firm and a title in quotation marks make no text half traditional."""
    lines = [TEXT[0], "会上，華潤有限公司代表发言，介绍了《質量管理》一书的内容，与会人员就此作了交流。"]
    assert read(TITLE, *lines).text.split("\n") == [TITLE, *lines]


def test_the_title_element_tells_the_headline_of_an_annotated_page() -> None:
    """Both have readings behind their characters; a line of others above the headline is longer and nearer."""
    title = "為(wèi)古樹(shù)問診把脈 留住綠色鄉(xiāng)愁"
    text = "".join(
        f"<p>{line}</p>"
        for line in ("三(sān)月，縣(xiàn)林業(yè)局請(qǐng)專(zhuān)家為(wèi)古樹(shù)體檢(jiǎn)。",) * 3
    )
    above = "<div>廣告(gào)</div><div>全國(guó)標(biāo)準(zhǔn)代寫(xiě)電(diàn)話(huà)聯(lián)繫(xì)我們(men)吧</div>"
    byline = "<div>發(fā)布時(shí)間(jiān) 2024-03-29 來(lái)源 禾渡日報(bào) 瀏覽 1014</div>"
    inner = f"{above}<div><div><span>{title}</span></div>{byline}{text}</div>"
    page = f"<html><title>{title}-檢(jiǎn)測(cè)圈</title><body>{inner}</body></html>"
    article = clean_page(page.encode(), content_type="text/html")
    assert (article.title, article.source) == ("为古树问诊把脉 留住绿色乡愁", "禾渡日报")


def test_what_a_portal_says_of_a_topic_above_the_headline() -> None:
    """A paragraph there is none of the text that follows headline and byline; the longer text below a byline is it."""
    topic = "“质量月”活动始于一九七八年，是每年九月在全国开展的群众性质量活动，旨在提高全民质量意识。"
    article = read(topic, TITLE, "时间：2025-05-12 11:12　来源：云梁市计量院", *TEXT)
    assert (article.title, article.source, (article.published_at or "")[:10]) == (TITLE, "云梁市计量院", "2025-05-12")
    assert article.text.split("\n") == [TITLE, *TEXT]
    other = "东岭一公园改造完工"
    kept = read(TITLE, *TEXT, other, "时间：2025-05-12 11:12　来源：云梁市计量院", "公园昨天改造完工，市民可以入园。")
    assert TEXT[0] in kept.text


def test_the_label_of_a_site_s_own_day() -> None:
    """本站发布时间 ends the name of the office before it."""
    assert read(TITLE, "作者：云梁市新闻办公室 本站发布时间：2025年05月12日 收藏", *TEXT).source == "云梁市新闻办公室"
