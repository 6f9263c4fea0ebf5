"""Papers that come into force, and from when on."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.enacted import own_papers
from services.extractor.finders.fillers import Filler, nominals, spanned, titled_documents
from services.extractor.finders.papers import COUNT, KINDS
from services.extractor.finders.referred import referred
from services.extractor.grammar.reading import Phrase, Reading

_FROM = re.compile(
    r"起[^，。；]{0,4}$|[近日本]期$|[年月日][^，。；《》]{0,2}$|^[^，。；]{2,14}[起日]，|[今昨明即][天日]?$"
)


def dated(reading: Reading, phrase: Phrase) -> bool:
    """What stands before 施行 says from when on; what holds from its issue on (自公布之日起施行) is told by that."""
    said = reading.say(phrase)
    return _FROM.search(said) is not None and _AT_ONCE.search(said) is None


_AT_ONCE = re.compile(r"(?:公布|发布|印发|颁布|下发|签署|批准|刊登)之日起?[^，。；]{0,4}$")


def begins_to_hold(reading: Reading, phrase: Phrase) -> bool:
    """正式实施; 正式实施|满三周年 looks back."""
    return _SINCE.search(reading.text, phrase.start, phrase.start + _VERB) is None


_SINCE = re.compile(r"[施行效]的?(?:满|[一二两三四五六七八九十\d]+周年)")
_VERB = 12


def in_force(reading: Reading, phrase: Phrase) -> list[Filler]:
    """《条例》自7月1日起施行; “条例”及其细则自颁布之日起施行."""
    if titled := titled_documents(reading, phrase):
        return titled
    if reading.text.endswith("计划", *phrase) and _DOES_IT.match(reading.text, phrase.end):
        return []
    if before := referred(reading, phrase):
        return before
    revised = _REVISED.match(reading.text, *phrase)
    phrase = Phrase(revised.end(), phrase.end) if revised else phrase
    return [
        f
        for f in nominals(reading, phrase)
        if reading.say(f.phrase).strip("“”").endswith(_IN_FORCE)
        and not reading.say(f.phrase).startswith(("本", "此"))
        and not reading.text.endswith("依法", *f.phrase)
    ]


_DOES_IT = re.compile("(?:全面|正式|同步)?(?:实施|施行|执行|实行)(?![后以之起时])[^，。；]{2,}")
"""市财政局今年计划|实施改造项目247个: what it means to do, no plan that comes into force."""


def rates_in_force(reading: Reading, phrase: Phrase) -> list[Filler]:
    """公交票价|自5月10日起(执行): a price or charge that holds from then on."""
    return [f for f in nominals(reading, phrase) if reading.text.endswith(_RATES, *f.phrase)]


_RATES = (
    "价格", "票价", "电价", "水价", "气价", "运价", "油价", "药价", "费率", "税率", "价格项目", "收费项目", "服务项目",
)  # fmt: skip


def issued_in_force(reading: Reading, phrase: Phrase) -> list[Filler]:
    """公布《甲》《乙》，自9月1日起(施行): the papers told right before, where the verb's own clause says but when."""
    mark = reading.text.rfind("，", *phrase)
    if mark < 0 or not _WHEN.fullmatch(reading.text, mark + 1, phrase.end):
        return []
    papers = own_papers(reading, Phrase(phrase.start, mark))
    if not papers and (issued := _ISSUED.search(reading.text, phrase.start, mark)):
        paper = reading.behind(Phrase(*issued.span("paper")), COUNT)  # 出台首部低空经济法规，
        return nominals(reading, paper)
    clause = (
        max(reading.text.rfind(point, phrase.start, papers[-1].phrase.start) for point in "，；：") if papers else 0
    )
    return [f for f in papers if f.phrase.start > clause]


_ISSUED = re.compile(
    r"(?:出台|发布|印发|公布|颁布|下发|推出)了?"
    r"(?P<paper>[^，。；《》]{2,24}?(?:法规|规定|办法|条例|标准|规范|政策|新政|新规|措施|细则|规程))$"
)
_WHEN = re.compile(
    r"[将并均已也于自从]*(?:[\d年月日今明元旦]+|(?:公布|发布|印发|颁布)之日|即日)(?:起|开始|正式|全面|统一|同步|全国|在)*"
)
_IN_FORCE = tuple(
    kind for kind in (*KINDS, "法") if kind not in ("提醒", "警示", "提示", "预警", "警告", "解读", "信息")
)
_REVISED = re.compile(r"(?:最?新|新近)?(?:修订|修改|修正|制定|颁布|出台|发布)后?的")


def old_version(reading: Reading, phrase: Phrase) -> list[Filler]:
    """原JJG 162—2009(同时废止), 原办法(予以废止): what a new paper takes the place of, by its number or its kind."""
    start = max((at + 1 for at in reading.marks_within(*phrase)), default=phrase.start)
    old = _OLD.fullmatch(reading.text, reading.trim(Phrase(start, phrase.end)).start, phrase.end)
    return spanned(old, "numbered" if old and old["numbered"] else "paper")


_OLD = re.compile(
    r"(?:同时|即日起|届时|届时，)?(?P<paper>[原旧](?P<numbered>[A-Z]{2,5}(?:/[A-Z]{1,2})? ?[\d.]+[—\-－–]\d{4})?"
    r"(?:[^，。；《》\d]{0,30}?(?:条例|办法|规定|标准|规程|规范|细则|方案|通知|意见|政策|文件))?)(?:将|即|也|均|随之|相应|同时|一并|予以|自[^，。；]{2,8}起)*"
)
