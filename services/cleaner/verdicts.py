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
from collections.abc import MutableMapping
from typing import Any, NamedTuple

from schemas.articles import CleanedArticle, ParagraphKind, ParsedArticle, Verdict
from services.cleaner import neighbours
from services.cleaner.changes import changes, outline
from services.cleaner.fingerprints import reduced
from services.cleaner.originals import Standing, claimed_original, standing
from services.cleaner.resemblance import Likeness, packed

State = MutableMapping[str, Any]

MAX_VERSIONS = 16
"""Versions of an article that are kept; an older one that comes again counts as one more."""
TELLING_LETTERS = 60
"""A text shorter than this (详见附件) is the same only under the same title."""

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

    @property
    def print(self) -> tuple[str, str, int]:
        """What it is compared by."""
        return self.signature, self.facts, self.letters


def decide(article: ParsedArticle, state: State) -> CleanedArticle:
    """The article with its verdict; `state` is brought up to date."""
    key = _version_key(article)
    known = _known(article.id, state)
    if known is not None:
        for version in known.versions:
            if version.key == key:
                return _cleaned(article, version, known.cluster)
        cluster = known.cluster
        version = _next_version(article, key, known)
        versions = [*known.versions, version][-MAX_VERSIONS:]
    else:
        verdict, refers_to, cluster = _among_others(article, state)
        version = Version(key, 1, verdict, refers_to, [])
        versions = [version]
    _remember(article, cluster, versions, state)
    return _cleaned(article, version, cluster)


def _next_version(article: ParsedArticle, key: str, known: Known) -> Version:
    told = changes(known.title, known.outline, article.title or "", _paragraphs(article))
    return Version(key, known.versions[-1].number + 1, Verdict.UPDATED, article.id, told)


def _among_others(article: ParsedArticle, state: State) -> tuple[Verdict, str | None, str]:
    """Verdict, the id it refers to and the cluster of an article that was never seen."""
    here = standing(article)
    claimed = claimed_original(article)
    awaited = state.get("o" + article.id)
    verdict, twin = _twin(article, claimed, state)
    if twin is None:
        if awaited == article.id:
            return Verdict.NEW, None, article.id
        if claimed is None or "a" + claimed in state or not article.text:
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
    return verdict, lead if "a" + lead in state else twin, other.cluster


def _twin(article: ParsedArticle, claimed: str | None, state: State) -> tuple[Verdict, str | None]:
    """The known article with the same or nearly the same text, if there is one, and what that makes of this one."""
    prints = (*packed(article.fingerprints), article.fingerprints.length)
    same = state.get(_text_key(article), None) if article.fingerprints.length else None
    if same is not None:
        known = _known(same, state)
        if known is not None and not Likeness(prints, known.print).contradictions:
            return Verdict.DUPLICATE, same
    likely: list[tuple[float, str, str]] = []
    contradicted: set[str] = set()
    ids = neighbours.candidates(article.fingerprints.minhash, state)
    for candidate in [claimed, *ids] if claimed is not None and claimed not in ids else ids:
        known = _known(candidate, state)
        if known is None:
            continue
        likeness = Likeness(prints, known.print)
        if likeness.contradictions:
            # A cut reprint may lack the sentence with the other figure: one that has it speaks for its whole cluster.
            if likeness.is_near:
                contradicted.add(known.cluster)
        elif likeness.is_near or (candidate == claimed and likeness.containment >= CLAIMED):
            likely.append((likeness.resemblance, candidate, known.cluster))
    best = max((one for one in likely if one[2] not in contradicted), default=None)
    return Verdict.REPRINT, best[1] if best is not None else None


def _lead(known: Known, article_id: str, state: State) -> tuple[str, Standing]:
    """The original of a cluster as far as it is known, and how it stands."""
    lead = state.get("c" + known.cluster)
    if lead is None:
        return article_id, Standing(known.own, known.age)
    return lead[0], Standing(lead[1], lead[2])


def _remember(article: ParsedArticle, cluster: str, versions: list[Version], state: State) -> None:
    prints = article.fingerprints
    here = standing(article)
    state["a" + article.id] = Known(
        cluster,
        versions,
        article.title or "",
        outline(_paragraphs(article)),
        *packed(prints),
        prints.length,
        *here,
    )
    if prints.length:
        state.setdefault(_text_key(article), article.id)
    neighbours.enter(article.id, prints.minhash, state)


def _known(article_id: str, state: State) -> Known | None:
    record = state.get("a" + article_id)
    if record is None:
        return None
    known = Known(*record)
    return known._replace(versions=[Version(*version) for version in known.versions])


def _version_key(article: ParsedArticle) -> str:
    """Names a version: its text and its title, as far as they are letters, digits or Han characters."""
    content = f"{article.fingerprints.text_sha256} {reduced(article.title or '')}"
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _text_key(article: ParsedArticle) -> str:
    if article.fingerprints.length < TELLING_LETTERS:
        return "t" + _version_key(article) + "-"
    return "t" + article.fingerprints.text_sha256[:20]


def _paragraphs(article: ParsedArticle) -> list[str]:
    return [
        article.text[p.start : p.end] for p in article.paragraphs if p.kind is not ParagraphKind.TITLE
    ] or article.text.split("\n")


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
