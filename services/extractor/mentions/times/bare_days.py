"""Days said without their month: 仪式18日举行."""

from __future__ import annotations

from services.extractor.mentions.times.parts import hours_after

_LEADS_DAY = frozenset("于在自从至到截-—~～–就由即过")
_COUNTS = frozenset("第每零几共约近满计工休假期限用隔连余个")
_NO_DAY_FOLLOWS = frozenset("游龄均夜志报租薪结产程谈刊常元人")
_SAYS_OR_DOES = (
    "在", "于", "对", "向", "从", "就", "与", "率", "抵", "起", "至", "晚", "说", "称", "宣布",
    "表示", "发布", "举行", "召开", "公布", "发表", "通报", "指出", "透露", "介绍", "告诉", "报道", "消息",
    "电", "讯", "开始", "正式", "上午", "下午", "一早", "一大早", "凌晨", "签署", "会见", "访问", "出席",
    "启动", "开幕", "闭幕", "晨", "早", "经", "由", "举办", "闭会", "落幕", "落下帷幕", "收官", "开班",
    "结业", "开赛", "揭牌", "挂牌", "成立", "圆满", "顺利", "联合", "共同", "发射", "通车", "开通", "投产",
    "开工", "回应", "证实", "批准", "通过", "同", "以", "发生", "突发", "遭", "统一", "全线", "夜", "傍晚", "中午",
    "午后", "深夜", "建成", "竣工", "投用", "启用", "抵达", "赴", "已", "再次", "首次", "接到", "接报", "获悉", "公开",
    "一审", "二审", "宣判", "开庭", "当庭", "因", "突然", "登陆", "坠毁", "起飞", "举办", "组织", "开展", "前往",
    "来到", "走进", "向社会", "为", "会同", "派出", "捐赠", "联手", "携手",
)  # fmt: skip


def is_bare_day(text: str, start: int, end: int) -> bool:
    """Whether 18日 says a day in a text that gave its month: 18日14时, 18日上午, 至18日, 某县18日发生, 18日，."""
    before, following = text[max(0, start - 1) : start], text[end : end + 1]
    if before in _COUNTS or following in _NO_DAY_FOLLOWS:
        return False
    if before in _LEADS_DAY or text.endswith("时间", 0, start):
        return True
    if hours_after(text, end) or text.startswith(_SAYS_OR_DOES, end):
        return True
    return not "一" <= before <= "鿿" and following in ("，", ",", "召", "举", "、")
