"""Other people in the same place, with other offices, or called politely."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from bench.rewordings.form import Edit, Told, everywhere, rewording
from schemas.events import Role

_PERSONS = """
赵一 钱建国 欧阳明 宋致远 买买提·艾力 尹学军 逯彤 苗壮 时光辉 乐进 高峰 石磊 白雪 方向 俎江涛 亓国梁 相里斌
扎西次仁 仝海 巴特尔 丁一 于洋 万里 王一鸣 江河 高远 向前 常青 安宁 冷静 张开 李想 方正 司马南 上官云 夏侯敬之
皇甫立 尉迟琳 东方红 端木赐 闻人美 呼延赞 阿卜杜拉·麦麦提 艾尔肯·吐尼亚孜 古丽娜尔·阿不都热依木 加央多吉 才让卓玛
洛桑江村 阿古达木 乌云其其格 哈斯朝鲁 金成哲 朴英姬 约翰·史密斯 玛丽亚·冈萨雷斯 穆罕默德·萨勒曼 山本一郎 司徒文杰
张杨明轩 仉晓东 逄锦聚 晏子荣 妥建军 冶成林 撒世贵 海连英 党永富 第五建国 祁连山 柴米 后德军 拜世忠 牟其中
卡斯木江 努尔兰·哈力克 那仁 其美 格桑 斯琴
"""


@rewording
def _another_person(told: Told, random: Random) -> Iterator[Edit]:
    used = _PERSONS.split()
    random.shuffle(used)
    roles = (Role.ATTENDEE, Role.SPEAKER, Role.VISITOR, Role.MODERATOR, Role.PARTICIPANT, Role.RECIPIENT, Role.TARGET)
    names = {each.span.text for _event, each in told.arguments(*roles) if each.entity and each.entity.kind == "person"}
    yield from everywhere(told, dict(zip(sorted(names), used, strict=False)))


_CALLED = re.compile(r"[，。、在对向说就等和与表介指强作出参主代发到率带分宣前致]")
_NAMED = (Role.ATTENDEE, Role.SPEAKER, Role.VISITOR, Role.MODERATOR, Role.RECIPIENT)


@rewording
def _called_politely(told: Told, random: Random) -> Iterator[Edit]:
    """…院长李明: …院长李明同志; who has no office before the name is 先生, 女士 or 教授."""
    for _event, person in told.arguments(*_NAMED):
        value = person.entity
        if value and value.kind == "person" and _CALLED.match(told.text, person.span.end):
            before = any(told.text.endswith(title, 0, person.span.start) for title in value.titles)
            words = "同志 教授 博士 同志一行" if before else "先生 女士 教授 同志 研究员 高工 博士 老师"
            if before or not value.titles:
                yield Edit(person.span.end, person.span.end, random.choice(words.split()))


_OFFICES = """
党组书记、局长 党组成员、副局长 二级巡视员 一级调研员 四级调研员 总工程师 首席计量师 纪检监察组组长
党委副书记、院长 党支部书记、所长 副秘书长 主任委员 正高级工程师 董事长兼总经理 轮值会长 常务副市长 政治部主任
机关党委专职副书记 三级高级主办 执法队长 教授级高工 工会主席 党委委员、副院长 分管负责人 副检察长 常委、副县长
主持工作的副局长 首席质量官 食品安全总监 副主任（主持工作） 技术负责人 质量总监 团委书记 党总支书记 二级主任科员
总规划师 安全总监 副巡视员 督察专员 驻局纪检组长 名誉会长 局长助理 总经济师 理事长 院士 副处长 区长 法人代表
执行董事 值班长 中队长 副区长、公安分局局长 市场稽查专员 网格员 村支书 一级主办"""


@rewording
def _another_office_of_a_person(told: Told, random: Random) -> Iterator[Edit]:
    for _event, person in told.arguments(*_NAMED):
        if person.entity and person.entity.kind == "person":
            start = person.span.start
            title = next((each for each in person.entity.titles if told.text.endswith(each, 0, start)), None)
            if title:
                yield Edit(start - len(title), start, random.choice(_OFFICES.split()))
