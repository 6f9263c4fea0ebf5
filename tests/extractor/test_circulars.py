"""Announcements and circulars whole: title, lead, list and signature tell one act together; documents of our own."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("opening", ["现将食品监督抽检相关信息公告如下：", "现通告如下："])
def test_what_is_made_known_of_samples_is_no_order(opening: str) -> None:
    """Behind 信息公告如下, or in a paper on samples behind 现通告如下, stands what was found, and whose it was."""
    lines = (
        "昌邑市市场监督管理局食品抽检公告",
        opening,
        "本次抽检涉及饼干、调味品等6类食品291批次样品，其中不合格9批次。",
        "寿光食品厂生产的笋干检出铅超标；潍坊茶业公司生产的红茶、昌邑茶业公司生产的绿茶中检出氰戊菊酯超标。",
    )
    (figures,) = _events("outcome_report", *lines)
    assert _who(figures, Role.QUANTITY) == ["6类", "291批次", "9批次"]
    failed = _events("inspection_enforcement", *lines)
    assert [_who(event) for event in failed] == [["寿光食品厂"], ["潍坊茶业公司", "昌邑茶业公司"]]
    assert [_who(event, Role.TOPIC) for event in failed] == [["铅"], ["氰戊菊酯"]]


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


def test_a_result_of_a_tender_is_told_by_the_fields_of_its_form() -> None:
    """Winner, sum, project and buyer stand one a line."""
    (won,) = _events(
        "award_accreditation",
        "阜康市智慧水务平台建设项目中标结果公告",
        "一、项目名称：阜康市智慧水务平台建设项目",
        "二、中标信息",
        "供应商名称：新疆云水信息技术有限公司",
        "中标金额：869.5万元",
        "三、采购人：阜康市水利局",
        "采购代理机构：阜康诚信招标代理有限公司",
        "2023年11月20日",
    )
    assert _who(won, Role.RECIPIENT) == ["新疆云水信息技术有限公司"]
    assert _who(won, Role.PROGRAMME) == ["阜康市智慧水务平台建设项目"]
    assert _who(won, Role.QUANTITY) == ["869.5万元"]
    assert _who(won, Role.ORGANIZER) == ["阜康市水利局"]


def test_the_first_and_the_last_of_a_ranking_are_told_apart() -> None:
    """Who stands behind 排名前三位的依次是 is ranked there."""
    ranked = _events(
        "evaluation_ranking",
        "关于8月空气质量排名情况的通报",
        "综合指数排名前三位的依次是：莘县河店镇、阳谷县石佛镇、冠县甘官屯镇；排名后两位的依次是：茌平区信发街道、高唐县汇鑫街道。",
    )
    assert [(_who(event, Role.NAME), _who(event)) for event in ranked] == [
        (["前三位"], ["莘县河店镇", "阳谷县石佛镇", "冠县甘官屯镇"]),
        (["后两位"], ["茌平区信发街道", "高唐县汇鑫街道"]),
    ]


def test_a_service_that_its_giver_suspends_punishes_nobody() -> None:
    """因线路检修停止供电 is no measure against anybody."""
    title, lead = "停电公告", "因线路检修，国网青州市供电公司定于5月6日8时至18时对东关街停止供电。"
    assert not _events("inspection_enforcement", title, lead)
    (suspended,) = _events("other", title, lead)
    assert _who(suspended, Role.ORGANIZER) == ["国网青州市供电公司"]


def test_a_road_closed_and_all_who_sign_for_it_are_told() -> None:
    """A signature may run over several lines."""
    told = (
        "关于对滨河大道部分路段实施交通管制的通告",
        "因管网施工需要，决定自2024年3月20日0时至2024年6月30日24时，对滨河大道（望江路至人民路段）实施全封闭施工。",
        "安陆市公安局交通警察支队",
        "安陆市住房和城乡建设局",
        "2024年3月15日",
    )
    (closed,) = _events("other", *told)
    assert _who(closed, Role.LOCATION) == ["滨河大道（望江路至人民路段）"]
    (paper,) = _events("policy_issuance", *told)
    assert _who(paper, Role.ISSUER) == ["安陆市公安局交通警察支队", "安陆市住房和城乡建设局"]


def test_those_to_whom_a_paper_is_sent_are_whom_it_punishes() -> None:
    """你单位 is the addressee, and 我局 speaks."""
    (revoked,) = _events(
        "inspection_enforcement",
        "吊销营业执照公告",
        "浏阳市顺安驾驶培训有限公司等28户企业：",
        "2023年8月15日，我局依据《中华人民共和国公司法》的规定，决定吊销你单位营业执照。",
        "浏阳市市场监督管理局",
        "2023年8月28日",
    )
    assert _who(revoked) == ["浏阳市顺安驾驶培训有限公司等28户企业"]


def test_each_case_of_a_bulletin_has_its_party_and_its_measures() -> None:
    """Whose case it is stands in the heading; what a wrong amounted to is no outcome."""
    told = (
        "某市公布价格违法典型案例",
        "案例一：昭阳区某停车服务有限公司不执行政府定价案",
        "2024年2月6日，昭阳区市场监督管理局对当事人进行检查。经查，当事人多收价款8640元。"
        "昭阳区市场监督管理局依法责令当事人退还多收价款，并处罚款1万元。",
        "案例二：鲁甸县文屏镇旺家生鲜超市不按规定明码标价案",
        "2024年3月11日，鲁甸县市场监督管理局依法对当事人未明码标价的行为作出警告、罚款2000元的行政处罚。",
    )
    checked, first, second = _events("inspection_enforcement", *told)
    assert not _who(checked, Role.PENALTY)
    assert _who(first) == ["昭阳区某停车服务有限公司"]
    assert _who(second) == ["鲁甸县文屏镇旺家生鲜超市"]
    assert _who(second, Role.PENALTY) == ["警告", "罚款2000元"]
    assert not _events("outcome_report", *told)


def test_the_body_that_decides_praises_not_who_was_told_before() -> None:
    """经县政府研究，决定… says who; what stood before says neither who nor when."""
    (praised,) = [
        event
        for event in _events(
            "award_accreditation",
            "关于对县人民医院等单位予以表扬的通报",
            "2022年以来，各单位扎实推进爱国卫生运动。经县政府研究，决定对县人民医院、县住建局等12个单位和王丽华等30名个人予以通报表扬。",
        )
        if "表扬" in event.trigger.text
    ]
    assert _who(praised, Role.ORGANIZER) == ["县政府"]
    assert not [time for time in _who(praised, Role.TIME) if "以来" in time]


def test_who_signs_does_what_a_paper_does_by_itself_to_those_named_before() -> None:
    """现取消上述2家企业的备案: the act has no subject, and points back to several."""
    (cancelled,) = _events(
        "inspection_enforcement",
        "关于部分医疗器械经营备案凭证作废的公告",
        "经核查，潮安县益民药店、潮安县仁济堂药店已不在备案地址经营。"
        "依据《医疗器械经营监督管理办法》第四十七条的规定，现取消上述2家企业的第二类医疗器械经营备案。",
        "潮安县市场监督管理局",
        "2024年2月27日",
    )
    assert _who(cancelled) == ["潮安县益民药店", "潮安县仁济堂药店"]


def test_the_body_that_shows_a_list_to_the_public_is_the_one_that_recognises() -> None:
    """拟认定 is said by whoever signs the 公示."""
    (recognised,) = _events(
        "award_accreditation",
        "关于2024年度第一批省级绿色工厂拟认定名单的公示",
        "经企业自评、专家评审，拟认定唐海冀东水泥外加剂有限公司等46家企业为2024年度第一批省级绿色工厂。现将名单予以公示。",
        "河北省工业和信息化厅",
        "2024年4月15日",
    )
    assert _who(recognised, Role.ORGANIZER) == ["河北省工业和信息化厅"]
    assert _who(recognised, Role.QUANTITY) == ["46家"]


def test_the_last_sentence_of_a_circular_signs_nothing() -> None:
    """各市局要于月底前上报。 above the day is no signature: the body that the page is of issues the circular."""
    text = article(
        "各市市场监督管理局：",
        "5月，省局对全省150家检验机构开展了监督抽查。现将结果通报如下：",
        "150家机构中，未发现问题的37家。",
        "各市局要于11月30日前完成后续处理并上报。",
        "2025年5月19日",
        title="关于检验机构监督抽查结果的通报",
    ).model_copy(update={"source": "江东省市场监督管理局"})
    (circular,) = [event for event in extract_events(text) if event.type == "policy_issuance"]
    assert _who(circular, Role.ISSUER) == ["省局"]
    assert _who(circular, Role.TIME) == ["2025年5月19日"]
