"""What stands in labels around an article: the byline, and the table of a disclosed document.

Both are read the same way: a label (来源, 发布时间, 索引号 …), a colon or a cell's end, a value up to the next label. Labels
are found in the page's text, so it does not matter which elements a template puts them in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pages.dates import DATE, from_match, read_date

_SPELLINGS = {
    "source": "来源 來源 稿源 信息来源 文章来源 新闻来源 稿件来源 内容来源 本文来源 文稿来源 来源单位 信息来源于 转载自 来源于",
    "published": (
        "发布时间 发布日期 發布時間 發佈日期 发表时间 发表日期 公开日期 公开时间 公布日期 公布时间 发稿时间 录入时间 录入日期 添加时间 添加日期 上传时间 "
        "上网时间 发帖时间 信息时间 信息日期 登载时间 刊登时间 发布于 发表于 时间 日期 時間 日期"
    ),
    "updated": "更新时间 更新日期 修改时间 最后更新 最后修改",
    "issued": "成文日期 成文时间 发文日期 发文时间 印发日期 印发时间 签发日期 制发日期",
    "doc_number": "文号 发文字号 发文文号 文件编号 公文文号 文件文号 文件号 发文号",
    "index_number": "索引号 信息索引号 信息索引 索引编号 公开索引号",
    "issuer": "发文机关 发文机构 发文单位 发布机构 发布机关 制发机关 公开机构 公开单位 信息公开机构 公开责任部门 制定机关 所属机构",
    "author": "作者 记者 記者 本报记者 通讯员 撰稿 撰文 撰稿人 作者姓名",
    "editor": "责任编辑 责编 编辑 網絡編輯 网络编辑 收集编辑",
    "publisher": "发布人 发布者 发布单位",
    "title": "标题 名称 信息名称 文件名称 文件标题 公文标题",
    "keywords": "主题词 关键词 关键字",
    "other": (
        "主题分类 信息分类 体裁分类 体裁 公文种类 组配分类 文件类型 信息类别 分类 效力状态 有效性 是否有效 时效性 生效日期 生效时间 施行日期 实施日期 失效日期 失效时间 "
        "废止日期 有效期 语种 载体类型 公开方式 公开类别 公开范围 公开程序 公开形式 服务对象 内容概述 内容摘要 信息格式 记录形式 浏览次数 浏览量 浏览 点击数 点击量 点击率 点击次数 点击 "
        "阅读次数 阅读量 阅读数 阅读 访问量 访问次数 字号 字体 字体大小 打印 分享 分享到 审核 审核人 初审 复审 终审 校对 摄影 供稿 供稿单位 信息员 签发 签发人 值班主任 上传者 "
        "录入 录入人 录入者 栏目 所属栏目 页面生成时间 生成时间 生成日期 生成日"
    ),
    "content": "截止时间 截止日期 开始时间 结束时间 地点 电话 联系电话 联系人 邮箱 地址 邮编 传真 网址 内容概述 内容摘要 摘要",
}
_NAMES = {spelling: name for name, spellings in _SPELLINGS.items() for spelling in spellings.split()}
_ALTERNATIVES = "|".join(r"[ \u3000\xa0]*".join(map(re.escape, s)) for s in sorted(_NAMES, key=len, reverse=True))
_LABEL = re.compile(rf"(?<![\u4e00-\u9fff])(?P<label>{_ALTERNATIVES})[ \u3000\xa0]*(?:\n?[:：]|(?=\n))\s*")
_BARE_DATE = re.compile(
    r"^[\[【(（|]?\s*(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*(?:上午|下午)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\])）】|]?"
)
_WEAK = frozenset(
    [
        "时间",
        "日期",
        "時間",
        "标题",
        "名称",
        "编辑",
        "打印",
        "分享",
        "审核",
        "校对",
        "摄影",
        "阅读",
        "浏览",
        "点击",
        "栏目",
        "分类",
    ]
)
_CUT = re.compile(
    r"[ \u3000\xa0]{2,}|[|｜丨\n\t]|\s*[\[【(（]\s*(?:字|大|打印|浏览|点击|阅读|访问|繁|推荐|我要|关闭|收藏)|"
    r"\s*(?:收集|浏览次|点击数|阅读次|访问量|字号|字体|打印本|分享到|我要纠错|视力保护|大\s*中\s*小|(?:19|20)\d\d[-年/.])"
)
_LINE = re.compile(r"[\n\t|]")
_EDGES = ' \u3000\xa0|｜[]【】()（）:：-—_,，、;；。>»“”"'
_TRAP = re.compile(
    r"今天是|出生|生于|逝世|成立|创立|现在是|当前时间|生成时间|成文|印发|签发|生效|施行|实施|失效|废止|截止|开始|结束|页面更新|农历|版权|Copyright|©|注册|报名|开标|投标|举办|活动|会议|更新于|修订|修改|通过|第\S{1,3}号",
    re.I,
)
_FIRST_YEAR = "1994"
"""No web page is older."""
_WEEK = re.compile(r"星期[一二三四五六日天]|周[一二三四五六日]\b")
_SPLIT = re.compile(r"[\s、,，/;；·|]+")
_BRACKETS = re.compile(r"[(（][^)）]*[)）]?")
_NOBODY = frozenset(
    [
        "佚名",
        "未知",
        "网络整理",
        "网络",
        "互联网",
        "管理员",
        "admin",
        "本站",
        "本网",
        "原创",
        "转载",
        "转载请注明",
        "匿名",
        "无",
        "不详",
        "编辑",
        "记者",
        "作者",
        "通讯员",
    ]
)
_OUTLET = re.compile(
    r"(?:网|報|报|社|台|新闻|客户端|融媒|日报|晚报|周刊|杂志|传媒|政府|委员会|局|厅|部|委|办|处|中心|院|署|总会|协会|法院|公安|人大|政协|发布)(?:办公室|办|网站|网|微信|公众号)?$"
)
CREDIT = re.compile(
    r"^(?:[\u4e00-\u9fffA-Za-z·]{0,14}(?:记者|通讯员|作者|特约撰稿人)[ \u3000:：]*)(?:[\u4e00-\u9fff·]{2,8})(?:[ \u3000、]+(?:通讯员|记者|实习生|见习记者|特约记者|摄影|文)?[ \u3000]*[\u4e00-\u9fff·]{2,8}){0,6}$"
)
"""A line that names reporters and says nothing else."""
_DUTIES = re.compile(r"[\u4e00-\u9fffA-Za-z·]{0,14}(?:记者|通讯员|作者|实习生|特约撰稿人|摄影)[ \u3000:：]*")


@dataclass
class Byline:
    """What was read from labels."""

    published_at: str | None = None
    published_shown: str = ""
    published_label: str = ""
    """The label, or `beside the source` and the like."""
    labelled: bool = False
    """Whether the publish date stands after a label."""
    values: dict[str, str] = field(default_factory=dict)
    """The other labels' values as shown, by field name."""
    issued_on: str | None = None

    @property
    def source(self) -> str | None:
        """Who the article was taken from."""
        publisher = self.values.get("publisher", "")
        return self.values.get("source") or (publisher if len(publisher) > 3 and _OUTLET.search(publisher) else None)

    @property
    def authors(self) -> list[str]:
        """The authors' names; whoever put the page up, where that is a person and no author is named."""
        publisher = self.values.get("publisher", "")
        return names(self.values.get("author", "") or ("" if _OUTLET.search(publisher) else publisher))


_DATELINE = re.compile(
    r"^[\s（(]*(?P<outlet>[\u4e00-\u9fffA-Za-z·]{2,14}?(?:社|报|网|台|新闻|客户端|平台|周刊|通讯|日报|晚报|快讯))(?:消息|[\u4e00-\u9fff]{0,8}?\d{1,2}月\d{1,2}日\s*(?:电|讯|消息)|\s*讯)"
    r"[\s（(:：]"
)
_REPORTERS = re.compile(
    r"[（(](?:[\u4e00-\u9fff]{0,6})?(?:记者|通讯员)[ \u3000:：]*([\u4e00-\u9fff·、 \u3000]{2,40}?)\s*[)）]"
)


def dateline(paragraph: str) -> tuple[str | None, list[str]]:
    """Outlet and reporters that a news text begins with: `中新社北京2月5日电（记者 …）`."""
    found = _DATELINE.match(paragraph[:80])
    outlet = found["outlet"] if found and not found["outlet"].startswith(("本", "据", "我")) else None
    reporters = _REPORTERS.search(paragraph[:120])
    return outlet, names(reporters[1]) if reporters else []


def signature(paragraph: str) -> list[str]:
    """Reporters that a news text ends with: `……。（记者：…）`."""
    found = None
    for found in _REPORTERS.finditer(paragraph[-60:]):
        pass
    return names(found[1]) if found and paragraph.rstrip().endswith(found[0].rstrip()) else []


def is_byline(line: str) -> bool:
    """Whether a short squeezed line consists of a byline's labels and values, or is a bare date."""
    if bare := _BARE_DATE.match(line):
        rest = line[bare.end() :].lstrip(" \u3000|｜[【(（-")
        return (
            not rest or bool(_LABEL.match(rest)) or (len(rest) <= 16 and bool(_OUTLET.search(rest) or is_byline(rest)))
        )
    labels = [re.sub(r"\s", "", found["label"]) for found in _LABEL.finditer(line)]
    if not labels:
        return False
    if not _LABEL.match(line.lstrip(" [【(（|")):
        # Labels further on: `name 2025-04-21 00:41:40 来源：outlet`.
        return bool(DATE.search(line)) and _NAMES[labels[0]] in ("source", "author", "editor") and len(line) < 70
    strong = [label for label in labels if _NAMES[label] != "content" and label not in _WEAK]
    return (
        bool(strong)
        or (len(labels) > 1 and "content" not in map(_NAMES.__getitem__, labels))
        or (read_date(line) is not None and labels[0] in ("时间", "日期"))
    )


def is_bare_date(line: str) -> bool:
    """Whether a line is a date and nothing else."""
    found = _BARE_DATE.match(line)
    return found is not None and not line[found.end() :].strip(_EDGES)


def label_name(cell: str) -> str | None:
    """The field that a table cell's text labels, None where it is no label of a disclosed document."""
    name = _NAMES.get(re.sub(r"[\s\u3000\xa0:：]", "", cell))
    return None if name in (None, "content") else name


def names(text: str) -> list[str]:
    """Persons' names in the value of an author's label or in a line of credits."""
    found = (_DUTIES.sub("", part) for part in _SPLIT.split(_BRACKETS.sub("", text)))
    return [name for name in found if 1 < len(name) <= 12 and name not in _NOBODY][:8]


def read_byline(before: list[str], after: list[str]) -> Byline:
    """Read the lines around a text: `before` in page order, the nearest last; `after` with the nearest first."""
    byline = Byline()
    _read(byline, "\n".join(before[-80:]), nearest_last=True)
    _read(byline, "\n".join(after[:40]), nearest_last=False)
    return byline


def _read(byline: Byline, text: str, *, nearest_last: bool) -> None:
    """Read one stretch of lines; what was found before stays."""
    labels = list(_LABEL.finditer(text))
    dates: list[tuple[str, str, str]] = []
    for index, label in enumerate(labels):
        spelled = re.sub(r"\s", "", label["label"])
        name = _NAMES[spelled]
        end = labels[index + 1].start() if index + 1 < len(labels) else len(text)
        value = text[label.end() : min(end, label.end() + 120)]
        if name in ("published", "updated", "issued"):
            date = (
                read_date(value[:60].replace("\n", " "))
                if value[:1].isdigit() or value[:8].strip("[（(【 \n")[:1].isdigit() or name != "published"
                else None
            )
            if date and name == "issued":
                byline.issued_on = byline.issued_on or date[:10]
            elif date and name == "published":
                dates.append((date, value.split("\n", 1)[0][:30].strip(), spelled))
            elif date and not byline.values.get("updated"):
                byline.values["updated"] = date
            continue
        if name in ("other", "content") or name in byline.values:
            continue
        exact = name in ("doc_number", "index_number")
        if cut := (_LINE if exact else _CUT).search(value):
            value = value[: cut.start()]
        value = value.strip(" \u3000\xa0" if exact else _EDGES)
        if (
            value
            and len(value) <= (120 if name in ("title", "keywords") else 40)
            and not (name == "source" and (value.isdigit() or read_date(value)))
        ):
            byline.values[name] = value
    if byline.published_at is None and dates:
        best = max(dates, key=lambda each: (len(each[2]) > 2, "T" in each[0]))
        byline.published_at, byline.published_shown, byline.published_label = best
        byline.labelled = True
    elif byline.published_at is None and nearest_last:
        _plain_date(byline, text)
    if "updated" in byline.values and byline.published_at is None:
        byline.published_at, byline.published_label = byline.values["updated"], "更新时间"
        byline.published_shown = byline.values["updated"]


def _plain_date(byline: Byline, text: str) -> None:
    """A date without a label: on a line of its own or with the source, above the text, never a clock's."""
    best: tuple[int, str, str, str] | None = None
    for found in DATE.finditer(text):
        iso = from_match(found)
        if iso is None or iso < _FIRST_YEAR:
            continue
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        line = text[start : end if end >= 0 else len(text)]
        label = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : start].strip()
        lead = label if len(label) <= 12 else ""  # a short line before it may be its label
        if len(line) > 70 or _TRAP.search(lead + line) or _WEEK.search(line) or found.start() - start > 30:
            continue
        alone = len(line.strip(_EDGES)) <= len(found[0].strip()) + 1
        rank = ("T" in iso) * 4 + alone * 2 + ("来源" in line) * 3
        if best is None or rank >= best[0]:
            after = text[end + 1 : end + 40].split("\n", 1)[0].strip(_EDGES) if end >= 0 else ""
            beside = line[found.end() - start :].strip(_EDGES)
            best = (rank, iso, found[0].strip(), beside or after)
    if best is None:
        return
    _, byline.published_at, byline.published_shown, beside = best
    byline.published_label = "above the text"
    if "source" not in byline.values and 2 <= len(beside) <= 16 and _OUTLET.search(beside):
        byline.values["source"] = beside
