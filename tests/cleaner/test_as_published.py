"""Pages of Hong Kong, Macau and Taiwan keep what they published, beside its simplified form."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.articles import CleanedArticle
from services.cleaner import clean_page
from services.cleaner.parse import parse_page
from services.cleaner.verdicts import decide
from services.extractor import extract_events

BODY = (
    "度量衡檢驗中心五月十二日在公眾街市抽查電子秤，共檢驗三十部，其中兩部與標準不符，已勒令停用。",
    "中心發言人提醒商戶定期送檢，著名老店亦無例外；隨著夏季來臨，抽查將擴及各區超級市場。",
)
TITLE = "度量衡檢驗中心抽查街市電子秤"


def _page(lang: str = "", *paragraphs: str) -> bytes:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or BODY)
    head = f"<html{lang}><head><title>{TITLE}</title></head>"
    return f"{head}<body><h1>{TITLE}</h1><p>來源：衡器資訊處</p><div>{text}</div></body></html>".encode()


def _clean(url: str, lang: str = "", *paragraphs: str) -> CleanedArticle:
    return clean_page(_page(lang, *paragraphs), url=url)


@pytest.mark.parametrize(
    ("url", "lang"),
    [
        ("https://www.weights.example.hk/news/202505/12/a.html", ""),
        ("https://tw.news.example.com/20250512-a.html", ""),
        ("https://news.example.com/20250512-a.html", ' lang="zh-Hant-HK"'),
        ("https://news.example.com/20250512-a.html", " lang=zh-TW"),
    ],
)
def test_what_a_region_published_stays_as_it_is(url: str, lang: str) -> None:
    """Title, text and source are the page's own characters; the simplified ones stand beside, place by place."""
    article = _clean(url, lang)
    assert article.title == TITLE
    assert article.text == "\n".join(BODY)
    assert article.source == "衡器資訊處"
    assert article.simplified is not None
    assert article.simplified.title == "度量衡检验中心抽查街市电子秤"
    assert len(article.simplified.text) == len(article.text)
    assert "著名老店亦无例外；随着夏季来临" in article.simplified.text
    assert article.original_text is None
    assert not [repair for repair in article.repairs if repair.kind == "script"]


@pytest.mark.parametrize(
    ("url", "lang"),
    [
        ("https://news.example.com/20250512-a.html", ""),
        ("https://www.weights.example.gov.cn/202505/12/a.html", ' lang="zh-TW"'),
        ("", ""),
    ],
)
def test_a_copy_in_traditional_characters_is_simplified(url: str, lang: str) -> None:
    """Where no region is named, or a mainland host shows its own text in another script, the text is simplified."""
    article = _clean(url, lang)
    assert article.simplified is None
    assert article.text.startswith("度量衡检验中心")
    assert article.original_text == "\n".join(BODY)


def test_a_mirrors_readings_are_no_region() -> None:
    """Readings inserted behind characters are a mirror's dirt whatever language its template declares."""
    dirty = "度量衡檢(jiǎn)驗(yàn)中心在公眾街市抽查，發(fā)現(xiàn)兩部秤不合標(biāo)準(zhǔn)，已責(zé)令停用。"
    article = _clean("https://mirror.example.com/20250512-a.html", ' lang="zh-TW"', dirty, BODY[1])
    assert article.simplified is None
    assert "两部秤不合标准" in article.text


def test_other_repairs_are_made() -> None:
    """What is damaged is put right, and only that: places in both texts are the same."""
    article = _clean("https://www.weights.example.hk/news/202505/12/a.html", "", f"{BODY[0]}\u200b", BODY[1])
    assert article.text == "\n".join(BODY)


def test_events_quote_what_the_page_shows() -> None:
    """Events are read in simplified characters; their spans are the page's own, and their id is the same in either."""
    url = "https://www.weights.example.hk/news/202505/12/a.html"
    told = _clean(url)
    assert told.simplified is not None
    simplified = told.model_copy(update={"text": told.simplified.text, "title": told.simplified.title})
    plain = simplified.model_copy(update={"simplified": None})
    events, same = extract_events(told), extract_events(plain)
    assert events
    assert [event.id for event in events] == [event.id for event in same]
    for event in events:
        for span in (event.trigger, *event.evidence, *(argument.span for argument in event.arguments)):
            assert told.text[span.start : span.end] == span.text
    assert any("檢" in argument.span.text for event in events for argument in event.arguments)


def test_a_copy_in_the_other_script_is_known() -> None:
    """A mainland copy of a region's article has the same fingerprints, and is no new story."""
    state: dict[str, Any] = {}
    own = parse_page(_page(), url="https://www.weights.example.hk/news/202505/12/a.html", content_type=None)
    copy = parse_page(_page(), url="https://news.example.com/20250512-a.html", content_type=None)
    assert own.fingerprints == copy.fingerprints
    assert decide(own, state).cluster_id == decide(copy, state).cluster_id
