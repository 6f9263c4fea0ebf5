"""Whole notices and decisions: title, lead, headings, list and signature tell one act together."""

from __future__ import annotations

import pytest

from schemas.articles import CleanedArticle
from services.extractor import extract_events
from tests.extractor.articles import article, roles_of

Roles = dict[str, set[str]]


def acts(text: str) -> list[tuple[str, Roles]]:
    """What a notice tells beside its own issue: type and arguments in order; its first line is the title."""
    title, *lines = text.strip().split("\n")
    found = []
    for event in extract_events(article(*lines, title=title, published_at="2023-06-01")):
        roles = roles_of(event)
        if title not in roles.get("document", ()):
            found.append((event.type.value, roles))
    return found


MEETING = """
关于召开全市防汛工作视频会议的通知
各县（市、区）人民政府，市直有关部门：
经市政府同意，定于5月18日（星期四）下午3:00召开全市防汛工作视频会议。现将有关事项通知如下：
一、会议地点
主会场设在市应急指挥中心三楼会议室，各县（市、区）设分会场。
二、参会人员
市防汛抗旱指挥部成员单位负责人。
请各单位于5月17日12:00前将参会人员名单报市防办。
澄江市人民政府办公室
2023年5月15日
"""
COURSE = """
关于举办全区基层统计人员业务培训班的通知
各镇（街道）统计站：
区统计局决定举办2023年基层统计人员业务培训班，现将有关事宜通知如下。
一、培训时间
6月26日至28日，26日下午报到。
二、培训地点
东湖宾馆二楼报告厅（东湖路88号）。
三、培训内容
统计法律法规、名录库管理。
永丰区统计局
2023年6月12日
"""
CONTEST = """
关于举办首届全市讲解员大赛的通知
各县（区）文化和旅游局，各博物馆、景区：
市文化和旅游局决定举办首届全市讲解员大赛，现将有关事项通知如下：
一、比赛时间：2023年10月15日至17日
二、比赛地点：临江市博物馆
三、承办单位：临江市博物馆
请于9月20日前将报名表报送至市文化和旅游局公共服务科。
临江市文化和旅游局
2023年9月2日
"""
CHECK = """
沙河市教育局关于开展2023年度中小学校责任督学挂牌督导工作的通知
各中小学、幼儿园：
经研究，决定开展2023年度中小学校责任督学挂牌督导工作。现将有关事项通知如下：
一、督导对象：全市中小学校。
二、督导时间：2023年9月11日至12月20日。
沙河市教育局
2023年9月5日
"""
PRAISE = """
中共石门镇委员会关于表彰优秀共产党员和先进基层党组织的决定
各党支部：
在庆祝中国共产党成立102周年之际，为弘扬正气、激励先进，镇党委决定对王桂兰等15名优秀共产党员和和平村党支部等5个先进基层党组织予以表彰。
中共石门镇委员会
2023年6月29日
"""
HONOUR = """
关于表彰2022年度安全生产工作先进个人的决定
公司所属各单位：
经研究，决定授予刘志远等28名同志“安全生产先进个人”荣誉称号。
中铁运输集团有限公司
2023年1月17日
"""
HOLIDAY = """
关于2023年中秋节放假安排的通知
局属各单位：
现将中秋节放假有关事项通知如下：
9月29日至10月1日放假调休，共3天。10月7日上班。
白云市应急管理局
2023年9月22日
"""


@pytest.mark.parametrize(
    ("notice", "kind", "wanted"),
    [
        (
            MEETING,
            "meeting",
            {
                "time": {"5月18日（星期四）下午3:00"},
                "name": {"全市防汛工作视频会议"},
                "location": {"市应急指挥中心三楼会议室"},
                "organizer": {"澄江市人民政府办公室"},
                "participant": {"市防汛抗旱指挥部成员单位负责人"},
            },
        ),
        (
            COURSE,
            "training_lecture",
            {
                "time": {"6月26日"},
                "end_time": {"28日"},
                "location": {"东湖宾馆二楼报告厅"},
                "organizer": {"区统计局"},
                "topic": {"统计法律法规", "名录库管理"},
            },
        ),
        (
            CONTEST,
            "competition_comparison",
            {
                "time": {"2023年10月15日"},
                "end_time": {"17日"},
                "location": {"临江市博物馆"},
                "organizer": {"市文化和旅游局"},
                "co_organizer": {"临江市博物馆"},
            },
        ),
        (
            CHECK,
            "inspection_enforcement",
            {
                "time": {"2023年9月11日"},
                "end_time": {"12月20日"},
                "organizer": {"沙河市教育局"},
                "target": {"全市中小学校"},
            },
        ),
        (
            PRAISE,
            "award_accreditation",
            {
                "time": {"2023年6月29日"},
                "organizer": {"镇党委"},
                "recipient": {"王桂兰", "和平村党支部"},
                "name": {"优秀共产党员", "先进基层党组织"},
            },
        ),
        (
            HONOUR,
            "award_accreditation",
            {"time": {"2023年1月17日"}, "organizer": {"中铁运输集团有限公司"}, "recipient": {"刘志远"}},
        ),
        (
            HOLIDAY,
            "other",
            {
                "time": {"9月29日"},
                "end_time": {"10月1日"},
                "duration": {"3天"},
                "name": {"中秋节"},
                "organizer": {"白云市应急管理局"},
            },
        ),
    ],
)
def test_the_parts_of_a_notice_tell_one_act(notice: str, kind: str, wanted: Roles) -> None:
    """Headings, title and signature fill what the sentence of the act leaves open, and nothing else is told."""
    found = acts(notice)
    assert [type for type, _ in found] == [kind]
    assert {role: found[0][1].get(role) for role in wanted} == wanted


FOUNDED = """
白塔县人民政府办公室关于成立白塔县第三次土壤普查领导小组的通知
各乡镇人民政府、县直有关部门：
经县政府研究，决定成立白塔县第三次土壤普查领导小组。现将组成人员名单通知如下：
组  长：郑国华  县委副书记、县长
副组长：林 涛  县政府党组成员、副县长
　　　　何秀英  县农业农村局局长
成  员：孙 磊（县财政局）、黄志强（县自然资源局）
白塔县人民政府办公室
2022年6月8日
"""
CHANGED = """
关于充实调整镇防汛抗旱指挥部成员的通知
各村：
根据人事变动情况，镇政府决定充实调整镇防汛抗旱指挥部成员，名单如下：
指挥长：镇长郭明辉
副指挥长：副镇长唐丽
成员：张伟、李强、马超
临水镇人民政府
2021年5月9日
"""
RENEWED = """
关于调整学校安全工作领导小组成员的通知
各部门、各年级组：
因人事变动，经研究，决定调整学校安全工作领导小组成员，名单如下：
组　长：程国栋
副组长：邱美玲、戴志成
成　员：龚勇、范晓燕
明德中学
2022年9月3日
"""


@pytest.mark.parametrize(
    ("notice", "members", "body"),
    [
        (FOUNDED, {"郑国华", "林 涛", "何秀英", "孙 磊", "黄志强"}, "白塔县第三次土壤普查领导小组"),
        (CHANGED, {"郭明辉", "唐丽", "张伟", "李强", "马超"}, "镇防汛抗旱指挥部"),
        (RENEWED, {"程国栋", "邱美玲", "戴志成", "龚勇", "范晓燕"}, "学校安全工作领导小组"),
    ],
)
def test_those_listed_are_appointed_to_the_body(notice: str, members: set[str], body: str) -> None:
    """The members of a list belong to the act that founds the body or changes who is in it, and are told once."""
    appointed = [roles for kind, roles in acts(notice) if kind == "personnel"]
    assert [(roles["target"], roles["host_org"]) for roles in appointed] == [(members, {body})]


def test_who_signs_founds() -> None:
    """The founder and the day of a founding stand below the notice, where only a meeting decided above."""
    founding = next(roles for kind, roles in acts(FOUNDED) if kind == "organization_founding")
    assert founding["founder"] == {"白塔县人民政府办公室"}
    assert founding["time"] == {"2022年6月8日"}


@pytest.mark.parametrize(
    ("notice", "issuer", "document"),
    [
        (
            """关于印发2023年全县普法依法治理工作要点的通知
各乡镇、各部门：
《2023年全县普法依法治理工作要点》已经县委依法治县委员会同意，现印发给你们，请结合实际认真贯彻落实。
白水县司法局
2023年3月15日""",
            "白水县司法局",
            "2023年全县普法依法治理工作要点",
        ),
        (
            """省财政厅转发财政部关于加强国库现金管理工作的通知
各市、县财政局：
现将《财政部关于加强国库现金管理工作的通知》（财库〔2021〕12号）转发给你们，请认真贯彻落实。
海东省财政厅
2021年4月6日""",
            "省财政厅",
            "财政部关于加强国库现金管理工作的通知",
        ),
    ],
)
def test_a_notice_that_passes_on_a_paper_is_its_issue(notice: str, issuer: str, document: str) -> None:
    """印发 and 转发 of title and text are one issue, by who signs it rather than by who agreed to it."""
    issues = [roles for kind, roles in acts(notice) if kind == "policy_issuance"]
    assert [(roles["issuer"], roles["document"]) for roles in issues] == [({issuer}, {document})]
    assert issues[0]["time"]
    assert issues[0]["recipient"]


def test_a_law_that_is_followed_is_not_passed() -> None:
    """根据《…规定》，经…讨论通过，决定成立…: the paper is the reason, not what was passed."""
    notice = """
关于成立华明医院药事管理委员会的决定
各科室：
根据《医疗机构药事管理规定》，经院长办公会讨论通过，决定成立华明医院药事管理委员会。
华明医院
2021年3月16日
"""
    assert not [roles for kind, roles in acts(notice) if kind == "policy_issuance"]


def test_news_have_no_headings() -> None:
    """A line with a label fills nothing where the article is no notice."""
    news = """
云河市举办质量月活动
9月1日，云河市市场监管局举办质量知识培训班。
培训地点：参训学员普遍反映交通便利。
"""
    said = {text for _, roles in acts(news) for texts in roles.values() for text in texts}
    assert not any("参训学员" in text for text in said)


SAMPLES = """
2025年第一季度头盔产品质量监督抽查结果通报
近期，云河市市场监管局组织对全市头盔产品质量进行了监督抽查，现将有关情况通报如下：
一、抽查基本情况
共抽查42家企业生产的60批次产品，检出5批次不合格。
二、主要问题
不合格项目主要是佩戴装置强度。
"""
CENTRES = """
关于批准筹建国家流量计量中心等2家中心的函
江南省、东岭省市场监督管理局：
经研究，批准江南省计量院筹建国家流量计量中心、东岭省计量院筹建国家声学计量中心，筹建期两年。
全国计量办
2025年4月2日
"""


def test_a_circular_on_samples_tells_the_check_and_itself() -> None:
    """Who took the samples reports on them, and no heading of a part is whom the check is of."""
    told = [(event.type.value, roles_of(event)) for event in extract_events(_whole(SAMPLES))]
    check = next(roles for type, roles in told if type == "inspection_enforcement")
    paper = next(roles for type, roles in told if type == "policy_issuance")
    assert check["target"] == {"全市头盔产品质量"}
    assert paper["issuer"] == {"云河市市场监管局"}
    assert paper["document"] == {"2025年第一季度头盔产品质量监督抽查结果通报"}


def test_each_of_several_who_may_build_has_what_it_builds() -> None:
    """A row of bodies that may build is one approval with all of them, and no founding."""
    ((type, roles),) = acts(CENTRES)
    assert type == "award_accreditation"
    assert roles["recipient"] == {"江南省计量院", "东岭省计量院"}
    assert roles["name"] == {"国家流量计量中心", "国家声学计量中心"}


def test_whom_a_notice_is_sent_to_does_not_call_the_meeting() -> None:
    """The body that signs a notice holds what it calls, not the last one that it is sent to."""
    ((type, roles),) = acts(
        "关于召开全市计量会议的通知\n各区市场监管局，市计量院：\n经研究，定于5月20日召开全市计量会议。\n"
        "云河市市场监管局\n2023年5月12日"
    )
    assert (type, roles["organizer"]) == ("meeting", {"云河市市场监管局"})


@pytest.mark.parametrize(
    "text",
    [
        "组织执法人员深入农资门店，重点检查进货台账、产品标签等。",
        "对辖区农资门店开展专项检查，发现问题3个。",
    ],
)
def test_below_a_headline_its_authority_acts(text: str) -> None:
    """Where nobody is said to do something, the authority that opens the headline does it."""
    ((type, roles),) = acts(f"云河市市场监管局三举措强化农资监管\n{text}")
    assert (type, roles["organizer"]) == ("inspection_enforcement", {"云河市市场监管局"})


def test_the_range_of_a_check_is_whom_it_is_of() -> None:
    """What a heading says is checked above all is told without these words."""
    ((type, roles),) = acts(
        "关于开展能效标识专项监督检查的通知\n各区市场监管局：\n市局决定于6月联合开展能效标识专项监督检查。\n"
        "一、检查范围\n重点检查电冰箱、空调等5类产品。\n云河市市场监管局\n2023年5月12日"
    )
    assert (type, roles["target"]) == ("inspection_enforcement", {"电冰箱、空调等5类产品"})


def test_leaflets_are_of_the_drive_in_the_headline() -> None:
    """What a body hands out on a day, and where, is told of the drive that the headline announces."""
    ((type, roles),) = acts(
        "云河市市场监管局开展农资宣传\n3月15日，云河市市场监管局在中心广场设置宣传台，发放宣传册1200余份。"
    )
    assert (type, roles["location"], roles["quantity"]) == ("campaign", {"中心广场"}, {"1200余份"})


def _whole(text: str) -> CleanedArticle:
    title, *lines = text.strip().split("\n")
    return article(*lines, title=title, published_at="2025-06-01")
