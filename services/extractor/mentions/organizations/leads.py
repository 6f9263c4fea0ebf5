"""What stands before a body's name, or in brackets behind it: what was read as a part of it and is none, and what
belongs to it."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import CLOSE, JOIN, OPEN, PUNCT, STOP, VERB

_COUNT = "0123456789０１２３４５６７８９余家多所个 "
_LEADS = (
    (frozenset("日"), re.compile(r".*\d日(?:[上下]午|晚)?(?:率|赴|到|在|与|同|由|对)?")),  # 12日率|市政府办
    (
        frozenset("月"),
        re.compile(r"(?:(?:19|20)\d\d年)?\d{1,2}月(?:份|[底初末]|[上中下]旬)?(?=[一-龥]{4})"),
    ),  # 2022年9月|某市市场监管局
    (frozenset("来报"), re.compile(r"(?:前?来|报(?![社业刊]))(?=[省市县区州][一-龥])")),  # 来|市政协, 报|省委(批准)
    (
        frozenset("方商人事案"),
        re.compile(
            r"(?:境内|境外|国内|主要|原)?(?:[甲乙丙丁]方|当事人|(?:当事|涉事|涉案)(?:企业|单位|公司)"
            r"|(?:承包|承建|施工|建设|运营|经营|供应|开发|代理|经销|监理|设计)[方商人])(?=.{3})"
        ),
    ),  # 甲方|某大学, 承建商|某公司
    (frozenset("率"), re.compile(r"率(?=[一-龥]{0,6}(?:团|队|组)$)")),  # 率|代表团(访问)
    (
        frozenset("向对给为到赴"),
        re.compile(r"[向对给为到赴](?=山区|灾区|社区|农村|乡村|偏远|边远|贫困|基层|全[省市县区])"),
    ),  # 向|山区学校(捐赠)
    (
        frozenset("赴到在与对向"),
        re.compile(r"(?<=[\d余多几])[人名位次](?:先后|分别)?[赴到在与对向](?=.{3})"),
    ),  # 一行4|人赴|某公司
    (frozenset("第"), re.compile(r"第[一二三四五六七八九十百\d]+[次届](?=[省市县区州国])")),  # 第78次|市政府(常务会议)
    (frozenset("同志"), re.compile(r".*同志(?=.{2})")),  # 黄明同志|某大学
    (
        frozenset("属下"),
        re.compile(
            r"(?:(?:集团|公司|总公司|学校|医院|该?[局厅院所]|[一-龥]{2,5}海关)?(?:所属|下属|旗下|隶属|直属)的?|(?<=所)属)(?=.{4})"
        ),
    ),  # 集团所属|某股份有限公司, 成都海关所属|青白江海关
    (
        frozenset("某"),
        re.compile(r".*[局部厅委院署队](?:(?![局部厅委院署队市县区])[一-龥]){2,6}(?=某)"),
    ),  # 药监局暂扣|某药店
    (
        frozenset("联同携"),
        re.compile(
            r".*(?:妇联|残联|文联|工商联|科协|大学|局|委|部|院|厅|会|所|中心|公司|办|队|站|政府)(?:联合|会同|携手)(?=.{2})(?!会|总会|商会|总商会)"
        ),
    ),  # 市场监管局联合|城管局
    (
        frozenset("联"),
        re.compile("联合(?=[^，。；、]{2,12}(?:局|厅|[支大总]队|派出所|法院|检察院|监管所)$)"),
    ),  # 联合|公安局(查处)
)
"""Each with characters of which it holds one: few names do."""
_LEADING = frozenset[str]().union(*(signs for signs, _ in _LEADS))


def without_lead(tokens: Tokens, start: int, head: int, *, anchored: bool) -> int:
    """Where the name that was read from a position to a head begins; `anchored`: a place or body opens it."""
    end = tokens.ends[head]
    if not anchored:
        text = tokens.text[start:end]
        counted = end - len(text.lstrip(_COUNT))
        start = counted + (counted > start and tokens.text[counted] in "年月日")  # 2024年|东海救助局
    name = tokens.text[start:end]
    for signs, lead in () if _LEADING.isdisjoint(name) else _LEADS:
        if not signs.isdisjoint(name) and (found := lead.match(tokens.text, start, end)):
            start = found.end()
    return start


_FORCES = ("武警", "海警", "公安", "消防")
_TROOPS = ("总队", "支队", "大队", "中队")
_BRAND = re.compile(
    r"(?<![0-9A-Za-z&.-])(?:(?=\d{0,3}[A-Za-z])[0-9A-Za-z&.]{2,}-?|[A-Za-z]-|[一-龥]{2,4}-|[一-龥]{1,3}[A-Za-z]{1,4}-)\Z"
)
"""OPPO|广东…公司, 一汽-|大众汽车有限公司: a name before the place or body that opens one as well."""
_LONGEST_BRAND = 16
_LANDS = frozenset("美英法德俄日韩印加澳欧")
_PARTIES = (
    "中共", "民建", "民革", "民盟", "民进", "农工党", "致公党", "九三学社", "台盟", "共青团", "农工民主党",
)  # fmt: skip
_GROUPS = (
    "中车", "中铁", "中建", "中交", "中冶", "国网", "国家电网", "华电", "国电", "大唐", "华能", "中核", "中航",
    "中海油", "中石油",
    "中石化", "中国石油", "中国石化", "中国移动", "中国电信", "中国联通", "中粮", "中储粮", "国药", "华润", "万达",
    "海尔", "宝武",
    "中铝", "中煤", "中烟", "中科", "上汽", "一汽", "东风", "北汽", "广汽", "中国铁路", "中国邮政", "中国人寿",
    "中国人保", "中国平安",
    "中国银行", "中国烟草", "大众", "京东", "华为", "腾讯", "阿里", "京能", "首钢", "鞍钢", "徐工", "三一", "比亚迪",
    "中远海运", "南方电网", "南网",
)  # fmt: skip
"""Groups whose names stand before the place of a company of theirs."""


def with_prefix(tokens: Tokens, start: int, end: int, kind: str) -> int:
    """民建|扬州市委, 中车|太原…有限公司, 美|国务院: what belongs to a name though the place or body behind it could
    open
    one as well."""
    text = tokens.text
    if text.startswith("经区", start) and _BY_LEAVE.match(text, start):
        return start + 1
    committee = text.endswith(("委", "市委员会", "省委员会", "区委员会", "县委员会"), start, end)
    if committee and text.endswith(_PARTIES, 0, start):
        return start - next(len(party) for party in _PARTIES if text.endswith(party, 0, start))
    if text.endswith("委员会", start, end) and text.endswith("中共", 0, start):
        return start - 2  # 中共|某大学委员会
    for party in ("中共", "中国共产党"):
        if text.endswith(party, 0, start) and _OF_COMMITTEE.match(text, start, end):
            return start - len(party)  # 中共|江苏省委宣传部
    if zone := _ZONE_ABOVE.search(text, max(0, start - _LONGEST_BRAND), start):
        return zone.start()
    if char_before(text, start).isdigit() and (hotline := _HOTLINE.search(text, max(0, start - _DIALLED), start)):
        return hotline.start()  # 12309|检察服务中心
    if text.endswith(_TROOPS, start, end) and text.endswith(_FORCES, 0, start):
        return start - 2  # 武警|浙江省总队
    if kind == "company":
        if text.endswith("中国", 0, start) and (tokens.boundary(start - 2) or start - 2 in tokens.at):
            return start - 2  # 中国|航天科技集团
        if text.endswith(_GROUPS, 0, start):
            return start - next(len(group) for group in _GROUPS if text.endswith(group, 0, start))
        if brand := _BRAND.search(text, max(0, start - _LONGEST_BRAND), start):
            verb = tokens.at.get(brand.start())  # 召回|一汽-大众汽车有限公司
            return tokens.ends[verb] if verb is not None and tokens.boundary(brand.start()) else brand.start()
    if kind == "facility" and text.endswith(_NATIONAL, 0, start):
        return start - next(len(national) for national in _NATIONAL if text.endswith(national, 0, start))
    whole = text[start] in _LEVELS and end - start > _BARE  # 各县|区局分管领导: these
    if whole and (each := _EACH.search(text, max(0, start - _LEVELS_BEFORE), start)):
        return each.start()
    if kind in ("government", "party") and char_before(text, start) in _LANDS and tokens.boundary(start - 2):
        return start if tokens.ends[tokens.at[start - 2]] == start else start - 1  # 参加|国务院
    return start


_LEVELS = frozenset("市县区州旗盟")
_LEVELS_BEFORE, _BARE = 6, 2
_EACH = re.compile("各(?:自治)?[省市县区州旗盟、]{0,4}$")
"""各区|县市场监管局: every one of them, no body of its own."""
_HOTLINE = re.compile(r"(?<![\d.])1[0-9]{4}$")
_DIALLED = 6
"""Characters of a number that people dial, with the one before it."""


_BY_LEAVE = re.compile(
    r"经区[^，。；：对与同和向在为将开召举]{1,14}?(?:批准|同意|研究|审[议核批查定理]|通过|讨论|决定|公示|上报|转报|论证|核[准查]|批复|推荐|调查|检查|认定|评审|协调|授权|备案|查实|鉴定)"
    r"[^，。；：]{0,8}[，。]"
)
"""经|区政府批准，…: by whose leave; 经区 is a zone where it acts itself (经区管委会召开会议)."""
_NATIONAL = ("国家超级计算", "国家超算")
"""国家超级计算|无锡中心: national facilities with their place behind what they are for."""
_OF_COMMITTEE = re.compile(
    "[^，。；]{1,12}?[省市县区州旗盟]委(?:员会|(?!会|员))|[^，。；]{2,20}(?:党组|党委|党支部|党总支)$"
)
_ZONE_ABOVE = re.compile("(?:中国[（(][一-龥]{2,4}[）)])?(?:自由贸易试验区|自贸试验区|自由贸易港)$")
"""中国（江苏）自由贸易试验区|苏州片区管理委员会."""


def with_first_character(tokens: Tokens, start: int) -> int:
    """、至尊…公司, 添可…公司: a function character that opens a list member, or stands among its unknown characters,
    is a part of the name."""
    index = tokens.ending.get(start)
    if index is None or start - tokens.starts[index] != 1 or char_before(tokens.text, start) not in _NOT_ONLY_FUNCTION:
        return start
    before = tokens.ends[index - 1] if index else 0
    opened = index == 0 or tokens.flags[index - 1] & (JOIN | PUNCT | OPEN)
    if not opened and before == start - 2 and tokens.flags[index - 1] & (STOP | VERB):
        opened = True  # 在|孚能科技股份有限公司
    if not opened or (before == start - 1 and start in tokens.at):
        return start
    return before


_NOT_ONLY_FUNCTION = frozenset("至如若可能应才未无更自再")


def opens_place(tokens: Tokens, at: int) -> bool:
    """海|州海关, 通|州市场监管局: whether a character and 州 behind it are a place that no list knows, or knows by its
    whole name alone; not 赴|州人社局."""
    char, before = tokens.text[at : at + 1] if at >= 0 else "", char_before(tokens.text, at)
    if not "一" <= char <= "鿿" or char in _NO_NAMES:
        return False
    return not "一" <= before <= "鿿" or at in tokens.ending or before in _NO_NAMES


_NO_NAMES = frozenset("赴到在由经对与同向率给据和及从往为将以请去访来受被报省市县区本我全该各即近日使令派")
"""What may stand before 州 as a level, or before a name that ends in it."""


def with_bracket(tokens: Tokens, end: int) -> int:
    """香港中文大学（深圳）, …重点实验室（电能计量）."""
    opened = tokens.at.get(end)
    if opened is None or tokens.text[end] not in "（(":
        return end
    closed = next((c for c in range(opened + 1, min(opened + 6, len(tokens))) if tokens.flags[c] & CLOSE), -1)
    if closed < 0 or tokens.ends[closed] - end > 12:
        return end
    inside = tokens.flags[opened + 1 : closed]
    if any(flag & (PUNCT | STOP | VERB | OPEN) for flag in inside) or tokens.text[end + 1] in "以下简称原":
        return end
    return tokens.ends[closed]
