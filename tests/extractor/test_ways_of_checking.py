"""Checks in any manner, of whom they are, and what is only what an operation came to."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article
from tests.extractor.test_frames_of_checks import all_roles_of


@pytest.mark.parametrize(
    "check",
    ["推磨式排查", "错时执法检查", "拉网式清查行动", "消防安全大排查", "全覆盖抽检", "穿透式审计", "跨区域联合执法"],
)
def test_a_check_is_told_whatever_its_manner(check: str) -> None:
    """What is carried out is a check by its act, in whatever manner it is done."""
    found = all_roles_of("inspection_enforcement", f"5月6日，青石县市场监管局对城区药店开展了{check}。")
    assert found["organizer"] == ["青石县市场监管局"]
    assert found["target"] == ["城区药店"]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        (
            "5月6日，县市场监管局对双树市场、美宁海鲜市场、红桥市场的电子秤进行了检查。",
            {"双树市场", "美宁海鲜市场", "红桥市场的电子秤"},
        ),
        ("5月6日，县市场监管局对农贸市场、海鲜市场的电子秤进行了检查。", {"农贸市场、海鲜市场的电子秤"}),
        ("省市场监管局对96种产品组织开展了质量监督抽查。", {"产品"}),
        ("生态环境厅先后约谈了长春、沧州、临沂等市政府主要负责人。", {"长春", "沧州", "临沂"}),
        ("5月6日，省质监局约谈长春、沧州、临沂三市政府分管负责人。", {"长春", "沧州", "临沂"}),
        ("5月6日，督导组抽查了青山防汛物资仓库的物资养护情况。", {"青山防汛物资仓库"}),
        ("5月6日，督导组检查了南溪闸坝的防汛值守情况。", {"南溪闸坝"}),
        ("生态环境厅对安河市、林州市、东平县进行通报批评。", {"安河市", "林州市", "东平县"}),
        ("县网信办依法约谈“青石热线”“南桥吧”等3家网站平台负责人。", {"“青石热线”", "“南桥吧”"}),
        ("县市场监管局以眼镜店、药店为重点，集中力量开展计量器具专项检查。", {"眼镜店", "药店"}),
        ("县市场监管局聚焦商超、加油站等重点场所，组织开展计量器具专项检查。", {"商超", "加油站"}),
        (
            "检查组先后来到大洋超市、老街农贸市场，通过查阅台账、现场核验等方式，对食品安全情况进行了检查。",
            {"大洋超市", "老街农贸市场"},
        ),
        ("县住建局在巡查中发现，锦绣家园二期项目施工现场存在扬尘防治不到位等问题。", {"锦绣家园二期项目施工现场"}),
        (
            "县消防救援大队近日对青云路一家KTV复查时发现，该场所存在疏散通道堵塞问题，遂依法对其查封。",
            {"青云路一家KTV"},
        ),
    ],
)
def test_whom_a_check_is_of(text: str, targets: set[str]) -> None:
    """Houses by their names are each checked, kinds of houses are one; a clause may say whom it is above all of."""
    assert set(all_roles_of("inspection_enforcement", text)["target"]) == targets


@pytest.mark.parametrize(
    "text", ["检查人员每天检查到凌晨2点左右。", "5月6日，执法人员从上午9点检查到晚上8点，未发现问题。"]
)
def test_no_hour_is_checked(text: str) -> None:
    """Until when somebody checks is nobody who is checked."""
    assert "target" not in all_roles_of("inspection_enforcement", text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("5月6日，专家组对实验室的设备配置、人员资质进行了认真审核。", "evaluation_ranking"),
        ("5月6日，专家组对南溪检测中心进行了严格的评审。", "evaluation_ranking"),
    ],
)
def test_how_they_went_about_it_is_no_name(text: str, kind: str) -> None:
    """认真审核 says how a review was done, and names none."""
    assert "programme" not in all_roles_of(kind, text)


def test_the_holders_own_men_take_no_part() -> None:
    """Whom a body sends out to do it is the body; volunteers and others whom it calls together take part."""
    own = "5月6日，县质监局组织执法人员开展建材专项整治行动。"
    assert "participant" not in all_roles_of("campaign", own)
    called = "5月6日，县质监局组织志愿者开展计量宣传活动。"
    assert all_roles_of("campaign", called)["participant"] == ["志愿者"]


def test_a_chance_is_not_caught() -> None:
    """A court that takes its chance has caught nobody."""
    text = "5月6日，青石县人民法院抓住被执行人返乡过节的有利时机，开展集中执行行动。"
    assert "抓住" not in [event.trigger.text for event in extract_events(article(text))]


@pytest.mark.parametrize(
    "text",
    [
        "在“清风”行动中，南岭县公安局共打掉涉赌团伙5个，抓获违法人员43名，收缴赌资21万余元。",
        "在打击涉企领域犯罪中，全市公安机关共破获案件16起，抓获犯罪嫌疑人41名。",
    ],
)
def test_what_a_campaign_came_to_is_a_report(text: str) -> None:
    """What an operation with a name, or one against a kind of crime, came to in all is no deed of a day."""
    assert [event.type for event in extract_events(article(text))] == ["outcome_report"]


def test_a_strike_of_a_day_is_a_deed() -> None:
    """What one station did on a night is told as a deed, with its figures."""
    found = all_roles_of("inspection_enforcement", "5月7日晚，桥头派出所打掉一个赌博窝点，抓获参赌人员9人。")
    assert found["quantity"] == ["9人"]


def test_since_a_campaign_began() -> None:
    """Since when figures are summed up may be said by the campaign that began then."""
    found = all_roles_of("outcome_report", "全省公安机关“净网”专项行动开展以来，共侦破案件1120起，抓获嫌疑人2360名。")
    assert found["time"] == ["全省公安机关“净网”专项行动开展以来"]
