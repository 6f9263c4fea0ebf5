"""What institutes and societies do: foundings, passes, visits that are received, courses that several hold."""

from __future__ import annotations

import pytest

from tests.extractor.articles import told


@pytest.mark.parametrize(
    ("sentence", "founder", "founded"),
    [
        ("5月9日，江州市计量院的国家轴承计量测试中心挂牌。", "江州市计量院", "国家轴承计量测试中心"),
        ("江州市计量院2023年建成省级流量计量测试中心。", "江州市计量院", "省级流量计量测试中心"),
        ("江州市质检院先后建成国家门窗质检中心。", "江州市质检院", "国家门窗质检中心"),
    ],
)
def test_houses_that_measure(sentence: str, founder: str, founded: str) -> None:
    """A centre that is built or opens is founded by the body whose it is."""
    (founding,) = told(sentence, type="organization_founding")
    assert (founding["founder"], founding["founded"]) == ({founder}, {founded})


@pytest.mark.parametrize("sentence", ["江州市2023年建成社区养老服务中心。", "全省建成运动中心12个。"])
def test_what_is_built_for_others(sentence: str) -> None:
    """Houses for sports or the aged are works, no bodies."""
    assert told(sentence, type="organization_founding") == []


def test_the_meeting_at_which_a_branch_is_founded() -> None:
    """成立大会 is held beside the founding that was told before, however it is called."""
    text = "江州计量测试学会10月18日宣告成立稀土产业计量分会。成立大会在线上召开，发起单位共40余人参加。"
    (meeting,) = told(text, type="meeting")
    assert meeting["name"] == {"成立大会"}
    assert meeting["quantity"] == {"40余人"}


@pytest.mark.parametrize(
    ("sentence", "recipient"),
    [
        ("5月18日，江州市计量院的流量标准装置过了省局组织的考核。", "江州市计量院的流量标准装置"),
        ("江州市质检中心的水表实验室过了CNAS的监督评审。", "江州市质检中心的水表实验室"),
    ],
)
def test_what_went_through_an_examination(sentence: str, recipient: str) -> None:
    """过了 tells a pass like 通过."""
    (award,) = told(sentence, type="award_accreditation")
    assert award["recipient"] == {recipient}


@pytest.mark.parametrize("sentence", ["去年12月22日，两项标准过了专家审查会。", "该项目过了评审期。"])
def test_what_is_only_over(sentence: str) -> None:
    """A session or a term is over; nothing is passed."""
    assert told(sentence, type="award_accreditation") == []


def test_an_examination_without_a_name() -> None:
    """通过省局复查 says that it was examined, not what the standards may be called now."""
    (award,) = told("江州市计量院14项社会公用计量标准本月初通过省局复查。", type="award_accreditation")
    assert "name" not in award


@pytest.mark.parametrize(
    ("text", "role", "fillers"),
    [
        ("清河市计量院6月21日迎来了江州市计量院院长李明一行2人。", "visitor", {"李明"}),
        ("3月21日，副院长王晓东带队来到市特检院，就电梯检验业务交流经验。", "topic", {"电梯检验业务"}),
        (
            "3月21日，省院副院长王晓东带队来到市特检院，座谈交流。市特检院副院长陈国强接待了客人。",
            "attendee",
            {"陈国强"},
        ),
    ],
)
def test_visits_as_the_hosts_tell_them(text: str, role: str, fillers: set[str]) -> None:
    """So many of a party are no figure; what was talked of and who received the guests belong to their visit."""
    (visit,) = told(text, type="visit_research")
    assert visit[role] == fillers


def test_courses_that_one_leads_and_another_supports() -> None:
    """由甲牵头、乙支持的 says who holds it and who supports it."""
    (course,) = told(
        "由县农广校牵头、县农牧局支持的“冬季养殖夜校”在红寺、马关两个乡镇轮着办。", type="training_lecture"
    )
    assert course["organizer"] == {"县农广校"}
    assert course["supporter"] == {"县农牧局"}


def test_a_contest_that_is_also_another() -> None:
    """也是某选拔赛 describes the contest told before."""
    text = "竞赛由市农业农村局联合市总工会举办，同时也是全省同类竞赛的选拔赛，9月14日开赛。"
    assert all("name" not in contest for contest in told(text, type="competition_comparison"))


def test_when_a_gathering_is_set_for() -> None:
    """年会定在5月20日 tells when it is."""
    (meeting,) = told("江州市计量学会年会定在5月20日。", type="meeting")
    assert meeting["time"] == {"5月20日"}


def test_an_institute_and_its_standards() -> None:
    """建有 is a word of its own, no part of who has it."""
    text = "目前，江州市计量所建有社会公用计量标准207项，现有职工164人，办公面积3600平方米。"
    (outcome,) = told(text, type="outcome_report")
    assert outcome["organizer"] == {"江州市计量所"}


@pytest.mark.parametrize(
    ("text", "type", "role", "fillers"),
    [
        ("会上还给8家试点茶企发了“标准实施示范点”的牌子。", "award_accreditation", "name", {"“标准实施示范点”"}),
        ("会后，四名副局长分头去了17所学校。", "visit_research", "target", {"17所学校"}),
        ("5月9日，市局局长罗建军进了江州五中的食堂。", "visit_research", "visitor", {"罗建军"}),
        ("4月16日，市局开宣贯会，190来位茶农坐满了祠堂。", "training_lecture", "quantity", {"190来位"}),
        (
            "5月9日，江州市计量所所长熊志良来清河市计量院走了两天，院长郑伟全程陪着看。",
            "visit_research",
            "attendee",
            {"郑伟"},
        ),
        (
            "江州市计量所所长熊志良、清河院院长郑伟到会。会上，熊志良、郑伟在《协作协议》上签了字。",
            "agreement_signing",
            "signatory",
            {"熊志良", "郑伟"},
        ),
        (
            "市局把全市61家年耗能万吨以上单位的能源管理员请到一起开了个会。",
            "meeting",
            "participant",
            {"能源管理员"},
        ),
    ],
)
def test_everyday_words_of_the_trade(text: str, type: str, role: str, fillers: set[str]) -> None:
    """Signs, rounds, about so many, who went along and who signed, told as a reporter would."""
    (event,) = told(text, type=type)
    assert event[role] == fillers
