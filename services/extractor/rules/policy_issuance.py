"""Policies: somebody issues, publishes or enacts a document."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies
from services.extractor.fillers import Filler, documents, nominal, titled_documents
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.rulebook import Rule, Slot, Trigger

_KINDS = (
    "通知|通告|公告|通报|决定|决议|意见|方案|倡议书|倡议|报告|办法|规定|细则|规划|指南|目录|"
    "白皮书|蓝皮书|公报|公约|声明|标准|规范"
)
_PLAIN = re.compile(
    rf"^(?P<count>一[则份项个]|多[则份]|[两三四五六七八九十\d]+[则份项])?(?P<name>[^，。；《》]*?(?:{_KINDS}))$"
)
_RESULTS = re.compile(r"(?:典型案例|指导性?案例|优秀案例|十大案例|案例|名单|榜单|清单|结果)$")


def _plain(reading: Reading, phrase: Phrase) -> list[Filler]:
    """A paper without a title in 《》, named by its kind (一则通知, 2024年第3期药品质量公告)."""
    if documents(reading, phrase) or reading.text[phrase.start - 1] == "的":
        return []
    named = _PLAIN.match(reading.say(phrase))
    if named is None:
        return []
    return nominal(reading, Phrase(phrase.start + named.start("name"), phrase.end))


def _cases(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Cases or results that are made public (10起典型案例)."""
    return nominal(reading, phrase) if _RESULTS.search(reading.say(phrase)) else []


_MANAGED = re.compile(r"(?:改正|整改|处理|检查|告知|缴款|复查)[^《》]{0,4}通知书$|告知书$")


def _issued(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Documents of general reach: not the paper that tells one offender to mend something."""
    return [f for f in documents(reading, phrase) if not _MANAGED.search(reading.say(f.phrase))]


def _in_force(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《条例》自7月1日起施行."""
    return titled_documents(reading, phrase) if _FROM.search(reading.say(phrase)) else []


_FROM = re.compile(r"自?[^，。；]{2,20}(?:起|日)(?:正式)?$|^[^，。；]{3,14}起，")


def _made(reading: Reading, phrase: Phrase) -> list[Filler]:
    """What is drawn up; 新修订的《条例》 tells of something else."""
    return [] if reading.text[phrase.start - 1] == "的" else titled_documents(reading, phrase)


_ISSUED_BEFORE = "印发给 现印发 现予印发 现予公布 现予发布 现下发"
_REVISED = "进行修订 进行修改 进行了修订 进行了修改"
_IN_FORCE = "施行 实施 正式施行 正式实施 起施行 起实施 生效"
_BEHIND = f"{_ISSUED_BEFORE} {_REVISED} {_IN_FORCE}"
"""Verbs behind their document."""

RULE = Rule(
    type=EventType.POLICY_ISSUANCE,
    triggers=(
        Trigger(
            "印发 发布 出台 公布 下发 颁布 制发 发表 联合印发 联合发布 公开发布 正式发布 共同发表 制定出台 研究出台",
            objects=_issued,
            confidence=0.9,
        ),
        Trigger("印发 发布 下发 发出 制发 联合印发 联合发布 发布了", objects=_plain, needs="issuer", confidence=0.7),
        Trigger("公布 通报 发布 公开发布 对外公布 公开通报", objects=_cases, confidence=0.7),
        Trigger(
            """
            批准 转发 通过 审议通过 表决通过 审议批准 讨论通过 审议并通过 审议并原则通过 原则通过 审议原则通过
            批转 批复 批准发布 废止
            """,
            marks="《",
            objects=titled_documents,
            confidence=0.75,
        ),
        Trigger(_REVISED, marks="《", before=titled_documents, companions="对", confidence=0.7),
        Trigger(
            _IN_FORCE,
            marks="《",
            before=_in_force,
            needs="time",
            subtype="entry_into_force",
            confidence=0.7,
        ),
        Trigger(_ISSUED_BEFORE, marks="《", before=titled_documents, confidence=0.85),
        Trigger("制定 制订 修订 修改 编制 印制 研究制定", marks="《", objects=_made, confidence=0.8),
    ),
    slots=(
        Slot(Role.ISSUER, "由 subject 联合 会同 与 同", bodies, all=True),
        Slot(Role.DOCUMENT, "object", _issued),
        Slot(Role.DOCUMENT, "told", _issued, verbs=_BEHIND),
        Slot(Role.DOCUMENT, "object", _plain, verbs="印发 发布 下发 发出 制发 联合印发 联合发布 发布了"),
        Slot(Role.NAME, "object", _cases, verbs="公布 通报 发布 公开发布 对外公布 公开通报"),
    ),
    needs="document name",
    shares="time",
    part_of="meeting campaign visit_research competition_comparison",
    identity="document",
    likeness="document",
)
