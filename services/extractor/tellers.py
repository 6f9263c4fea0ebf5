"""Who tells what: an event stands on its topic as long as at least one article tells it.

Settled article by article in one order, on a state that is a mapping of small JSON values:

    a<article id>   ids of the events that the article tells, as far as it was heard
    e<event id>     ids of the articles that tell the event

What stands follows from the last telling of each article alone: in which order different articles came, and how often,
makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from typing import Any

State = MutableMapping[str, Any]

MOST_TELLERS = 16
"""Of an event that more articles tell, nobody counts who still does: it is not withdrawn any more. Without a bound the
entry of a sentence that stands on every page of a site would grow with the site."""
MANY = "*"
"""Stands for the tellers of such an event."""


def settle(article_id: str, events: Iterable[str], state: State) -> list[str]:
    """Note that an article tells these events (ids) and no others, and give the ids of those that it told before and
    that nobody tells any longer. The same again changes nothing and withdraws nothing."""
    before: list[str] = state.get("a" + article_id, [])
    now = sorted(set(events))
    withdrawn = [event for event in before if event not in now and _was_the_last(article_id, event, state)]
    for event in now:
        if event not in before:
            _join(article_id, event, state)
    if now and now != before:
        state["a" + article_id] = now
    elif before and not now:
        del state["a" + article_id]
    return withdrawn


def _join(article_id: str, event_id: str, state: State) -> None:
    tellers: list[str] = state.get("e" + event_id, [])
    if article_id not in tellers and tellers != [MANY]:
        state["e" + event_id] = [MANY] if len(tellers) == MOST_TELLERS else [*tellers, article_id]


def _was_the_last(article_id: str, event_id: str, state: State) -> bool:
    """Take an article from the tellers of an event; whether none is left."""
    tellers: list[str] = state.get("e" + event_id, [])
    if article_id not in tellers:
        return False
    left = [teller for teller in tellers if teller != article_id]
    if left:
        state["e" + event_id] = left
    else:
        del state["e" + event_id]
    return not left
