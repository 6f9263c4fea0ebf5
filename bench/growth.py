"""Where the cleaner or the extractor takes squares: one piece of text over and over, in one place of a page.

    make bench-growth ARGS="--characters 8000"
    .venv/bin/python -m bench.growth --only extractor --characters 2000

Every piece is put into every place, as many characters of it as are asked for and a quarter of them. A row is printed
where the four times as many take more than `--factor` times the CPU seconds (and more than `--least`), or more than
`--most`, at which a try is given up. No row is what is wanted; a regular expression that looks from each of its
beginnings to the end is the usual cause.
"""

from __future__ import annotations

import argparse
import re
import signal
import time
from collections.abc import Callable
from itertools import product

from bench.told import as_article
from services.cleaner import clean_page
from services.extractor import extract_events

URL = "http://www.a.example/art/2025/5/12/art_17_2301.html"
TITLE = "全市计量检定工作会议召开"
SENTENCE = "5月12日，江州市市场监督管理局召开全市计量检定工作会议，副局长李明出席并讲话。"
_TEXT = f"<p>{SENTENCE}</p><p>各区要按计划完成计量器具的检定，并把结果报送市局备案。</p>"
_HEAD = f"<h1>{TITLE}</h1><p>来源：某局 发布时间：2025-05-12</p>"
_ROWS = "".join(
    f"<li><a href=/art/2025/5/12/art_1_{n}.html>关于第{n}批计量器具检定结果的公告</a><span>2025-05-12</span></li>"
    for n in range(12)
)


def _page(body: str = _TEXT, title: str = TITLE, head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{_HEAD}{body}</body></html>"


PAGES = {
    "an attribute": _page(f"<div id='@'>{_TEXT}</div>"),
    "a style": _page(f"<div style='@'>{_TEXT}</div>"),
    "a paragraph": _page(f"{_TEXT}<p>@</p>"),
    "within a paragraph": _page(f"<p>{SENTENCE}@{SENTENCE}</p>"),
    "beside paragraphs": _page(f"@{_TEXT}"),
    "a cell": _page(f"<table><tr><td>@</td><td>{SENTENCE}</td></tr></table>{_TEXT}"),
    "an item": _page(f"{_TEXT}<ul><li>@</li></ul>"),
    "bold": _page(f"<p><strong>@</strong></p>{_TEXT}"),
    "preformatted": _page(f"<pre>@</pre>{_TEXT}"),
    "the title": _page(title=f"{TITLE}@"),
    "the headline": f"<title>{TITLE}</title><h1>{TITLE}@</h1>{_TEXT}",
    "the byline": f"<title>{TITLE}</title><h1>{TITLE}</h1><p>来源：@ 时间：2025-05-12</p>{_TEXT}",
    "a script": _page(f"{_TEXT}<script>@</script>"),
    "a string of a script": _page(f'{_TEXT}<script>var content = "@";</script>'),
    "a comment": _page(f"{_TEXT}<!--@-->"),
    "a meta tag": _page(head="<meta name=PubDate content='@'><meta name=ContentSource content='@'>"),
    "an address": _page(f"<a href='@'>下一页</a><img src='@'>{_TEXT}"),
    "a link": _page(f"{_TEXT}<a href=/1.html title='@'>@</a>"),
    "a row of a list": f"<title>公告</title><ul>{_ROWS}<li>@<a href=/2.html>关于某事的公告</a></li></ul>",
    "an address of a list": f"<title>公告</title><ul>{_ROWS}<li><a href='/@'>关于某事的公告</a></li></ul>",
    "plain text": f"{TITLE}\n{SENTENCE}\n@\n{SENTENCE}\n",
    "a field of JSON": f'{{"title": "{TITLE}", "content": "<p>{SENTENCE}</p>@"}}',
    "an item of a feed": f"<rss><channel><item><title>{TITLE}</title><link>@</link></item></channel></rss>",
}
"""Pages in which `@` is the place of the piece."""
MARKUP = (
    "a", "a-", "1", "1-", "中", "，", "、", "。", "：", "（", "）", "“", "《", "(", "[", "{", "<", "&", "?",
    "？", "=", "'", "|", "_", "/", "#", "*", "—", "&lt;", "&nbsp;", "<br>", "<b>", "</p>", "?a", "(jì)",
    "計(jì)", "Ã©", "鈥?", "鈥?中", "%e4", "a=", "a:", "//", "/*", "<!--", "2025年", "来源：", "（记者",
    "编辑：", "第1条", "一、", "1.", "图1", "附件：", "某局", "&#20013;", "<p>中", "[1,", "<![CDATA[", "{{",
    "é", "か", "한", "a ", "1 ", "中 ", "\\", '"', "\u3000", " ", "\n", "\t", "\u200b", "\\u4e2d",
    "2025-05-12 ", "12:00 ", "<a href=1>", '{"a":',
)  # fmt: skip
TEXTS = {
    "a sentence": f"{TITLE}\n{SENTENCE}\n@\n{SENTENCE}",
    "behind the subject": f"{TITLE}\n5月12日，江州市市场监督管理局@召开会议，李明出席。",
    "before the subject": f"{TITLE}\n@江州市市场监督管理局召开会议。",
    "behind the object": f"{TITLE}\n5月12日，江州市市场监督管理局召开会议@，李明出席。",
    "a paper's name": f"{TITLE}\n江州市市场监督管理局印发《关于@的通知》。",
    "the title": f"{TITLE}@\n{SENTENCE}",
    "an honour": f"{TITLE}\n江州市市场监督管理局授予李明“@”称号。",
    "a list": f"{TITLE}\n大赛决出一等奖：@。",
}
WORDS = (
    "字", "字，", "字、", "字。", "和字", "张三、", "局长张三、", "某局、", "江州市局和", "在江州市", "对企业",
    "与某公司", "由某局", "召开会议", "召开会议，", "检查企业", "检查企业、", "5家", "5家、", "罚款3万元，",
    "5月12日", "5月12日，", "（某）", "“某”", "《某》", "，", "、", "；", "：", "（", "）", "“", "”", "《",
    "》", "1", "a", "-", "—", "第一，", "一是", "（一）", "同比增长5%，", "获得一等奖", "该局", "近日", "为了",
    "根据", "强调，", "要加强", "不得", "市", "局", "公司", "年", "名", "以及", "分别", "其中", "累计", " ",
    "\n",
)  # fmt: skip


def read(text: str) -> None:
    """Extract the events of a text whose first line is its title."""
    extract_events(as_article(text, "a", "2025-05-13"))


def clean(page: str) -> None:
    """Clean a page."""
    clean_page(page.encode(), url=URL)


def filled(page: str, piece: str, length: int) -> str:
    """The page with so many characters of the piece in its place; JSON stays JSON."""
    repeated = (piece * length)[:length]
    return page.replace("@", re.sub(r'[\\"\n\t]', "", repeated) if page.startswith("{") else repeated)


def seconds(work: Callable[[str], None], page: str, most: float) -> float:
    """CPU seconds of one try; infinite where it was given up."""

    def give_up(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGPROF, give_up)
    begun = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, most)
    try:
        work(page)
    except TimeoutError:
        return float("inf")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.process_time() - begun


def main() -> None:
    """Try everything and print what grows."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--characters", type=int, default=8000, help="of the piece, in all (default 8000)")
    options.add_argument("--factor", type=float, default=8, help="by which four times as many may take longer (8)")
    options.add_argument("--least", type=float, default=0.2, help="CPU seconds below which nothing is said (0.2)")
    options.add_argument("--most", type=float, default=10, help="CPU seconds of a try (10)")
    options.add_argument("--only", choices=["cleaner", "extractor"])
    asked = options.parse_args()
    print("| of | place | piece | s | × a quarter of it |\n|---|---|---|---|---|")
    for name, work, places, pieces in (("cleaner", clean, PAGES, MARKUP), ("extractor", read, TEXTS, WORDS)):
        if asked.only not in (None, name):
            continue
        work(places["a paragraph" if name == "cleaner" else "a sentence"].replace("@", ""))  # what is read once
        for (place, page), piece in product(places.items(), pieces):
            if (whole := seconds(work, filled(page, piece, asked.characters), asked.most)) <= asked.least:
                continue
            part = seconds(work, filled(page, piece, asked.characters // 4), asked.most)
            if whole == float("inf") or whole > asked.factor * part:
                print(f"| {name} | {place} | `{piece!r}` | {whole:.2f} | {whole / max(part, 1e-3):.0f} |", flush=True)


if __name__ == "__main__":
    main()
