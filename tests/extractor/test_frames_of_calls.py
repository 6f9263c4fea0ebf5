"""Calls in the frames that news uses: by bodies and places, notices, bids, entries that open and close."""

from __future__ import annotations

import pytest

from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("text", "role", "filler"),
    [
        ("绍兴市面向社会征集立法项目。", "organizer", "绍兴市"),
        ("绍兴市药监局公开征求《药店管理办法（草案）》修改意见。", "document", "《药店管理办法（草案）》"),
        ("我市公开征集2019年立法建议。", "organizer", "我市"),
        ("绍兴市招募青年志愿者。", "organizer", "绍兴市"),
        ("绍兴国际马拉松今日开始报名。", "programme", "绍兴国际马拉松"),
        ("绍兴国际马拉松开启报名通道。", "programme", "绍兴国际马拉松"),
        ("绍兴国际马拉松报名今日截止。", "end_time", "今日"),
        ("大赛报名将于12月15日截止。", "end_time", "12月15日"),
        ("第六届市长质量奖接受申报。", "programme", "第六届市长质量奖"),
        ("省科技厅启动科技进步奖提名工作。", "programme", "科技进步奖"),
        ("市局组织开展质量标杆遴选。", "programme", "质量标杆"),
        ("“最美科技工作者”推选活动启动。", "programme", "“最美科技工作者”"),
        ("市文旅局发布关于征集城市宣传语的公告。", "document", "关于征集城市宣传语的公告"),
        ("重点实验室发布开放课题申请指南。", "document", "开放课题申请指南"),
        ("省质检院采用竞争性磋商方式采购检测设备。", "organizer", "省质检院"),
        ("市城投公司面向社会遴选会计师事务所。", "organizer", "市城投公司"),
        ("省药监局遴选检验机构。", "organizer", "省药监局"),
        ("诸暨市面向全国引进高层次人才50名。", "organizer", "诸暨市"),
        ("工信部公开征求对《行业标准》的意见。", "document", "《行业标准》"),
        ("《条例（草案）》现面向社会征集修改意见。", "document", "《条例（草案）》"),
        ("省药监局起草了《标签管理办法》，现公开征求意见。", "document", "《标签管理办法》"),
        ("市司法局就停车管理细则公开征求意见。", "organizer", "市司法局"),
        ("一级建造师考试今起报名。", "programme", "一级建造师考试"),
        ("国家药监局药审中心公开征求指导原则意见。", "document", "指导原则"),
        ("2019年度科技计划项目开始申报。", "programme", "2019年度科技计划项目"),
        ("绍兴国际电影节启动影片征集。", "programme", "绍兴国际电影节"),
        ("地铁3号线勘察设计项目公开招标，预算金额1.8亿元。", "programme", "地铁3号线勘察设计项目"),
        ("市文化馆公开招募志愿者50名，报名时间为6月10日至20日。", "time", "6月10日"),
        ("绍兴准则委员会就PA-01修订稿公开征求意见。", "document", "PA-01修订稿"),
        ("市科技局发布首批“揭榜挂帅”技术榜单，揭榜截止时间为8月15日。", "end_time", "8月15日"),
        ("市计量院就实验室气体采购项目进行竞争性磋商，欢迎供应商参加。", "programme", "实验室气体采购项目"),
        ("省质量协会现面向全省征集质量小组成果，报送时间截至7月31日。", "end_time", "7月31日"),
        ("省科技厅、省委人才办联合发布“揭榜挂帅”公告，面向全球寻找技术团队。", "document", "“揭榜挂帅”公告"),
        ("市科协启动科技节主题口号有奖征集活动。", "programme", "科技节主题口号"),
        ("市图书馆检测设备采购项目公开招标。", "programme", "市图书馆检测设备采购项目"),
        ("市教育局发布公告，公开招聘教师68名。", "document", "公告"),
        ("市规划局就《柳湖片区规划（草案）》启动公众意见征集。", "document", "《柳湖片区规划（草案）》"),
        ("市民政局将《养老设施规划》草案在官网公示，公开征询市民意见。", "document", "《养老设施规划》"),
        ("市水务局向社会公开征集意见建议。", "organizer", "市水务局"),
        ("电梯采购项目6月3日对外公开招标。", "programme", "电梯采购项目"),
        ("职业技能等级认定报名通道开通。", "programme", "职业技能等级认定"),
        ("第五届江州摄影大赛现面向全国征集作品。", "programme", "第五届江州摄影大赛"),
        ("我市学前教育条例草案正在公开征求意见。", "document", "我市学前教育条例草案"),
        ("省药监局挂出《检验规程（征求意见稿）》。", "document", "《检验规程（征求意见稿）》"),
        ("省计量院对恒温实验室改造项目进行竞争性谈判采购。", "programme", "恒温实验室改造项目"),
        ("省文物局拟聘请50名社会监督员。", "quantity", "50名"),
        ("昆明市官渡区面向全国公开选调教师120名。", "quantity", "120名"),
        ("市仲裁委增聘仲裁员200名，申请截止日期为8月31日。", "organizer", "市仲裁委"),
        ("首届智能计量创新大赛面向高校广发英雄帖。", "programme", "首届智能计量创新大赛"),
        ("省地震局招收科研人员3名，有意者请将简历发至邮箱。", "organizer", "省地震局"),
        ("市人大常委会法工委就《海绵城市建设条例》听取基层立法联系点意见。", "document", "《海绵城市建设条例》"),
        ("江州国际马拉松主题口号即日起公开征集。", "programme", "江州国际马拉松主题口号"),
        ("建邺区面向全球发出“英雄帖”，招引人才团队。", "programme", "“英雄帖”"),
        ("农业农村部、财政部联合组织申报国家现代农业产业园。", "organizer", "财政部"),
    ],
)
def test_what_is_called_for(text: str, role: str, filler: str) -> None:
    """A call is told by who calls, what for, on which draft or until when."""
    events = roles_of("call_for_proposals", text)
    assert events
    assert any(filler == found for roles in events for found in roles.get(role, ()))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("根据《质量奖管理办法》，市局组织开展质量奖申报工作，请各单位于7月20日前将材料报送至市局。", "document"),
        ("市文化馆面向社会公开招募志愿者50名。", "applicant"),
        ("海曙区招聘社区工作者120名，6月16日起报名。", "applicant"),
    ],
)
def test_what_a_call_goes_by_and_the_public_at_large_fill_no_role(text: str, role: str) -> None:
    """The rules by which one calls are not sent in, and neither the public nor who calls applies."""
    events = roles_of("call_for_proposals", text)
    assert events
    assert all(role not in roles for roles in events)


def test_the_year_of_a_notice_is_no_programme() -> None:
    """The title of a notice of posts names who calls and when; nothing is called for by that name."""
    title = "绍兴市计量院2025年公开招聘公告"
    body = "绍兴市计量院面向社会公开招聘专业技术人员6名，现将有关事项公告如下。"
    (call,) = roles_of("call_for_proposals", body, title=title)
    assert call["organizer"] == {"绍兴市计量院"}
    assert "programme" not in call


@pytest.mark.parametrize(
    "text",
    [
        "市教育局6月3日发布公告，面向应届毕业生公开招聘教师68名。",
        "交易所就修订《上市规则》征求市场意见。",
        "市场监管总局就修改《收费行为指南》听取社会各方意见。",
        "省住建厅发布《城市更新条例（征求意见稿）》，公开征求社会意见。",
    ],
)
def test_the_notice_that_calls_and_the_draft_asked_on_are_no_papers_issued(text: str) -> None:
    """A notice without a title only makes the call known, and what opinions are asked on is not drawn up yet."""
    assert roles_of("call_for_proposals", text)
    assert not roles_of("policy_issuance", text)


@pytest.mark.parametrize(
    "text",
    [
        "报名截止后，组委会将对作品进行评审。",
        "该市计划明年面向全国招商引资。",
        "各县要认真组织申报，确保质量。",
        "省局向市局征求了人事安排的意见。",
        "会议要求广泛征求群众意见。",
        "市局引进人才3名。",
        "学校招收新生3000人。",
        "截至12月30日，共有300人报名。",
        "农业局在全县遴选出10个示范点。",
        "专家组遴选了优秀论文。",
        "政府投资项目公开招标率达到100%。",
        "依法必须招标的项目公开招标应当发布公告。",
    ],
)
def test_what_calls_nobody(text: str) -> None:
    """Work that is over, duties, demands and what only sounds like a call invite nobody."""
    assert not roles_of("call_for_proposals", text)
