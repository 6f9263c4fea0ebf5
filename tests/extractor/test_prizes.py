"""Ranks, grades and prizes, with sentences of our own."""

from __future__ import annotations

import pytest

from schemas.events import Role
from services.extractor import extract_events
from tests.extractor.articles import article, events_of
from tests.extractor.articles import roles_told as told


@pytest.mark.parametrize(
    ("sentence", "role", "words"),
    [
        ("在全市公共服务满意度排行中，江州县、林州县、海州县位列前三。", "target", {"江州县", "林州县", "海州县"}),
        ("江州市计量院名列全国第五。", "target", {"江州市计量院"}),
        ("江州县、林州县被评为优秀等次。", "recipient", {"江州县", "林州县"}),
        ("江州市市场监管局获评“优秀”等次。", "recipient", {"江州市市场监管局"}),
        ("江州大学6月3日发布《2024中国城市创新活力指数》。", "document", {"《2024中国城市创新活力指数》"}),
    ],
)
def test_who_is_placed_or_graded_was_evaluated(sentence: str, role: str, words: set[str]) -> None:
    """Places in a ranking, grades and published lists tell an evaluation."""
    assert told(sentence, "evaluation_ranking").get(role, set()) >= words


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("林小雨、陈大海、赵新分别获得一等奖、二等奖、三等奖。", {"一等奖", "二等奖", "三等奖"}),
        ("江州一中、林州小学分别被评为省级示范高中、全国教育系统先进集体。", {"省级示范高中", "全国教育系统先进集体"}),
        ("江州县、海州县分别荣获“文明县”和“卫生县”称号。", {"“文明县”", "“卫生县”"}),
        ("江州县荣获科技进步一等奖和优秀组织奖。", {"科技进步一等奖", "优秀组织奖"}),
        ("各项目分别产生一等奖1名、二等奖5名。", {"一等奖", "二等奖"}),
        ("大赛产生18个优胜选手奖和6个团体奖。", {"优胜选手奖", "团体奖"}),
        ("比赛共产生金奖作品3件，银奖作品6件。", {"金奖", "银奖"}),
    ],
)
def test_several_honours_have_each_its_name(sentence: str, names: set[str]) -> None:
    """分别获得一等奖、二等奖: no prize is called by two names."""
    assert told(sentence, "award_accreditation")["name"] == names


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("“江州茶”“江州蜜”等3个项目获二等奖。", {"“江州茶”", "“江州蜜”"}),
        ("12名参与扫雷工作的中方专家被授予“和平”勋章。", {"12名参与扫雷工作的中方专家"}),
        (
            "江州救援大队夺得团体第一，林州救援大队、海州救援大队分列团体第二、三位。",
            {"江州救援大队", "林州救援大队", "海州救援大队"},
        ),
        ("高中组冠军由江州一中李柏华夺得。", {"李柏华"}),
        ("江州市消防救援支队被国家消防救援局记集体一等功。", {"江州市消防救援支队"}),
        ("江州甲药业有限公司的止咳颗粒取得药品注册证。", {"江州甲药业有限公司的止咳颗粒"}),
        ("江州市古桑园被联合国粮农组织列为全球重要农业文化遗产。", {"江州市古桑园"}),
        ("江州队夺冠，林州队、海州队分获二、三名。", {"江州队", "林州队", "海州队"}),
        (
            "获得江州市市长质量奖的企业是：青山纸业有限公司、海河电机有限公司。",
            {"青山纸业有限公司", "海河电机有限公司"},
        ),
        ("县水务局巡河员李可被省水利厅评为“最美河湖卫士”。", {"李可"}),
        ("县供电公司抢修工张强被评为省级劳动模范。", {"张强"}),
        ("江州县水务局被选树为全省节水先进典型。", {"江州县水务局"}),
        ("江州市代表队凭借扎实的功底和稳定的临场发挥荣获团体二等奖。", {"江州市代表队"}),
        ("选手吴静、罗强分获一、二等奖。", {"吴静", "罗强"}),
        ("热工室、业务室、长度室组成的C队荣获一等奖。", {"C队"}),
        ("荣获一等奖的2个单位分别为江州一中、林州小学。", {"江州一中", "林州小学"}),
    ],
)
def test_a_prize_has_its_winners(sentence: str, words: set[str]) -> None:
    """Whoever wins, is listed or approved receives it, wherever the sentence names them."""
    assert told(sentence, "award_accreditation").get("recipient", set()) >= words


@pytest.mark.parametrize(
    "sentence",
    [
        "涉案男子现获准保释候查。",
        "该培训机构负责人被列入校外培训黑名单。",
        "该系列图书列入第二辑的印数为五千册。",
        "获评质量奖的企业中，江州甲药业有限公司拥有专利340余项。",
        "截至目前，该院共建立计量标准216项，通过国家认可项目320项，可开展检定项目370项。",
        "截至目前，全市获得省政府质量奖4家，有效专利1200件。",
        "获得市长质量奖的企业有望获得贴息支持。",
        "12家入围企业参加陈述答辩。",
        "江州市副市长李明、市总工会主席陈刚在会上颁奖并讲话。",
    ],
)
def test_what_is_no_honour_is_no_award(sentence: str) -> None:
    """Bail and black lists honour nobody."""
    assert [
        e.type.value for e in events_of(sentence) if e.type.value in ("award_accreditation", "evaluation_ranking")
    ] == []


def test_the_winners_of_the_only_prize_may_be_named_in_the_next_sentence() -> None:
    """获奖的企业分别是甲、乙: who they are takes the place of how many."""
    found = told(
        "5月9日，3家企业获得市政府质量奖。获得质量奖的企业分别是：甲公司、乙公司、丙公司。", "award_accreditation"
    )
    assert found["recipient"] == {"甲公司", "乙公司", "丙公司"}


def test_winners_may_be_listed_line_by_line() -> None:
    """Lines below an announcement name its winners by what they have won."""
    lines = "\n".join(
        [
            "江州市教育局日前公布2024年度教学成果奖评选结果。",
            "一等奖（2项）：江州市第一中学、江州外国语学校。",
            "二等奖：江州师范大学。",
        ]
    )
    found = told(lines, "evaluation_ranking")
    assert found["recipient"] == {"江州市第一中学", "江州外国语学校", "江州师范大学"}
    assert found["quantity"] == {"2项"}


@pytest.mark.parametrize(
    ("lines", "winners"),
    [
        (["一、最佳组织奖：西桥社区、昌安村", "二、最佳报道奖：王立强"], {"西桥社区", "昌安村", "王立强"}),
        (["一、先进单位（3个）：", "市教育局 市公安局 市审计局"], {"市教育局", "市公安局", "市审计局"}),
    ],
)
def test_lines_below_name_winners_and_not_what_they_win(lines: list[str], winners: set[str]) -> None:
    """What heads a line of names, or the lines below it, is won by those named there; blanks may part them."""
    found = told("\n".join(["经评定，下列单位和个人获得“文明江州”活动奖项：", *lines]), "award_accreditation")
    assert found["recipient"] == winners


@pytest.mark.parametrize(
    ("sentence", "recipient", "organizer"),
    [
        ("江州甲公司的止咳颗粒取得国家药监局颁发的药品注册证书。", "江州甲公司的止咳颗粒", "国家药监局"),
        ("该项目日前通过省科技厅组织的专家验收。", "该项目", "省科技厅"),
        ("副市长李国强为15家获奖企业颁奖。", "15家获奖企业", "李国强"),
        ("副市长李国强来到高新区，为获得荣誉的单位颁发奖牌。", "单位", "李国强"),
        ("市总工会为荣获称号的集体颁发牌匾。", "集体", "市总工会"),
        ("全市已有60名护林员获此殊荣。", "60名护林员", ""),
    ],
)
def test_a_prize_says_who_gave_it_to_whom(sentence: str, recipient: str, organizer: str) -> None:
    """The granter stands at the head of what is won or hands it over; the winner in the verb's own clause."""
    found = told(sentence, "award_accreditation")
    assert recipient in found["recipient"]
    assert organizer in found.get("organizer", {""})


def test_who_else_has_won_is_told_behind_the_prize() -> None:
    """获此殊荣的还有…: the winners, and no prize of that name."""
    found = told("获此殊荣的还有江州甲公司、宁河市计量院。", "award_accreditation")
    assert found["recipient"] == {"江州甲公司", "宁河市计量院"}
    assert "name" not in found


def test_those_who_won_before_hand_over_nothing() -> None:
    """为获奖企业|颁发: 获 is a part of what they are called, not of whom they got it from."""
    assert told("市政府为获奖企业颁发了第三届市长质量奖。", "award_accreditation")["organizer"] == {"市政府"}


def test_prizes_are_counted_on_in_the_next_sentence() -> None:
    """评选出一等奖1名。团体一等奖1个: the second sentence tells no outcome of its own."""
    events = events_of("比赛评选出个人一等奖1名，二等奖2名。团体一等奖1个，优秀组织奖3个。")
    assert [e.type.value for e in events] == ["award_accreditation"]
    assert {a.span.text for a in events[0].arguments if a.role == "quantity"} == {"1名", "2名", "1个", "3个"}


def test_honours_held_for_long_are_given_at_no_ceremony_of_the_day() -> None:
    """A paragraph that opens with 该院先后荣获 tells what was won before the news."""
    events = extract_events(
        article(
            "6月8日，全省表彰大会在金海宾馆召开，江州市检测院被授予“先进集体”称号。",
            "该院先后荣获全国工人先锋号、省级文明单位等荣誉。",
        )
    )
    before = next(e for e in events if e.trigger.text == "荣获")
    assert before.sub_event_of is None
    assert all(argument.role is not Role.TIME for argument in before.arguments)


def test_nobody_is_licensed_at_a_drive() -> None:
    """举办主场活动。某厂获批…: what a report goes on with is no part of the day's drive."""
    text = article("5月20日，市市场监管局举办“世界计量日”主场活动。江州钢铁厂获批国家标准验证点。")
    award = next(e for e in extract_events(text) if e.type.value == "award_accreditation")
    assert award.sub_event_of is None


def test_what_is_found_out_of_an_accident_is_no_honour() -> None:
    """认定 makes nobody anything where it is about cause and fault."""
    sentence = "调查组查明了事故经过，认定了事故性质及责任，提出了对责任单位的处理建议。"
    assert "award_accreditation" not in {event.type for event in events_of(sentence)}


@pytest.mark.parametrize(
    ("agreed", "name"),
    [
        ("同意江州市开展国家级知识产权保护中心建设", {"国家级知识产权保护中心"}),
        ("同意江州市开展质量基准建设工作", {"质量基准"}),
        ("同意江州市开展知识产权保护工作", None),
    ],
)
def test_who_may_go_about_building_something_gets_it(agreed: str, name: set[str] | None) -> None:
    """同意某市开展某中心建设 is said as 同意某市建设某中心."""
    events = [e for e in extract_events(article(f"近日，国家知识产权局{agreed}。")) if e.type == "award_accreditation"]
    found = [{a.span.text for a in e.arguments if a.role.value == "name"} for e in events]
    assert found == ([name] if name else [])
