"""What kind of page this is, and what told it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from pages.columns import shows_columns
from pages.containers import VIEWERS, is_container
from pages.frames import LABELS, is_frame, is_imprint, names_a_foot, stands_in_foot
from pages.links import file_of, is_ornament
from pages.lists import dated_list, rows_to_write, titled_list, written_rows
from pages.main import BLANK, Main, find_main
from pages.measures import prose, shown
from pages.refusal import LEXICON, Kind, failure, leads_back, leads_on, refusal, wall
from pages.repeated import headed, repeated
from pages.signs import (
    ARTICLE_META,
    BYLINE,
    has_byline,
    headline,
    is_dated,
    is_labelled,
    is_published,
    shows_a_headline,
)
from pages.telling import MIN_PROSE, SOME, TOLD, shared_pairs
from pages.tree import UNFILLED, Tree
from pages.wordlists import any_of, read_lines
from schemas.articles import PageType

_ARTICLE_PATH = any_of(LEXICON / "article_paths.txt", flags=re.I)
"""Addresses that articles have, whatever the system."""
_LIST_NAME = re.compile(
    r"/(?:list|more|channel|column)(?:[_-]?\d*\.\w+|/\d+)(?:\?|$)|[?&](?:action|method|act|do)=\w*list\b", re.I
)
"""Names of files, and parameters, that no article's address bears, whatever stands before them."""
_LIST_PATH = re.compile(r"/(?:index|list|default|more|node|channel|col\d*)[_-]?\d*(?:\.\w+)?$|/$|^$", re.I)
_SHOWS_ONE = re.compile(r"[?&](?:a|act|action|do|method)=(?:show|view|detail)\b", re.I)
"""Parameters of a program that shows one of what it lists, whatever its own name."""
_MAP = re.compile(r"\s*(?:网站|站点)(?:地图|导航)\s*|\s*site ?map\s*", re.I)
"""What a site calls the list of its columns."""
_COMMENTS = re.compile(r"\s*(?:全部|最新|热门|网友)*评论\s*[（(]?\s*\d+\s*[条个]?\s*[)）]?\s*\n")
"""The heading of what viewers wrote, where it is the first thing that a page says."""
_PLAYERS = "video,embed,object,[id*=player],[class*=player]"
_PLAYER_SIGNS = tuple(read_lines(LEXICON / "players.txt"))
_DOCUMENT = re.compile(r"\.(?:pdf|ofd|docx?|wps|pptx?|xlsx?)\b", re.I)
"""What the address of a viewer names where it shows a document."""
_COLUMNS = 20
"""Links that such a list has at least."""
_ROWS = 5
"""Rows of one make that a list has at least."""
_FEW = 2
"""Rows with dates that are a list where nothing speaks for a text: a column that has just begun."""
_CODE = re.compile(r"扫一?扫|扫码|二维码")
"""The caption of a code that opens the page on a telephone."""
_SENTENCES = 2
"""Sentences of a text that is no caption."""
_LINKED = 0.3
"""Share of a text that stands in links where it is one of links."""
_TITLED = 0.1
"""The same where it is one of teasers below their titles."""
_LITTLE = 24
"""Marks of prose of a page that may hold more in a script."""
_LEAST = 30
"""Characters of a paragraph that tells something."""
_SAID = 16
"""Characters by which a paragraph is known again."""
_RECORDS = re.compile(r"[\ufeff\s]*(?:<\?xml[^<>]*>\s*)?<datastore\b", re.I)
"""How an answer begins that holds the rows of a list as records."""
IN_SCRIPT = "text in a script"
"""The reason of an article that only a script shows."""


def page_kind(
    tree: Tree,
    url: str,
    *,
    status: int | None = None,
    main: Main | None = None,
) -> Kind:
    """The kind of a parsed page. `status` is the answer's, where known;
    `main` is what `find_main` found, where that was done already.
    """
    if early := refusal(tree, status):
        return early
    if leads_on(tree):
        return failure(tree) or Kind(PageType.OTHER, "a page that leads to another at once")
    if _RECORDS.match(tree.source) and written_rows(tree):
        return Kind(PageType.LIST, "records of a list")
    if tree.parser.body is None and tree.parser.css_first("frameset") is not None:
        return Kind(PageType.OTHER, "a page of frames")
    main = main or find_main(tree)
    if (main is None or main.prose < _LITTLE) and tree.embedded and (main is None or _is_beside(tree, main)):
        return Kind(PageType.ARTICLE, IN_SCRIPT)
    little = main is None or main.prose < MIN_PROSE
    if (little or (main and main.prose < _LITTLE and leads_back(main.text))) and (late := failure(tree)):
        return late
    if little and (late := wall(tree, main.node if main else None, main.prose if main else 0) or _site_map(tree)):
        return late
    if main is None:
        return Kind(PageType.OTHER, "no text")
    if not main.prose and _is_unfilled(main.text):
        return Kind(PageType.OTHER, "a template that no script filled")
    if _COMMENTS.match(main.text) and tree.parser.css_first(_PLAYERS) is not None:
        return Kind(PageType.OTHER, "a film, and what its viewers wrote")
    return _article_or_list(tree, url, main)


def _is_unfilled(text: str) -> bool:
    """Whether a text is one of variables that a script would fill, and of labels before them."""
    if "{" not in text:
        return False
    lines = [line for line in map(str.strip, text.split("\n")) if line]
    return all(UNFILLED.search(line) or LABELS.match(line) for line in lines)


def _site_map(tree: Tree) -> Kind | None:
    """The kind of a page that lists the columns of its site and says so; None for any other."""
    named = any(_MAP.fullmatch(heading) for heading in (*tree.headings, *tree.title.split("_"), *tree.title.split("-")))
    if named and len(tree.parser.css("a")) >= _COLUMNS:
        return Kind(PageType.LIST, "a map of the site")
    return None


def _is_beside(tree: Tree, main: Main) -> bool:
    """Whether what a page shows is only what stands beside a text whose markup its script holds."""
    if main.prose < MIN_PROSE:
        least = not main.prose or names_a_foot(main.text) or prose(tree.embedded) >= MIN_PROSE
        return least or _is_told_in_script(tree, main)
    if is_container(main.node) or not tree.embedded.lstrip().startswith("<") or main.prose >= prose(tree.embedded):
        return False
    longest = max(main.text.split("\n"), key=len).strip()
    return longest[:_SAID] not in tree.embedded


def _is_told_in_script(tree: Tree, main: Main) -> bool:
    """Whether what a script holds tells what the title says, and more of it than any sentence that the page shows."""
    told = shared_pairs(tree.title, tree.embedded)
    if told < SOME or (told < TOLD and prose(tree.embedded) <= main.prose):
        return False
    sentences = (line for line in main.text.split("\n") if "。" in line)
    return all(shared_pairs(tree.title, line) < told for line in sentences)


def _article_or_list(tree: Tree, url: str, main: Main) -> Kind:
    """Weigh what speaks for an article against what speaks for a list."""
    links = main.node.css("a")
    linked = shown("".join([a.text_lexbor() for a in links]))
    length = max(1, shown(main.text))
    density = linked / length
    metas = tree.metas
    path = urlsplit(url).path if url else ""
    article: list[tuple[int, str]] = []
    lists: list[tuple[int, str]] = []

    if said := next((name for name in ARTICLE_META if name in metas), None):
        article.append((3, f"meta {said}"))
    elif "article" in " ".join(metas.get("og:type", [])).lower():
        article.append((1, "og:type"))
    if like_article := bool(_ARTICLE_PATH.search(url)) and not _LIST_NAME.search(url):
        article.append((2, "the address of an article"))
    if main.prose >= (12 if density < 0.3 else 100) and density < 0.5 and main.prose > len(links) // 4:
        article.append((2, "prose"))
    elif density < 0.3 and length > 60:
        article.append((2 if length > 300 or main.prose >= 6 else 1, "unlinked text"))
    if density < 0.5 and is_container(main.node):
        article.append((1, "an editor's element"))
    if headline(tree):
        article.append((1, "a headline"))
    if len(links) >= 5 and density > 0.35 and has_byline(tree):
        article.append((4, "a byline below the headline"))

    listed = url and not like_article and _LIST_PATH.search(path)
    if listed and not _is_bylined(tree, url, main, links, density) and not _tells(main, links):
        lists.append((2 if path.strip("/") else 1, "the address of a list"))
    if len(links) >= 5 and density > 0.35:
        lists.append((4 if density > 0.6 and len(links) >= 8 else 2, "links"))
    if rows := repeated(main.node, main.text):
        lists.append((4, f"{rows} rows of one kind"))
    elif (
        len(links) >= _ROWS and density > _TITLED and not said and (rows := headed(main.node)) and not is_labelled(tree)
    ):
        lists.append((4, f"{rows} links with teasers"))
    if main.prose < 12 and not tree.words.isdisjoint(("createPageHTML", "countPage")):
        lists.append((2, "a pager"))

    for_article, for_list = sum(weight for weight, _ in article), sum(weight for weight, _ in lists)
    by_address = like_article and len(article) > 1
    doubtful = for_list <= for_article and main.prose < _LITTLE // 2 and not said and not by_address
    if doubtful and (rows := _rows(tree, dated_list(tree, url), main, _ROWS if article else _FEW)):
        lists.append((4, f"{rows} links with dates"))
        for_list += 4
    elif doubtful and not main.prose and not _shows(main) and (rows := _rows(tree, titled_list(tree, url), main)):
        lists.append((4, f"{rows} links with headlines"))
        for_list += 4
    elif doubtful and _is_beside_rows(tree, main) and (rows := rows_to_write(tree, url)):
        lists.append((4, f"{rows} links with dates in a script"))
        for_list += 4
    if for_list > for_article and not _tells_headline(tree, main, links):
        if shows_columns(tree, url):
            return Kind(PageType.INDEX, "lists of several columns")
        return Kind(PageType.LIST, ", ".join(why for _, why in lists))
    reason = ", ".join(why for _, why in article) or "text"
    if length - linked < 80 and any(map(_to_file, links)):
        return Kind(PageType.ATTACHMENT, f"a file to download, {reason}")
    if length < 120 and any(
        _DOCUMENT.search(viewer.attributes.get("src") or viewer.attributes.get("data") or "")
        for viewer in main.node.css(VIEWERS)
    ):
        return Kind(PageType.ATTACHMENT, f"a document in a viewer, {reason}")
    if length < 120 and (_shows(main) or (main.how == BLANK and any(sign in tree.source for sign in _PLAYER_SIGNS))):
        return Kind(PageType.MEDIA, f"pictures or a video, {reason}")
    if not (said or like_article) and names_a_foot(main.text) and stands_in_foot(main.node) and not is_published(tree):
        return Kind(PageType.OTHER, "the foot of a page alone")
    told = main.text.count("。") >= _SENTENCES and shows_a_headline(tree)
    labelled = for_article or told or is_published(tree)
    if length < 60 and (not labelled or (main.how == BLANK and not (said or headline(tree) or has_byline(tree)))):
        if rows := rows_to_write(tree, url):
            return Kind(PageType.LIST, f"{rows} links with dates in a script")
        return Kind(PageType.OTHER, "nearly no text")
    return Kind(PageType.ARTICLE, reason)


def _tells_headline(tree: Tree, main: Main, links: list[LexborNode]) -> bool:
    """Whether a paragraph among the links of a page tells what its headline says, with the day beside that: a short
    text without an element of its own between the menus and the lists of other pages."""
    told = [line for line in map(str.strip, main.text.split("\n")) if len(line) >= _LEAST and line.endswith("。")]
    if not told or not headline(tree) or not is_dated(tree):
        return False
    linked = "".join([link.text_lexbor() for link in links])
    return any(shared_pairs(tree.title, line) >= TOLD for line in told if line not in linked)


def _is_beside_rows(tree: Tree, main: Main) -> bool:
    """Whether what a page shows may stand beside rows that a script writes: the foot of the page, or nothing at all and
    no byline."""
    if names_a_foot(main.text) and stands_in_foot(main.node):
        return True
    return is_imprint(main.text) or (main.how == BLANK and not BYLINE.search(tree.text))


def _is_bylined(tree: Tree, url: str, main: Main, links: list[LexborNode], density: float) -> bool:
    """Whether a text that leads nowhere, but to files, stands below a headline and labels that say when it was put up,
    or where it was taken from, or the address asks for one page; many systems give articles the addresses of lists."""
    if len(links) >= _ROWS or (density >= _LINKED and not all(map(_to_file, links))):
        return False
    return bool(_SHOWS_ONE.search(url) or is_labelled(tree)) and not is_frame(main.node, main.text)


def _tells(main: Main, links: list[LexborNode]) -> bool:
    """Whether a text says sentences and leads nowhere: what an office does stands at addresses of lists."""
    return not links and main.text.count("。") >= _SENTENCES and not is_frame(main.node, main.text)


def _to_file(link: LexborNode) -> bool:
    return file_of(link.attributes.get("href") or "", link.text_lexbor().strip()) != ""


def _rows(tree: Tree, titles: list[str], main: Main, least: int = _ROWS) -> int:
    """How many links the page lists, wherever its longest text stands; 0 for fewer than `least`, and where that text is
    one of sentences or stands below a byline, and the list is what an article's page leads on to."""
    if len(titles) < least or ("。" in main.text and titles[0] not in main.text):
        return 0
    return 0 if BYLINE.search(tree.text.partition(titles[0])[0]) else len(titles)


def _shows(main: Main) -> bool:
    """Whether a film stands in or beside a text, or pictures in one, that says no more than what they show."""
    if sum(map(main.text.count, "。；")) >= _SENTENCES:
        return False
    around = main.node
    for _ in range(2):
        if around.css_first("video,audio,embed,object,iframe"):
            return True
        if around is main.node and _pictures(main):
            return True
        if around.parent is None or around.parent.tag in ("body", "html"):
            break
        around = around.parent
    return False


def _pictures(main: Main) -> int:
    """How many pictures an element shows, apart from ornaments and the code that a caption in it tells of."""
    shown_there = sum(not is_ornament(img.attributes.get("src") or "") for img in main.node.css("img"))
    return max(0, shown_there - (_CODE.search(main.text) is not None))
