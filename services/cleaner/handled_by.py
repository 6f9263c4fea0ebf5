"""Lines that name who handled the page or wrote it, or whose a picture is, and say nothing else."""

from __future__ import annotations

import re

from pages.wordlists import alternatives, read_words
from services.cleaner.credits import PERSON
from services.cleaner.labels import LEXICON

_SURNAMES = tuple(read_words(LEXICON / "surnames.txt"))
_NAMES = rf"{PERSON}(?:[、 ]+{PERSON})?"
_DUTIES = alternatives(read_words(LEXICON / "duties.txt"), r"\s*")
_EDITOR = re.compile(
    rf"^(?:[\[【](?:我要)?纠错[\]】]\s*)?[\[【(（〔]?\s*(?:本文来源\s*[:：].{{0,30}})?"
    rf"(?:{_DUTIES}){{1,2}}[人员]?\s*[:：丨|｜/／].{{0,60}}$"
    r"|^[\[【(（〔]\s*(?:(?:编辑|责任编辑|责编|作者|来源)\s*[:：丨/]?.{0,40}|完"
    rf"|(?:文|摄影?)(?:(?![\u4e00-\u9fff]).{{0,40}}|{_NAMES}))[\]】)）〕]$"
    r"|^[\[【(（〔][^。；：:]{4,40}[局厅部委院所校社会司心处站][，,、 ]\s*[\u4e00-\u9fff]{2,8}\s*\d{6}[\]】)）〕]$"
)
_STEP = re.compile(r"[:：]\s*(?:[由将对在按请需须凭]|经(?!济)|向(?!\S{1,2}(?:\s|$))|\d+月)|^.{16,}[。；]$")
"""How the step of a procedure goes on, or ends, that is called as a duty is (审核：由乡镇…)."""
_CREDITED = re.compile(
    r"^[(（]?[^，。；：:]{2,24}供稿[)）]?$"
    rf"|^[(（]?(?:[^，。；：:]{{0,16}}(?:记者|通讯员)\s*)?{_NAMES}\s*(?:文\s*[/／、]\s*[图摄]|图\s*[/／、]\s*文|摄影报道)[)）]?$"
    r"|^(?:本文)?(?:经过?|由)[^，。；：:]{2,12}(?:重新编排|重新整理|整理编辑|编辑整理|整理发布)[。)）]?$"
    rf"|^(?:图?文[字图]?|文[、/]图|图[、/]文)\s*[/／|｜丨]\s*(?:[^，。；]{{0,24}}(?:记者|通讯员|评论员)|{PERSON})[^，。；]{{0,40}}$"
    rf"|^文\s*[/／|｜丨]\s*[^，。；：:\s]{{2,16}}\s+{_NAMES}$"
    rf"|^[^，。；：:\s]{{2,14}}(?:编辑|责编)\s*[:：]\s*{PERSON}(?:[、 ]+{PERSON})?$"
    r"|^[\[【](?:文字|图片|校对|摄影|编辑|撰文|文案|审核)[\]】]\s*[:：]?\s*[^，。；：:\[【]{2,8}$"
    rf"|^(?:文字|图文|文图|采写|撰文|出品)\s*[:：|｜丨/／]\s*{_NAMES}$"
    rf"|^[(（](?:[\u4e00-\u9fff]{{0,8}}(?:记者|通讯员)[ \u3000:：]*{PERSON}(?:[、 ]+{PERSON})*[ \u3000]*)+[)）]$"
    r"|^本文(?:科学性|内容)?由[^，。；：:]{2,24}(?:审核|把关|供稿|提供)(?:把关)?[。)）]?$"
)
"""Who wrote or arranged it, without a label."""
_DUTY_WORDS = frozenset(
    [*read_words(LEXICON / "duties.txt"), "摄影", "采写", "作者", "整理", "文", "图", "文字", "图片", "图文", "文图"]
)
_SIGNED = re.compile("[编校审供摄采文图整记讯]")
"""One of these is in every line of credits."""
_SIGNING = re.compile("[编校审]|图文|文图")
_PICTURE = re.compile(
    r"^[\[【(（/△▲◎●■□\s]*(?:"
    r"图(?:片|像)?(?:来源|源|源备注|提供|授权)\s*(?:[:：/|｜丨，,]|来自|by\s)[^。！？]{1,36}"
    r"|(?:摄影|供图)\s*[:：/|｜丨][^。！？]{1,36}"
    r"|(?:[题配头]?图|封面图?|图片|照片)\s*(?:[:：/|｜丨]|来自|by\s)\s*"
    r"(?:[A-Za-z][\w .&@-]{2,24}|[^，。；]{0,12}(?:网络?|报|社|中国|供图|摄))"
    rf"|(?:[题配]?图|图片|摄|摄影)\s*[/／|｜丨 ]\s*(?:[^，。；：:、]{{2,16}}记者\s*[:：]?\s*)?{_NAMES}"
    rf"|[^，。；：:、]{{2,10}}发?\s*[(（]{_NAMES}\s*摄|图片\s*[:：]\s*{_NAMES}|{_NAMES}\s*摄|{_NAMES}\s+摄影"
    r"|[^，。；：:、]{2,16}(?:网站|官网|微博|公众号|客户端|视频|网页|新闻)截图"
    r"|(?:[配题]?图|图片|视频|网[页站])?截图(?:来?自|来源于?)[^，。；：:、]{2,16}"
    r"|[^，。；：:、]{2,16}供图|图片?(?:均)?由[^，。；：:]{2,16}(?:提供|授权)|图源(?:于|自)?(?:网络|互联网)"
    r"|(?:本文|文中|以上)?(?:配?图|图片)(?:均|全部|皆|都)?(?:来自|来源|源|摘)(?:于|自)?(?:网络|互联网)"
    r"(?:\s*[，,、；;。]?\s*(?:如有)?(?:侵权?|版权)[^。，；]{0,12}[删除联系]。?)?"
    r"|[^，。；：:、]{0,12}(?:记者|通讯员)\s*[\u4e00-\u9fff·]{2,4}(?:[、 ]+[\u4e00-\u9fff·]{2,4})?\s*摄影?"
    r"|(?:相关)?资料(?:图片?|照片)(?:[，, ]?仅供参考)?"
    r")[\]】)）]?。?$"
)
"""Whose a picture is, and nothing else; what a picture shows is text."""
_PERSON = re.compile(r"[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff·]{2,4}供稿")
_BETWEEN = re.compile(r"[\s:：|｜丨/／、，,;；]+")


def has_signs(line: str) -> bool:
    """Whether one of the characters stands there that every line of credits has: most lines need no further look."""
    return _SIGNED.search(line) is not None


def names_duty(line: str) -> bool:
    """Whether a squeezed line opens with a duty and its mark: 责任编辑：某某, （编辑 某某）."""
    return _EDITOR.match(line) is not None


def is_step(line: str) -> bool:
    """Whether it goes on, or ends, as the step of a procedure that is called as a duty is (审核：由乡镇…)."""
    return _STEP.search(line) is not None


def is_credited(line: str) -> bool:
    """Whether a squeezed line says who wrote or arranged it, without a label or with duties and names alone."""
    return _is_credits(line) or _CREDITED.match(line) is not None


def is_of_picture(line: str) -> bool:
    """Whether a squeezed line says whose a picture is, and nothing else."""
    return _PICTURE.match(line) is not None


def _is_credits(line: str) -> bool:
    """Whether a short squeezed line consists of duties and names, whatever stands between them: 编辑 某某 校对 某某."""
    words = [word for word in _BETWEEN.split(line.strip("（）()【】[] ")) if word]
    begins = words[:1] and (words[0] in _DUTY_WORDS or any(word.endswith("供稿") for word in words[:4]))
    if not begins or not 2 <= len(words) <= 16:
        return False
    duties = [word for word in words if word in _DUTY_WORDS or word.endswith("供稿")]
    unit = next((at for at, word in enumerate(words[:4]) if word.endswith("供稿")), 0)
    others = [word for at, word in enumerate(words) if word not in duties and at >= unit]
    named = [word.startswith(_SURNAMES) for word in others]
    return (
        0 < len(others) <= 3 * len(duties)
        and all(_PERSON.fullmatch(word) for word in others)
        and (any(named) if len(duties) > 1 else all(named) and bool(_SIGNING.search(duties[0])))
    )
