"""Pages stored as records: their fields name title, day and source, their content is the text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.articles import CleanedArticle
from services.cleaner import clean_page
from services.cleaner.records import read_record

TITLE = "云梁市召开特种设备安全监管工作会议"
TEXT = [
    "5月12日，云梁市市场监管局召开特种设备安全监管工作会议，总结上半年工作，部署下半年任务。",
    "会议强调，要压实企业主体责任，加强隐患排查，确保全市特种设备安全形势稳定。",
]
PLAIN = "\n".join(TEXT)
HTML = "".join(f"<p>　　{line}</p>" for line in TEXT)

RECORDS = {
    "an object": json.dumps(
        {"title": TITLE, "pub_date": "2021-05-13", "content_source": "云梁市场监管", "content": PLAIN},
        ensure_ascii=False,
    ),
    "an answer of an interface": json.dumps(
        {
            "code": 200,
            "data": {
                "docTitle": TITLE,
                "docPubTime": "2021.05.13 12:00",
                "docSource": {"name": "云梁市场监管"},
                "crawlTime": "2023-01-01",
                "docContent": [{"type": "text", "text": line} for line in TEXT],
            },
        }
    ),
    "an object with HTML": json.dumps(
        [{"title": TITLE, "publish_time": "2021-05-13 08:30", "update_time": "2022-01-01", "source": "云梁市场监管",
          "content": HTML}],
        indent=2,
    ),
    "an object in objects": json.dumps(
        {"meta": {"pubDate": "2021-05-13", "source": "云梁市场监管", "views": 9}, "title": TITLE, "content": TEXT}
    ),
    "an object of another language": repr(
        {"_id": 5, "title": TITLE, "pub_date": "2021-05-13", "source": "云梁市场监管", "author": None, "content": TEXT}
    ),
    "YAML": f"---\ntitle: '{TITLE}'\npublish_date: 2021-05-13\nsource:\n  name: 云梁市场监管\ncontent: |\n"
    + "".join(f"  {line}\n" for line in TEXT),
    "a table's row": f'id,title,source,pubtime,content\n7,{TITLE},云梁市场监管,2021-05-13 10:20:00,"{PLAIN}"\n',
    "a table's row without a title": "id,content\n7,"
    + json.dumps(f"{TITLE}\n2021-05-13 10:20 来源：云梁市场监管\n{PLAIN}", ensure_ascii=False),
    "a row without a header": f"http://www.a.example/1.html\t{TITLE}\t2021-05-13 10:20:00\t云梁日报\t"
    + "".join(f"　　{line}" for line in TEXT),
    "settings": f"news_title = {TITLE}\npubtime = 2021-05-13\nsource = 云梁市场监管\ncontent = {PLAIN}\n",
    "names and values parted by tabs": f"标题\t{TITLE}\n发布时间\t2021-05-13\n来源\t云梁市场监管\n正文\t{PLAIN}\n",
    "a letter": f"From: 云梁市场监管 <a@b.example>\nTo: c@d.example\nSubject: {TITLE}\n"
    f"Date: Thu, 13 May 2021 09:00:00 +0800\nContent-Type: text/plain; charset=utf-8\n\n{TEXT[0]}\n\n{TEXT[1]}\n",
    "a row of SQL": "INSERT INTO `news` (id, title, source, pubtime, content) VALUES "
    f"(7, '{TITLE}', '云梁市场监管', '2021-05-13 10:20:00', '{HTML}');",
    "an item of a feed": f"<item>\n<title><![CDATA[{TITLE}]]></title>\n<pubDate>2021-05-13</pubDate>\n"
    f"<source>云梁市场监管</source>\n<description><![CDATA[{HTML}]]></description>\n</item>",
    "an object whose title stands around the text": json.dumps(
        {"name": TITLE, "pages": [{"pubDate": "2021-05-13", "source": "云梁市场监管", "content": TEXT}]}
    ),
    "an object in a string": json.dumps(
        json.dumps({"title": TITLE, "pubDate": "2021-05-13", "source": "云梁市场监管", "content": TEXT})
    )[1:-1],
    "a summary and no text": json.dumps(
        [{"title": TITLE, "summary": PLAIN, "infoSource": "云梁市场监管", "pubDate": 1620871200000}]
    ),
    "a row parted by bars": f"类型|新闻标题|新闻内容|发布时间|来源\n"
    f"动态|{TITLE}|{'　　'.join(TEXT)}|2021-05-13|云梁市场监管\n",
    "a row of a program's lists": "新闻标题,时间,来源,内容\n"
    f"\"['\\r\\n {TITLE}\\r\\n ']\",\"[' 2021年05月13日 21:32\\u3000']\","
    f"\"['云梁市场监管']\",{'　　'.join(TEXT)}\n",
    "a list of lines": repr([TITLE, "发布日期：2021-05-13  来源：云梁市场监管", *TEXT]),
    "tagged fields": f"<doc>\n<date>2021-05-13</date>\n<source>云梁市场监管</source>\n"
    f"<contenttitle>{TITLE}</contenttitle>\n<content>{PLAIN}</content>\n</doc>\n",
    "a page called a text": f"<h1>{TITLE}</h1><div><span>发布日期：2021-05-13</span> "
    f"<span>来源：云梁市场监管</span></div>{HTML}",
}  # fmt: skip


def clean(text: str, content_type: str = "text/plain") -> CleanedArticle:
    """The article of a stored page."""
    return clean_page(text.encode(), url="", content_type=content_type)


@pytest.mark.parametrize("form", RECORDS)
def test_a_record_is_an_article(form: str) -> None:
    """Whatever form somebody stored it in, an article's title, day, source and text are read."""
    article = clean(RECORDS[form])
    assert article.title == TITLE
    assert (article.published_at or "")[:10] == "2021-05-13"
    assert article.source in ("云梁市场监管", "云梁日报")
    assert [line for line in article.text.split("\n") if line != TITLE] == TEXT


def test_the_fields_of_a_record_have_the_dirt_of_its_text() -> None:
    """Title and source are repaired as the text is that stands beside them."""
    text = "5月12日，雲梁市市場（chǎng）監（jiān）管局召開特種設（shè）備安全監管工作會議，總結上半年工作。"
    record = {
        "title": "雲梁市召開特種設備安全監（jiān）管工作會議",
        "content_source": "雲梁市場（chǎng）監管",
        "content": text,
    }
    article = clean_page(json.dumps(record, ensure_ascii=False).encode())
    assert (article.title, article.source) == (TITLE, "云梁市场监管")


def test_a_row_of_sql_without_names() -> None:
    """Title, day and outlet are told by what the values look like; a quote in them is doubled or escaped."""
    content = f"{TEXT[0]}\\r\\n{TEXT[1]}".replace("企业", "''企业\\'")
    row = f"INSERT INTO news VALUES (7, '/a/b.jpg', '{TITLE}', 'policy', '{content}', '云梁日报', '2021-05-13');"
    article = clean(row)
    assert (article.title, article.source, article.published_at) == (TITLE, "云梁日报", "2021-05-13")
    lines = [TEXT[0], TEXT[1].replace("企业", "'企业'")]
    assert [line for line in article.text.split("\n") if line != TITLE] == lines


ARCHIVED = (
    "WARC/1.0\r\nWARC-Type: {}\r\nWARC-Target-URI: http://www.example.com/a/1.html\r\n"
    "WARC-Date: 2026-03-08T04:05:06Z\r\n"
)
ANSWERED = "HTTP/1.1 200 OK\r\nDate: Sun, 08 Mar 2026 04:05:06 GMT\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"


@pytest.mark.parametrize(
    "head",
    ["", ARCHIVED.format("response") + "\r\n", ARCHIVED.format("response") + "Content-Type: application/http\n\n"],
)
def test_a_page_below_the_head_of_an_answer(head: str) -> None:
    """The server's clock and the archive's are no days of publication; what the server called it, it is."""
    page = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{HTML}</body></html>"
    article = clean(head + ANSWERED + page)
    assert (article.title, article.published_at) == (TITLE, None)
    assert article.text.split("\n") == TEXT


def test_a_text_below_the_head_of_an_archive() -> None:
    """It says where the page stood, and nothing of the article."""
    article = clean(f"{ARCHIVED.format('conversion')}Content-Length: 9\r\n\r\n{TITLE}\n来源：云梁市场监管\n{PLAIN}")
    assert (article.title, article.published_at, article.source) == (TITLE, None, "云梁市场监管")
    assert article.canonical_url.endswith("//www.example.com/a/1.html")
    assert article.text.split("\n") == [TITLE, *TEXT]


def test_the_bar_of_an_archive() -> None:
    """It shows the days on which a page was kept."""
    bar = "<!-- BEGIN WAYBACK TOOLBAR INSERT --><table><tr><td>08 Mar 2026</td><td>12 captures</td></tr></table>"
    page = f"<html><body>{bar}<!-- END WAYBACK TOOLBAR INSERT --><h1>{TITLE}</h1>{HTML}</body></html>"
    article = clean(page, "text/html")
    assert (article.title, article.published_at, article.text.split("\n")) == (TITLE, None, TEXT)


def test_front_matter_keeps_the_quotation_marks_of_a_title() -> None:
    """Those around the value are no part of it, those of its words are."""
    for said, title in (
        ("“安心电梯”行动在云梁市启动", "“安心电梯”行动在云梁市启动"),
        ("云梁市场监管局：让电梯更“安心”", "云梁市场监管局：让电梯更“安心”"),
        ("“云梁市召开特种设备安全监管工作会议”", TITLE),
    ):
        article = clean(f'---\ntitle: "{said}"\ndate: 2021-05-13\nsource: 云梁日报\n---\n\n{TEXT[0]}\n\n{TEXT[1]}')
        assert (article.title, article.source) == (title, "云梁日报")


def test_a_yaml_file_that_repeats_itself_is_no_record() -> None:
    """Aliases can make a page of a few lines as long as a library."""
    page = f"title: {TITLE}\na: &a [{PLAIN!r}]\ncontent:\n- *a\n- *a\n"
    assert read_record(page) is None


def test_a_record_of_several_articles_is_none() -> None:
    """A file of many records is not taken for one article."""
    one = {"title": TITLE, "content": PLAIN}
    assert read_record(json.dumps([one, one])) is None
    assert read_record("id,title,content\n1,a,b\n2,c,d\n") is None
    assert read_record(f"INSERT INTO news VALUES (1, '{TITLE}', '{PLAIN}'), (2, '{TITLE}', '{PLAIN}');") is None


@given(st.text(alphabet="{}[]\":,\\ntile'content---<>/\t，。五", max_size=200))
def test_no_record_fails(text: str) -> None:
    """Any text is read as a record or is none, without an error."""
    record = read_record(text)
    assert record is None or record.content
