"""Awards and accreditation: somebody is approved, certified, honoured, listed or wins a bid."""

import re

from schemas.events import EventType, Role
from services.extractor.bodies import bodies, groups
from services.extractor.fillers import Filler, nominal, persons, quantities
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind
from services.extractor.rulebook import Rule, Slot, Trigger

_FIRST = re.compile(r"^(?:全国|全省|全市|国内|省内|我国|我省|我市)?(?:唯一|首个|首家|首批|第一家|第一个)的?")
_BUILT = re.compile(r"^依托.{2,30}?(?:建设|设立|组建|建立)的")


def _winners(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Who is honoured: bodies, persons, otherwise the whole phrase (a centre, a system, a product)."""
    found: list[Filler] = persons(reading, phrase)
    if found:
        return found
    for member in split_list(reading, phrase):
        first = _FIRST.match(reading.say(member))
        built = _BUILT.match(reading.say(member))
        first = built or first
        member = Phrase(member.start + (first.end() if first else 0), member.end)
        found.extend(bodies(reading, member) or nominal(reading, member))
    return found


_CHOSEN = re.compile(r"(?:为|出)[^，。；]{0,20}(?:候选|中标|示范|试点|基地|单位|企业|名单|人选|园区|先进)")


def _chosen(reading: Reading, phrase: Phrase) -> list[Filler]:
    """确定…为示范单位: somebody is made something."""
    end = reading.sentences[reading.sentence_index(phrase.start)].end
    return [Filler(phrase)] if _CHOSEN.search(reading.text, phrase.start, min(end, phrase.end + 40)) else []


def _hosts(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whom the honoured one is built at (依托…建设)."""
    found = reading.mentions.within(phrase.start, phrase.end, Kind.ORGANIZATION)
    return [Filler(Phrase(m.start, m.end), m) for m in found if reading.text.endswith("依托", 0, m.start)]


def _honour(reading: Reading, phrase: Phrase) -> list[Filler]:
    return (
        []
        if reading.say(phrase).endswith(("仪式", "大会", "表彰", "表扬", "授牌", "颁奖"))
        else nominal(reading, phrase)
    )


_APPROVED = "批准筹建 批准建设 批准建立 批准成立 批准设立 同意筹建 筹建"

RULE = Rule(
    type=EventType.AWARD_ACCREDITATION,
    triggers=(
        Trigger(
            """
                获批 获批准 获批筹建 获批成立 获批建设 获评 荣获 喜获 摘得 斩获 获准筹建 获准成立 获得批准筹建
                获批准筹建 获得批准成立 受到表彰 榜上有名 荣膺 被授予 获颁 被评为 被认定为 被列为 被确定为
                被命名为 获得认证 通过认证
            """,
            confidence=0.85,
        ),
        Trigger(
            "获得 取得 通过 顺利通过 成功通过",
            nouns="""
                奖 称号 认证 资质 证书 荣誉 认可证书 实验室认可 国家认可 授权 验收 评审 考核评审 复查 资质认定
                许可证 金牌 银牌 铜牌 批准 考核 复评审 现场审核
            """,
            confidence=0.75,
        ),
        Trigger("确定 认定 评定", telling=_chosen, needs="recipient quantity", confidence=0.7),
        Trigger("颁发", nouns="奖牌 证书 牌匾 聘书 奖杯 奖状 奖章 锦旗 授权书", confidence=0.75),
        Trigger(_APPROVED, objects=_winners, confidence=0.8),
        Trigger(
            "进行 予以 给予",
            heads="表彰 授牌 颁奖 通报表扬 表扬 奖励 通报表彰",
            light=True,
            companions="对 为 向",
            confidence=0.75,
        ),
        Trigger("授予", nouns="称号 奖 荣誉 资质", confidence=0.8),
        Trigger(
            "举行 举办",
            heads="授牌仪式 颁奖仪式 颁奖典礼 授证仪式 颁证仪式",
            light=True,
            confidence=0.8,
        ),
        Trigger("入选 中标", noun_like=True, confidence=0.7),
        Trigger("授牌 颁奖 表彰", noun_like=True, confidence=0.6),
    ),
    slots=(
        Slot(Role.RECIPIENT, "object", bodies, verbs="确定 认定 评定"),
        Slot(Role.ORGANIZER, "subject", groups, verbs="确定 认定 评定"),
        Slot(Role.RECIPIENT, "为 向 给 对 subject", _winners, but=f"确定 认定 评定 表彰 表彰 {_APPROVED}"),
        Slot(Role.RECIPIENT, "object", _winners, verbs=f"表彰 {_APPROVED}"),
        Slot(Role.HOST_ORG, "为", _hosts),
        Slot(Role.HOST_ORG, "told", _hosts, verbs=_APPROVED),
        Slot(Role.ORGANIZER, "subject", bodies, verbs=_APPROVED),
        Slot(Role.NAME, "object", _honour, but=f"确定 认定 评定 表彰 {_APPROVED}"),
        Slot(Role.ORGANIZER, "由 被", bodies),
        Slot(Role.ORGANIZER, "giver", bodies, verbs="授予 颁发 进行"),
        Slot(Role.QUANTITY, "before behind", quantities, all=True),
    ),
    needs="recipient quantity",
    part_of="meeting campaign visit_research competition_comparison",
    identity="recipient name | time recipient",
    likeness="recipient name",
)
