"""Pages whose template misleads: titles that name columns, texts beside boxes, copies, glued labels."""

from __future__ import annotations

import json

import pytest

from schemas.articles import PageType
from services.cleaner import clean_page

URL = "http://www.a.example/xw/202505/t20250512_1.html"
TITLE = "云梁市开展民用四表专项检查"
TEXT = [
    "近日，云梁市市场监管局组织开展民用水表、电表、燃气表、热量表专项检查，共检查企业十二家，责令整改三家。",
    "检查组查阅台账，核对检定证书，现场抽检计量器具，并就发现的问题，当场提出整改要求，限期完成。",
    "下一步，该局将加强日常监管，畅通投诉渠道，切实维护群众的合法权益，促进行业健康发展。",
]
BODY = "".join(f"<p>{line}</p>" for line in TEXT)
BYLINE = "<div class=info><span>来源：计量科</span><span>2025-05-12</span></div>"


def page(inner: str, title: str = f"{TITLE}_云梁市市场监督管理局") -> bytes:
    """A page around its inner markup."""
    menu = "".join(f'<li><a href="/c{i}/">栏目{i}</a></li>' for i in range(8))
    return f"<html><head><title>{title}</title></head><body><ul class=nav>{menu}</ul>{inner}</body></html>".encode()


def test_the_title_element_may_name_a_step_of_the_path() -> None:
    """首页 > 监督检查 > headline, and a title element that says 监督检查: the headline is the title."""
    path = '<div><a href="/">首页</a> &gt; <a href="/jc/">监督检查</a></div>'
    inner = f"{path}<div class=bt>{TITLE}</div>{BYLINE}<div class=txt>{BODY}</div>"
    assert clean_page(page(inner, title="监督检查"), url=URL).title == TITLE


def test_the_only_heading_may_name_the_site() -> None:
    """A headline without an element of its own stands right above the date."""
    inner = f"<h1>云梁县人民检察院</h1><div>{TITLE}</div><div>2025年5月12日</div><div class=txt>{BODY}</div>"
    article = clean_page(page(inner, title="云梁县人民检察院"), url=URL)
    assert (article.title, article.published_at) == (TITLE, "2025-05-12")


def test_a_generic_title_element_gives_way_to_the_first_line() -> None:
    """A print view calls itself 打印预览; its first line is the headline."""
    article = clean_page(page(f"<div class=txt><p>{TITLE}</p>{BODY}</div>", title="打印预览"), url=URL)
    assert article.title == TITLE
    assert article.text.split("\n") == TEXT


def test_labels_without_anything_between_them() -> None:
    """来源:某报作者:某某点击:次 is three labels."""
    labels = (
        "<small>时间:</small>2025-05-12 16:20<small>来源:</small>云梁日报<small>作者:</small>周霖<small>点击:</small>次"
    )
    line = f"<div class=info>{labels}</div>"
    article = clean_page(page(f"<div class=art><h2>{TITLE}</h2>{line}<div class=txt>{BODY}</div></div>"), url=URL)
    assert (article.source, article.authors, article.published_at) == (
        "云梁日报",
        ["周霖"],
        "2025-05-12T16:20+08:00",
    )


def test_labels_in_two_languages() -> None:
    """来源 Source: names the source as 来源： does."""
    line = "<dl><dt>日期 Date:</dt><dd>2025-05-12</dd><dt>来源 Source:</dt><dd>国际合作处</dd></dl>"
    article = clean_page(page(f"<h1>{TITLE}</h1>{line}<div class=txt>{BODY}</div>"), url=URL)
    assert (article.source, article.published_at) == ("国际合作处", "2025-05-12")


def test_an_empty_label_does_not_take_the_next_box() -> None:
    """作者： is empty, and what follows is the heading of a list of links."""
    byline = "<div>发布时间：2025-05-12</div><div>作者：</div><div>最新更新</div>"
    article = clean_page(page(f"<h1>{TITLE}</h1>{byline}<div class=txt>{BODY}</div>"), url=URL)
    assert article.authors == []


def test_the_nearest_byline_is_the_articles() -> None:
    """A side box of other reports, each with a byline of its own, stands before the article."""
    others = "".join(
        f"<dl><dt>第{i}条旧闻标题</dt><dd>来源：某某网　发布时间：2020-01-0{i}</dd></dl>" for i in range(1, 6)
    )
    byline = "<div>来源：计量科</div><div>发布时间：2025-05-12</div>"
    article = clean_page(page(f"<div class=side>{others}</div><h1>{TITLE}</h1>{byline}<div class=txt>{BODY}</div>"))
    assert article.source == "计量科"


def test_a_longer_side_box_does_not_win_over_the_article() -> None:
    """Hot news with whole paragraphs, many times longer than the article, is not the article."""
    hot = "".join(
        f"<dl><dt><a href='/n/{i}00001.html'>第{i}条要闻的标题内容</a></dt>"
        "<dd>会议要求，各地认真落实，加强检查，保障供应，维护秩序，及时总结。</dd></dl>"
        for i in range(1, 20)
    )
    own = f"<div class=main-content><div class=tt>{TITLE}</div>{BYLINE}<div class=txt>{BODY}</div></div>"
    inner = f"<div class=w><div class=main-side>{hot}</div>{own}</div>"
    article = clean_page(page(inner), url=URL)
    assert article.page_type is PageType.ARTICLE
    assert article.text.split("\n") == TEXT


def test_a_text_that_only_a_script_holds_beside_a_box() -> None:
    """The page shows a box about the town; the article is written by a script."""
    script = BODY.replace('"', '\\"').replace("</p>", "<\\/p>")
    town = "<p>云梁位于省境中部，辖三区四县，交通便利，物产丰富。</p><p>境内有景区九处，是历史名城，双拥模范城。</p>"
    box = f"<div class=box>{town}</div>"
    inner = f'<h1>{TITLE}</h1>{BYLINE}<div id=c>正在加载……</div><script>var infoContent = "{script}";</script>{box}'
    article = clean_page(page(inner), url=URL)
    assert article.text.split("\n") == TEXT
    assert (article.source, article.published_at) == ("计量科", "2025-05-12")


def test_data_in_a_script_is_no_text() -> None:
    """What a framework keeps for its scripts is not the article, however much prose is in it."""
    data = 'self.push([1,\\"' + '\\",\\"'.join(TEXT * 4) + '\\"])'
    inner = f'<h1>{TITLE}</h1>{BYLINE}<div class=txt>{BODY}</div><script>x.push([1,"{data}"])</script>'
    assert clean_page(page(inner), url=URL).text.split("\n") == TEXT


def test_a_second_copy_goes_with_its_headline_and_byline() -> None:
    """A page for desktops and telephones prints title, byline and body twice."""
    copy = f"<div class=t>{TITLE}</div><div class=info>日期：2025-05-12 08:47来源：计量科点击：21次</div>{BODY}"
    article = clean_page(page(f"<div class=pc>{copy}</div><div class=wap>{copy}</div>"), url=URL)
    assert article.text.split("\n") == TEXT


@pytest.mark.parametrize("above", ["<p>导读</p><p>{}</p>", "<p>【摘要】</p><p>{}</p>", "<p>" + TITLE + "_云梁网</p>"])
def test_what_stands_between_headline_and_text(above: str) -> None:
    """A summary below its heading, or what the title element says."""
    inner = f"<h1>{TITLE}</h1><div class=txt>{above.format(TEXT[0])}{BODY}</div>"
    assert clean_page(page(inner), url=URL).text.split("\n") == TEXT


def test_a_byline_with_commas_below_what_a_site_shows() -> None:
    """Short lines above it are no text yet, of which a line with a comma would be."""
    above = "<div>聚焦高质量发展</div><div>奋进新征程</div>"
    inner = f"{above}<div><b>{TITLE}</b></div><div>日期：2025-10-21 来源：云梁日报 作者：韩志远，周霖</div>{BODY}"
    article = clean_page(page(f"<div class=m>{inner}</div>"), url=URL)
    assert ((article.published_at or "")[:10], article.source) == ("2025-10-21", "云梁日报")


def test_a_teaser_cut_from_the_text_is_left_out() -> None:
    """A box above the text repeats its beginning, cut in the middle of a sentence."""
    teaser = f"<div class=intro>{TEXT[0]} {TEXT[1][:20]}…</div>"
    article = clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div class=txt>{teaser}{BODY}</div>"), url=URL)
    assert article.text.split("\n") == TEXT


def test_a_summary_cut_from_the_text_is_left_out() -> None:
    """The same in a box that calls itself 摘要."""
    inner = f"<h1>{TITLE}</h1>{BYLINE}<div class=txt><div>摘要: {TEXT[0][:40]} ...</div>{BODY}</div>"
    assert clean_page(page(inner), url=URL).text.split("\n") == TEXT


def test_a_box_that_sums_up_the_text_in_its_own_words_is_left_out() -> None:
    """Clauses from several paragraphs make a teaser; one clause that is new makes a lead."""
    summary = TEXT[0].split("，")[0] + "，" + TEXT[0].split("，")[1] + "，并就发现的问题，当场提出整改要求。"
    for first, kept in ((summary, TEXT), (summary + "检查历时三天。", [summary + "检查历时三天。", *TEXT])):
        inner = f"<h1>{TITLE}</h1>{BYLINE}<div class=txt><div>{first}</div>{BODY}</div>"
        assert clean_page(page(inner), url=URL).text.split("\n") == kept


def test_a_post_without_a_title_element() -> None:
    """A public account's post says its title in its tags, its headline or its script."""
    account = "<div>2025-05-12 17:10</div><div>云梁市市场监督管理局官方公众号</div>"
    headed = f'<meta property="og:title" content="{TITLE}"><h1>{TITLE}</h1>{account}<div id=js_content>{BODY}</div>'
    scripted = f"<script>var msg_title = '{TITLE}'.html(false);</script>{account}<div id=js_content>{BODY}</div>"
    assert clean_page(page(headed, title=""), url=URL).title == TITLE
    assert clean_page(page(scripted, title=""), url=URL).title == TITLE


def test_a_text_in_a_script_is_titled_by_what_stands_beside_it() -> None:
    """What the page shows until the script has run is no title."""
    state = json.dumps({"menu": [{"title": "首页"}], "detail": {"title": TITLE, "content": BODY + BODY}})
    inner = f"<div>页面加载中，请稍候...</div><script>window.__INITIAL_STATE__={state}</script>"
    assert clean_page(page(inner, title="云梁市市场监督管理局"), url=URL).title == TITLE


def test_contents_that_lead_to_the_parts_of_the_text() -> None:
    """Links that say again what heads the parts below them are no paragraphs."""
    parts = ("一、申请条件", "二、办理流程")
    listed = "".join(f"<li><a href='#{i}'>{part}</a></li>" for i, part in enumerate(parts))
    told = "".join(f"<h3>{part}</h3>{BODY}" for part in parts)
    text = clean_page(page(f"<h1>{TITLE}</h1><div><ul>{listed}</ul>{told}</div>"), url=URL).text
    assert [text.count(part) for part in parts] == [1, 1]


def test_a_rule_s_name_below_the_order_that_makes_it_known() -> None:
    """The title that heads the rule itself further down is of the text; one that a template repeats is not."""
    rule, order = "云梁市计量监督管理办法", ["云梁市人民政府令", "第86号", *TEXT]
    for below, kept in (("第一条 为了加强计量监督管理，制定本办法。", 1), (TEXT[0], 0)):
        told = "".join(f"<p>{line}</p>" for line in (*order, rule, below))
        article = clean_page(page(f"<h1>{rule}</h1>{BYLINE}<div>{told}</div>", rule), url=URL)
        assert article.text.split("\n").count(rule) == kept
        assert article.doc_number == "云梁市人民政府令第86号"


def test_works_with_their_authors_in_a_text() -> None:
    """Several lines that say who wrote something are of the text, and none of them names its author."""
    books = ["《河流的方向》", "作者：陈平", "出版社：远方出版社", "《山间来信》", "作者：李梅", "出版社：云梁出版社"]
    told = "".join(f"<p>{line}</p>" for line in (TEXT[0], *books))
    article = clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div>{told}</div>"), url=URL)
    assert (article.authors, article.text.split("\n")) == ([], [TEXT[0], *books])


def test_a_label_of_attachments_without_any() -> None:
    """What files would be listed under is no text at its end."""
    for label in ("附件：", "附件下载：", "相关附件"):
        article = clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div>{BODY}<p>{label}</p></div>"), url=URL)
        assert article.text.split("\n") == TEXT


def test_a_site_s_name_in_a_heading_above_the_headline() -> None:
    """What stands above the byline in the element of the text is looked through for the headline, however far up."""
    inner = f"<h1><a href=/>云梁市人民政府</a></h1><p>您好，欢迎来访</p><div>{TITLE}</div>{BYLINE}{BODY}"
    html = f"<html><head><title>云梁市人民政府</title></head><body>{inner}</body></html>"
    assert clean_page(html.encode(), url=URL).title == TITLE


def test_a_clock_above_an_unlabelled_byline() -> None:
    """An outlet with its day ends what the site shows above the text, as labels do."""
    clock = "<p>2025年11月29日 星期六</p>"
    for byline in ("云梁日报　2025-05-12", "云梁县纪委监委 2025年05月12日 09时30分"):
        article = clean_page(page(f"<div>{clock}<p>{TITLE}</p><p>{byline}</p>{BODY}</div>", "云梁网"), url=URL)
        assert (article.title, article.text.split("\n")) == (TITLE, TEXT)


def test_labels_below_a_short_text() -> None:
    """Who edited it in a row of a table, whose account has it in brackets: the byline above names the source."""
    rows = "<table><tr><td>责任编辑</td><td>何静</td></tr></table>"
    told = f"<p>{TEXT[0]}</p><p>（本文来源：云梁发布微信）</p><p>【相关新闻】<a href=/1>我市部署防汛工作</a></p>{rows}"
    article = clean_page(page(f"<div><h1>{TITLE}</h1>{BYLINE}<div>{told}</div></div>"), url=URL)
    assert (article.text, article.source, article.editor) == (TEXT[0], "计量科", "何静")


def test_the_foot_of_a_site_ends_a_text() -> None:
    """Below the line that names its rights stands its address, in whatever words."""
    foot = "<center>Copyright(C)2010-2025 云梁网 版权所有<br>地址：云梁县人民路1号 传真：000-60000001</center>"
    article = clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}{BODY}{foot}"), url=URL)
    assert article.text.split("\n") == TEXT


def test_a_row_that_lays_out_a_page() -> None:
    """Beside a cell of links, or with a byline in it, a short notice is no row of a table."""
    rows = "".join(f"<li><a href=/h/{i}.html>{name}</a></li>" for i, name in enumerate(("停水", "停电", "停气")))
    notice = "因线路检修，2月18日东湖路一带停电，请相关用户做好准备。"
    own = f"<p>临时停电公告</p><p>文章来源：市供电公司 更新时间：2025-02-16</p><p>{notice}</p>"
    inner = f"<table><tr><td><h3>便民</h3><ul>{rows}</ul></td><td>{own}</td></tr></table>"
    article = clean_page(page(inner, "临时停电公告"), url="http://www.a.example/news/show.asp?id=12")
    assert (article.title, article.text, article.source) == ("临时停电公告", notice, "市供电公司")


def test_choices_of_a_form_are_no_lines_of_the_page() -> None:
    """标题 and 内容 in a search form label nothing."""
    form = "<form><select><option>标题</option><option>内容</option></select></form>"
    article = clean_page(page(f"{form}<div class=bt>{TITLE}</div>{BYLINE}<div class=txt>{BODY}</div>", title="云梁"))
    assert article.title == TITLE


def test_who_put_a_document_up_is_its_source_where_none_is_named() -> None:
    """A disclosed document's table names 发布机构."""
    table = "<table><tr><td>索引号：</td><td>0031/2025-1</td><td>发布机构：</td><td>云梁市市场监管局</td></tr></table>"
    article = clean_page(page(f"{table}<h1>{TITLE}</h1><div class=txt>{BODY}</div>"), url=URL)
    assert (article.source, article.issuer) == ("云梁市市场监管局", "云梁市市场监管局")
    named = clean_page(page(f"{table}<h1>{TITLE}</h1>{BYLINE}<div class=txt>{BODY}</div>"), url=URL)
    assert named.source == "计量科"


def test_a_notice_that_is_only_a_file_has_no_text() -> None:
    """The menu is not taken for the text of a page that shows a document in a frame."""
    file = "<iframe src=v.html></iframe><p><a href=a.pdf>检查结果.pdf</a></p>"
    inner = f"<div class=con><h3>{TITLE}</h3><div>2025-05-12</div>{file}</div>"
    article = clean_page(page("<ul>" + "<li>机构概况</li><li>内设机构</li>" * 12 + "</ul>" + inner), url=URL)
    assert article.text == ""
    assert [each.type for each in article.attachments] == ["pdf"]
    assert article.title == TITLE


def test_what_is_lost_is_no_paragraph() -> None:
    """A line of which only replacement characters are left is dropped; a link back is cut from the last line."""
    lost = "<p>\ufffd\ufffd\ufffd</p>"
    back = BODY.replace("健康发展。", '健康发展。<a href="/">返回云梁网首页&gt;&gt;</a>')
    article = clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div class=txt>{lost}{back}</div>"), url=URL)
    assert article.text.split("\n") == TEXT


def test_a_template_built_anew_does_not_date_its_articles() -> None:
    """PubDate is the moment of a rebuild; readers see an earlier day with its time, or beside the source."""
    meta = '<meta name="PubDate" content="2024-03-02 02:11:09">'
    byline = "<div>时间：2021-07-15 16:08</div><div>来源：野保科</div>"
    made = page(f"<h1>{TITLE}</h1>{byline}<div class=txt>{BODY}</div>").replace(b"<head>", b"<head>" + meta.encode())
    assert clean_page(made, url="http://www.a.example/n/77120.html").published_at == "2021-07-15T16:08+08:00"
    day_alone = made.replace("时间：2021-07-15 16:08".encode(), "日期：2021/07/15".encode())
    assert clean_page(day_alone, url="http://www.a.example/n/77120.html").published_at == "2021-07-15"


def test_the_title_element_may_be_the_path_and_the_headline() -> None:
    """Site, column and headline stand in the title element with spaces between them; the headline opens the text."""
    inner = f"<table><tr><td><p>{TITLE}</p>{BODY}</td></tr></table>"
    article = clean_page(page(inner, title=f"云梁县 县政府文件 {TITLE}"), url=URL)
    assert article.title == TITLE
    assert article.text.split("\n") == TEXT


def test_an_outlet_between_dots_beside_the_date() -> None:
    """2025-05-12 14:05 · outlet · who keeps its account."""
    byline = "<p><span>2025-05-12 14:05</span><span>·</span><span>云梁发布</span><span>·</span><span>官方号</span></p>"
    assert clean_page(page(f"<h1>{TITLE}</h1>{byline}<article>{BODY}</article>"), url=URL).source == "云梁发布"


def test_the_reporter_is_no_part_of_the_source() -> None:
    """来源：新华社 记者某某 on one line."""
    byline = "<div>来源：新华社 记者周霖 2025-5-12 10:20 浏览：7</div>"
    assert clean_page(page(f"<h1>{TITLE}</h1>{byline}<div class=txt>{BODY}</div>"), url=URL).source == "新华社"


def test_links_that_end_a_text_are_other_pages() -> None:
    """A run of links without a heading below the last paragraph."""
    links = "".join(f"<p><a href=/n/{i}.html>第{i}条其他报道的标题</a></p>" for i in range(5))
    article = clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div class=txt>{BODY}{links}</div>"), url=URL)
    assert article.text.split("\n") == TEXT


def test_a_time_element_dates_what_is_shown_in_words() -> None:
    """3天前 with the day itself in an attribute."""
    byline = '<span><time title="2025-05-06 08:30">3天前</time></span>'
    made = page(f"<h1>{TITLE}</h1>{byline}<div class=txt>{BODY}</div>")
    assert clean_page(made, url="http://www.a.example/n/77120.html").published_at == "2025-05-06T08:30+08:00"


def test_a_subtitle_is_no_title() -> None:
    """The line that a dash begins stands below the headline."""
    inner = f"<div class=t>{TITLE}</div><div class=s>——来自一线的报告与观察</div>{BYLINE}<div class=txt>{BODY}</div>"
    assert clean_page(page(inner, title="云梁县人民法院"), url=URL).title == TITLE


def test_the_author_that_a_page_links_to() -> None:
    """A link marked as the author's names him, unless others are linked to as well, or the text names its own."""
    link = '<span class=by><a rel="author" href="/u/1">{}</a></span>'
    head = f"<h1>{TITLE}</h1>{BYLINE}"
    text = f"<div class=txt>{BODY}</div>"
    assert clean_page(page(head + link.format("周霖") + text), url=URL).authors == ["周霖"]
    assert clean_page(page(head + link.format("周霖") + text + link.format("李清")), url=URL).authors == []
    named = f"<div class=txt><p>李清 发自 云梁</p>{BODY}</div>"
    assert clean_page(page(head + link.format("周霖") + named), url=URL).authors == ["李清"]


def test_a_paragraph_that_names_the_site_is_no_text_by_itself() -> None:
    """Where the title element says only whose site it is, the paragraph that names it is one among the others."""
    site = "云梁市市场监督管理局"
    lines = [f"近日，{site}联合市住建局、市水利局，对供水、供气、供热企业开展专项检查，覆盖全市。", *TEXT]
    text = "".join(f"<div style='text-indent:2em'>{line}</div>" for line in lines)
    rows = "".join(f"<tr><td>{cell}</td></tr>" for cell in (f"<span>{TITLE}</span>", BYLINE, f"<span>{text}</span>"))
    inner = f"<table>{rows}</table>"
    assert clean_page(page(inner, title=site), url=URL).text.split("\n") == lines


def test_hidden_copies_for_other_uses() -> None:
    """What a text area holds for a machine that reads aloud is no text."""
    copy = f"<textarea style='display:none'>{TITLE}{''.join(TEXT)}</textarea>"
    assert (
        clean_page(page(f"<h1>{TITLE}</h1>{BYLINE}<div class=txt>{BODY}</div>{copy}"), url=URL).text.split("\n") == TEXT
    )


def test_a_copy_that_is_not_shown() -> None:
    """A page holds the article once more for small screens; a page that shows all of its text later has only one."""
    copy = "".join(f"<div>{line.replace('，', ',')}</div>" for line in TEXT * 2)
    shown = f"<h1>{TITLE}</h1><div>来源：计量科 2025-05-12</div><div class=txt>{BODY}{BODY}</div>"
    for hidden in (f'<div class=wap style="display:none"><h2>{TITLE}</h2>{copy}</div>', ""):
        article = clean_page(page(shown + hidden), url=URL)
        assert (article.title, article.source) == (TITLE, "计量科")
        assert article.text.split("\n") == TEXT
    later = f"<div id=all style='display:none'><h1>{TITLE}</h1>{BYLINE}<div class=txt>{BODY}</div></div>"
    assert clean_page(page(later), url=URL).text.split("\n") == TEXT


def test_tags_and_columns_in_a_title() -> None:
    """A tag that an editor typed into a headline is left out, and so is the column in brackets before it."""
    meta = "<meta name='ArticleTitle' content='云梁市开展民用&lt;br&gt;四表专项检查'>"
    assert clean_page(page(f"{meta}<h1>{TITLE}</h1>{BYLINE}<div>{BODY}</div>"), url=URL).title == TITLE
    inner = (
        f"<div class=bt><b>{TITLE}</b></div><div>[二〇二五年五月十二日] [撰稿：质量科]</div><div class=txt>{BODY}</div>"
    )
    article = clean_page(
        page(inner, title=f"【局内要闻】{TITLE} | 云梁市市场监督管理局"), url="http://www.a.example/n.aspx"
    )
    assert (article.title, article.published_at) == (TITLE, "2025-05-12")


def test_a_box_of_states_above_the_byline() -> None:
    """States and days of a consultation, in a box between headline and byline, are no text."""
    box = "".join(f"<li>{cell}</li>" for cell in ("征集状态", "已结束", "开始时间", "2025-05-06", "参与人数", "12"))
    inner = f"<h1>{TITLE}</h1><ul>{box}</ul><div>发布时间：2025-05-12 信息来源：计量科</div><div class=txt>{BODY}</div>"
    article = clean_page(page(f"<div class=m>{inner}</div>"), url=URL)
    assert (article.text.split("\n"), article.published_at) == (TEXT, "2025-05-12")


def test_entities_escaped_twice_and_misread_spaces() -> None:
    """&amp;ldquo; is a quotation mark, and 聽聽聽聽 before a paragraph was four spaces once."""
    first = f"聽聽聽聽{TEXT[0]}".replace("民用", "&amp;ldquo;民用&amp;rdquo;")
    second = f"&amp;nbsp;&amp;nbsp;{TEXT[1]}"
    text = "".join(f"<p>{line}</p>" for line in (first, "聽", second, TEXT[2]))
    inner = f"<h1>{TITLE}</h1>{BYLINE}<div class=txt>{text}</div>"
    assert clean_page(page(inner), url=URL).text.split("\n") == [TEXT[0].replace("民用", "“民用”"), *TEXT[1:]]


def test_lines_that_advertise() -> None:
    """What says that it was paid for, or asks readers to follow an account, is left out; what was told of one stays."""
    lines = [
        "【广告】电子天平限时特价，咨询热线：400-000-0000",
        "<a href='/zt/expo'>点击报名&gt;&gt;2025计量仪器展，免费领取参观门票！</a>",
        "更多计量资讯，请加微信：abc000，或扫码进入交流群",
    ]
    paid = "".join(f"<p>{line}</p>" for line in lines)
    told = "该局通过微信公众号公布检查结果，并在广告屏滚动播出。"
    inner = f"<h1>{TITLE}</h1>{BYLINE}<div class=txt>{BODY.replace('</p>', '</p>' + paid, 1)}<p>{told}</p></div>"
    assert clean_page(page(inner), url=URL).text.split("\n") == [*TEXT, told]


@pytest.mark.parametrize(
    ("rows", "captions", "pictures"),
    [
        ("<tr><td><img src=/p/1.jpg></td></tr><tr><td>{}</td></tr>", [], 1),
        ("<tr><td width=300><img src=/p/1.jpg></td><td>{}</td></tr>", [], 1),
        (
            "<tr><td><table><tr><td>{}</td></tr></table></td></tr><tr><td><img src=/1.jpg><img src=/2.jpg></td></tr>",
            [],
            2,
        ),
        ("<tr><td><img src=/p/1.jpg></td></tr><tr><td>检查现场</td></tr><tr><td>{}</td></tr>", ["检查现场"], 1),
        ("<tr><td><p>图为检查现场</p><img src=/p/1.jpg></td><td>{}</td></tr>", ["图为检查现场"], 1),
    ],
)
def test_pictures_in_the_cells_beside_a_text(rows: str, captions: list[str], pictures: int) -> None:
    """A table that lays out a text with its pictures is the text; one with headline and banner is the page."""
    inner = f"<h1>{TITLE}</h1>{BYLINE}<table>{rows.format(BODY)}</table>"
    article = clean_page(page(inner), url=URL)
    assert article.text.split("\n") == captions + TEXT
    assert len(article.images) == pictures
    framed = f"<table><tr><td><img src=/banner.jpg></td></tr><tr><td>{TITLE}</td></tr><tr><td>{BODY}</td></tr></table>"
    assert clean_page(page(framed), url=URL).images == []
