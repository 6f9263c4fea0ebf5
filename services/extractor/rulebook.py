"""How a rule says what makes an event of its type and where its arguments stand.

A module (or folder) under `rules/` holds one `Rule`, named `RULE`; it is named like the event type's value. Words are
written in strings, separated by white space.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field
from functools import cache

from schemas.events import EventType, Role
from services.extractor.finders.fillers import Condition, Finder
from services.extractor.lexicons import parted_verbs


@dataclass(frozen=True, slots=True)
class Trigger:
    """Verbs that may tell an event, and what they need to do so."""

    verbs: str
    heads: str = ""
    """Nouns, one of which must end what is held, done or opened (object, or subject of a verb without object). Of all
    rules the longest noun wins: 培训会 is a training, 座谈会 a meeting."""
    quoted: bool = False
    """The noun must end a name in quotation marks (“…”阅读季): by itself it says too little."""
    by_subject: bool = False
    """The noun must end the subject, whatever the object is (…活动走进某县)."""
    objects: Condition | None = None
    """Must hold for the object."""
    marks: str = ""
    """Words or signs, one of which must stand in the verb's sentence: asked before anything is read around the verb."""
    nouns: str = ""
    """Words, one of which must stand in the object."""
    before: Condition | None = None
    """Must hold for what stands between the verb and the beginning of its sentence."""
    needs: str = ""
    """Roles, one of which must be filled (beside the rule's own); groups parted by `&`: one of each."""
    counted: bool = False
    """A number of things must stand behind the verb in its clause."""
    uncounted: bool = False
    """With a number of things in its object the verb reports a figure, not this."""
    deed_of: Condition | None = None
    """Where this holds for the subject it is a deed, though a number stands in the object."""
    telling: Condition | None = None
    """Must hold for the verb with its object."""
    light: bool = False
    """The verb says nothing by itself (作报告, 进行调研): the noun is the event's trigger."""
    noun_like: bool = False
    """The verb is a noun as often: it must be used as a verb."""
    verbal: bool = False
    """The verb is a noun as often, but one only as part of a compound (开通仪式); a subject of any words may stand
    before it."""
    closing: bool = False
    """Nothing that the verb could be an attribute of may follow directly: it ends its clause, or a particle, figure,
    place or time follows."""
    noun: bool = False
    """The words are nouns that measure (余额): a verb of the same sentence is the event's trigger rather."""
    finite: bool = False
    """The verb must not describe a noun (获得奖项的企业)."""
    companions: str = ""
    """Prepositions or auxiliaries, one of which must stand before the verb with its phrase."""
    aside: bool = False
    """Tells of a gathering only where the article tells of none otherwise (出席大会)."""
    both: bool = False
    """The ceremony is an event of its own beside what it is held for (成立大会)."""
    vague: bool = False
    """The verb says little (来到): of the verbs that tell one event another one is the event's trigger rather."""
    subtype: str = ""
    confidence: float = 0.8
    is_paper: bool = False
    """The article is itself the paper that does it."""
    selective: bool = field(init=False)
    """The words of the clause can tell that the verb does not mean this."""

    def __post_init__(self) -> None:
        words = self.companions or self.heads or self.counted or self.nouns or self.marks
        object.__setattr__(self, "selective", bool(words))


@dataclass(frozen=True, slots=True)
class Slot:
    """A role, where to look for it, and what may fill it."""

    role: Role
    where: str
    """Places to look in order; the first that has something fills the slot.

    `name`: the noun phrase of the head. `subject`; `own`: that of the verb's own clause; `scene`: so, or what stands
    right before a verb that describes a noun; `alone`: the subject
    of a verb without object; `lone`: so where it has no object; `clause`: the verb's own clause up to it;
    `founder`: that of a verb with one; `passive`: that of 被; `undergoer`: also that of 由 (已由警方拘留); `doer`: that
    of any other; `acting`: so where nobody is made to do it; `caused`: who is made to (组织甲签订); `causer`: by whom;
    `giver`: that of a verb with 为, 向, 给 or 对; `goer`: who is neither invited nor sent; `sender`: who invites or
    sends; `party`: with whom the verb before was done. `whom`: the phrase behind
    对, also of the verb that this one goes on from. `there`: those behind the words of going (到, 赴) of the nearest
    clause that has one. `to`: the nearest phrase behind 为, 向 or 给; `via`: behind 经. `visited`: whom
    the verb before went to see; `held`: what was held before. `object`; `thing`: the object where it is not the
    name. `sentence`: all of it; `told`: up to the verb; `ahead`: so where nothing stands behind it; `before`:
    the verb's own part of it; `behind`: from the verb on; `telling`: the verb with its object. Otherwise a
    preposition or auxiliary, for the phrase behind it."""
    what: Finder
    verbs: str = ""
    """Only for these verbs of the rule."""
    but: str = ""
    """Not for these."""
    all: bool = False
    """Look everywhere, not only until something was found."""
    otherwise: bool = False
    """Only where no slot before it filled the role."""


@dataclass(frozen=True, slots=True)
class Rule:
    """All about one event type."""

    type: EventType
    triggers: tuple[Trigger, ...]
    slots: tuple[Slot, ...] = ()
    needs: str = ""
    """Roles, one of which must be filled."""
    shares: str = "time location"
    """Roles taken over from the event that this one is part of."""
    part_of: str = ""
    """Event types that it may be part of."""
    identity: str = ""
    """What identifies an event wherever it is told: sets of roles, the best first, parted by `|`; the first set that is
    filled makes the id."""
    likeness: str = ""
    """Roles by which two tellings in one article are known to be of one event, the surest first."""


def plain_forms(verb: str) -> list[str]:
    """The verb without 了 behind it and without what says how before it; both that are told in one (建成|投用); the
    verb of the trade for the one of every day (开了, 办起)."""
    plain = [verb[:-1]] if verb.endswith("了") else []
    if verb in EVERYDAY:
        plain += EVERYDAY[verb].split()
    if verb.startswith(_BUILT):
        plain += [verb[:2], verb[2:]]
    if verb[:2] in _MANNERS:
        plain.append(verb[2:])
    return plain


_HELD = {"开": "召开 举办", "办": "举办", "搞": "举办 开展", "合办": "联合举办", "合搞": "联合举办"}
EVERYDAY = {
    **{verb + aspect: formal for verb, formal in _HELD.items() for aspect in ("", "了", "过", "起", "起了")},
    **dict.fromkeys(("发了", "颁了", "授了"), "颁发 下发"),
    **parted_verbs(),
}
"""What a reporter says every day for holding something, and verbs that 了 parts from their nouns (授了牌)."""
_BUILT = ("建成", "竣工", "完工", "落成")
_MANNERS = frozenset([
    "联合", "共同", "隆重", "胜利", "成功", "顺利", "正式", "组织", "牵头", "集中", "深入", "全面", "同步", "同时",
    "现场", "公开", "对外", "首次", "再次", "相继", "陆续", "接连", "先后", "统一", "集体", "紧急", "专门", "当场",
    "分别", "重磅", "免费", "无偿", "依法", "率先", "持续", "主动", "继续", "全文", "全力", "积极", "扎实",
    "应邀", "受邀", "上门", "安全", "平安", "随机", "实地", "突击", "连夜",
    "广泛", "大力", "认真", "精心", "迅速", "有序", "全部", "全线", "如期", "圆满",
])  # fmt: skip


@cache
def words_of(words: str) -> tuple[str, ...]:
    """The words of a rule's string."""
    return tuple(words.split())


@cache
def roles_of(words: str) -> tuple[Role, ...]:
    """The roles that a rule's string names."""
    return tuple(map(Role, words.replace("&", " ").split()))


@cache
def groups_of(words: str) -> tuple[tuple[Role, ...], ...]:
    """The groups of roles that a rule's string parts by `&`."""
    return tuple(roles_of(group) for group in words.split("&") if group.strip())


@cache
def rulebook() -> dict[EventType, Rule]:
    """Every rule under `rules/`, by event type."""
    from services.extractor import rules

    found = {}
    for module in pkgutil.iter_modules(rules.__path__):
        rule: Rule = importlib.import_module(f"{rules.__name__}.{module.name}").RULE
        found[rule.type] = rule
    return found
