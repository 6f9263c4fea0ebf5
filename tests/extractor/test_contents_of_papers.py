"""What a paper has in it, how it is called behind a dash, and what only describes or thanks somebody."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from tests.extractor.articles import article, told


def _types(*paragraphs: str) -> list[str]:
    return [event.type.value for event in extract_events(article(*paragraphs))]


@pytest.mark.parametrize(
    "items",
    [
        ("《提示》主要包括三方面内容：", "一是规范广告行为。有效拦截虚假广告。", "二是及时查处违法行为。"),
        ("《提示》明确四项任务：一是开展专项检查，严厉查处作弊行为；二是组织开展宣传活动。",),
        ("《提示》提出以下要求：", "1.对加油站开展监督检查。", "2.组织开展宣传活动，发放宣传资料。"),
    ],
)
def test_items_of_a_paper_are_no_deeds(items: tuple[str, ...]) -> None:
    """What a paper says is to be done, item by item, is not done yet."""
    assert _types("近日，省市场监管局下发《工作提示》。" + items[0], *items[1:]) == ["policy_issuance"]


def test_items_of_what_a_body_did_are_deeds() -> None:
    """Measures that a body took, item by item, are told."""
    took = "近日，青石县市场监管局落实《条例》要求，采取两项措施：一是开展专项检查，共检查电梯320台。"
    assert "outcome_report" in _types(took)


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("近日，省市场监管局发布首个计量地方标准——《燃气表检定规程》，为检定提供依据。", "《燃气表检定规程》"),
        ("近日，市场监管总局发布了一项国家标准：《家具技术条件》。", "《家具技术条件》"),
        ("7月28日，省药监局发布关于化妆品抽检信息的布告。", "关于化妆品抽检信息的布告"),
    ],
)
def test_how_a_paper_is_called(text: str, document: str) -> None:
    """A title behind a dash or colon, and a public notice of an older kind, name the paper."""
    (roles,) = told(text, type="policy_issuance")
    assert roles["document"] == {document}


def test_who_has_a_licence_gets_none() -> None:
    """Bodies that are described by what they hold are spoken of; who receives it is told."""
    held = "甲公司等5家通过告知承诺获得资质的认证机构在申请时提交虚假材料。"
    assert told(held, type="award_accreditation") == []
    assert len(told("近日，青石计量所获得资质认定证书。", type="award_accreditation")) == 1


def test_what_speakers_thank_for_and_what_came_back() -> None:
    """Thanks for what others held or came to tell of no gathering; goods that came back are not called back anew."""
    assert "meeting" not in _types("李明作总结发言，他感谢了中国仪器学会、南湖市人民政府主办本次大会。")
    assert told("大成公司对召回产品进行了销毁处理。", type="product_recall") == []
    assert len(told("近日，大成公司对部分儿童牙刷实施召回，涉及320支。", type="product_recall")) == 1


def test_honorary_offices_are_no_deeds() -> None:
    """A guest member of a committee who gives a talk is its speaker, and the committee does not hold it."""
    talk = "会上，委员会特聘委员、南湖大学谭立教授作“超精密仪器”专题报告。"
    (roles,) = told(talk, type="training_lecture")
    assert roles["speaker"] == {"谭立"}
    assert "organizer" not in roles
