"""Bodies that come into being, told with the verb behind their name, with a year, or as what is set up."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article
from tests.extractor.articles import roles_told as told


@pytest.mark.parametrize(
    ("sentence", "founded", "others"),
    [
        ("江州市质量协会成立于1998年。", "江州市质量协会", {"time": {"1998年"}}),
        ("江州大学始建于1956年，现有学生2万人。", "江州大学", {"time": {"1956年"}}),
        ("联合实验室揭牌。", "联合实验室", {}),
        ("近日，随着江州市“计量驿站”揭牌，居民可免费检定血压计。", "江州市“计量驿站”", {"time": {"近日"}}),
        ("5月8日，江州市首个院士工作站挂牌。", "江州市首个院士工作站", {"time": {"5月8日"}}),
        ("江州市监管局机关党委成立。", "江州市监管局机关党委", {}),
        ("会上宣布江州市质量协会成立。", "江州市质量协会", {}),
        ("江州市检测中心举行揭牌仪式。", "江州市检测中心", {}),
        ("江州市光伏产品质量检验中心落成暨揭牌仪式在滨江区举行。", "江州市光伏产品质量检验中心", {}),
        ("5月8日，江州市计量协会第一次会员大会暨成立大会召开。", "江州市计量协会", {"time": {"5月8日"}}),
        ("省煤监局事故调查处会同云河县政府成立调查组。", "调查组", {"founder": {"省煤监局事故调查处", "云河县政府"}}),
        ("市质检院增设食品检验室。", "食品检验室", {"founder": {"市质检院"}}),
        ("安吉县新增设3个派出所。", "派出所", {"location": {"安吉县"}}),
        ("市监管局建立市级专家库。", "市级专家库", {"founder": {"市监管局"}}),
        ("青山镇开办扶贫车间。", "扶贫车间", {"founder": {"青山镇"}}),
        ("周建民创办了江州公司。", "江州公司", {"founder": {"周建民"}}),
        ("江州市检测中心由周建民创办。", "江州市检测中心", {"founder": {"周建民"}}),
        ("由江州市计量院等32家单位发起的计量联盟成立。", "计量联盟", {"quantity": {"32家"}}),
        ("江州市计量院联合江州大学发起成立检测联盟。", "检测联盟", {"founder": {"江州市计量院", "江州大学"}}),
        ("记者获悉，数据产业发展司已正式成立。", "数据产业发展司", {}),
        ("国家氢能质检中心6月1日落户佛山。", "国家氢能质检中心", {"location": {"佛山"}}),
        ("5月8日，江州市数据产业促进会（以下简称“促进会”）成立。", "江州市数据产业促进会", {"time": {"5月8日"}}),
        ("5月8上午，江州市计量服务中心(简称江计中心)挂牌成立。", "江州市计量服务中心", {"time": {"5月8上午"}}),
        ("经省政府批准，江州高新区设立。", "江州高新区", {"founder": {"省政府"}}),
    ],
)
def test_what_comes_into_being(sentence: str, founded: str, others: dict[str, set[str]]) -> None:
    """Known or not, a body is founded where it stands right before the verb, with the year behind it, or is set up."""
    roles = told(sentence, "organization_founding")
    assert founded in roles["founded"]
    assert {role: roles.get(role) for role in others} == others


@pytest.mark.parametrize(
    "sentence",
    [
        "该桥建于1968年。",
        "该活动始于2003年，每年举办一次。",
        "双方建立合作关系。",
        "市监管局建立健全风险防控机制。",
        "现场设置咨询台。",
        "推动更多检测机构落户。",
        "6月8日，双方就共建联合实验室进行了深入交流。",
        "江州市监管局撤销3家公司设立登记。",
        "支持企业设立研发中心。",
        "项目组设立了“值班组长”制度。",
        "企业挂牌上市。",
        "该理由不成立。",
        "市监管局对依托江州大学筹建的检测中心进行验收。",
        "副市长周建民考察了依托江州大学成立的检测中心。",
        "副市长周建民参观了新建实验室。",
        "近日，市住建委联合有关部门对工地文明创建工作进行了督查。",
        "副市长周建民察看了新建的大流量实验室。",
    ],
)
def test_what_is_set_up_and_no_body(sentence: str) -> None:
    """Bridges, mechanisms and rules are no bodies, and what others are helped to found is not founded."""
    found = [event.type.value for event in extract_events(article(sentence))]
    assert "organization_founding" not in found
