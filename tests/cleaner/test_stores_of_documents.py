"""Sites that keep documents for others, browsers for terminals: parts, numbers and notes around a text."""

from __future__ import annotations

import pytest

from schemas.articles import ParsedArticle
from services.cleaner import clean_page

TITLE = "关于开展液化石油气瓶专项排查的通知"
PARTS = [
    "各县（市、区）局，市特检所：为进一步加强气瓶安全监管，经研究，决定自即日起至九月底在全市开展液化石油气瓶专项排查。现将有关事项通知如下：一、排查范围包括充装站、检验站以及餐饮场所在用的气",
    "瓶，重点排查超期未检、翻新报废的气瓶以及不带自闭阀的气瓶。二、排查中发现的问题气瓶一律登记造册，交由有资质的单位处理，不得",
    "私自转卖。三、各单位每月底前将排查情况报送市局特种设备科。云岭市市场监督管理局2021年6月8日",
]
TEXT = [
    "6月8日，云岭市市场监督管理局印发通知，在全市开展液化石油气瓶专项排查，范围包括充装站、检验站和餐饮场所。",
    "排查中发现的问题气瓶一律登记造册，交由有资质的单位处理，充装站不得向没有档案的气瓶充装，违者依法处罚。",
]


def stored(*lines: str) -> ParsedArticle:
    """The article of a page that was stored as text."""
    return clean_page("\n".join(lines).encode(), url="", content_type="text/plain; charset=utf-8")


def shown(inner: str, title: str = TITLE) -> ParsedArticle:
    """The article of a page with this body."""
    page = f"<html><head><title>{title}</title></head><body>{inner}</body></html>"
    return clean_page(page.encode(), url="https://www.wenku.example/p-71.html", content_type="text/html; charset=utf-8")


def test_parts_that_are_numbered_wherever_the_sentence_is_are_one_text() -> None:
    """A store's note on files, its members and rights is none of it, nor is the kind of the file part of the title."""
    article = stored(
        f"{TITLE}.doc",
        "资源ID：3312 资源大小：20KB 全文页数：2页",
        "资源格式：DOC 下载积分：8金币",
        "友情提示",
        "2、PDF文件下载后，可能会被浏览器默认打开，保存网页到桌面即可。",
        f"{TITLE}.doc",
        *(f"{number}、{part}" for number, part in enumerate(PARTS, 1)),
        "注意事项",
        f"本文（{TITLE}.doc）为本站会员（m****2）主动上传，本站仅提供信息存储空间，对上传内容不做任何修改。",
    )
    assert article.title == TITLE
    assert article.text.split("\n") == [TITLE, "".join(PARTS)]


def test_the_items_of_a_list_keep_their_numbers() -> None:
    """Each says what it says to the end."""
    items = [f"{number}、{line}" for number, line in enumerate(TEXT, 1)]
    assert stored(TITLE, "2021-06-08", *TEXT, *items).text.split("\n")[-2:] == items


@pytest.mark.parametrize(
    "info",
    [
        "<span>上传人：t***7</span> <span>上传时间：2022-03-01</span> <span>格式：DOC</span> <span>页数：2</span>",
        "<p>上传于 2022-03-01　格式：doc　页数：2　热度：31</p>",
        "文档编号：5512 上传日期：2022-03-01 大小：20KB",
    ],
)
def test_a_file_is_not_published_on_the_day_it_was_put_into_a_store(info: str) -> None:
    """The day stands beside the kind of the file and its pages; that of an agency's page does not."""
    body = "".join(f"<p>{line}</p>" for line in TEXT)
    assert shown(f"<h1>{TITLE}</h1><div>{info}</div><div class=doc>{body}</div>").published_at is None
    dated = shown(f"<h1>{TITLE}</h1><div>上传时间：2022-03-01 上传人：办公室</div><div class=doc>{body}</div>")
    assert dated.published_at == "2022-03-01"


def test_all_pages_that_a_store_shows_are_read() -> None:
    """Though the first one alone bears the title."""
    mark = "<div class=wm>云岭文库</div>"
    first, second = (f"<div id=page_{n} class=model><p>{{}}</p>{mark}<p>{n}</p></div>" for n in (1, 2))
    inner = first.format(f"{TITLE}</p><p>{TEXT[0]}") + second.format(TEXT[1])
    article = shown(f"<h1>{TITLE}</h1><div class=view>{inner}</div><div>还剩0页未读，继续阅读</div>")
    assert article.text.split("\n") == TEXT


def test_a_document_in_one_paragraph_is_no_foot_of_a_page() -> None:
    """It may name a telephone among its sentences."""
    said = "".join([*TEXT, "联系人：田某，电话：0311-0000000。"])
    notes = "<h3>温馨提示</h3><p>1. 本站所有资源如无特殊说明，都需要本地电脑安装办公软件。</p>"
    rights = "<p>版权说明：本文档由用户提供并上传，若内容存在侵权，请进行举报或认领</p>"
    pages = "<div><img alt=''><span>第1页 / 共2页</span><span>第2页 / 共2页</span></div>"
    article = shown(f"<h1>{TITLE}</h1>{pages}{rights}<div><h3>文档简介</h3><p>{said}</p></div>{notes}")
    assert article.text.split("\n") == [said]


def test_links_of_a_browser_for_terminals_lose_their_numbers() -> None:
    """Their addresses at the end of such a page are none of its text."""
    article = stored(
        "   [1]首页 [2]新闻",
        f"   {TITLE}",
        "   发布时间：2021-06-09 10:00 来源：特种设备科 字体：[3]大 [4]小",
        f"   {TEXT[0].replace('充装站', '[5]充装站')}",
        "   [IMG]",
        f"   {TEXT[1]}",
        "   [6]打印",
        "",
        "References",
        "",
        "   Visible links",
        "   1. http://scjg.yl.example/",
        "   5. http://scjg.yl.example/czz",
    )
    assert (article.title, article.source, article.text.split("\n")[1:]) == (TITLE, "特种设备科", TEXT)
