"""Campaigns in the frames that news uses: what is fought, put in order, begun and wound up."""

from __future__ import annotations

import pytest

from tests.extractor.test_frames_of_checks import all_roles_of


@pytest.mark.parametrize(
    ("text", "organizer", "target"),
    [
        ("区城管局对店外经营进行了整治。", "区城管局", "店外经营"),
        ("县城管局昨日起对违规广告牌进行集中整治。", "县城管局", "违规广告牌"),
        ("公安机关严厉打击跨境赌博犯罪。", "公安机关", "跨境赌博犯罪"),
        ("山南乡集中力量整治乱占耕地问题。", "山南乡", "乱占耕地问题"),
        ("县工商局重拳整治农资市场。", "县工商局", "农资市场"),
        ("市住建局整顿规范物业服务市场。", "市住建局", "物业服务市场"),
        ("镇政府组织党员清理河岸垃圾。", "镇政府", "河岸垃圾"),
        ("县水利局组织人员对水库漂浮物进行了清理。", "县水利局", "水库漂浮物"),
        ("县城管大队集中清理整治乱贴广告。", "县城管大队", "乱贴广告"),
        ("县交警大队在省道设卡，严查货车超限超载。", "县交警大队", "货车超限超载"),
        ("市民政局从本月起整治殡葬乱象。", "市民政局", "殡葬乱象"),
        ("省通信管理局整治电话营销扰民。", "省通信管理局", "电话营销扰民"),
        ("区政府对8个老旧小区实施了综合改造。", "区政府", "老旧小区"),
        ("五一期间，本市相关部门严厉打击“黑导游”乱象。", "本市相关部门", "“黑导游”乱象"),
    ],
)
def test_who_acts_against_what(text: str, organizer: str, target: str) -> None:
    """Somebody with authority fights, clears or rebuilds something: what it is, and who does it."""
    roles = all_roles_of("campaign", text)
    assert any(organizer in filler for filler in roles["organizer"])
    assert any(target in filler for filler in roles["target"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市工信局推出“数字助企”计划。", "“数字助企”计划"),
        ("市工信局牵头实施“百企数改”计划。", "“百企数改”计划"),
        ("“数字助企”计划正式启动实施。", "“数字助企”计划"),
        ("县公安局发起“清风”攻势。", "“清风”攻势"),
        ("第五次全国经济普查正式开始。", "经济普查"),
        ("5月20日，县计量所在人民广场进行“世界计量日”宣传活动。", "“世界计量日”宣传活动"),
        ("区市场监管局对小区业主进行了电梯安全知识宣传。", "电梯安全知识宣传"),
        ("县质监局邀请人大代表、企业代表等30人参加“质量开放日”活动。", "“质量开放日”活动"),
        ("县消协开展了形式新颖、内容丰富的消费维权宣传活动。", "消费维权宣传活动"),
        ("各单位开展自查自纠。", "自查自纠"),
        ("各地积极开展爱国卫生运动。", "爱国卫生运动"),
        ("全省农村公路隐患大排查大整治行动正在进行。", "隐患大排查大整治行动"),
        ("“护渔”行动进入倒计时。", "“护渔”行动"),
        ("全市村级换届选举工作正式启动。", "换届选举工作"),
        ("“悦读”全民阅读活动走进校园。", "“悦读”全民阅读活动"),
        ("县疾控中心启动流感疫苗接种工作。", "接种工作"),
        ("随着全县夏季治安行动启动，民警上街巡逻。", "夏季治安行动"),
        ("县气象局、县应急局联合主办的防灾科普开放日吸引千余名市民参观。", "防灾科普开放日"),
        ("启动仪式的举行，标志着全省“质量月”活动正式拉开序幕。", "全省“质量月”活动"),
        ("工程的开工意味着县“清水”行动全面启动。", "县“清水”行动"),
        ("县公安局召开动员会，标志着为期半年的“清风”行动全面启动。", "“清风”行动"),
    ],
)
def test_what_is_begun_or_goes_on(text: str, name: str) -> None:
    """Plans by a name in quotation marks, work of a season and actions on their way are campaigns."""
    roles = all_roles_of("campaign", text)
    named = [*roles.get("programme", []), *roles.get("name", [])]
    assert any(name in filler for filler in named)
    assert not any(filler.startswith(("标志着", "意味着", "形式", "内容")) for filler in named)


@pytest.mark.parametrize(
    "text",
    [
        "公安机关始终保持对电信诈骗严厉打击的高压态势。",
        "我市进一步加大打击力度。",
        "居民自发清理门前积雪。",
        "老师带领孩子们在操场进行热身活动。",
        "工作人员在现场通过悬挂横幅进行宣传。",
        "为严厉打击违法行为，省局制定了实施方案。",
        "会议要求，要集中整治作风问题。",
        "请你会按照章程开展“质量行”活动。",
        "专家建议整治过度包装。",
        "清理拖欠账款是当前的重点工作。",
        "双方发表了有关全球治理、农业合作的声明。",
        "在全国整顿和规范药品市场秩序专项行动中，药监部门检查了霸王药业有限公司。",
        "该公司常年在园区开展生产经营活动。",
        "当事人在未取得许可证的情况下擅自开展诊疗活动，被罚款3000元。",
    ],
)
def test_what_is_no_drive(text: str) -> None:
    """States, demands, aims and what people do at home are none."""
    assert not all_roles_of("campaign", text)


def test_joint_action_of_volunteers_is_no_check() -> None:
    """集中行动 alone is one of the police; what stands before it says whose."""
    text = "5月9日，团市委在人民广场开展志愿服务集中行动。"
    assert all_roles_of("campaign", text)["programme"] == ["志愿服务集中行动"]


def test_a_season_of_its_own_is_begun() -> None:
    """公众考古季 needs no quotation marks, and what it is about belongs to it."""
    told = all_roles_of("campaign", "5月9日，以“感悟考古”为主题的2025江州公众考古季正式启动。")
    assert told["name"] == ["2025江州公众考古季"]
    assert told["topic"] == ["感悟考古"]
