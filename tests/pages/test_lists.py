"""Lists on ordinary templates, and the page that follows."""

from __future__ import annotations

import json

import pytest

from pages.kind import page_kind
from pages.lists import read_list
from pages.paging import next_page
from pages.tree import parse
from schemas.articles import PageType

URL = "http://www.a.example/tzgg/index.html"


@pytest.mark.parametrize(
    ("rows", "dates"),
    [
        (
            '<li><span>05-1{i}</span><a href="./202505/t2025051{i}_{i}.html">第{i}批标准公告发布</a></li>',
            "2025-05-1{i}",
        ),
        ('<dl><dt><a href="/n/{i}00001.html">第{i}批标准公告发布</a></dt><dd>2025.05.1{i}</dd></dl>', "2025-05-1{i}"),
        (
            '<div class="r"><a href="/n/{i}00001.html"><h3>第{i}批标准公告发布</h3>'
            "<p>现将第{i}批标准予以公布，自发布之日起实施。</p><p>2025年5月1{i}日</p></a></div>",
            "2025-05-1{i}",
        ),
        (
            '<tr><td><a href="/c">[公告]</a> <a href="/n/{i}00001.html">第{i}批标准公告发布</a></td>'
            "<td>2025-05-1{i}</td></tr>",
            "2025-05-1{i}",
        ),
        (
            "<li><div><b>1{i}</b><i>2025-05</i></div>"
            '<a href="/n/{i}00001.html">第{i}批标准公告发布</a>'
            "<p>2024年3月3日起，各地全面实施本批标准，确保平稳过渡，现予公布，请遵照执行，不得延误，违者追究责任。</p></li>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html">第{i}批标准公告发布<span>2025-05-1{i}</span></a></li>',
            "2025-05-1{i}",
        ),
        ('<a href="/n/{i}00001.html">第{i}批标准公告发布</a> <i>2025-05-1{i}</i><br>', "2025-05-1{i}"),
        (
            "<li><span>[2025-05-1{i}]</span>"
            "<a href='javascript:void(0);' onclick=\"show('/n/{i}00001.html','x')\">第{i}批标准公告发布</a></li>",
            "2025-05-1{i}",
        ),
        (
            "<li><a href=\"javascript:go('{i}','/n/{i}00001.html')\">第{i}批标准公告发布</a> 2025-05-1{i}</li>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html">第{i}批标准公告发布</a>'
            '<em><span title="2025-5-1{i} 09:3{i}">{i}&nbsp;天前</span></em></li>',
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html">第{i}批标准公告发布</a>'
            '<time datetime="2025-05-1{i}T01:00Z">昨天 21:26</time></li>',
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html">第{i}批标准公告发布</a><i class=t data-time="174701160{i}"></i></li>',
            "2025-05-12",
        ),
        (
            '<tr><td><a href="/n/20250{i}18/t20250{i}18_1.html">第{i}批标准公告发布</a></td>'
            "<td>2025-0{i}-11</td><td>2025-0{i}-18</td></tr>",
            "2025-0{i}-18",
        ),
        ('<tr><td>1{i}.05.2025</td><td><a href="/n/{i}00001.html">第{i}批标准公告发布</a></td></tr>', "2025-05-1{i}"),
        (
            '<div class="r"><i>1{i}</i><i>2025-05</i><a href="/n/{i}00001.html">第{i}批标准公告发布</a>'
            "<p>两项规范自2024年11月1日起实施。</p></div>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html"><span><b>1{i}</b><i>2025-05</i></span><p>第{i}批标准公告发布</p></a></li>',
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html"><p>第{i}批标准公告发布</p><b>05-1{i}</b><i>2025</i></a></li>',
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html" title="第{i}批标准公告发布"><b>1{i}</b><i>2025/05</i>'
            "<p>第{i}批标准公告发布</p><p>现将第{i}批标准予以公布，自发布之日起实施，请各有关单位遵照执行，不得延误。</p></a></li>",
            "2025-05-1{i}",
        ),
        (
            '<tr><td>{i}</td><td><a href="/n/{i}00001.html">第{i}批标准公告发布</a><div style="display:none"><table>'
            "<tr><td>索引号：</td><td>0152500-0204/2025-0000{i}</td><td>成文日期：</td><td>2025-05-0{i}</td></tr>"
            "<tr><td>发布日期：</td><td>2025-05-1{i}</td><td>名称：</td><td>第{i}批标准公告发布</td></tr></table></div></td>"
            "<td>某局</td><td>2025-05-1{i}</td></tr>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html">第{i}批标准公告发布</a><span>生效日期：2025-06-01</span>'
            "<span>公布日期：2025-05-1{i}</span></li>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html">第{i}批标准公告发布</a>'
            "<p>生成日期：2025-05-01 发布日期：2025-05-1{i}</p></li>",
            "2025-05-1{i}",
        ),
        (
            '<dt><a href="/n/{i}00001.html">第{i}批标准公告发布</a></dt>'
            "<dd>发布机构：某局　发布日期：2025-05-1{i}　生成日期：2025-05-01</dd>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html"><div><h3>1{i}</h3><h6>2025-05</h6></div>'
            "<div><h4>第{i}批标准公告发布</h4><p>现将第{i}批标准予以公布，自发布之日起实施。</p></div></a></li>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html"><b>1{i}</b><i>2025-05</i><p>第{i}批标准公告发布</p>'
            "<p>现将第{i}批标准予以公布，自发布之日起实施，请各有关单位遵照执行，不得延误。</p></a></li>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html"><img src=a.jpg><span>02:3{i}</span><p>第{i}批标准公告发布</p></a>'
            "<i>2025-05-1{i}</i></li>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html" title="第{i}批标准公告发布">第{i}批标准公告发布...</a>'
            "<i>May 1{i}, 2025</i></li>",
            "2025-05-1{i}",
        ),
        ('<tr><td><a href="/n/{i}00001.html">第{i}批标准公告发布</a></td><td>114-05-1{i}</td></tr>', "2025-05-1{i}"),
        (
            '<div class="r"><p><a href="/n/{i}00001.html">第{i}批标准公告发布</a></p>'
            '<p>自发布之日起实施<a href="/n/{i}00001.html">[查看全文]</a></p><p>2025-05-1{i}</p></div>',
            "2025-05-1{i}",
        ),
        (
            "<li><a href=\"javascript:go('{i}','/n/{i}00001')\">第{i}批标准公告发布</a> 2025-05-1{i}</li>",
            "2025-05-1{i}",
        ),
        (
            '<li><a href="/n/{i}00001.html"><p>第{i}批标准公告发布</p><p>来源：某报</p><p>2025-05-1{i}</p></a></li>',
            "2025-05-1{i}",
        ),
        ('<li><a href="/n/{i}.html"><i>{i}</i><b>第{i}批标准公告发布</b></a><em>25-05-1{i}</em></li>', "2025-05-1{i}"),
        (
            '<li><p><b>05</b>/<b>1{i}</b></p><i>2025</i><a href="/n/{i}00001.html">第{i}批标准公告发布</a></li>',
            "2025-05-1{i}",
        ),
        (
            '<li><b>1{i}</b><i>5月</i><i>2025</i><a href="/n/{i}00001.html">第{i}批标准公告发布</a></li>',
            "2025-05-1{i}",
        ),
        (
            '<li><b>{i}</b>9<i>2025</i><a href="/n/{i}00001.html">第{i}批标准公告发布</a><u>2025-05-1{i}</u></li>',
            "2025-05-1{i}",
        ),
        (
            '<li><h3>第{i}批标准公告发布</h3><p>自发布之日起实施。</p><a href="/n/{i}00001.html">查看详情</a>'
            "<b>2025-05-1{i}</b></li>",
            "2025-05-1{i}",
        ),
        ('<li><a href="javascript:" data-url="/n/{i}">第{i}批标准公告发布</a> 2025-05-1{i}</li>', "2025-05-1{i}"),
        ('<dt>2025-05-1{i}</dt>\n<dd><a href="/n/{i}.html">第{i}批标准公告发布</a></dd>', "2025-05-1{i}"),
        ('[2025-05-1{i}] <a href="/n/{i}.html">第{i}批标准公告发布</a><br>', "2025-05-1{i}"),
        ('<li><a href="/n/{i}.html">第{i}批标准公告发布</a> <font>(5/2{i}/2025)</font></li>', "2025-05-2{i}"),
    ],
    ids=[
        "url year",
        "dl",
        "cards",
        "two links",
        "calendar leaf",
        "date inside",
        "bare",
        "addresses in a script beside",
        "addresses in a script",
        "title of 3天前",
        "datetime of 昨天",
        "stamp for a script",
        "made and published",
        "day first",
        "short teaser",
        "calendar leaf in the link",
        "calendar leaf with its year below the title",
        "calendar leaf, title and teaser in the link",
        "a directory's tip",
        "another date first",
        "two labels in a line",
        "terms and descriptions of one list",
        "calendar leaf of headings",
        "calendar leaf, title and whole teaser in the link",
        "length of a film",
        "marks of a cut where nothing was cut",
        "year of the republic",
        "the whole text",
        "addresses without extensions in a script",
        "source below the title",
        "numbers of rows, short years",
        "month and day parted",
        "day, month and year",
        "other numbers",
        "headings above what leads on",
        "addresses in another attribute",
        "days as terms",
        "day before the link of a line",
        "month, day and year",
    ],
)
def test_rows_in_many_forms(rows: str, dates: str) -> None:
    """Titles are whole, dates are their own row's, in page order, without the menu."""
    made = "".join(rows.replace("{i}", str(i)) for i in range(1, 8))
    wrapped = f"<table>{made}</table>" if rows.startswith("<tr") else f"<div class=box>{made}</div>"
    menu = "<ul class=nav>" + "".join(f'<li><a href="/m{i}/">栏目名称{i}</a></li>' for i in range(9)) + "</ul>"
    entries, _ = read_list(parse(menu + wrapped), URL)
    assert [e.date for e in entries] == [dates.replace("{i}", str(i)) for i in range(1, 8)]
    assert [e.title for e in entries] == [f"第{i}批标准公告发布" for i in range(1, 8)]


def test_the_column_headed_by_the_day_of_publication() -> None:
    """Of a directory's two columns of dates the one counts that its head says to be 发布日期."""
    rows = "".join(
        f'<tr><td>{i}</td><td><a href="/n/{i}00001.html">第{i}批标准公告发布</a></td>'
        f"<td>2025-04-0{i}</td><td>2025-05-1{i}</td></tr>"
        for i in range(1, 8)
    )
    head = "<tr><th>序号</th><th>名称</th><th>成文日期</th><th>发布日期</th></tr>"
    for table in (f"{head}{rows}", f"<thead>{head}</thead><tbody>{rows}</tbody>"):
        entries, _ = read_list(parse(f"<table>{table}</table>"), URL)
        assert [e.date for e in entries] == [f"2025-05-1{i}" for i in range(1, 8)]


def test_a_page_without_a_list_has_no_entries() -> None:
    """Two menu words are no list, nor is the foot of a page whose list is empty."""
    foot = "<div class=footer><a href=/us/>关于我们</a><a href=//b.example>梁ICP备19000001号</a></div>"
    assert read_list(parse('<a href="/">首页</a>'), URL) == ([], None)
    assert read_list(parse("<ul><li>暂无信息</li></ul>" + foot), URL) == ([], None)
    menu = "".join(f"<li><a href=/c{i}/>规划计划{i}</a></li>" for i in range(9))
    assert read_list(parse(f"<div class=left><ul>{menu}</ul></div>" + foot), URL) == ([], None)


def test_a_list_of_one() -> None:
    """The only dated link outside of the frame is the list; several places with one each are none."""
    row = '<li><a href="/n/{}.html">关于公布第一批标准的公告</a><span>2025-05-12</span></li>'
    foot = "<div class=footer><a href=/us/>关于我们</a><a href=//b.example>梁ICP备19000001号</a></div>"
    entries, _ = read_list(parse(f"<ul>{row}</ul>{foot}"), URL)
    assert [(entry.title, entry.date) for entry in entries] == [("关于公布第一批标准的公告", "2025-05-12")]
    assert read_list(parse(f"<ul>{row}</ul><div class=b><ul>{row}</ul></div>"), URL) == ([], None)


@pytest.mark.parametrize(
    "row",
    [
        "<li onclick=\"location.href='/n/{i}.html'\"><p>第{i}批标准公告发布</p><span>2025-05-1{i}</span></li>",
        "<li><a onclick=\"show('/n/{i}.html')\">第{i}批标准公告发布</a><span>2025-05-1{i}</span></li>",
        "<p onclick=\"open('http://www.a.example/n/{i}.html')\">第{i}批标准公告发布 <b>05-1{i}</b><i>2025</i></p>",
    ],
)
def test_rows_that_lead_on_at_a_click(row: str) -> None:
    """Elements that are no links, or bear no address, are rows where a script opens one."""
    tree = parse("<div class=list>" + "".join(row.format(i=i) for i in range(1, 7)) + "</div>")
    wanted = [(f"http://www.a.example/n/{i}.html", f"2025-05-1{i}") for i in range(1, 7)]
    assert [(entry.href, entry.date) for entry in read_list(tree, URL)[0]] == wanted
    assert page_kind(tree, "http://www.a.example/a").type is PageType.LIST


@pytest.mark.parametrize(
    "holder",
    [
        "<textarea id=d style='display:none'>{rows}</textarea>",
        "<template><ul>{rows}</ul></template>",
        "<script type=text/html>{rows}</script>",
        "<script>document.write('{rows}')</script>",
    ],
)
def test_rows_whose_markup_a_script_shows(holder: str) -> None:
    """A field, a template or the strings of a script may hold the rows of a page that shows none."""
    rows = "".join(f'<li><a href="/n/{i}.html">第{i}批标准公告发布</a><b>2025-05-1{i}</b></li>' for i in range(1, 6))
    menu = "".join(f'<li><a href="/m{i}/">栏目名称{i}</a></li>' for i in range(9))
    tree = parse(f"<ul class=nav>{menu}</ul><div id=box></div>" + holder.format(rows=rows))
    wanted = [(f"第{i}批标准公告发布", f"2025-05-1{i}") for i in range(1, 6)]
    assert [(entry.title, entry.date) for entry in read_list(tree, URL)[0]] == wanted
    assert page_kind(tree, "http://www.a.example/tzgg/").type is page_kind(tree, "").type is PageType.LIST


@pytest.mark.parametrize(
    ("html", "following"),
    [
        ('<a href="index_2.html">下一页</a>', "index_2.html"),
        ('<a href="?page=3" title="下一页">›</a>', "index.html?page=3"),
        ('<a href="#">下一页</a>', None),
        ('<a href="index_2.html"><img src="n.gif" alt="下一页"></a>', "index_2.html"),
        ("<select onchange=go()><option value='index_1.html'>1<option value='index_2.html'>2</select>", "index_1.html"),
        ("<a href=\"javascript:go('./index_3.html')\">末</a>", None),
        ("<script>createPageHTML(9, 0, 'index', 'shtml')</script>", "index_1.shtml"),
        ("<script src=\"//a.example/p.js\"></script><script>createPageHTML(9, 0, 'a', 'html')</script>", "a_1.html"),
        ('<script>createPageHTML(9,8,"index","html")</script>', None),
        ("<script>function createPageHTML(_n,_i,_s){}</script>", None),
        ("<script>var currentPage = 2; var countPage = 5; document.write('index_'+n+'.htm')</script>", "index_3.html"),
        ("<script>var currentPage = Number('0'); var countPage = Number('34'); go(n+'.html')</script>", "index_1.html"),
        ("<a onclick=\"go(this,'list-2.html')\" href='javascript:;'>下一页</a>", "list-2.html"),
        ("<a onclick=\"location.href='index_2.jhtml';\" href='javascript:void(0)'>下一页</a>", "index_2.jhtml"),
        ("<a tagname='/x/17-2.html' href='javascript:;'>下一页</a>", "/x/17-2.html"),
        ('<link rel="next" href="/p/2">', "/p/2"),
        ('<a rel="next" href="/p/2">加载更多</a>', "/p/2"),
        ('<a href="index_2.html">加载更多</a>', "index_2.html"),
        ('<a href="/other/index_2.html">查看更多</a>', None),
        ('<a href="/tzgg/more.html">更多</a>', None),
        ('<b>1</b><a href="index_1.html">2</a><a href="index_2.html">3</a>', "index_1.html"),
        ('<a href="index/46.htm">2</a><a href="index/45.htm">3</a><a href="index/46.htm">下页</a>', "index/46.htm"),
        ('<a href="index/46.htm">2</a><a href="index/45.htm">3</a>', None),
    ],
)
def test_next_page(html: str, following: str | None) -> None:
    """A link that says so, the system's script, or an attribute that holds the address."""
    found = next_page(parse(html), URL)
    wanted = (
        None
        if following is None
        else following
        if following.startswith("http")
        else (
            "http://www.a.example" + following
            if following.startswith("/")
            else "http://www.a.example/tzgg/" + following
        )
    )
    assert found == wanted


@pytest.mark.parametrize(
    ("here", "link", "follows"),
    [
        ("index_2.html", "index_3.html", True),
        ("index_2.html", "index_1.html", False),
        ("list.jsp?cat=1&pageNo=3", "list.jsp?cat=1&pageNo=4", True),
        ("list.jsp?cat=1&pageNo=3", "list.jsp?cat=2&pageNo=4", False),
    ],
)
def test_bare_numbers_lead_on_from_the_page_s_own(here: str, link: str, follows: bool) -> None:
    """Where no link says that it leads on, the one with the page's own address and the number that follows does."""
    url = f"http://www.a.example/tzgg/{here}"
    found = next_page(parse(f'<a href="{link}">4</a>'), url)
    assert found == (f"http://www.a.example/tzgg/{link}" if follows else None)


def test_rows_with_pictures_and_without_are_one_list() -> None:
    """Rows that are built another way stand in their places; what somebody paid for stands nowhere."""
    row = "<div class='row {kind}'>{inner}<em>2025-05-1{i}</em></div>"
    title = "<h3><a href='{to}/n/{i}00001.html'>第{i}批标准公告正式发布</a></h3>"
    rows = "".join(
        row.format(
            kind="photo" if i == 4 else "text",
            inner=(title if i == 4 else f"<div class=detail>{title}</div>").format(
                i=i, to="http://b.example" if i == 6 else ""
            )
            + ("<i>广告</i>" if i in (6, 7) else ""),
            i=i,
        )
        for i in range(1, 9)
    )
    entries, _ = read_list(parse(f"<html><body><div class=box>{rows}<div class=foot></div></div></body></html>"), URL)
    assert [(e.title[1], e.date) for e in entries] == [(str(i), f"2025-05-1{i}") for i in (1, 2, 3, 4, 5, 7, 8)]


def test_an_index_page_gives_the_entries_of_all_its_lists() -> None:
    """Five channels of six entries, none of them the main one: all thirty, in page order, without 更多."""
    channels = "".join(
        f"<div class=c{c}><h2>栏目{c}</h2><a href=/c{c}/>更多</a><ul>"
        + "".join(
            f"<li><a href=/n/2025051{i}/{c}{i}0001.html>第{c}栏第{i}条通知公告标题</a><span>2025-05-1{i}</span></li>"
            for i in range(6)
        )
        + "</ul></div>"
        for c in range(5)
    )
    entries, _ = read_list(parse(f"<html><body>{channels}</body></html>"), URL)
    assert [entry.title for entry in entries] == [f"第{c}栏第{i}条通知公告标题" for c in range(5) for i in range(6)]


def test_rows_are_one_list_whatever_their_place_in_it() -> None:
    """The first row bears a class of its own, and badges stand before some titles."""
    rows = "".join(
        f'<div class="row{" news_first" if i == 0 else ""}"><h3><a href=/n/{i}00001.html>'
        f"{'<span>专题</span>' if i % 2 else ''}第{i}批标准公告正式发布</a></h3><em>2025-05-1{i}</em></div>"
        for i in range(7)
    )
    entries, _ = read_list(parse(f"<html><body><div class=box>{rows}</div></body></html>"), URL)
    assert [entry.title for entry in entries] == [f"第{i}批标准公告正式发布" for i in range(7)]


def test_tooltips_that_name_several_things() -> None:
    """标题：… 点击数：… 发表时间：… in a link's tooltip gives the whole title and the year of the day shown."""
    rows = "".join(
        f"<li><span>[06-1{i}]</span><a href='/Item/92{i}0.aspx' title='"
        f"标题：关于公布第{i}批教育科研课题立项名单的通知&#13;点击数：192&#13;发表时间：2017年06月1{i}日'>关于公布第{i}批教育科研…</a></li>"
        for i in range(6)
    )
    entries, _ = read_list(parse(f"<div class=list><ul>{rows}</ul></div>"), "http://a.example/Category_20/Index.aspx")
    assert (entries[0].title, entries[0].date) == ("关于公布第0批教育科研课题立项名单的通知", "2017-06-10")


def test_numbers_of_documents_are_no_titles() -> None:
    """A column of a table may link the number of each document, too."""
    rows = "".join(
        f"<tr><td>{i}</td><td><a href='/view.asp?id=88{i}'>关于做好第{i}批粮食收购工作的通知</a></td>"
        f"<td><a href='/wh.asp?wh={i}'>云粮监〔2008〕6{i}号</a></td><td>2008-12-2{i}</td></tr>"
        for i in range(6)
    )
    entries, _ = read_list(parse(f"<table>{rows}</table>"), "http://a.example/list.asp?c=3")
    assert [(e.title, e.date) for e in entries[:2]] == [
        ("关于做好第0批粮食收购工作的通知", "2008-12-20"),
        ("关于做好第1批粮食收购工作的通知", "2008-12-21"),
    ]


@pytest.mark.parametrize("folder", ["/xhdt/", "/xhdt/list_3_2.html", "/xhdt/index.shtml"])
def test_the_page_s_own_column_wins_over_a_box_beside_it(folder: str) -> None:
    """Both have dates and titles alike; the rows of the column lead below the page's own folder."""
    row = (
        "<li>[<b><a href='/xhdt/'>动态</a></b>] <a href='{to}{i}001.html'>{title}{i}</a><span>2025-05-1{i}</span></li>"
    )
    own = "".join(row.format(to="/xhdt/202505/", i=i, title="第几批团体标准发布") for i in range(6))
    other = "".join(row.format(to="/rd/", i=i, title="全省行业职业技能大赛圆满落幕") for i in range(6))
    page = f"<div class=l><ul class=e2>{own}</ul></div><div class=r><ul class=c1>{other}</ul></div>"
    entries, _ = read_list(parse(f"<html><body>{page}</body></html>"), f"http://www.a.example{folder}")
    assert [entry.href.split("/")[3] for entry in entries] == ["xhdt"] * 6


@pytest.mark.parametrize("moment", ["2025-5-28 8:15", "3 天前", "昨天 10:20", "2025-05-28"])
def test_threads_are_listed_by_their_titles(moment: str) -> None:
    """The link to the latest answer is a moment; the first thread stays on top in a cell of its own class."""
    rows = "".join(
        f"<tr><th class={'common' if i else 'lock'}><em>[<a href=/f?type=7>公告</a>]</em>"
        f"<a href=/thread-{i}4001-1-1.html>第{i}次业主座谈会情况说明</a></th>"
        f"<td><cite><a href=/u{i}>小街老张</a></cite><em>2025-5-1{i}</em></td>"
        f"<td><em><a href='/f.php?goto=lastpost&tid={i}4001'>{moment}</a></em></td></tr>"
        for i in range(8)
    )
    entries, _ = read_list(parse(f"<html><body><table>{rows}</table></body></html>"), URL)
    assert [(e.title, e.date) for e in entries] == [(f"第{i}次业主座谈会情况说明", f"2025-05-1{i}") for i in range(8)]


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ('var pageData = {{"total": 9, "rows": {rows}}};', True),
        ("var marks = {{" + '".menu":[{{"":[{{i:1}}]}}],' * 60 + "}}; var page = {rows};", True),
        ("new Vue({{el: '#app', data: {{list: {rows}, total: 88}}}});", True),
        ('window.__DATA__={{"menu":[{{"title":"首页","url":"/"}}],"page":{{"list":{rows}}}}}', True),
        ("var a=[];" + "".join(f"a.push({{{{t:{i}}}}});" for i in range(3)) + "{objects}", True),
        ("var a=[]; {quoted}", True),
        ("var a=[]; {doubly}", True),
        ("var broken = {rows}".replace("{rows}", '[{{"infoTitle": "第1批'), False),
    ],
)
def test_lists_that_a_script_will_write(script: str, found: bool) -> None:
    """Rows of data with title, address and day are the list of a page that shows none of its own."""
    rows = [
        {"infoTitle": f"第{i}批标准公告", "infoUrl": f"/n/{i}.html", "publishDate": f"2025-05-1{i}"} for i in range(6)
    ]
    objects = ";".join(
        f"a.push({{title: '{r['infoTitle']}', url:\"{r['infoUrl']}\", date:'2025-5-1{i}'}})" for i, r in enumerate(rows)
    )
    quoted = ";".join(f"a.push({json.dumps(row, ensure_ascii=False)})" for row in rows)
    written = script.format(
        rows=json.dumps(rows, ensure_ascii=False), objects=objects, doubly=quoted, quoted=quoted.replace('"', "'")
    )
    menu = "".join(f"<li><a href='/col{i}/'>机构职能{i}</a></li>" for i in range(9))
    foot = "<div>主办单位：云梁市统计局</div><div>版权所有：云梁市统计局　ICP备14007123号</div>"
    tree = parse(f"<html><body><ul>{menu}</ul><div id=app></div>{foot}<script>{written}</script></body></html>")
    entries, _ = read_list(tree, "http://www.a.example/tzgg/")
    wanted = [(f"第{i}批标准公告", f"http://www.a.example/n/{i}.html", f"2025-05-1{i}") for i in range(6)]
    assert ([(e.title, e.href, e.date) for e in entries] == wanted) is found
    assert not found or page_kind(tree, "http://www.a.example/tzgg/").type is PageType.LIST


def test_the_day_in_brackets_behind_a_title() -> None:
    """In figures alone it is the row's day, and an ornament before it is none of it; a day that a title tells stays."""
    rows = [f"第{i}批教师资格评审结果公示(2025-05-1{i})" for i in range(6)] + ["局长办公会纪要（2025年5月9日）"]
    links = "".join(f"<div><h3><a href='/c/{n}.html'>· {row}</a></h3></div>" for n, row in enumerate(rows))
    entries, _ = read_list(parse(f"<html><body><div>{links}</div></body></html>"), URL)
    wanted = [(f"第{i}批教师资格评审结果公示", f"2025-05-1{i}") for i in range(6)]
    assert [(e.title, e.date) for e in entries][:6] == wanted
    assert entries[6].title == rows[6]


def test_a_card_without_a_heading() -> None:
    """A link around a whole card, with title, teaser and a labelled day, shows the first of them as its title."""
    rows = "".join(
        f"<a href='/n/{i}.html'><li><p>第{i}届质量博览会开幕，{i}家企业参展</p><div>今年以来，各地企业踊跃报名...</div>"
        f"<div>发布时间：2025-05-1{i} &nbsp; 来源：信息部</div></li></a>"
        for i in range(1, 8)
    )
    entries, _ = read_list(parse(f"<html><body><ul>{rows}</ul></body></html>"), URL)
    assert [(e.title, e.date) for e in entries] == [
        (f"第{i}届质量博览会开幕，{i}家企业参展", f"2025-05-1{i}") for i in range(1, 8)
    ]


@pytest.mark.parametrize(("byline", "kind"), [("", PageType.LIST), ("<p>发布时间：2025-05-12</p>", PageType.ARTICLE)])
def test_rows_in_records_where_a_text_would_be(byline: str, kind: PageType) -> None:
    """The element of the text is empty and a script's records hold rows: a list, unless a byline stands there."""
    rows = "".join(
        f"<record><![CDATA[<li><a href='/art/{i}.html'>第{i}号建议的答复意见</a><b>2025-05-1{i}</b></li>]]></record>"
        for i in range(6)
    )
    html = (
        f"<title>建议提案办理结果</title><h1>建议提案办理结果</h1>{byline}"
        f"<div id=zoom><script type='text/xml'>{rows}</script></div>"
        "<div class=footer>主办：云梁市政府　地址：河西路1号</div>"
    )
    assert page_kind(parse(html), "http://www.a.example/col/col12/").type is kind
