"""Days said without their month: 仪式18日举行."""

from __future__ import annotations

from services.extractor.mentions.times.parts import hours_after

_LEADS_DAY = frozenset("于在自从至到截-—~～–就由即过")
_COUNTS = frozenset("第每零几共约近满计工休假期限用隔连余个")
_NO_DAY_FOLLOWS = frozenset("游龄均夜志报租薪结产程谈刊常元人")
_SAYS_OR_DOES = (
    "在", "于", "对", "向", "从", "就", "与", "率", "抵", "起", "至", "晚", "说", "称", "宣布", "表示", "发布",
    "举行", "召开", "公布", "发表", "通报", "指出", "透露", "介绍", "告诉", "报道", "消息", "电", "讯", "开始",
    "正式", "上午", "下午", "一早", "一大早", "凌晨", "签署", "会见", "访问", "出席", "启动", "开幕", "闭幕",
    "晨", "早", "经", "由", "举办", "闭会", "落幕", "落下帷幕", "收官", "开班", "结业", "开赛", "揭牌", "挂牌",
    "成立", "圆满", "顺利", "联合", "共同", "发射", "通车", "开通", "投产", "开工", "回应", "证实", "批准",
    "通过", "同", "以", "发生", "突发", "遭", "统一", "全线", "夜", "傍晚", "中午", "午后", "深夜", "建成",
    "竣工", "投用", "启用", "赴", "已", "再次", "首次", "接到", "接报", "获悉", "公开", "一审", "二审",
    "宣判", "开庭", "当庭", "因", "突然", "登陆", "坠毁", "组织", "开展", "前往", "来到", "走进",
    "为", "会同", "派出", "捐赠", "联手", "携手", "恢复", "颁奖", "授牌", "开馆", "闭馆", "开园",
    "闭园", "开放", "重新", "开业", "开机", "开营", "闭营", "结营", "开考", "开学", "复课", "复工", "上映",
    "首映", "公映", "首播", "播出", "上线", "亮相", "揭晓", "出炉", "放榜", "揭幕", "奠基", "封顶", "合龙",
    "首航", "首飞", "返回", "离开", "结束", "逝世", "病逝", "去世", "辞世", "深入", "慰问", "看望", "走访",
    "调研", "考察", "视察", "检查", "督导", "约谈", "立案", "查获", "抓获", "印发", "下发", "出台", "施行",
    "生效", "下调", "上调", "解除", "签约", "签订", "当选", "宣誓", "主持", "参加", "发出", "颁布",
    "进行", "迎来", "全部", "全面", "集体", "隆重", "连夜", "紧急", "专程", "分别",
    "案件", "移送", "移交", "全市", "全省", "全县", "全区", "我市", "我省", "我县",
)  # fmt: skip


def is_bare_day(text: str, start: int, end: int) -> bool:
    """Whether 18日 says a day in a text that gave its month: 18日14时, 18日上午, 至18日, 某县18日发生, 18日，."""
    before, following = text[max(0, start - 1) : start], text[end : end + 1]
    if before in _COUNTS or following in _NO_DAY_FOLLOWS or (before in _UP_TO and text[max(0, start - 2)].isdecimal()):
        return False
    if before in _LEADS_DAY or text.endswith("时间", 0, start):
        return True
    if hours_after(text, end) or text.startswith(_SAYS_OR_DOES, end):
        return True
    if before in ("", "\n", "。") and ("一" <= following <= "鿿" or following in (" ", "\u3000")):
        return True  # 15日代表团赴某院: it opens the sentence
    return not "一" <= before <= "鿿" and following in ("，", ",", "召", "举", "、")


def are_bare_days(text: str, start: int, end: int) -> bool:
    """Whether 6—8日 that opens a line or a clause says two days of the month told before."""
    before, following = text[max(0, start - 1) : start], text[end : end + 1]
    if before not in _OPENS or following in _NO_DAY_FOLLOWS:
        return False
    return following in ("，", ",", " ", "\u3000") or text.startswith(_SAYS_OR_DOES, end)


_OPENS = ("", "\n", " ", "\u3000", "，", "。", "；", "于", "在", "定")
_UP_TO = frozenset("-—–~～")
"""3~5日 is two days or a length, never its end alone."""
