"""What an article is among all that were seen: new, a new version, a reprint, a duplicate.

Decided article by article in one order, on a state that is a mapping of small JSON values:

    a<article id>      what is kept of an article (`Known`)
    t<text digest>     the first article with this text
    b<band><hash>      the latest articles with this band of the signature (`neighbours`)
    o<article id>      the cluster that waits for this original, or has it
    c<cluster id>      the cluster's original as far as it is known, and how it stands

Deciding the same article with the same text again gives the same answer: what was decided is kept with the article.
"""

from __future__ import annotations

import hashlib
from binascii import crc32
from collections.abc import MutableMapping, Sequence
from typing import Any, NamedTuple

from schemas.articles import CleanedArticle, ParagraphKind, ParsedArticle, Verdict
from services.cleaner import neighbours
from services.cleaner.changes import changes, outline
from services.cleaner.clauses import sketch
from services.cleaner.facts import figures
from services.cleaner.fingerprints import reduced
from services.cleaner.kinship import TELLING_LETTERS, Kinship, Print
from services.cleaner.originals import (
    Standing,
    are_together,
    claimed_original,
    names_as_source,
    publisher,
    standing,
)
from services.cleaner.resemblance import packed
from services.cleaner.titles import stated

State = MutableMapping[str, Any]

MAX_VERSIONS = 16
"""Versions of an article that are kept; an older one that comes again counts as one more."""
MAX_OLDER = 2
"""Texts of former versions that an article is still known by: reprints of them come late."""
_CONTENT_KEY = 12

CLAIMED = 0.5
"""Containment that is enough where the page itself names the other as its original."""


class Version(NamedTuple):
    """One version of an article, as it was decided."""

    key: str
    number: int
    verdict: str
    refers_to: str | None
    changes: list[str]


class Known(NamedTuple):
    """What is kept of an article."""

    cluster: str
    versions: list[Version]
    title: str
    outline: str
    signature: str
    facts: str
    letters: int
    own: int
    age: str
    sketch: str = ""
    stated: str = ""
    publisher: str = ""
    older: Sequence[Print] = ()

    @property
    def prints(self) -> list[Print]:
        """What it is compared by: its text, and those that it had."""
        return [Print(self.signature, self.facts, self.letters, self.sketch), *self.older]


class _Here:
    """The article that is decided, and what it is compared by."""

    def __init__(self, article: ParsedArticle) -> None:
        self.article = article
        self.print = Print(*packed(article.fingerprints), article.fingerprints.length, sketch(article.said.text))
        self.title = article.said.title or ""
        self.letters = reduced(article.said.text)
        self.stated = stated(self.title, self.letters)
        self.publisher = publisher(article)
        self.standing = standing(article)

    def beside(self, known: Known) -> list[Kinship]:
        """How it stands to each version of a known one, the latest first."""
        together = are_together(self.publisher, self.standing.own, known.publisher, known.own)
        return [
            Kinship(self.print, one, (self.title, known.title), (self.stated, known.stated), self.letters, together)
            for one in known.prints
        ]


def decide(article: ParsedArticle, state: State) -> CleanedArticle:
    """The article with its verdict; `state` is brought up to date."""
    key = _version_key(article)
    here = _Here(article)
    known = _known(article.id, state)
    if known is not None:
        for version in known.versions:
            if version.key in (key, key[:_CONTENT_KEY]):  # figures were not always part of it
                return _cleaned(article, version, known.cluster)
        cluster = known.cluster
        version = _next_version(article, key, known)
        versions = [*known.versions, version][-MAX_VERSIONS:]
        older = [one for one in known.prints if one.letters][:MAX_OLDER]
    else:
        verdict, refers_to, cluster = _among_others(here, state)
        version = Version(key, 1, verdict, refers_to, [])
        versions = [version]
        older = []
    _remember(here, cluster, versions, older, state)
    return _cleaned(article, version, cluster)


def _next_version(article: ParsedArticle, key: str, known: Known) -> Version:
    told = changes(known.title, known.outline, article.said.title or "", _paragraphs(article), known.sketch)
    return Version(key, known.versions[-1].number + 1, Verdict.UPDATED, article.id, told)


def _among_others(this: _Here, state: State) -> tuple[Verdict, str | None, str]:
    """Verdict, the id it refers to and the cluster of an article that was never seen."""
    article, here = this.article, this.standing
    claimed = claimed_original(article)
    awaited = state.get("o" + article.id)
    verdict, twin = _twin(this, claimed, state)
    if twin is None:
        if awaited == article.id:
            return Verdict.NEW, None, article.id
        # Of two unlike articles that name one page nobody saw, one is mistaken: the page may be a column.
        if claimed is None or "a" + claimed in state or "o" + claimed in state or not article.text:
            return Verdict.NEW, None, article.id
        state["o" + claimed] = claimed
        state["c" + claimed] = [claimed, 3, ""]
        return Verdict.REPRINT, claimed, claimed
    other = _known(twin, state)
    assert other is not None
    lead, best = _lead(other, twin, state)
    if awaited == other.cluster:  # a reprint came first, and said that this is its original
        state["c" + other.cluster] = [article.id, 3, ""]
        return Verdict.NEW, None, other.cluster
    if claimed is not None and best.own < 3:
        state["c" + other.cluster] = [claimed, 3, ""]
        state.setdefault("o" + claimed, other.cluster)
        lead = claimed
    elif here > best:
        state["c" + other.cluster] = [article.id, *here]
        if best.own < 1 and names_as_source((_known(lead, state) or other).publisher, article):
            return Verdict.NEW, None, other.cluster  # a mirror came first, and named this site as its source
    return verdict, lead if "a" + lead in state else twin, other.cluster


def _twin(this: _Here, claimed: str | None, state: State) -> tuple[Verdict, str | None]:
    """The known article with the same or nearly the same text, if there is one, and what that makes of this one."""
    article = this.article
    same = state.get(_text_key(article), None) if article.fingerprints.length else None
    if same is not None:
        known = _known(same, state)
        if known is not None and any(one.is_same and not one.contradicts for one in this.beside(known)):
            return Verdict.DUPLICATE, same
    likely: list[tuple[bool, int, float, str, str]] = []
    contradicted: set[str] = set()
    ids = neighbours.candidates(article.fingerprints.minhash, state)
    for candidate in [claimed, *ids] if claimed is not None and claimed not in ids else ids:
        known = _known(candidate, state)
        if known is None:
            continue
        kin = this.beside(known)
        enough = CLAIMED if candidate == claimed else 2.0
        near = [one for one in kin if one.is_near or one.likeness.containment >= enough]
        agreeing = [one for one in near if not one.contradicts]
        if agreeing:
            # A figure that was corrected tells versions of one article apart, not articles.
            cluster = known.cluster if len(agreeing) == len(near) else ""
            best = max(agreeing, key=lambda one: one.likeness.resemblance)
            likely.append((best.is_same, -best.replaced, best.likeness.resemblance, candidate, cluster))
        elif any(one.is_near for one in near):
            # A cut reprint may lack the sentence with the other figure: one that has it speaks for its whole cluster.
            contradicted.add(known.cluster)
    found = max((one for one in likely if one[-1] not in contradicted), default=None)
    if found is None:
        return Verdict.REPRINT, None
    return Verdict.DUPLICATE if found[0] else Verdict.REPRINT, found[-2]


def _lead(known: Known, article_id: str, state: State) -> tuple[str, Standing]:
    """The original of a cluster as far as it is known, and how it stands: the first article, until another is told."""
    lead = state.get("c" + known.cluster)
    if lead is not None:
        return lead[0], Standing(lead[1], lead[2])
    first = _known(known.cluster, state)
    if first is not None:
        return known.cluster, Standing(first.own, first.age)
    return article_id, Standing(known.own, known.age)


def _remember(this: _Here, cluster: str, versions: list[Version], older: list[Print], state: State) -> None:
    article = this.article
    state["a" + article.id] = Known(
        cluster,
        versions,
        this.title,
        outline(_paragraphs(article)),
        *this.print[:3],
        *this.standing,
        this.print.sketch,
        this.stated,
        this.publisher,
        older,
    )
    if article.fingerprints.length:
        state.setdefault(_text_key(article), article.id)
    neighbours.enter(article.id, article.fingerprints.minhash, state)


def _known(article_id: str, state: State) -> Known | None:
    record = state.get("a" + article_id)
    if record is None:
        return None
    known = Known(*record)
    return known._replace(
        versions=[Version(*version) for version in known.versions], older=[Print(*one) for one in known.older]
    )


def _version_key(article: ParsedArticle) -> str:
    """Names a version: its text and its title, and what of its figures is no digit."""
    return _content_key(article) + f"{crc32(figures(article.said.text).encode()):08x}"


def _content_key(article: ParsedArticle) -> str:
    """Names text and title as far as they are letters, digits or Han characters."""
    content = f"{article.fingerprints.text_sha256} {reduced(article.said.title or '')}"
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:_CONTENT_KEY]


def _text_key(article: ParsedArticle) -> str:
    if article.fingerprints.length < TELLING_LETTERS:
        return "t" + _content_key(article) + "-"
    return "t" + article.fingerprints.text_sha256[:20]


def _paragraphs(article: ParsedArticle) -> list[str]:
    return [
        article.said.text[p.start : p.end] for p in article.paragraphs if p.kind is not ParagraphKind.TITLE
    ] or article.said.text.split("\n")


def _cleaned(article: ParsedArticle, version: Version, cluster: str) -> CleanedArticle:
    fields = {name: value for name, value in article.__dict__.items() if name != "fingerprints"}
    return CleanedArticle.model_construct(
        **fields,
        verdict=Verdict(version.verdict),
        refers_to=version.refers_to,
        version=version.number,
        cluster_id=cluster,
        text_sha256=article.fingerprints.text_sha256,
        changes=version.changes,
    )
