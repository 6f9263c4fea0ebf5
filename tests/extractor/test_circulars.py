"""Announcements and circulars whole: title, lead, list and signature tell one act together; documents of our own."""

from __future__ import annotations

from schemas.events import Event, Role
from services.extractor import extract_events
from tests.extractor.articles import article


def _events(type: str, title: str, *paragraphs: str) -> list[Event]:
    """The events of a type that a document tells."""
    told = extract_events(article(*paragraphs, title=title))
    return [event for event in told if event.type == type]


def _who(event: Event, role: Role = Role.TARGET) -> list[str]:
    return [a.span.text for a in event.arguments if a.role is role]


def test_every_line_of_a_circular_on_samples_tells_what_failed_and_whose_it_was() -> None:
    """The items of a paper that makes facts known are no steps to be taken."""
    failed = _events(
        "inspection_enforcement",
        "关于第5期食品抽检情况的通告",
        "现将有关情况通告如下：",
        "（一）昌邑市都昌街道惠民超市销售的芹菜，毒死蜱残留量不符合食品安全国家标准规定。",
        "（二）标称潍坊金麦食品厂生产的桃酥，菌落总数不符合食品安全国家标准规定。",
        "（三）昌邑市围子街道老孙面馆使用的碗，大肠菌群不合格。",
        "（四）昌邑市丰收蔬菜店经营的豇豆中检出克百威。",
    )
    whose = ["昌邑市都昌街道惠民超市", "潍坊金麦食品厂", "昌邑市围子街道老孙面馆", "昌邑市丰收蔬菜店"]
    assert [_who(event) for event in failed] == [[name] for name in whose]
    assert [_who(event, Role.TOPIC) for event in failed] == [["毒死蜱残留量"], ["菌落总数"], ["大肠菌群"], ["克百威"]]


def test_those_listed_below_are_whom_the_act_concerns() -> None:
    """下列企业 stands for the lines that follow."""
    (revoked,) = _events(
        "inspection_enforcement",
        "关于注销部分企业生产许可证的公告",
        "经企业申请，我局决定注销以下3家企业的工业产品生产许可证：",
        "1.荆门市宏发电线厂，证书编号：鄂XK06-001-00116；",
        "2.荆门市永固水泥有限公司，证书编号：鄂XK08-001-00287。",
        "荆门市市场监督管理局",
        "2024年3月5日",
    )
    assert _who(revoked) == ["荆门市宏发电线厂", "荆门市永固水泥有限公司"]


def test_each_of_those_punished_has_a_punishment_of_his_own() -> None:
    """What is parted by a semicolon is imposed on one, not on all."""
    given = _events(
        "inspection_enforcement",
        "关于一起窒息事故查处情况的通报",
        "经研究，作出如下处理：给予开发区管委会副主任刘建新政务记大过处分；给予县应急管理局局长何志强党内严重警告处分；"
        "市应急管理局对湘江酱菜有限公司处以罚款150万元。",
    )
    imposed = [(_who(event), _who(event, Role.PENALTY)) for event in given]
    assert imposed == [
        (["刘建新"], ["政务记大过"]),
        (["何志强"], ["党内严重警告"]),
        (["湘江酱菜有限公司"], ["罚款150万元"]),
    ]


def test_those_praised_are_named_behind_what_describes_them() -> None:
    """Words that describe the praised are no praised ones."""
    (praised,) = _events(
        "award_accreditation", "关于督查情况的通报", "对工作扎实、实现“零火点”的柳河乡、双庙镇予以通报表扬。"
    )
    assert _who(praised, Role.RECIPIENT) == ["柳河乡", "双庙镇"]
