"""Threads of forums, whose first post is the text of the page."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

_POSTED = "发表于"
_FIRST = re.compile(r"楼主|(?<!\d)1\s*[楼#]|#\s*1(?!\d)")
"""What stands beside the first post."""
_ANSWERED = ("回复", "引用", "举报")
"""Buttons below each post."""
_POSTS = 2
_BESIDE = 0.1
"""Share of a thread's text that may stand in no post: its title, its pager."""


def first_post(node: LexborNode, text: str) -> LexborNode | None:
    """The first of the posts that an element consists of; None for any other. `text`: the element's."""
    if text.count(_POSTED) < _POSTS or not _FIRST.search(text):
        return None
    posts = [(child, said) for child in node.iter() if _is_post(said := child.text_lexbor())]
    held = sum(len(said) for _, said in posts)
    if len(posts) < _POSTS or held < (1 - _BESIDE) * len(node.text_lexbor()) or not _FIRST.search(posts[0][1]):
        return None
    return posts[0][0]


def _is_post(text: str) -> bool:
    return _POSTED in text and any(button in text for button in _ANSWERED)
