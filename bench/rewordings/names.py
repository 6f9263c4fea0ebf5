"""Others in the same place: other bodies, places, targets, days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import ACTORS, Edit, Told, everywhere, rewording
from schemas.events import EventType, Role


@rewording
def _another_day(told: Told, random: Random) -> Iterator[Edit]:
    for _event, time in told.arguments(Role.TIME):
        if re.fullmatch(r"(\d{4}年)?\d{1,2}月\d{1,2}日([上下]午)?", time.span.text):
            yield Edit(time.span.start, time.span.end, random.choice(("近日", "日前", "昨日", "2月18日下午2时")))
        elif time.span.text in ("近日", "日前", "近期"):
            yield Edit(time.span.start, time.span.end, random.choice(("3月5日", "3月5日上午", "3月5日至7日")))


_BODIES = """
云岭省药品检验研究院 青川市生态环境局 国家粮食和物资储备局 东湖区教育局 临江海关 南岭县人民检察院 华联检测集团有限公司
西山市住房和城乡建设局 省特种设备安全监督检验研究院 县委宣传部 中国仪器仪表行业协会 北原市中心血站 温州水务集团
市公安局交警支队 泰兴市质监局 绥化市计量检定测试所热工室 罗平县河长办 国网宜昌供电公司 德国联邦物理技术研究院
中国物流与采购联合会 长春净月高新技术产业开发区管委会 海州区市场监管局朝阳分局 省出入境检验检疫局 白石街道办事处
"""


@rewording
def _another_body(told: Told, random: Random) -> Iterator[Edit]:
    used = _BODIES.split()
    random.shuffle(used)
    found = [each for _event, each in told.arguments(*ACTORS) if each.entity and each.entity.kind == "organization"]
    names = {each.span.text for each in found if len(each.span.text) > 3}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    yield from everywhere(told, dict(zip(longest_first, used, strict=False)))


_DIVISIONS = {"省": "青海省", "市": "绥化市", "县": "罗平县", "区": "钟楼区"}


@rewording
def _another_place(told: Told, _: Random) -> Iterator[Edit]:
    names = dict[str, str]()
    for _event, place in told.arguments(Role.LOCATION):
        if place.place and place.place.adcode and re.fullmatch(r"[一-鿿]{1,3}[省市县区]", place.span.text):
            names.setdefault(place.span.text, _DIVISIONS[place.span.text[-1]])
    yield from everywhere(told, names)


_TARGETS = {
    r"公司|集团|[厂店行社]$": "某建材经营部 临江市恒泰食品有限公司 西山惠民大药房 华联商贸公司 某汽修厂",
    r"(?:企业|单位|场所|商户|机构|店|超市|市场|食堂|学校|医院|商超|摊位|网吧|酒店)$": """
    加油站 塑料管材生产企业 农村集贸市场 眼镜配制场所 校园周边食品经营店 民办托育机构 快递网点 电动自行车销售门店""",
    r"(?:器|机|秤|表|商品|产品|药品|食品|品|片|颗粒|车|袋|桌|椅|气瓶|货物|毯)$": """
    月饼 电动自行车 儿童玩具 燃气灶具 成品油 医用口罩 出租车计价器 定量包装商品 散装白酒 消防器材""",
}
"""Targets of checks by what they are, and others of the same kind: one trader, those of a trade, goods."""


@rewording
def _another_target(told: Told, random: Random) -> Iterator[Edit]:
    for event, target in told.arguments(Role.TARGET):
        words = target.span.text
        person = target.entity is not None and target.entity.kind == "person"
        if event.type is EventType.INSPECTION_ENFORCEMENT and not person and "、" not in words:
            others = next((others for kind, others in _TARGETS.items() if re.search(kind, words)), None)
            if others and not re.match(r"[一两这该其]|上述", words):
                yield Edit(target.span.start, target.span.end, random.choice(others.split()))
