"""Calls and campaigns in news: opinions asked for, who may apply and how, names of campaigns, how long they last."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article


def told(type: str, *paragraphs: str, title: str | None = None) -> dict[str, set[str]]:
    """What the events of a type that a text tells say, by role."""
    roles: dict[str, set[str]] = {}
    for event in extract_events(article(*paragraphs, title=title)):
        if event.type.value == type:
            for argument in event.arguments:
                roles.setdefault(argument.role.value, set()).add(argument.span.text)
    return roles


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        (
            "我局起草了《电站管理办法（征求意见稿）》，现向社会公开征求意见。",
            "document",
            "《电站管理办法（征求意见稿）》",
        ),
        ("市住建局6月向社会公开征求意见，收到建议52条。", "organizer", "市住建局"),
        ("省应急厅对修订中的《车棚安全规范》征求12家生产企业意见。", "document", "《车棚安全规范》"),
        ("即日起，面向全国公开征集“健康科普好作品”，各级医院均可申报。", "programme", "“健康科普好作品”"),
        ("即日起，面向全国公开征集“健康科普好作品”，各级医院均可申报。", "applicant", "各级医院"),
        ("市文旅局征集节徽设计方案，投稿人可登录“云河文旅”平台报名。", "channel", "“云河文旅”平台"),
        ("省科技厅启动科普项目申报工作，由省科学技术馆受理。", "channel", "省科学技术馆"),
        ("市文联举办首届诗歌征文活动。", "organizer", "市文联"),
        ("市特检院面向企业发布《检验难题征集公告》。", "document", "《检验难题征集公告》"),
        ("云河地铁3号线勘察设计项目开始招标。", "programme", "云河地铁3号线勘察设计项目"),
        ("市标准化院就两项团体标准公开征求意见。", "document", "团体标准"),
        ("市司法局发布《养犬管理办法（草案）》公开征求社会意见。", "organizer", "市司法局"),
        ("市文联决定面向全国公开有奖征集市歌歌词。", "topic", "市歌歌词"),
        ("市体育局即日起面向社会征集节徽设计方案。", "topic", "节徽设计方案"),
        ("市科协面向科研人员征集选题，截止时间为10月31日。", "topic", "选题"),
        ("现启动2026年度科技计划项目立项申报工作。", "programme", "2026年度科技计划项目"),
        ("现开展“你我同行”——市民开放日典型案例征集活动。", "programme", "市民开放日典型案例"),
        ("市水利局起草形成了《供水办法（征求意见稿）》，现向社会公开征求意见。", "organizer", "市水利局"),
        ("2024年度科学技术奖提名工作启动。", "programme", "2024年度科学技术奖"),
        ("2025年度省标准项目申报工作启动，请申报单位于7月15日前将申报书报送省院。", "end_time", "7月15日"),
        ("2025年度奖学金项目即日起至5月10日通过使馆网站接受申请。", "end_time", "5月10日"),
    ],
)
def test_a_call_says_who_may_apply_and_how(text: str, role: str, said: str) -> None:
    """Opinions, works and applications are called for, with applicants, ways and limits."""
    assert said in told("call_for_proposals", text).get(role, set())


def test_what_is_applied_for_applies_for_nothing() -> None:
    """大赛报名启动: the contest is no applicant; 创业方案 that are called for are no paper."""
    roles = told("call_for_proposals", "2026年创业大赛启动，面向全国征集优质项目和创业方案。", title="创业大赛报名启动")
    assert "applicant" not in roles
    assert "document" not in roles


def test_helpers_who_came_are_not_called_for() -> None:
    """招募志愿者3200名, with nothing that opens it, is a figure."""
    assert not told("call_for_proposals", "组委会设置医疗点42个，招募志愿者3200名。")
    assert told("call_for_proposals", "市文旅局面向社会公开招募志愿者100名。")


def test_what_an_applicant_sends_on_is_no_call() -> None:
    """申请 holds 请 and asks for nothing."""
    assert not told("call_for_proposals", "申报单位于7月12日前提交申请书，并于7月26日前报送省厅。")


@pytest.mark.parametrize(
    ("text", "role", "said"),
    [
        ("4月23日，第六届“书香云河”全民阅读季在文化广场拉开序幕。", "name", "第六届“书香云河”全民阅读季"),
        ("省总工会启动“金融服务县域行”。", "programme", "“金融服务县域行”"),
        ("市红十字基金会发起“温暖山区”募捐项目。", "programme", "“温暖山区”募捐项目"),
        ("自然资源厅下发通知，部署为期半年的“清零”行动。", "duration", "半年"),
        ("6月以来，支队会同公安部门开展“护游”专项执法行动。", "programme", "“护游”专项执法行动"),
        ("“国门卫士”专项行动成效明显。行动自3月1日启动，已立案20起。", "time", "3月1日"),
    ],
)
def test_a_name_in_quotation_marks_makes_a_campaign(text: str, role: str, said: str) -> None:
    """“…”季, “…”行 and “…”项目 are campaigns by their names, also where a later sentence refers to them."""
    assert said in told("campaign", text).get(role, set())


def test_a_name_inside_what_is_protected_is_not_the_name_of_the_campaign() -> None:
    """保护“云桃”证明商标专项执法行动 is an inspection that names a mark."""
    assert not told("campaign", "县工商局开展保护“云河桃”证明商标专项执法行动。")


@pytest.mark.parametrize(
    ("type", "text", "said"),
    [
        ("meeting", "6月3日，第三届药品监管论坛在云河召开。论坛历时两天。", "两天"),
        ("competition_comparison", "6月3日，历时4天的全省技能大赛在云河落幕。", "4天"),
        ("visit_research", "6月3日，代表团访问云河大学，双方签署合作协议。此次访问为期两天。", "两天"),
        ("personnel", "县政府任命张明为水利局局长，试用期一年。", "一年"),
        ("agreement_signing", "甲大学与乙公司签署合作备忘录，为期三年。", "三年"),
    ],
)
def test_a_length_of_time_belongs_to_what_lasts_so_long(type: str, text: str, said: str) -> None:
    """How long something lasts is said in its sentence or in one that refers to it; terms go with appointments."""
    assert told(type, text).get("duration") == {said}


def test_a_notice_that_asks_for_opinions_is_a_call_and_a_paper() -> None:
    """The draft is the call's document, the notice a paper of its own, and the limit belongs to the call."""
    title = "国家能源局关于公开征求《配电网管理办法（征求意见稿）》意见的通知"
    lines = (
        "我们组织起草了《配电网管理办法（征求意见稿）》，现向社会公开征求意见。请于5月20日前反馈意见。",
        "2025年4月20日",
    )
    call = told("call_for_proposals", *lines, title=title)
    assert call["document"] == {"《配电网管理办法（征求意见稿）》"}
    assert call["organizer"] == {"国家能源局"}
    assert call["end_time"] == {"5月20日"}
    assert title in told("policy_issuance", *lines, title=title)["document"]


def test_the_text_calls_by_its_kind_what_the_title_names() -> None:
    """专项行动 in the text is the campaign that the headline calls by its name."""
    text = "近日，公安部、海关总署联合部署，决定自即日起至年底在全国范围内组织开展专项行动。"
    campaign = told("campaign", text, title="公安部等部门部署开展“守护消费”铁拳行动")
    assert campaign["programme"] == {"“守护消费”铁拳行动"}


def test_what_is_only_pushed_on_is_no_campaign() -> None:
    """推进治理 is an aim; with a name, or as an action, it is a campaign."""
    assert not told("campaign", "全省统筹推进九大湖泊保护治理。")
    assert told("campaign", "云河区深入推进“护航2025”涉海涉渔综合整治。")["programme"] == {"“护航2025”涉海涉渔综合整治"}


def test_what_is_laid_open_for_opinions_is_the_call_s_document() -> None:
    """现将…向社会公开征求意见 names the paper; 如有意见和建议 is no speaker and keeps the time limit."""
    assert told("call_for_proposals", "现将草案修改稿向社会公开征求意见。")["document"] == {"草案修改稿"}
    lines = (
        "现将草案修改稿向社会公开征求意见。",
        "如有意见和建议，请于2024年9月2日前寄至云河县司法局。",
    )
    assert told("call_for_proposals", *lines)["end_time"] == {"2024年9月2日"}
