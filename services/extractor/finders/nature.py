"""Creatures that are seen where they are rare, and weather that comes over a place: finders for the rule `other`."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal
from services.extractor.finders.happened import real
from services.extractor.grammar.lists import split_list, without_tail
from services.extractor.grammar.reading import Phrase, Reading

_CREATURE = re.compile(
    r"(?:[鹤鹳鹭雁鸥鹰隼雕鸮鹮鹏鹀鸫鹇鸨鹈鹕豹虎麝狐猁獭鲸鲟鲵蟒蝾螈鸳鸯雉鹬鸻鸭鹅鹊鹃]|天鹅|[棕黑白小大]熊|熊猫|金丝猴|叶猴|猕猴|长臂猿|白头叶猴|羚羊|羚牛|岩羊|盘羊|野牛|野马|野驴|野象|亚洲象|"
    r"野猪|马鹿|梅花鹿|麋鹿|驼鹿|獐|穿山甲|江豚|海豚|白鲟|海龟|蝴蝶|凤蝶|萤火虫|水母|兰花?|珙桐|水杉|红豆杉|候鸟|水鸟|鸟类?|狼|豺)"
    r"(?:[”』]|（[^（）]{1,24}）)?(?:的?(?:身影|踪迹|踪影|活动影像|影像|画面|种群|个体|群|幼崽|幼鸟|活动|足迹|活动踪迹))?$"
)


def creatures(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The creatures that a phrase names (东方白鹳, 雪豹影像), each of a list."""
    phrase = without_tail(reading, reading.trim(phrase))
    members = split_list(reading, phrase)
    named = [f for member in members for f in nominal(reading, member)]
    return named if any(_CREATURE.search(reading.say(f.phrase)) for f in named) else []


def of_creatures(reading: Reading, phrase: Phrase) -> bool:
    """黑鹳|现身某湿地: creatures do what the verb says."""
    own = _WHERE.sub("", reading.text[_part_before(reading, phrase) : phrase.end])
    return _CREATURE.search(own) is not None and real(reading, phrase)


def taken_out(reading: Reading, phrase: Phrase) -> list[Filler]:
    """将缴获的|21只画眉|带到某山(放归): the creatures behind 将."""
    handled = _HANDLED.search(reading.text, *phrase)
    what = Phrase(*handled.span("what")) if handled else phrase
    return nominal(reading, reading.trim(what)) if handled and what.end - what.start > 1 else []  # not 将其


def set_free(reading: Reading, phrase: Phrase) -> list[Filler]:
    """(放归)|3只猫头鹰|, |两头麋鹿|(放归): the creatures, not who sets them free."""
    if not creatures(reading, phrase) and not _HEADS.search(reading.say(phrase)):
        return []
    return nominal(reading, phrase) if phrase.end - phrase.start <= _SOME_CREATURES else []


_HANDLED = re.compile(
    r"[将把](?:[^。；将把]{1,40}的(?=[^，。；的]{2,24}(?:，|[带运送转在于到][^。；]*)?$))?(?P<what>[^，。；将把的]{1,24}?)"
    r"(?:，?(?:[带运送转]|在|于|到|一同|一起|安全|就地|全部|依法|成功|顺利|重新|再次|集中)[^。；将把]{0,30})?$"
)
_HEADS = re.compile(r"[只头条尾羽匹]|(?:幼崽|幼鸟|动物)$")
_SOME_CREATURES = 24


def _part_before(reading: Reading, phrase: Phrase) -> int:
    """Where the part of the sentence that the verb ends begins."""
    return max(phrase.start, *(reading.text.rfind(mark, *phrase) + 1 for mark in "，；"))


_WHERE = re.compile(r"(?:首次|再次|近日|已|又|陆续|连续[^，]{1,4}年|时隔[^，]{1,6}年|[于在][^，。；]{2,20})+$")


def of_weather(reading: Reading, phrase: Phrase) -> bool:
    """台风“海鸥”|登陆某市: a storm or cold wave does what the verb says."""
    begins_at = _part_before(reading, phrase)
    return _STORM.search(reading.text, begins_at, phrase.end) is not None and real(reading, phrase)


def storms(reading: Reading, phrase: Phrase) -> list[Filler]:
    """台风“海鸥”(登陆), 电网受|超强台风|(重创): the storm, not what it comes over."""
    return nominal(reading, reading.behind(phrase, _STRUCK_BY))


_STRUCK_BY = re.compile("[^，。；]{2,20}?(?:遭受|遭遇|遭到|受到|受|遭)(?=[^，。；]{2,})")
_STORM = re.compile(
    r"(?:台风|飓风|热带风暴|热带低压|热带气旋|气旋|寒潮|冷空气|沙尘暴?|龙卷风|暴风雪|暴雪|风暴潮|强对流天气|强降雨|暴雨)"
    r"(?:“[^“”]{1,8}”|[（(][^（）()]{1,16}[）)])?(?:中心|已?[于在][^，。；]{2,36}|已|\d{1,2}月\d{1,2}日[^，。；]{0,8}|再次|正式|直接|持续|先后|减弱后|登陆后)*$"
)


def begins(reading: Reading, phrase: Phrase) -> bool:
    """某市|入梅: told for itself, not as the time of something else (入汛以来, 入冬前)."""
    return real(reading, phrase) and _DATES.match(reading.text, phrase.end) is None


_DATES = re.compile(r"[^，。；]{2,6}?(?:前|后|以来|之后|之际|期间|时)")
