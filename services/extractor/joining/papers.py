"""Whether two tellings are of one paper's issue."""

from __future__ import annotations

import re

from schemas.events import Role
from services.extractor.joining.pairs import Pair


def issued_by_others(pair: Pair) -> bool | None:
    """某部印发《省级考核办法》。2013年，国务院印发《考核办法》: another body's paper of nearly the same name."""
    one, two = pair.texts(Role.DOCUMENT)
    apart = pair.fill(Role.ISSUER) and not pair.agree(Role.ISSUER) and not pair.titled and not pair.one_sentence
    return False if apart and set(one).isdisjoint(two) and _says_when(pair) else None


def _says_when(pair: Pair) -> bool:
    """Whether the second is told of another year than that of publication."""
    times = (f.mention.time for f in pair.second.arguments.get(Role.TIME, ()) if f.mention)
    years = [time.value[:_YEAR] for time in times if time and time.value]
    return bool(years) and years[0] != (pair.reading.mentions.article.published_at or "")[:_YEAR]


_YEAR = 4


def as_many_papers(pair: Pair) -> bool | None:
    """通报5起骗保案例: the papers of headline and text are so and so many, and as many."""
    one, two = (
        {c[1].translate(_DIGITS) for name in (*papers, *counts) if (c := _COUNTED.search(name))}
        for papers, counts in zip(pair.said(Role.DOCUMENT), pair.said(Role.QUANTITY), strict=True)
    )
    return (pair.titled and not one.isdisjoint(two)) or None


_COUNTED = re.compile(r"(?<!第)([\d一二两三四五六七八九十]+[起个项件])")
_DIGITS = str.maketrans("一二两三四五六七八九", "1223456789")


def notice_of(pair: Pair) -> bool | None:
    """印发通知公布名单: the notice, and what it makes known."""
    papers = pair.first.arguments.get(Role.DOCUMENT, ()) if pair.one_sentence else ()
    return any(f.phrase.end == pair.second.start for f in papers) or None


def other_notice(pair: Pair) -> bool | None:
    """甲局发布通知。乙厅发布通知: papers called by their kind alone, each of a body of its own."""
    one, two = pair.said(Role.DOCUMENT)
    bare = bool(one and two) and all(len(name) <= _KIND for name in (*one, *two))
    return False if bare and pair.fill(Role.ISSUER) and not pair.agree(Role.ISSUER) else None


_KIND = 4
"""Characters of a kind of paper (通知, 意见, 行动方案)."""


def about_other_paper(pair: Pair) -> bool | None:
    """关于征求《办法》意见的通知 is another paper than 《办法》, which stands in its name."""
    names = pair.said(Role.DOCUMENT)
    for said, others in (names, names[::-1]):
        for whole in (name for name in said if "《" in name and not name.startswith("《")):
            if any(name in whole for name in others):
                return False
    return None


def counted_in_text(pair: Pair) -> bool | None:
    """关于公布2026年度立项计划的通知, 现将《甲》等23项地方标准立项计划予以公布: the list that the title names."""
    one, two = pair.said(Role.DOCUMENT)
    named = [_OF_YEAR.sub("", name) for name in one if "《" not in name]
    told = any(len(n) > _KIND and t.startswith("《") and "》等" in t and t.endswith(n) for n in named for t in two)
    return (pair.first.trigger.is_paper and told) or None


_OF_YEAR = re.compile(r"^(?:20\d\d年(?:度)?)?(?:第[一二三四五六七八九十\d]+批)?")


def kind_then_title(pair: Pair) -> bool | None:
    """理财新规正式落地 as a headline, 发布《理财业务管理办法》 in the lead: its kind, then its title."""
    kind, title = pair.said(Role.DOCUMENT)
    leads = pair.headed and pair.second.frame.sentence.paragraph == pair.lead
    return (leads and "《" not in "".join(kind) and "《" in "".join(title)) or None
