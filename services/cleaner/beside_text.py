"""Lines among those of a text that are none of it: captions, pointers, advertisements; captions that tell a story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.cleaner.lines import is_advertisement
from services.cleaner.text_title import LONGEST

_ASIDE = re.compile(
    r"^(?:图为|图片说明\s*[:：]|"
    r"图[一二三四五六七八九十\d]{1,2}\s*[:：]|[▲△▼⬆]|<!--.*-->$|[【\[(（]?(?:图片|广告)[】\])）]?$)"
    r"|(?:[ \u3000/／]|记者[\u4e00-\u9fff·]{2,4})摄(?:影)?[)）]?$"
    r"|[。 \u3000][^。，：:\s]{0,16}供图[)）]?$"
    r"|^\S{2,12}(?:[?？ \u3000]|——)图片来源\s*[:：]"
    r"|[\[【（(](?:详细|详情|全文|查看全文|阅读全文)[\]】）)]$"
    r"|https?://\S+\.(?:jpe?g|png|gif|bmp|webp)$"
    r"|^[（(]此[件文].{0,12}公开.{0,4}[)）]$|^附件下载\s*[:：]?$"
    r"|^(?:相关|延伸|推荐|拓展)阅读\s*[:：]\s*\S"
    r"|^\[[\u4e00-\u9fff]{2,20}\]$|^[\[【](?:推荐|热[点文]|精选)[\]】].*[>＞»！!]$"
)
"""Captions, pictures, teasers and pointers that stand among the lines of a text."""
_TELLS = re.compile(r"[^。]{12,}。[\u4e00-\u9fff·/／ ]{2,24}摄(?:影)?[)）]?$")
"""某局开展节前检查。 李明 摄."""
_NEWS = re.compile(r"(?!图为|图片说明)[^。]{12,}。.*摄(?:影)?[)）]?$")
"""The same, and what the picture shows: 某局开展节前检查。图为检查现场。（李明 摄）."""
_PROSE = 25
"""Characters of a line that tells something."""
_STORY = 4
"""So many pictures with a sentence each are a story of their own."""


def is_beside(line: str) -> bool:
    """Whether a short line is a caption, a pointer or an advertisement among the lines of a text."""
    if len(line) >= LONGEST:
        return "data:image/" in line  # a picture that was stored as text
    return _ASIDE.search(line) is not None or is_advertisement(line) or "data:image/" in line


def told_in_pictures(lines: Sequence[str]) -> frozenset[str]:
    """The captions by which a page of pictures tells what each of them shows, or that are all it tells; none where they
    stand beside a text."""
    captions = [line for line in lines if line.endswith(("摄", "摄影", "摄)", "摄）"))]
    told = [line for line in captions if _TELLS.match(line)]
    if len(told) >= _STORY or not captions:
        return frozenset(told)
    news = [line for line in captions if _NEWS.match(line)]
    others = any("。" in line and len(line) >= _PROSE for line in lines if line not in news)
    return frozenset(() if others else news)
