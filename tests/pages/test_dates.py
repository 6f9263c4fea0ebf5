"""Dates as pages write them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.dates import date_in_url, read_date, read_short_year, read_stamp
from schemas.articles import ListEntry

ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:[+-]\d{2}:\d{2}|Z))?")


@pytest.mark.parametrize(
    ("shown", "iso"),
    [
        ("2025-05-12", "2025-05-12"),
        ("2025年5月12日", "2025-05-12"),
        ("2025/5/2 9:05", "2025-05-02T09:05+08:00"),
        ("2025.05.12 下午3:20", "2025-05-12T15:20+08:00"),
        ("2025/5/12 3:05:07 PM", "2025-05-12T15:05:07+08:00"),
        ("2025-05-12 12:05am来源", "2025-05-12T00:05+08:00"),
        ("2025-05-12 3:05 PMI", "2025-05-12T03:05+08:00"),
        ("发布时间：2025-05-12 08:00:09 来源", "2025-05-12T08:00:09+08:00"),
        ("２０２５年５月１２日", "2025-05-12"),
        ("二〇二五年十二月三十一日", "2025-12-31"),
        ("二○二五年一月十日", "2025-01-10"),
        ("2025-05-12T00:30:00Z", "2025-05-12T00:30:00Z"),
        ("2025-05-12T08:30:00+0800", "2025-05-12T08:30:00+08:00"),
        ("2007-08-20-23:59:59", "2007-08-20T23:59:59+08:00"),
        ("2011年10月11来源：", "2011-10-11"),
        ("20250512", "2025-05-12"),
        ("2025-13-40", None),
        ("2025-02-30", None),
        ("12025-05-12", None),
        ("5月12日", None),
        ("电话 020-20250512345", None),
    ],
)
def test_read_date(shown: str, iso: str | None) -> None:
    """Every form is read as exactly as it is written; what no calendar has is no date."""
    assert read_date(shown) == iso


@pytest.mark.parametrize(
    ("stamp", "iso"),
    [
        ("Mon, 12 May 2025 08:00:00 GMT", "2025-05-12T08:00:00+00:00"),
        ("1747008000", "2025-05-12T08:00:00+08:00"),
        ("1747008000123", "2025-05-12T08:00:00+08:00"),
        ("Apr 22, 2025", "2025-04-22"),
        ("3rd September 2024", "2024-09-03"),
        ("Sept. 3 2024", "2024-09-03"),
        ("十一月 6th, 2009", "2009-11-06"),
        ("Feb 30, 2024", None),
        ("Tue Mar 05 10:00:00 CST 2024", "2024-03-05T10:00:00+08:00"),
        ("2099-12-31 00:00:00", None),
        ("1970-01-01 08:00:00", None),
        ("1900-01-01", None),
        ("12", None),
        ("yesterday", None),
    ],
)
def test_read_stamp(stamp: str, iso: str | None) -> None:
    """Machines' forms are read too: feeds' RFC 822 dates, epochs; days that they write for none are none."""
    assert read_stamp(stamp) == iso


@pytest.mark.parametrize(
    ("shown", "iso"),
    [
        ("24/03/05", "2024-03-05"),
        ("24-3-5 09:30", "2024-03-05T09:30+08:00"),
        ("24年3月5日", "2024-03-05"),
        ("民國113年3月5日", "2024-03-05"),
        ("中華民國98年3月5日", "2009-03-05"),
        ("113-03-05", "2024-03-05"),
        ("113/3/5 14:20", "2024-03-05T14:20+08:00"),
        ("98-03-05", None),
        ("24/13/05", None),
        ("24-03/05", None),
        ("3-05-2024", None),
        ("192.168.1.1", None),
    ],
)
def test_read_short_year(shown: str, iso: str | None) -> None:
    """Years of two digits are of this century, those of three are of the Republic; what may be either is none."""
    assert read_short_year(shown) == iso


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("http://a.example/zcfb/202505/t20250512_88123.html", "2025-05-12"),
        ("http://a.example/art/2025/5/12/art_7_1.html", "2025-05-12"),
        ("http://a.example/n1/2025/0512/c1.html", "2025-05-12"),
        ("http://a.example/2025-05/12/content_1.htm", "2025-05-12"),
        ("http://a.example/20250512093011222.html", "2025-05-12"),
        ("http://a.example/2025/04/275178.html", None),
        ("http://a.example/content/202505/content_6952.htm", None),
        ("http://a.example/xw/2025-05/12.html", None),
        ("http://a.example/xw/2025/05/12.html", None),
        ("http://a.example/xw/2025-05-12.html", "2025-05-12"),
        ("http://a.example/xw/202505/20250512.html", "2025-05-12"),
        ("http://a.example/show.asp?d=20250512", None),
        ("http://a.example/xw/t19700101_88123.html", None),
        ("http://a.example/xw/1987/05/12/c1.html", None),
    ],
)
def test_date_in_url(url: str, day: str | None) -> None:
    """A day in the path is found in the ways that systems put it there; numbers that only look like one are not."""
    assert date_in_url(url) == day


@given(st.text(max_size=60) | st.text(alphabet="0123456789-/年月日:T +Z.二〇十", max_size=40))
def test_readers_give_iso_or_nothing(text: str) -> None:
    """Whatever the text, the answer is none or a date that messages accept."""
    for read in (read_date, read_stamp, read_short_year, date_in_url):
        found = read(text)
        if found is not None:
            assert ISO.fullmatch(found)
            ListEntry(title="t", href="h", date=found)
