"""Text as crawlers, exports and readers' modes stored it, a paragraph a line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from random import Random

from bench.mirrors.forms.sheet import DAY, SOURCE, all_lines, as_text, lines
from bench.mirrors.page import Axis, Block, Form, Laid, Written

TEXTS = Axis[Form]()

_INDENT = "\u3000\u3000"


@TEXTS
def _text_lines(laid: Laid, _random: Random) -> Written:
    return as_text(laid, "\n".join(all_lines(laid)))


@TEXTS
def _text_blank_lines(laid: Laid, _random: Random) -> Written:
    return as_text(laid, "\n\n".join(all_lines(laid)))


@TEXTS
def _text_line_ends(laid: Laid, random: Random) -> Written:
    return as_text(laid, random.choice(["\r\n", "\r\n\r\n", "\r", "\n\r\n"]).join(all_lines(laid)))


@TEXTS
def _text_indented(laid: Laid, random: Random) -> Written:
    """Paragraphs indented as in print, the title put in the middle."""
    indent = random.choice([_INDENT, "    ", "\u00a0\u00a0\u00a0\u00a0", "\u3000 \u3000", "\t"])
    body = [indent + each for each in laid.story.paragraphs]
    parts = [*lines(laid.above), f"{' ' * 12}{laid.story.title}", *lines(laid.byline), *body, *lines(laid.below)]
    return as_text(laid, random.choice(["\n", "\n\n"]).join(parts))


@TEXTS
def _text_of_markup_layout(laid: Laid, random: Random) -> Written:
    """Tags taken away and nothing else: the source's tabs, blanks and empty lines are still there."""
    parts = [
        "\t" * random.randrange(6) + each + " " * random.randrange(3) + "\n" * random.randrange(1, 5)
        for each in all_lines(laid)
    ]
    return as_text(laid, "\n\n \t\n" + "".join(parts) + "\t\t\n\n")


@TEXTS
def _text_invisible(laid: Laid, _random: Random) -> Written:
    """With a byte order mark, marks of no width and hard blanks, as copied out of an editor."""
    body = [f"\u200b\u00a0\u00a0{each}\u200b\ufeff" for each in laid.story.paragraphs]
    parts = [*lines(laid.above), f"{laid.story.title}\u200d", *lines(laid.byline), *body, *lines(laid.below)]
    return as_text(laid, "\ufeff" + "\n\u200b\n".join(parts))


@TEXTS
def _text_one_line(laid: Laid, random: Random) -> Written:
    return as_text(laid, random.choice(["  ", _INDENT, " \u3000\u3000", "\u00a0\u00a0 ", "    "]).join(all_lines(laid)))


@TEXTS
def _text_body_one_line(laid: Laid, random: Random) -> Written:
    """Title and byline on lines of their own, the body in one with its indents."""
    indent = random.choice(["\u3000\u3000", "  ", "    "])
    body = "".join(indent + each for each in laid.story.paragraphs)
    parts = [*lines(laid.above), laid.story.title, *lines(laid.byline), body, *lines(laid.below)]
    return as_text(laid, "\n".join(parts))


@TEXTS
def _text_escapes_of_lines(laid: Laid, random: Random) -> Written:
    """Ends of lines written as a programmer writes them, in a text that is one line."""
    mark = random.choice(["\\n", "\\r\\n", "\\n\\n", "\\n\\u3000\\u3000", "\\n\\t"])
    return as_text(laid, mark.join(all_lines(laid)))


@TEXTS
def _text_escapes_of_characters(laid: Laid, _random: Random) -> Written:
    return as_text(laid, json.dumps("\n".join(all_lines(laid)))[1:-1])


@TEXTS
def _text_in_quotes(laid: Laid, _random: Random) -> Written:
    return as_text(laid, json.dumps("\n".join(all_lines(laid)), ensure_ascii=False))


@TEXTS
def _text_entities(laid: Laid, random: Random) -> Written:
    """Entities that nobody decoded."""
    names = {
        "“": "&ldquo;",
        "”": "&rdquo;",
        "·": "&middot;",
        "—": "&mdash;",
        "《": "&#12298;",
        "》": "&#12299;",
        "\u3000": "&emsp;",
    }
    text = random.choice(["\n", "\n\n"]).join(
        [
            *lines(laid.above),
            laid.story.title,
            *lines(laid.byline),
            *("&nbsp;&nbsp;&nbsp;&nbsp;" + each for each in laid.story.paragraphs),
            *lines(laid.below),
        ]
    )
    return as_text(laid, "".join(names.get(character, character) for character in text))


@TEXTS
def _text_tags(laid: Laid, random: Random) -> Written:
    """Tags that nobody took away."""
    way = random.choice(
        [
            "<p>{}</p>",
            "<p>\u3000\u3000{}</p>",
            "{}<br/>",
            "&nbsp;&nbsp;{}<br>",
            "<P><FONT size=3>{}</FONT></P>",
            '<p style="text-indent: 2em;">{}</p>',
        ]
    )
    body = [way.format(each) for each in laid.story.paragraphs]
    return as_text(
        laid, "\n".join([*lines(laid.above), laid.story.title, *lines(laid.byline), *body, *lines(laid.below)])
    )


@TEXTS
def _text_tags_escaped(laid: Laid, _random: Random) -> Written:
    body = [escape(f"<p>{each}</p>") for each in laid.story.paragraphs]
    return as_text(
        laid, "\n".join([*lines(laid.above), laid.story.title, *lines(laid.byline), *body, *lines(laid.below)])
    )


@TEXTS
def _text_forum_codes(laid: Laid, random: Random) -> Written:
    """The codes of forums, as a mirror's editor kept them."""
    way = random.choice(["[size=3]{}[/size]", "[font=宋体]\u3000\u3000{}[/font]", "[p=30, 2, left]{}[/p]"])
    body = [way.format(each) for each in laid.story.paragraphs]
    title = random.choice(["[b]{}[/b]", "[align=center][b][size=5]{}[/size][/b][/align]"]).format(laid.story.title)
    return as_text(laid, "\n".join([*lines(laid.above), title, *lines(laid.byline), *body, *lines(laid.below)]))


@TEXTS
def _text_labels(laid: Laid, random: Random) -> Written:
    """A label before each part."""
    story = laid.story
    title, day, source, body = random.choice(
        [
            ("标题：", "发布时间：", "来源：", "正文："),
            ("【标题】", "【日期】", "【来源】", "【正文】"),
            ("title: ", "date: ", "source: ", "content: "),
            ("题目:", "时间:", "出处:", "内容:"),
            ("标题: ", "发布日期: ", "信息来源: ", "内容: "),
        ]
    )
    start = random.choice([body, body + "\n"])
    text = "\n".join([title + story.title, day + story.day, source + story.source, start + "\n".join(story.paragraphs)])
    return Written(text, as_text(laid, "").content_type, DAY | SOURCE)


@TEXTS
def _text_markdown(laid: Laid, random: Random) -> Written:
    story = laid.story
    above, below = ("\n".join(_markdown(laid.above)), "\n".join(_markdown(laid.below)))
    body = list(story.paragraphs)
    picture = f"![{random.choice(['', '图片', 'img', '1.jpg'])}](http://www.example.com/upload/W0202505.jpg)"
    body.insert(random.randrange(len(body) + 1), picture)
    title = random.choice(["# {}", "## {}", "**{}**", "#  {}  #"]).format(story.title)
    return as_text(laid, "\n\n".join([above, title, *lines(laid.byline), *body, below]))


@TEXTS
def _text_markdown_setext(laid: Laid, random: Random) -> Written:
    """The headline underlined; words of the text bold; what stands below behind a line."""
    story = laid.story
    first, *rest = story.paragraphs
    cut = random.randrange(2, 8)
    body = [f"**{first[:cut]}**{first[cut:]}", *rest]
    text = "\n\n".join([*_markdown(laid.above), f"{story.title}\n{'=' * 12}", *lines(laid.byline), *body])
    return as_text(laid, text + "\n\n* * *\n\n" + "\n".join(_markdown(laid.below)))


def _markdown(blocks: Sequence[Block]) -> list[str]:
    return [
        f"*   [{line}](http://www.example.com/a/{i}.html)" if block.links else line
        for block in blocks
        for i, line in enumerate(block.lines)
    ]


@TEXTS
def _text_of_reader(laid: Laid, random: Random) -> Written:
    """What a service that reads pages for models hands out."""
    story = laid.story
    published = f"Published Time: {story.day}T{story.time}:00+08:00\n\n" if random.random() < 0.5 else ""
    text = (
        f"Title: {story.title}-{story.site}\n\nURL Source: http://www.example.com/news/1024.html\n\n{published}"
        "Markdown Content:\n"
        + "\n\n".join(
            [*_markdown(laid.above), f"# {story.title}", *lines(laid.byline), *story.paragraphs, *_markdown(laid.below)]
        )
    )
    return as_text(laid, text, DAY if published else frozenset())


@TEXTS
def _text_front_matter(laid: Laid, random: Random) -> Written:
    """A file of a site generator."""
    story = laid.story
    quote = random.choice(["", '"', "'"])
    text = (
        f"---\ntitle: {quote}{story.title}{quote}\ndate: {story.day} {story.time}:00\n"
        f"source: {story.source}\ntags: [{story.column}]\n---\n\n" + "\n\n".join(story.paragraphs) + "\n"
    )
    return Written(text, as_text(laid, "").content_type, DAY | SOURCE)


@TEXTS
def _text_element_first(laid: Laid, random: Random) -> Written:
    """The page's title element is its first line."""
    story = laid.story
    named = random.choice(["{0}_{1}", "{0} - {1}", "{0}-{2}-{1}", "{0}|{1}", "{0}——{1}", "{1} {0}"])
    first = named.format(story.title, story.site, story.column)
    return as_text(laid, random.choice(["\n", "\n\n"]).join([first, *all_lines(laid)]))


@TEXTS
def _text_list_of_strings(laid: Laid, random: Random) -> Written:
    """Lines as a program's list has them, one a line."""
    quote = random.choice("\"'")
    return as_text(laid, "[\n" + ",\n".join(f"  {quote}{each}{quote}" for each in all_lines(laid)) + "\n]")
