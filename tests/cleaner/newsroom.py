"""Articles made up for the tests: news and notices of agencies that do not exist, and what others make of them."""

from __future__ import annotations

import re
from random import Random

from schemas.articles import PageType, ParsedArticle
from schemas.ids import article_id
from services.cleaner.fingerprints import fingerprint

_PLACES = [
    "临江",
    "清河",
    "云岭",
    "东湖",
    "南浦",
    "安平",
    "白沙",
    "石桥",
    "永昌",
    "龙泉",
    "青田",
    "宁远",
    "和顺",
    "长乐",
    "新城",
    "高峰",
]
_AGENCIES = [
    "市场监管局",
    "生态环境局",
    "应急管理局",
    "农业农村局",
    "教育局",
    "卫生健康委",
    "住房城乡建设局",
    "交通运输局",
]
_MATTERS = [
    "计量专项检查",
    "食品安全抽检",
    "安全生产培训",
    "特种设备普查",
    "标准化试点",
    "知识产权保护",
    "质量提升行动",
    "消费维权宣传",
    "防汛应急演练",
    "秸秆禁烧督查",
    "校园周边整治",
    "电梯更新改造",
    "农资打假",
    "价格收费检查",
    "药品网络销售治理",
    "新能源汽车推广",
]
_OBJECTS = [
    "农贸市场",
    "学校食堂",
    "加油站",
    "建筑工地",
    "养老机构",
    "商场超市",
    "检验机构",
    "出租车企业",
    "医院药房",
    "化工园区",
]
_PEOPLE = ["周明远", "陈若兰", "何志坚", "林晓峰", "徐文博", "沈静怡", "郭建业", "谢雨辰"]
_SENTENCES = (
    "{month}月{day}日，{place}{agency}组织开展{matter}，出动执法人员{n}人次，检查{object}{m}家。",
    "检查发现问题{n}处，下达整改通知书{m}份，立案查处{k}起，涉案金额{n}.{k}万元。",
    "{place}{agency}负责人{person}表示，要把{matter}摆在突出位置，层层压实责任，确保各项措施落到实处。",
    "活动现场，工作人员向群众发放宣传资料{n}余份，解答咨询{m}件，受到市民的普遍欢迎。",
    "此次{matter}覆盖{place}、{other}等地的{object}，重点查看制度是否健全、台账是否齐全、人员是否持证上岗。",
    "据统计，今年以来{place}共完成{matter}{m}批次，合格率{n}.{k}%，比上年提高{k}个百分点。",
    "{person}指出，{object}量大面广，情况复杂，稍有松懈就可能出现反弹，必须建立长效机制。",
    "下一步，{agency}将会同有关部门，围绕{matter}持续发力，对屡改屡犯的依法从严处理，并向社会公布。",
    "{place}市民{person}告诉记者，过去{object}常有缺斤短两、以次充好的情况，现在明显少了。",
    "培训班邀请{other}{agency}的{person}授课，内容涉及法律法规、检查要点和典型案例，{m}名学员参加。",
    "为巩固成果，{place}印发实施方案，明确到{year}年底前完成{matter}的{n}项任务，由{agency}牵头督办。",
    "当天，{place}还与{other}签订合作备忘录，在信息共享、案件移送、联合执法等方面建立协作关系。",
)
_NOTICE = (
    "{place}{agency}关于{year}年第{k}期{matter}结果的通告\n"
    "根据年度工作安排，{place}{agency}于{month}月组织了{matter}，共抽查{object}{m}家，样品{n}批次。\n"
    "现将结果通告如下：合格样品{a}批次，合格率{k}.{day}%；不合格样品{b}批次，涉及{m}家单位。\n"
    "对不合格样品，{agency}已责令有关单位立即停止销售，查清来源和流向，并依法进行处理。\n"
    "消费者如发现上述产品，可拨打投诉举报电话反映。特此通告。\n"
    "{place}{agency}\n{year}年{month}月{day}日"
)


def _words(random: Random) -> dict[str, object]:
    words: dict[str, object] = {
        "place": random.choice(_PLACES),
        "other": random.choice(_PLACES),
        "agency": random.choice(_AGENCIES),
        "matter": random.choice(_MATTERS),
        "object": random.choice(_OBJECTS),
        "person": random.choice(_PEOPLE),
    }
    return words | _figures(random)


def _figures(random: Random) -> dict[str, object]:
    return {
        "month": random.randint(1, 12),
        "day": random.randint(1, 28),
        "year": random.randint(2018, 2026),
        "n": random.randint(20, 900),
        "m": random.randint(2, 300),
        "k": random.randint(1, 9),
        "a": random.randint(20, 900),
        "b": random.randint(2, 60),
    }


def story(random: Random) -> tuple[str, str]:
    """A title and a text of eight to sixteen sentences."""
    words = _words(random)
    chosen = random.choices(_SENTENCES, k=random.randint(8, 16))
    same = {name: words[name] for name in ("place", "agency", "matter")}
    sentences = [sentence.format(**(_words(random) | same)) for sentence in chosen]
    cuts = [sentences[at : at + 3] for at in range(0, len(sentences), 3)]
    return f"{words['place']}{words['agency']}开展{words['matter']}", "\n".join("".join(cut) for cut in cuts)


def notices(random: Random) -> tuple[tuple[str, str], tuple[str, str]]:
    """Two notices of one template, agency and matter: other figures."""
    words = _words(random)
    one, two = (_NOTICE.format(**(words | _figures(random))) for _ in range(2))
    return (one.partition("\n")[0], one.partition("\n")[2]), (two.partition("\n")[0], two.partition("\n")[2])


def with_another_figure(random: Random, text: str) -> str:
    """The text with one of its numbers changed."""
    chosen = random.choice(list(re.finditer(r"\d+", text)))
    return f"{text[: chosen.start()]}{int(chosen[0]) + random.randint(1, 9)}{text[chosen.end() :]}"


def reprinted(random: Random, title: str, text: str) -> tuple[str, str]:
    """What another site makes of an article: another headline, sentences left out, cut, led in or
    followed by its own."""
    sentences = re.findall(r"[^。\n]+。\n?", text)
    edit = random.choice(["as it is", "dropped", "cut", "framed", "words"])
    if edit == "dropped":
        gone = set(random.sample(range(len(sentences)), max(1, len(sentences) // 6)))
        sentences = [s for at, s in enumerate(sentences) if at not in gone]
    elif edit == "cut":
        sentences = sentences[: max(1, len(sentences) * 3 // 4)]
    elif edit == "framed":
        sentences = ["本网讯（记者报道）\n", *sentences, "更多消息请关注本网后续报道。"]
    elif edit == "words":
        sentences = [re.sub("必须|普遍|明显|依法|立即|有关", "", s) for s in sentences]
    headline = random.choice([title, f"【要闻】{title}", f"{title}取得实效", f"速看！{title[:8]}有新动作"])
    return headline, "".join(sentences)


def article(url: str, title: str, text: str, **fields: object) -> ParsedArticle:
    """A parsed article as the decider gets it."""
    return ParsedArticle.model_validate(
        {
            "id": article_id(url),
            "url": url,
            "canonical_url": url,
            "page_type": PageType.ARTICLE,
            "encoding": "utf-8",
            "title": title,
            "text": text,
            "fingerprints": fingerprint(title, text),
            **fields,
        }
    )
