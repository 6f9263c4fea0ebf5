"""Pages that were cut up and put together anyhow: what `make fuzz-clean` tries for longer, and on more pages."""

from __future__ import annotations

from contextlib import suppress
from random import Random

import pytest

from bench.fuzz_clean import check, cut_up, sample_pages
from bench.fuzzing import broken_at, shrunk
from pages.decode import UnknownCharset
from services.cleaner import clean_page
from services.cleaner.repair import repair_paragraphs

PAGES = list(sample_pages())


@pytest.mark.parametrize("seed", range(8))
def test_cut_pages_give_articles_that_hold_what_they_promise(seed: int) -> None:
    """None raises; paragraphs are the text and stand where they say; the same page gives the same article."""
    random = Random(seed)
    for _ in range(12):
        check(cut_up(PAGES, random))


def test_repair_is_done_once() -> None:
    """It has nothing more to do on the text that it made of a page."""
    for page in PAGES:
        with suppress(UnknownCharset):  # files to download
            texts = clean_page(page, content_type="text/html").text.split("\n")
            assert [each.text for each in repair_paragraphs(texts).paragraphs] == texts


def test_what_breaks_is_shown_without_what_it_can_do_without() -> None:
    """The piece that is left breaks at the same place; one that breaks nothing is told so."""

    def check_text(text: str) -> None:
        if "甲" in text and "乙" in text:
            raise ValueError("both parties")

    assert shrunk(check_text, "市局召开甲方会议，乙方出席并讲话。") == "甲乙"
    assert broken_at(check_text, "甲") == ("", "")
