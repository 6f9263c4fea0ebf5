"""What the attributes and the text of serialised markup say: names of chrome, entities, white space."""

from __future__ import annotations

import re
from functools import lru_cache

from services.cleaner.escapes import read_references

ATTRIBUTES = r'[^>=]*(?:=(?:"[^"]*"|(?!"))[^>=]*)*'
"""What stands in a tag as the parser writes it: only values stand between marks; any other mark was one too many, and
is part of a name."""
INLINE = re.compile(
    r"</?(?:span|font|strong|b|em|i|u|small|big|tt|ins|del|s|strike|label|bdo|bdi|cite|code|abbr|acronym|dfn|kbd|samp|var|"
    r"mark|time|wbr|nobr|ruby|rbc?|sup|sub|o:[a-z]+|st1:[a-z]+|v:[a-z]+|w:[a-z]+|\?xml:[a-z]+|ucapcontent|founder-\w+|enpcontent|enpproperty)(?=[\s>/])"
    + ATTRIBUTES
    + ">"
)
ATTRIBUTE = re.compile(r'\s([a-zA-Z_:][\w:.-]*)="([^"]*)"')
"""An attribute as serialisers write it; groups: name, value."""
_PICTURE_KEYS = (
    *("data-src", "data-original", "data-original-src", "data-echo", "data-lazy-src", "data-lazy", "data-actualsrc"),
    *("lazy-src", "zoomfile", "file", "original", "_src", "oldsrc", "src"),
)
"""Where a picture's address stands: under names of scripts that show it late, before the one of a blank."""
_INVISIBLE = re.compile("[\u200b\ufeff]+")
_BETWEEN_WORDS = re.compile("(?<=[A-Za-z.,])[\u200b\ufeff]+(?=[A-Za-z])")
_ESCAPED_TWICE = re.compile(
    r"&(?:nbsp|[lr][ds]?quo|middot|mdash|ndash|hellip|ensp|emsp|times|amp|lt|gt|quot|#\d{2,5}|#x[0-9A-Fa-f]{2,5});"
)
"""Entities that a reader sees, since somebody escaped them twice."""
_HAN = r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’…—]"
_GAP = re.compile(rf"(?<={_HAN})[ \t]*[\r\n][ \t\r\n]*(?={_HAN})")
_CHROME_NAMES = re.compile(
    r"""(?:^|[\s_-])(?:
    share|shares|sharing|shareBox|bdshare\w*|bshare\w*|social|sns|jiathis\w*|ujian\w*|related?|relate[ds]?\w*|relevant|recommends?|recommend\w*|tuijian|comments?|commentbox|pinglun|
    toolbar|tools?|fontsize|font-?size|print|qrcode\w*|erweima|ewm|copyright|statement|shengming|mianze|disclaimer|
    xgxw|xglj|xgyd|xgwz|xgwd|xgzc|xgjd|xiangguan\w*|hot|hotnews|rank|ranking|paging|page|pager|pages|pagination|pagebar|prevnext|prev-?next|
    next|prev|breadcrumbs?|crumbs?|nav|navbar|menu|footer?|foot|header|sidebar|side|aside|adv|advert\w*|ads?|adbox|advertisement|gg|guanggao|login|vote|like|zan|
    favou?r|subscribe|follow|tags?|taglist|keywords?|bottom-?tool|fenxiang|fx|zebian|zrbj|editor-?info|author-?info|authorinfo|profile|avatar|tips?|reward|dashang|donate|digg\w*|newdigg|actbox|sharedaddy|sd-\w+|jp-relatedposts|
    byline|[\w-]*player[\w-]*|video-?js|vjs[\w-]*|prism[\w-]*|audio|voice|tts|feedback|jiucuo|report|popup|modal|dialog|mask|tooltip|download-?app|openapp|app-?download
    )(?:$|[\s_-])""",
    re.X | re.I,
)
"""Classes and ids of what stands inside an article without being of it."""
_LONGEST_NAMES = 500
"""Characters of an element's classes that are read."""


_FORM = re.compile(r"<form(?=[\s>]).*?</form>", re.S)
_MARKUP = re.compile(r"<[^>]*>")
_FIELD = re.compile(r"<button|<input(?![^>]*hidden)")
_FORM_TEXT = 300
"""Characters of the longest form to comment."""
_STYLE = re.compile(r"\bhas-[\w-]+")
"""Classes that say how an editor's block looks (has-small-font-size)."""


_RULES = re.compile(
    r"""^(?:Normal\s*0\s*(?:false\s*)?[\d.]+\s*(?:磅|pt)
        (?:[\s\d.]*(?:true|false|[A-Z]{2}-[A-Z]{2}|X-NONE|MicrosoftInternetExplorer\d))*)?
    (?:[^{}\u3000-\uffff]{1,200}\{\s*
        (?:(?:mso|font|margin|padding|line|text|color|background|width|height|border|display|page|size|list|tab|behavior
        |layout|panose|punctuation|vertical|letter|white|word)[a-z-]*\s*:[^{}]*)?
    \}\s*)*""",
    re.X,
)
"""What a word processor leaves where an editor takes the tags alone out of its markup: the settings of its document,
the rules of its styles."""


def without_rules(text: str) -> str:
    """A paragraph without the rules of a style sheet at its beginning."""
    return _RULES.sub("", text, count=1).lstrip() if "{" in text or text.startswith("Normal") else text


def clean(text: str) -> str:
    """Text as a reader sees it: entities read, white space collapsed, none between characters that a source line end
    tore apart."""
    if "&" in text:
        text = unescaped(text)
        if "&" in text and _ESCAPED_TWICE.search(text):
            text = read_references(text)
    if "\n" in text or "\r" in text:
        text = _GAP.sub("", text)
    if "\u200b" in text or "\ufeff" in text:
        text = _INVISIBLE.sub("", _BETWEEN_WORDS.sub(" ", text))
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def suspect_name(attributes: str) -> str:
    """The class or id that makes an element look like chrome; empty for any other."""
    for key, value in ATTRIBUTE.findall(attributes):
        if key not in ("class", "id", "aria-labelledby"):
            continue
        value = value[:_LONGEST_NAMES]
        if "has-" in value:
            value = _STYLE.sub("", value)
        if found := _CHROME_NAMES.search(value):
            return found[0].strip(" _-")
    return ""


def picture_in(attributes: str) -> tuple[str, str]:
    """What a picture's attributes call it, and where it stands; an empty address where they do not say."""
    found = dict(ATTRIBUTE.findall(attributes))
    said = (found.get(key, "") for key in _PICTURE_KEYS)
    address = next((value for value in said if value and not value.startswith("data:")), "")
    return clean(found.get("alt") or found.get("title") or ""), unescaped(address)


def without_forms(html: str) -> str:
    """The markup of an element without the short forms that readers write into; one that holds most of it is the frame
    of its text."""
    if "<form" not in html or ("<input" not in html and "<button" not in html):
        return html
    most = min(_FORM_TEXT, len(_MARKUP.sub("", html)) // 2)
    return _FORM.sub(lambda form: "" if _is_written_into(form[0], most) else form[0], html)


def _is_written_into(form: str, most: int) -> bool:
    """Whether a form has a field that is shown, and no more text than that."""
    return _FIELD.search(form) is not None and len(_MARKUP.sub("", form)) < most


def unescaped(text: str) -> str:
    """The four entities that a serialiser writes."""
    return (
        text.replace("&nbsp;", "\xa0")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", '"')
        .replace("&amp;", "&")
    )
