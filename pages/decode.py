"""Bytes to text: the WHATWG order (BOM, HTTP, declaration, content), with the declarations checked against the bytes.

Chinese pages lie about their encoding in both directions: they declare GB2312 and are UTF-8 since somebody saved them
again, or declare UTF-8 and were never converted. So a declaration is a candidate, and the bytes have the last word.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

from pages.islands import mend_mixed, mend_utf8_runs
from pages.lost_bytes import Guess
from pages.magic import BINARY
from pages.mojibake import is_misread, looks_misread, undo_double_encoding
from pages.plausibility import beyond_ascii, plausibility, plausibility_of
from schemas.articles import Repair

_LABELS = {
    "utf-8": ("utf-8", "utf8", "unicode-1-1-utf-8", "utf_8", "unicode11utf8", "x-unicode20utf8", "uft-8", "utf-8-sig"),
    "gb18030": [
        "gb18030",
        "gb2312",
        "gb_2312",
        "gb_2312-80",
        "gb2312-80",
        "gbk",
        "x-gbk",
        "chinese",
        "csgb2312",
        "csiso58gb231280",
        "iso-ir-58",
        "cp936",
        "ms936",
        "windows-936",
        "euc-cn",
        "gb18030-2000",
        "gb-2312",
        "gb",
        "gb231280",
        "gbk2312",
        "zh_cn.gbk",
    ],
    "big5-hkscs": ("big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "big-5", "big5hkscs", "cp950", "ms950"),
    "euc-jp": ("euc-jp", "cseucpkdfmtjapanese", "x-euc-jp"),
    "shift_jis": ("shift_jis", "shift-jis", "sjis", "csshiftjis", "ms_kanji", "windows-31j", "x-sjis", "ms932"),
    "euc-kr": ("euc-kr", "cseuckr", "ks_c_5601-1987", "korean", "windows-949", "ksc5601"),
    "windows-1252": [
        "windows-1252",
        "iso-8859-1",
        "iso8859-1",
        "latin1",
        "latin-1",
        "l1",
        "ascii",
        "us-ascii",
        "cp1252",
        "x-cp1252",
        "iso_8859-1",
        "cp819",
        "ansi",
    ],
    "windows-1251": ("windows-1251", "cp1251", "x-cp1251"),
    "utf-16le": ("utf-16le", "utf-16", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode"),
    "utf-16be": ("utf-16be", "unicodefffe"),
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels}

_META = re.compile(rb"""<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_XML = re.compile(rb"""^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{2,40})""", re.I)
_COMMENT = re.compile(rb"<!--.*?-->", re.S)
_HTTP = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_PRESCAN = 4096
"""Bytes searched for a declaration first: WHATWG looks at 1,024, but templates begin with long comments."""
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\x0b\x0c\r\x1b")
"""Bytes that no text holds in number, except UTF-16, where every other byte may be zero."""
_PADDING = bytes(4)
"""What no text ends with, but blocks of a fixed length do that a server filled up."""
_SAMPLE = 200_000
"""Bytes by which two encodings are compared."""
_ENOUGH = 1_000
"""Characters beyond ASCII by which a declared encoding is seen to be the right one."""
_CERTAIN = 0.5
"""Plausibility that no text has that was decoded wrongly."""
_CHINESE = 0.3
"""Plausibility that hardly any Chinese text falls short of."""
_FEW = 4
"""Characters that may be broken where one encoding ends and the other begins."""
_ANY = "windows-1252"
_FOREIGN = ("euc-kr", "euc-jp", "shift_jis")
"""Encodings of other languages that do not fit any bytes."""


def _as_browsers(error: UnicodeError) -> tuple[str, int]:
    """What stands for a byte that a codec does not know: U+FFFD, but € for 0x80 in GBK (WHATWG Encoding, 10.2.1)."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    euro = error.encoding == "gb18030" and error.object[error.start] == 0x80
    return ("€", error.start + 1) if euro else codecs.lookup_error("replace")(error)  # type: ignore[return-value]


_LENIENT = "govwire-as-browsers"
codecs.register_error(_LENIENT, _as_browsers)


class UnknownCharset(ValueError):
    """The bytes fit no encoding: they are not text."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page as text, and how it became so."""

    text: str
    encoding: str
    """The codec that decoded it: a label of the WHATWG Encoding Standard that Python knows too."""
    basis: str
    """What decided it: `bom`, `http`, `meta`, `xml` or `content`, with what was wrong about the others."""
    repairs: tuple[Repair, ...] = ()
    """Repairs of the encoding: mixed or cut sequences, double encoding undone."""
    lost: int = 0
    """Characters that could not be decoded (U+FFFD in `text`)."""
    utf8: bytes | None = None
    """`text` as UTF-8 where it is at hand; saves encoding it again."""


def codec_of(label: str) -> str | None:
    """The codec that browsers use for this charset label, or None for a label that nobody knows."""
    return _CODECS.get(label.strip().lower().strip("\"'"))


def declared_in_http(content_type: str | None) -> str | None:
    """The charset label of a Content-Type header."""
    found = _HTTP.search(content_type or "")
    return found[1] if found else None


def declared_in_body(body: bytes) -> tuple[str, str] | None:
    """The charset label that the page itself declares and where: `("gb2312", "meta")`, `("utf-8", "xml")`."""
    head = body[:_PRESCAN]
    if found := _XML.match(head):
        return found[1].decode("ascii", "replace"), "xml"
    if b"<!--" in head:
        head = _COMMENT.sub(b"", head)
    found = _META.search(head) or (_META.search(body[_PRESCAN : 16 * _PRESCAN]) if b"<" in head else None)
    return (found[1].decode("ascii", "replace"), "meta") if found else None


def decode(body: bytes, content_type: str | None = None, guess: Guess | None = None) -> Decoded:
    """The text of `body`; `guess` tells characters of which bytes are lost. Never fails on text, however damaged;
    raises `UnknownCharset` for bytes that are none."""
    for bom, codec in ((b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be")):
        if body.startswith(bom):
            return _finish(body[len(bom) :].decode(codec, "replace"), codec, "bom", guess)
    if body.endswith(_PADDING):
        body = body.rstrip(b"\0")
    marked = body.startswith(codecs.BOM_UTF8)
    body = body.removeprefix(codecs.BOM_UTF8)
    if body.startswith(BINARY):
        raise UnknownCharset("the body is a binary file")
    head = body[:_PRESCAN]
    if b"\0" in head and (unmarked := _utf_16(body)):
        return _finish(*unmarked, "content", guess)
    if len(head) > 64 and len(head.translate(None, _CONTROLS)) < 0.9 * len(head) and head.count(b"\0") * 3 < len(head):
        raise UnknownCharset("the bytes fit no encoding")

    declared: list[tuple[str, str]] = []  # (codec, where), in WHATWG order
    doubts: list[str] = []
    places = [(declared_in_http(content_type), "http"), declared_in_body(body) or (None, "meta")]
    if marked:
        places = [
            ("utf-8", "bom")
        ]  # the last word, except where an editor put it before a page that it did not convert
    for label, place in places:
        if label is None:
            continue
        known = codec_of(label)
        if known is None:
            doubts.append(f"{place} declares unknown {label[:40]!r}")
        elif known.startswith("utf-16"):
            declared.append(("utf-8", place))  # a declaration that could be read as ASCII cannot be UTF-16
        else:
            declared.append((known, place))

    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(body, declared, doubts, guess)
    where = next((w for c, w in declared if c == "utf-8"), "content")
    if not body.isascii():
        doubts += [f"{w} declares {c}, the bytes are UTF-8" for c, w in declared if c != "utf-8"]
    elif declared:
        where = declared[0][1]
        return Decoded(text, declared[0][0], _basis(where, doubts))
    return _finish(text, "utf-8", _basis(where, doubts), guess, utf8=body)


def _utf_16(body: bytes) -> tuple[str, str] | None:
    """The text and codec of UTF-16 without its mark, as which no other bytes read like Chinese; None for those."""
    for codec in ("utf-16le", "utf-16be"):
        if plausibility(body[:_PRESCAN].decode(codec, "replace")) > _CHINESE:
            return body.decode(codec, "replace"), codec
    return None


def _basis(where: str, doubts: list[str]) -> str:
    return "; ".join([where, *doubts])


def _decode_legacy(body: bytes, declared: list[tuple[str, str]], doubts: list[str], guess: Guess | None) -> Decoded:
    """Bytes that are not wholly UTF-8: the most plausible of what is declared and what Chinese pages use."""
    if body[:_PRESCAN].count(b"\0") > len(body[:_PRESCAN]) // 8:
        raise UnknownCharset("the bytes fit no encoding")
    sample = body[:_SAMPLE]
    if declared and declared[0][0] == _ANY and any(codec != _ANY and _fits(body, codec) for codec, _ in declared):
        doubts.append(f"{declared[0][1]} declares {_ANY}, which fits any bytes")  # what servers say by default
        declared = [each for each in declared if each[0] != _ANY]
    if declared and (text := _certain(body, declared[0][0])):
        return _finish(text, declared[0][0], _basis(declared[0][1], doubts), guess)
    scores: dict[str, float] = {}
    for codec in dict.fromkeys([c for c, _ in declared] + ["gb18030", "utf-8", "big5-hkscs"]):
        scores[codec] = plausibility(sample.decode(codec, "replace"))
        if scores[codec] > _CERTAIN:
            break
    best = max(scores, key=lambda c: scores[c])
    codec, where = best, "content"
    for candidate, place in declared:
        # What is declared wins unless another reading is clearly better.
        foreign = candidate in _FOREIGN and scores[best] < _CHINESE and _fits(body, candidate)
        if foreign or scores[candidate] >= scores[best] - 0.05:
            codec, where = candidate, place
            break
        doubts.append(f"{place} declares {candidate}, the bytes read better as {best}")
    text = body.decode(codec, _LENIENT)
    if text.endswith("\ufffd"):
        text = text.rstrip("\ufffd")  # cut within a character
    lost = text.count("\ufffd")
    repairs: list[Repair] = []
    if codec == "utf-8":
        text, mended = mend_mixed(body)
        if mended:
            repairs.append(Repair(kind="encoding", count=mended, note="GBK sequences inside a UTF-8 page"))
            lost = text.count("\ufffd")
    elif lost or "€" in text or looks_misread(text):
        undone, mended = mend_utf8_runs(body, codec, _LENIENT)
        # What is misread throughout and has lost bytes is read as a whole below.
        if mended and not (undone.count("\ufffd") > lost + _FEW and is_misread(text)):
            text = undone
            repairs.append(Repair(kind="encoding", count=mended, note=f"UTF-8 sequences inside a {codec} page"))
            lost = text.count("\ufffd")
    if lost > 20 and lost > len(text) // 4:
        raise UnknownCharset("the bytes fit no encoding")
    return _finish(text, codec, _basis(where, doubts), guess, repairs)


def _fits(body: bytes, codec: str) -> bool:
    """Whether bytes have nothing that is none of an encoding."""
    try:
        body.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _certain(body: bytes, codec: str) -> str:
    """The text of a page that declares `codec`, has no byte that is none of it, and reads like it throughout; empty for
    others."""
    try:
        text = body.decode(codec)
    except UnicodeDecodeError:
        return ""
    if looks_misread(text):
        return ""
    head = beyond_ascii(text[: 10 * _ENOUGH])
    if len(head) < _ENOUGH:
        head = beyond_ascii(text)
    return text if plausibility_of(head[:_ENOUGH]) > _CERTAIN else ""


def _finish(
    text: str,
    codec: str,
    basis: str,
    guess: Guess | None,
    repairs: Sequence[Repair] = (),
    utf8: bytes | None = None,
) -> Decoded:
    """Undo double encoding, and count what is lost; `utf8`: the body where it is UTF-8 throughout."""
    raw = text.encode("utf-8", "replace") if utf8 is None else utf8
    undone = undo_double_encoding(text, raw, guess)
    if undone is None:
        return Decoded(text, codec, basis, tuple(repairs), text.count("\ufffd") if utf8 is None else 0, raw)
    text, how, count = undone
    repairs = (*repairs, Repair(kind="encoding", count=count, note=how))
    return Decoded(text, codec, basis, repairs, text.count("\ufffd"))
