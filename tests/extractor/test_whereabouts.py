"""Where a deed is told to have been done: in its own words, in those before it, or by the gathering it was part of."""

from __future__ import annotations

import pytest

from tests.extractor.test_gatherings import roles, told


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("5月3日，衡河县市场监管局在县生活垃圾发电厂组织开展假冒商品集中销毁活动。", "campaign", {"县生活垃圾发电厂"}),
        ("2016年，省气象局在瓦岭山合作开展大气观测比对。", "competition_comparison", {"瓦岭山"}),
        ("5月6日，省质量协会第七次会员代表大会在省会召开。", "meeting", {"省会"}),
        (
            "全省体育统考定于5月28日在南湾体育学院、江城大学两个考点进行。",
            "other",
            {"南湾体育学院", "江城大学"},
        ),
        (
            "5月2日，执法人员在湖阳古城景区日常巡查时，当场查获刘某无证带团，处以罚款1000元。",
            "inspection_enforcement",
            {"湖阳古城景区"},
        ),
        ("5月8日，董事长王建国在项目现场为8个先进集体颁奖。", "award_accreditation", {"项目现场"}),
        ("5月8日，董事长王建国在活动现场为8个先进集体颁奖。", "award_accreditation", None),
        (
            "海关人员5月8日在旺山、清水埗及铜岭巡查了42间电子产品店。",
            "inspection_enforcement",
            {"旺山", "清水埗", "铜岭"},
        ),
        (
            "5月8日，湛江市市场监督管理局对霞山区某加油站进行突击检查。",
            "inspection_enforcement",
            {"霞山区"},
        ),
        ("海关人员5月8日突击搜查葵岭一间进口商的货仓。", "inspection_enforcement", {"葵岭"}),
        ("5月8日，县市场监管局对学校食堂开展检查。", "inspection_enforcement", None),
        ("5月8日上午，后岩村文化礼堂锣鼓喧天，强村公司正式揭牌成立。", "organization_founding", {"后岩村文化礼堂"}),
        ("5月8日，江州中学操场内，县局举办计量知识竞赛。", "competition_comparison", {"江州中学操场"}),
        ("5月8日，春风里，县局举办计量知识竞赛。", "competition_comparison", None),
        ("5月8日，首个地震预警示范站在乌恰县建成投用。", "other", {"乌恰县"}),
        ("5月8日，李明站在台上，市局与县局签署协议。", "agreement_signing", None),
        (
            "5月8日，督查组分赴襄阳、岳阳、九江，采取“四不两直”方式抽查在建电站7座。",
            "inspection_enforcement",
            {"襄阳", "岳阳", "九江"},
        ),
        ("5月8日，检测车赴青县、孟村、盐山开展巡回服务。", "assistance_service", {"青县", "孟村", "盐山"}),
        ("5月8日，消防队伍在沪苏两地累计营救群众300名。", "outcome_report", {"沪苏两地"}),
        ("5月8日，一架客机在江州机场着陆后偏出跑道，机场于当晚恢复正常运行。", "other", {"江州机场"}),
        ("5月8日，厅长李明在省水情中心视频连线各市水利局，召开会商会议。", "meeting", {"省水情中心"}),
        ("5月8日，县林业局在青岩自然保护区举办科普讲座。", "training_lecture", {"青岩自然保护区"}),
        ("5月8日，首届稻田音乐节在白石镇青山社区盛大开幕。", "campaign", {"白石镇青山社区"}),
        ("在望江水库发生险情的一艘渔船被拖上岸，5月8日，水库恢复供水。", "other", None),
    ],
)
def test_a_place_is_read_where_its_own_words_stand(text: str, kind: str, wanted: set[str] | None) -> None:
    """Sites that no list knows, several of them, and the place that opens whom somebody inspects."""
    event = next(e for e in told(text) if e.type.value == kind)
    assert roles(event).get("location") == wanted


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        (
            "5月6日，质量大会在合肥召开。开幕式上，省计量院与江城大学签署合作协议。",
            "agreement_signing",
            {"合肥"},
        ),
        (
            "5月6日，质量大会在合肥召开。会上，省计量院江城工作站揭牌成立。",
            "organization_founding",
            {"合肥"},
        ),
        (
            "5月6日，质量大会在合肥召开。会前，省计量院江城工作站揭牌成立。",
            "organization_founding",
            None,
        ),
        ("5月6日，质量大会在合肥召开。会上，江城大学获得质量奖。", "award_accreditation", None),
    ],
)
def test_what_is_done_at_a_gathering_has_its_place(text: str, kind: str, wanted: set[str] | None) -> None:
    """What is signed, taught or opened on an occasion is done where that is; what is won, or comes before, is not."""
    event = next(e for e in told(text) if e.type.value == kind)
    assert roles(event).get("location") == wanted


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (
            (
                "1.宁波市鄞州区市场监管局查处万家加油站使用作弊加油机案。2025年4月2日，执法人员依法责令其停止使用，罚款2000元。",
                "2.宁海县市场监管局查处某超市使用不合格电子秤案",
                "2025年2月，该局责令其停止使用，罚款500元。",
            ),
            ["宁波市鄞州区", "宁海县"],
        ),
        (
            (
                "宁海县。县人民法院5月9日公开开庭审理一起非法采砂案。",
                "象山县。县人民法院5月9日公开开庭审理一起非法捕捞案。",
            ),
            ["宁海县", "象山县"],
        ),
        (
            (
                "【宁海】县人民法院5月9日公开开庭审理一起非法采砂案。",
                "【消息】县人民法院5月9日公开开庭审理一起非法捕捞案。",
            ),
            [None],
        ),
        (
            (
                "1.湖南万家公司使用作弊加油机案。2025年4月2日，市场监管局依法责令其停止使用，罚款2000元。",
                "2.广东千家公司使用作弊加油机案。2025年4月2日，市场监管局依法责令其停止使用，罚款2000元。",
            ),
            [None],
        ),
    ],
)
def test_places_that_head_sections_say_where(lines: tuple[str, ...], wanted: list[str | None]) -> None:
    """Headings of cases and of places hold for the deeds below them; one alone, or a firm's province, for none."""
    deeds = [e for e in told("\n".join(lines)) if e.type.value == "inspection_enforcement"]
    assert list(dict.fromkeys(next(iter(roles(e).get("location", [])), None) for e in deeds)) == wanted
