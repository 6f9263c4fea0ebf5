"""Quantities in written numerals: 十万元, 两倍, 上百家, 数千名."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.mentions.model import Mention
from services.extractor.mentions.numerals import DIGITS, numeral
from services.extractor.mentions.quantities.shares import find_shares, share_at
from services.extractor.mentions.quantities.values import MAGNITUDES, quantity
from services.extractor.mentions.tokens import Tokens

_INSIDE_NUMBER = frozenset("第一二两三四五六七八九十百千万亿零〇0123456789.余多数几上")
_STRONG = (
    "万元|亿元|万亿元|美元|元|家次|人次|人天|批次|台套|台件|家|人|名|个百分点|个|件|起|项|辆|台|批|场|户|亩|吨"
    "|公里|米|平方米|倍|次|天|港元|宗|张|位|间|所|支|份|轮(?![车驱])|公顷|公斤|架次|箱|瓶|盒|袋|桶(?![装形])|处(?![以分罚理置于在])"
)
_OF_MANY = "种|册|套|幅|条|款|只|头|座|株|棵|艘|架|封|枚|部(?![门委队分])|篇|例"
"""What a round number, and one of several numerals, counts besides."""
_WRITTEN = re.compile(
    rf"(?P<n>[一二两三四五六七八九十百千万亿零〇]{{1,12}})(?P<mid>[余多几来])?(?P<mag>(?<=[余多几来])[万亿](?!元))?"
    rf"(?!人口|人民[医法检])(?P<unit>{_STRONG}|{_OF_MANY})(?P<tail>以上|以下|以内|左右|之多|有余|多)?"
)
_ROUND = re.compile(
    r"(?P<lead>[数几上])?(?P<n>百亿|千亿|千万|百万|十万|十|百|千|万|亿)(?P<mid>[余多])?"
    rf"(?P<mag>(?<=[余多])[万亿](?!元))?(?P<unit>{_STRONG}|{_OF_MANY})(?P<tail>(?:以上|左右)(?=[，。；、）]))?"
)
_KIND = re.compile(r"(?P<n>[二两三四五六七八九十])(?P<unit>大类|类|届)(?!次|[一二三四五六七八九十]次)")
_BY_KIND = {
    "届": re.compile("评(?:出|选|选出)了?$"),
    "类": re.compile(r"(?:涉及|涵盖|包含|包括|分为)(?:[^，。；\d]{0,6}的)?共?$|共$"),
}
"""涉及|六类, 评出了|四届: how many there are of what a numeral mostly numbers."""
_FOLLOWS = frozenset(unit[0] for unit in f"{_STRONG}|{_OF_MANY}".split("|")) | frozenset("余多几成分类大届")
_GROWS = (
    "增长", "增长了", "增加", "增加了", "提高了", "提升", "提升了", "扩大", "扩大了", "高出", "近", "超", "超过",
    "约", "达", "的", "至", "到", "翻", "多", "快", "高", "涨", "逾", "降低", "缩短", "减少",
)  # fmt: skip
_SMALL = ("个", "项", "次", "场", "台", "件", "米", "天", "位", "张", "间", "所", "支", "份")
"""With a single numeral these count what is no figure of an event (两个方面, 一次)."""
_PAID = (
    "为", "每", "达", "价", "款", "共", "仅", "收", "付", "费", "花", "元", "了", "约", "近", "超", "到", "至", "罚",
)  # fmt: skip
"""Behind one of these 三元 is money, not somebody's name."""
_DOUBLED = re.compile(r"翻(?:了)?(?P<n>[一两三])番")
_RANKED = re.compile(r"[前后]$|[第列居获分前后][一二三四五六七八九十]+[、和至到—-]$")
"""位列前|三名, 分获二、|三名: places in a ranking."""
_MONEY = {"万元": (1e4, "元"), "亿元": (1e8, "元"), "万亿元": (1e12, "元")}


def find_written(tokens: Tokens) -> list[Mention]:
    """All quantities in written numerals, taken times and numbers included."""
    text = tokens.text
    found: list[Mention | None] = []
    for start, end in tokens.numerals:
        if text[end : end + 1] not in _FOLLOWS:
            continue
        before = char_before(text, start)
        if before in ("数", "几", "上"):
            found.append(_round(text, start - 1))
        elif before == "点" and (whole := _WHOLE.search(text, max(0, start - _LONG), start)):
            found.append(_decimal(text, whole, start))
        elif before not in _INSIDE_NUMBER:
            found.append(_counted(text, start) or share_at(text, start) or _round(text, start) or _of_kind(text, start))
    if "番" in text:
        found += [quantity(text, m.start(), m.end(), 2 ** DIGITS[m["n"]], None, "倍") for m in _DOUBLED.finditer(text)]
    found += find_shares(text)
    if "元整" in text or "圆" in text:
        found += [_on_paper(text, match) for match in _ON_PAPER.finditer(text)]
    return [mention for mention in found if mention is not None]


_ON_PAPER = re.compile("(?P<n>[壹贰叁肆伍陆柒捌玖拾][壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{1,15})[元圆]整?")
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")


def _on_paper(text: str, match: re.Match[str]) -> Mention:
    """壹拾贰万元整: sums as they are written on papers of value."""
    return quantity(text, match.start(), match.end(), numeral(match["n"].translate(_CAPITALS)), None, "元")


_WHOLE = re.compile(r"[一二两三四五六七八九十百千零〇]+(?=点$)")
_LONG = 10
_DECIMAL = re.compile(rf"(?P<part>[零〇一二三四五六七八九]+)(?P<scale>万亿|万|亿)?(?P<unit>{_STRONG})")


def _decimal(text: str, whole: re.Match[str], start: int) -> Mention | None:
    """一百九十九点一万公顷: 1,991,000."""
    match = _DECIMAL.match(text, start)
    if match is None:
        return None
    digits = "".join(str(DIGITS[c]) for c in match["part"])
    scale, unit = _MONEY.get(
        f"{match['scale'] or ''}{match['unit']}", (MAGNITUDES[match["scale"] or ""], match["unit"])
    )
    return quantity(
        text, whole.start(), match.end(), round((numeral(whole[0]) + float(f"0.{digits}")) * scale, 6), None, unit
    )


def _counted(text: str, start: int) -> Mention | None:
    match = _WRITTEN.match(text, start)
    if match is None:
        return None
    written, unit = match["n"], match["unit"]
    if written in ("一", "万", "千", "百", "亿", "零") and unit not in ("万元", "亿元", "元", "倍"):
        return None
    if written[0] not in DIGITS and written[0] != "十" and unit.endswith("元") and _SIZED.match(text, match.end()):
        return None  # 亿元以上|项目, 千万元|产业
    if not match["mid"] and unit in _OF_MANY and not _TWO_DIGITS.search(written):
        return None
    if unit == "倍" and len(written) == 1 and not text.endswith(_GROWS, 0, start) and not match["tail"]:
        return None
    if unit in ("名", "位") and _RANKED.search(text, max(0, start - _LONG), start):
        return None
    if len(written) == 1 and (
        (unit in _SMALL and not _LOWER.search(text, max(0, start - _LONG), start))
        or (unit == "元" and not text.endswith(_PAID, 0, start))
    ):
        return None
    if len(written) > 1 and all(c in DIGITS for c in written):
        return None  # 七二五所, 八亩坪村
    value = numeral(written) * MAGNITUDES[match["mag"] or ""]
    scale, unit = _MONEY.get(unit, (1, unit))
    upper = None
    if several := _SEVERAL.fullmatch(written):
        rest = several["rest"]
        value, upper = (numeral(f"{several[end]}{rest}") for end in ("low", "high"))
    elif lower := _LOWER.search(text, max(0, start - _LONG), start):
        low = numeral(lower["n"]) * (MAGNITUDES["万"] if written.endswith("万") and "万" not in lower["n"] else 1)
        if low < value:
            start, value, upper = lower.start(), low, value
    return quantity(
        text,
        start,
        match.end(),
        value * scale,
        upper and upper * scale,
        unit,
        more=bool(match["mid"]) and match["mid"] != "来",
        tail=match["tail"] or ("左右" if match["mid"] == "来" else ""),
    )


_TWO_DIGITS = re.compile("^[二三四五六七八九]?十[一二三四五六七八九]$|^[二三四五六七八九]十$|百|千|万")
_SIZED = re.compile(r"(?:级|规模)?(?:重大|重点|工业|产业|制造业|企业|项目|工程|村|镇|乡|街道|大户|俱乐部|园区|集群)")
"""By what they are worth things are called large."""
_SEVERAL = re.compile(r"(?P<low>[一二两三四五六七八])(?P<high>[二三四五六七八九])(?P<rest>[十百千万亿]{1,2})")
"""四五千名: from 4000 to 5000."""
_LOWER = re.compile(
    r"(?<![第一二两三四五六七八九十百千万亿零〇\d])(?P<n>[一二两三四五六七八九十百千万亿零〇]+)[至到—－～~-]$"
)
"""四千至|五千个: the lower end of a range."""


def _round(text: str, start: int) -> Mention | None:
    """上百家, 数千名, 百余人, 近万户: about so many."""
    match = _ROUND.match(text, start)
    if match is None:
        return None
    if not (match["lead"] or match["mid"] or match["tail"] or text.endswith(_HOW_EXACT, 0, start)):
        return None
    scale, unit = _MONEY.get(match["unit"], (MAGNITUDES[match["mag"] or ""], match["unit"]))
    more = bool(match["lead"] or match["mid"])
    value = MAGNITUDES.get(match["n"], 1) * scale
    return quantity(text, start, match.end(), value, None, unit, more=more, tail=match["tail"] or "")


_HOW_EXACT = ("近", "超", "逾", "过", "不足", "不到", "突破", "至少")


def _of_kind(text: str, start: int) -> Mention | None:
    match = _KIND.match(text, start)
    if match is None or not _BY_KIND[match["unit"][-1]].search(text, max(0, start - _LONG), start):
        return None
    return quantity(text, start, match.end(), numeral(match["n"]), None, match["unit"])
