"""Another when and where in the same place: days, spans of time, towns, venues."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import Edit, Kinds, Told, of_the_same_kind, rewording, written
from schemas.events import EventType, Role

_DAY = re.compile(r"(?:(?:\d{4}|今)年)?(?:\d{1,2}月)?\d{1,2}日[上下]?午?|[近日]日|日前|昨[日天]|今[日天]|同日|当[日天]")
_DAYS = """
3月5日|至7日 3月5日|-7日 3月5日|—7日 3月5日|、6日 5日上午 上周五 本周三 月初 春节前夕 元宵节当天 昨天上午
3月5日上午9时30分 3月上旬 二〇二五年三月五日 三月五日 3月5日晚 上周 12月30日|至31日 3月5日下午3点 3月5日|（周三）
2月底 世界计量日前夕 “五一”假期期间 国庆节前 2025-03-05 2025年3月5日上午 3月5日|至3月7日 前不久 近段时间 连日来
中秋节前夕 3月5日一早 3月5日晚间 本月5日 这几天 2025年3月5日|-6日 2025年3月5日|至2025年3月7日 最近 元旦前夕 开学前夕
“两会”期间 周末 3月5日9时 岁末年初 3月4日|到6日 正月初八 2025年新年伊始 前日 春节后上班第一天 节日期间 2025.3.5
3月5日|起 3月中下旬 5日下午3时许 国家宪法日当天 上周末 五一节前"""


@rewording
def _another_when(told: Told, random: Random) -> Iterator[Edit]:
    """The day on which something is, said in other ways; figures may be of such a day, too."""
    for event, time in told.arguments(Role.TIME):
        opens = told.sentence(time.span.start)[0] == time.span.start
        told_later = time.span.end <= event.trigger.start and told.text[time.span.end] in "，,"
        if opens and told_later and event.type not in _DATED and _DAY.fullmatch(time.span.text):
            yield from written(time.span, random.choice(_DAYS.split()))


_DATED = (EventType.STATEMENT, EventType.OTHER)
_SPANS: Kinds = {
    r"^截[至止]|^目前$": """
    截至目前 截至3月末 截至2月25日17时 截止目前 截至2024年底 截至今年3月 截至发稿时 截至昨日 到目前为止 目前
    截至3月5日24时 截至2024年末 截止3月底 至今 截至第三季度末 截至年底 截至一季度末 迄今 截至12月中旬
    截至“十三五”末 截至上月末""",
    r"来$|[全去今]年|年度?$|季度|[上下]半年|期间$|月$": """
    今年以来 近三年来 2024年第三季度 1—6月 活动开展以来 “十四五”期间 入夏以来 一年来 前三季度 1至10月份 过去五年
    2021年至2024年 近年来 去年全年 2024年度 今年前5个月 2023年以来 2024年 近期 上半年 2025年一季度 三年来
    去年同期 近一个月来 2020年以来 半年来 “十三五”以来 2023年底 今年1-9月 党的十八大以来 2024年下半年 五年间
    上一年度 第四季度 截至目前 一周来 本月 2022—2024年 去年下半年以来 3月1日以来 2019年至今 专项行动期间 近五年
    全年 2024年3月 节日期间 1-2月 春节期间 第一季度 改革开放以来""",
}
_STATED = (EventType.OUTCOME_REPORT, EventType.INSPECTION_ENFORCEMENT)


@rewording
def _another_span_of_time(told: Told, random: Random) -> Iterator[Edit]:
    found = []
    for event, time in told.arguments(Role.TIME):
        opens = told.sentence(time.span.start)[0] == time.span.start
        if opens and event.type in _STATED and told.text[time.span.end] in "，,":
            found.append(time)
    yield from of_the_same_kind(told, random, found, _SPANS)


_ROOMS = r"(?:中心|广场|礼堂|会议室|报告厅|酒店|宾馆|馆|厅|大学|学院|中学|小学|公司|园区?|党校|景区|楼)$"
_VENUES: Kinds = {
    _ROOMS: """
    江州国际会展中心 市民广场 局机关三楼会议室 院综合楼报告厅 市政务服务大厅 县人民医院 江州宾馆 江州饭店牡丹厅
    万达广场 人民公园 会议中心 市委党校 实验小学 城南农贸市场 市体育馆 图书馆报告厅 江州工业园区 云栖小镇
    省计量院昌平院区 白云山景区 江州火车站 汽车客运站 法治文化公园 新时代文明实践中心 红色教育基地
    市局五楼视频会议室 二号会议室 江州大剧院 市府大院 江州港 国家会议中心 院多功能厅 县电影院 滨江公园 职工之家
    家乐福超市 某加油站 龙山烈士陵园 党建馆 市体育中心 江州希尔顿酒店 锦江之星 红旗渠干部学院 2号楼107会议室
    江州北站 县职教中心 江州机场 五一路步行街 河滨农贸市场 机关食堂""",
    r"[镇乡村旗]$|街道$|社区$": """
    青石镇 大柳树乡 王家沟村 永安街道 幸福社区 临港经济开发区 科技园区 高铁新区 巴彦苏木
    双江拉祜族佤族布朗族傣族自治县 石桥铺街道 凤凰岭社区 马家屯 三里河村 金银潭街道 经开区 沙坝乡小湾村 西街社区
    城关镇北关村 红星农场 第六师五家渠市""",
    r"^[一-鿿]{2}$": """
    绵阳 榆林 恩施 呼和浩特 鄂尔多斯 日内瓦 巴黎 东京 首尔 吉隆坡 内罗毕 珠海 三明 安康 平凉 长治 吉安 大庆 保山
    东方 延吉 喀什 重庆 香港 法国巴黎 浙江宁波 四川绵阳 吉林延边 海南三亚 日本东京 义乌 昆山""",
}


@rewording
def _another_where(told: Told, random: Random) -> Iterator[Edit]:
    found = []
    for event, place in told.arguments(Role.LOCATION):
        if told.text[place.span.start - 1] in "在于" and not told.text.startswith(tuple("上内里的"), place.span.end):
            found += [place] if place.span.end <= event.trigger.start and place.span.text not in _WHOLE else []
    yield from of_the_same_kind(told, random, found, _VENUES)


_WHOLE = ("全省", "全市", "全县", "全区", "全国", "我省", "我市", "我县", "我国")
