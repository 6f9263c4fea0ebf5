"""What an organisation is called in full, where it belongs, and which short names mean it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import ahocorasick_rs

from schemas.events import EntityValue
from services.extractor.lexicons import terms
from services.extractor.mentions.places.divisions import divisions
from services.extractor.mentions.setting import Setting
from services.extractor.mentions.values import made

_ENDINGS = {
    "管委会": "管理委员会", "科协": "科学技术协会", "妇联": "妇女联合会", "残联": "残疾人联合会",
    "文联": "文学艺术界联合会", "工商联": "工商业联合会", "贸促会": "国际贸易促进委员会", "纪委": "纪律检查委员会",
    "疾控中心": "疾病预防控制中心", "人大常委会": "人民代表大会常务委员会",
    "省政府": "省人民政府", "市政府": "市人民政府", "县政府": "县人民政府", "区政府": "区人民政府",
    "新闻办": "新闻办公室", "食安办": "食品安全委员会办公室", "食安委": "食品安全委员会",
    "市教委": "市教育委员会", "区教委": "区教育委员会",
    "安委办": "安全生产委员会办公室", "安委会办公室": "安全生产委员会办公室", "安委会": "安全生产委员会",
    "网信办": "网络安全和信息化委员会办公室", "消保委": "消费者权益保护委员会", "消委会": "消费者委员会",
    "消协": "消费者协会", "中院": "中级人民法院", "高院": "高级人民法院", "省检察院": "省人民检察院",
    "市检察院": "市人民检察院", "县检察院": "县人民检察院", "区检察院": "区人民检察院",
    "县法院": "县人民法院", "区法院": "区人民法院",
}  # fmt: skip
_FOOD_OR_SAFETY = ("食安委", "食安办", "安委办")
"""What these are short for stands in the endings alone."""
_OF_GOVERNMENT = re.compile("(?<=[省市县区州旗盟])政府(?=办公|新闻办|研究室|外事|参事|国有资产|食品安全|安全生产)")
"""市政府|办公室, 省政府|新闻办公室: parts of a government whose name is shortened like its own."""
_HEADS = ("局", "厅", "委", "部", "总局", "处", "科", "所", "分局", "办", "中心", "委员会", "办公室")
LEVELS = {"省": 1, "自治区": 1, "市": 2, "州": 2, "盟": 2, "县": 3, "区": 3, "旗": 3}
"""Words for divisions of each level (1 province, 2 prefecture, 3 county)."""
_LEVEL_START = re.compile(r"自治区|省|市(?![场容]|政[^府协法])|县|区|州|盟|旗")
"""Not the first character of 市场监管局."""


@cache
def _short_functions() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    pairs = [(short, full) for short, full in terms("functions").items() if full]
    fulls = [(full, full) for full in terms("functions") if not terms("functions")[full]]
    every = pairs + fulls
    automaton = ahocorasick_rs.AhoCorasick([p[0] for p in every], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    return automaton, [p[1] for p in every]


def _above(name: str) -> tuple[str, int] | None:
    """The full name of the 总局 that opens the name of a part of it (市场监管总局|计量司), and where its own begins."""
    end = name.find("总局") + 2
    known = terms("organisations").get(name[:end]) if 2 < end < len(name) else None
    return (known.split("\t")[0], end) if known else None


@cache
def expand(name: str) -> tuple[str, str]:
    """The full form of an authority's name by rule, and the rule's name; the name itself and an empty basis where no
    rule applies. 威海市市场监管局 → 威海市市场监督管理局; 省发改委 → 省发展和改革委员会; 工信部 → 工业和信息化部."""
    own = terms("organisations").get(name)
    if own is not None:
        full = own.split("\t")[0]
        return (full, "known_name") if full != name else (name, "")
    if above := _above(name):
        return above[0] + name[above[1] :], "known_name"
    automaton, fulls = _short_functions()
    out = name
    for which, start, end in () if name.endswith(_FOOD_OR_SAFETY) else automaton.find_matches_as_indexes(name):
        full, rest = fulls[which], name[end:]
        if full == name[start:end] and rest != "委":
            continue
        head = next((h for h in _HEADS if rest == h), "")
        if not head and rest[:1] in ("局", "厅", "委") and not rest.startswith("委会"):
            head = rest[0]  # 某新城管|委会 is not responsible for 城管
        if not head:
            continue
        grown = "委员会" if head == "委" and not rest.startswith("委员") else head
        out = name[:start] + full + grown + rest[len(head) :]
        break
    for short, full in _ENDINGS.items():
        if out.endswith(short):
            out = out[: -len(short)] + full
            break
    if "政府" in out:
        out = _OF_GOVERNMENT.sub("人民政府", out, count=1)
    return (out, "expansion_rule") if out != name else (name, "")


def function_of(name: str) -> str:
    """What an authority is responsible for, by its full name (贵州省市场监督管理局 → 市场监督管理); empty where the
    name does not say."""
    automaton, fulls = _short_functions()
    for which, _, end in automaton.find_matches_as_indexes(name):
        if name[end : end + 1] in ("局", "厅", "委") or name.startswith("总局", end):
            return str(fulls[which])
    return ""


def named_by_function(name: str) -> bool:
    """Whether a name begins with what the authority is responsible for: 财政局, not 滨海新区管委会."""
    found = _short_functions()[0].find_matches_as_indexes(name)
    return bool(found) and found[0][1] == 0


def organization_value(name: str, place: str, setting: Setting, subtype: str) -> EntityValue:
    """The normalised value of an organisation's mention. `place`: the code of the place that opens its name; where it
    opens with a bare 省, 市, 县 or 区, the article's home gives the division and its name (省药监局 →
    山东省药品监督管理局)."""
    home = ""
    if not place and name not in terms("organisations") and not _above(name):
        level = _LEVEL_START.match(name)
        home = setting.home_at(LEVELS[level[0]]) if level else ""
    return _value(name, place, home, setting.year, subtype)


@lru_cache(maxsize=16384)
def _value(name: str, place: str, home: str, year: int | None, subtype: str) -> EntityValue:
    own = terms("organisations").get(name)
    code = place or home or (own.partition("\t")[2] if own else "")
    written = name
    if home:
        level = _LEVEL_START.match(name)
        division = divisions().name_of(home, year)
        written = division + name[level.end() :] if level and division else name
    full, basis = expand(written)
    if not basis and written != name:
        basis = "home_division"
    if not code and (_above(name) or (subtype == "government" and name.startswith(("国家", "中央", "全国", "国务院")))):
        code = "100000"
    return made(EntityValue, kind="organization", name=full, titles=[], adcode=code or None, basis=basis)


def is_subsequence(short: str, full: str) -> bool:
    """Whether the characters of a name stand in another in the same order."""
    at = 0
    for character in short:
        at = full.find(character, at) + 1
        if not at:
            return False
    return True


def same_body(short: str, full: str) -> bool:
    """Whether a name means a body named in full elsewhere: 市农科院 ~ 潍坊市农业科学研究院, 海南局 ~
    海南省市场监督管理局, 茶促会 ~ 省茶叶产业促进会."""
    if len(short) >= len(full) or short[-1] != full[-1]:
        return False
    if not is_subsequence(short, full):
        return False
    if short[0] == full[0]:
        return True
    # the place may be left out or be a bare 省/市; what follows it must begin alike
    stem = re.sub(r"^(?:中国|全国|国家|[一-鿿]{2,8}?(?:省|自治区|市|县|区|州))?", "", full)
    stem = re.sub(r"^(?:省|市|县|区|州)", "", stem)
    bare = re.sub(r"^(?:省|市|县|区|州)", "", short)
    return bare[:1] == stem[:1]
