"""Branches of societies whose names hold a joint (中国某协会茶艺与茶席分会), departments of ministries and universities
whose function or subject no list knows (商务部外贸司, 某大学物理系), shops and branches of firms."""

from __future__ import annotations

import re

from services.extractor.lexicons import terms
from services.extractor.mentions.model import Mention

_SOCIETY = (
    "协会", "学会", "联合会", "商会", "研究会", "促进会", "基金会", "联盟", "总会", "理事会", "联谊会", "工会",
)  # fmt: skip
_BRANCH = re.compile(
    r"[\u4e00-\u9fff]{1,12}?[与和及][\u4e00-\u9fff]{1,14}?(?:分会|专业委员会|专委会|工作委员会|分委会|工作组|技术委员会|学组)"
)
_APART = re.compile(
    r"主办|承办|联合|召开|举办|举行|会长|主席|理事|秘书长|主任|专家|代表|负责|共同|协办|支持|指导|[在由对向将为于的了]|协会|学会|联合会|商会|研究会|公司|大学|学院|医院"
)
"""What stands between two bodies rather than in one name."""


_MINISTRY = (
    "部", "委", "总署", "委员会", "海关", "厅", "局",
)  # fmt: skip
_GOES_ON = r"(?=[、，。；和与及]|会同|联合|共同|主办|承办|召开|举办|举行|组织|发布|副?[司处]长|负责人|有关|相关|在|$"
"""What may stand behind the name."""
_DEPARTMENT = re.compile(rf"[\u4e00-\u9fff]{{1,12}}?(?<!公)[司处]{_GOES_ON})")
_STATION = re.compile(
    r"[\u4e00-\u9fff]{2,4}?所(?=[、，。；和与及\d]|会同|联合|组织|开展|检查|执法|走访|深入|查获|查处|召开|举办|工作人员|所长|负责人|对|在|$)"
)
"""市场监管局|盛泽所: the station of a township."""
_NO_STATION = re.compile(
    r"[对向将为于的了被把等和与及在各到赴来由是至有]|下属|所属|辖区|基层|直属|组织|联合|开展|召开|检查|派出|走访|部署|指导|会同|[厕场住诊会居寓处]所|研究|事务"
)
_NO_DEPARTMENT = re.compile(
    r"主办|承办|联合|召开|举办|举行|共同|协办|支持|指导|组织|负责|有关|相关|部署|依法|[对向将为于的了被把等和与及](?!消费)|公司|上司|打司|"
    r"[局厅委部院所]|各处|到处|用处|处处|好处|四处|查处|惩处|严处|何处|远处|深处|随处|相处|一处|两处|多处|\d"
)
"""What tells that a verb or another body stands between the ministry and 司 or 处."""
_JOINT_DEPARTMENT = re.compile(
    rf"(?P<one>[\u4e00-\u9fff]{{2,8}}?)(?<![处科司室股所队局院心站会办长组员人师委团部厂])[与和及]"
    rf"(?P<two>[\u4e00-\u9fff]{{2,8}}?)(?<!公)[司处科]{_GOES_ON})"
)
"""省局|登记注册与许可处: one department of two matters."""
_FACULTY = re.compile(
    rf"(?![与和及同])[\u4e00-\u9fff]{{1,12}}?(?<![关体联派谱])系{_GOES_ON}|签|副?教授|师生|学生|团队)"
)
_HOUSES = ("大学", "学院", "医院", "中学", "小学")
_CAMPUS = re.compile(r"[\u4e00-\u9fff]{1,4}?(?:校区|院区)|[东西南北新老总]院(?![长区])")
_NO_CAMPUS = re.compile(r"[的在各两三新建和与及]")
"""某大学|珠海校区, 某医院|东院."""
_NO_FACULTY = re.compile(
    r"主办|承办|联合|召开|举办|举行|共同|协办|支持|指导|组织|建立|[对向将为于的了被把等在]|大学|学院|公司|[局厅委]"
)
"""What tells that 系 ends no name of a faculty: a verb or another body stands before it."""


_BRANCH_OF_FIRM = re.compile(
    r"[\u4e00-\u9fff]{1,10}?(?:分店|门店|分公司|分厂|经营部|营业部|加油站|专卖店|门市部|项目部|(?<![商饭酒网书药门开])店)(?![铺主员家长面内里名招方工])"
)
_NO_BRANCH_OF_FIRM = re.compile(
    r"[的和与及或等对向将为于在被从把由因该其某各有到自用\d]|未|多家|一家|两家|下属|旗下|所属|直营|加盟|连锁|多个|涉嫌|投资|建设|建成|新建|新开|开设|经营|运营|生产|销售|联合|会同|携手|辖区|公司.*公司|股份|集团"
)
"""What tells that something else stands between a firm and a shop."""


_INSTITUTE = ("院", "所", "检测中心", "检验中心", "计量中心", "测试中心")
_SECTION = re.compile(
    r"[\u4e00-\u9fff]{2,6}?室(?=[、，。；和与及]|会同|联合|共同|主办|承办|召开|举办|举行|组织|开展|完成|副?主任|负责人|[技工][术作]人员|检定员|工程师|为|对|$)"
)
_NO_SECTION = re.compile(
    r"[设建立拥配]|会议室|实验室|教室|培训室|接待室|办公室|休息室|阅览室|展室|活动室|机室|报告室|恒温室|[的在各新建和与及到对向由该本等了看进去来]|联合|会同|召开|举[办行]|参[观访]|考察|走访|观摩|调研|视察"
)
"""What is no section of an institute (计量院|衡器室) but a room of its house, or stands behind a verb."""


_SEATED = ("中心", "实验室", "基地", "站")
_SEAT = re.compile(r"[（(][\u4e00-\u9fff]{2,4}[）)]")
_NO_SEAT = re.compile(r"简称|以下|下称|筹建|试行|暂")
_OF_ALL = re.compile("国家|[一-鿿]{0,3}省|[一-鿿]{2,6}自治区")
"""国家水表产业计量测试中心|（浙江）, 江苏省质量监督检验站|（昆山）: the seat of a body of country or province."""


def _does_something(words: str) -> bool:
    """Whether a verb stands in the words."""
    return any(words[at : at + 2] in terms("verbs") for at in range(len(words) - 1))


def _joint_department(text: str, at: int) -> re.Match[str] | None:
    """A department of two matters there, where neither says that a verb or another body stands between."""
    joint = _JOINT_DEPARTMENT.match(text, at)
    return joint if joint and not any(map(_NO_DEPARTMENT.search, joint.group("one", "two"))) else None


def with_branches(text: str, found: list[Mention]) -> list[Mention]:
    """The mentions, those of societies with the branch that follows; what lay inside it gives way."""
    kept: list[Mention] = []
    for mention in found:
        if kept and mention.start < kept[-1].end:
            continue
        branch: re.Match[str] | None = None
        apart: re.Pattern[str] | None = _APART
        if mention.text.endswith(_SOCIETY):
            branch = _BRANCH.match(text, mention.end)
        elif mention.text.endswith(_MINISTRY):
            branch, apart = _DEPARTMENT.match(text, mention.end), _NO_DEPARTMENT
            if joint := _joint_department(text, mention.end):
                branch, apart = joint, None
            elif branch is None and mention.text.endswith("局"):
                branch, apart = _STATION.match(text, mention.end), _NO_STATION
        elif mention.text.endswith(_SEATED) and _OF_ALL.match(mention.text):
            branch, apart = _SEAT.match(text, mention.end), _NO_SEAT
        elif mention.text.endswith(_INSTITUTE) and (section := _SECTION.match(text, mention.end)):
            branch, apart = section, _NO_SECTION
        elif mention.text.endswith("公司"):
            branch, apart = _BRANCH_OF_FIRM.match(text, mention.end), _NO_BRANCH_OF_FIRM
            branch = None if branch is not None and _does_something(branch[0]) else branch
        elif mention.text.endswith(_HOUSES) and (campus := _CAMPUS.match(text, mention.end)):
            branch, apart = campus, _NO_CAMPUS
        elif mention.text.endswith(("大学", "学院")):
            branch, apart = _FACULTY.match(text, mention.end), _NO_FACULTY
        if branch is not None and not (apart and apart.search(branch[0])):
            mention.end = mention.whole_end = branch.end()
            mention.text = text[mention.start : mention.end]
        kept.append(mention)
    return kept
