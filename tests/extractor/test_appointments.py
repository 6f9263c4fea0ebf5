"""Who takes and leaves posts as assemblies, parties and companies tell it, with sentences of our own."""

from __future__ import annotations

import pytest

from services.extractor import extract_events
from services.extractor.mentions import Kind
from tests.extractor.articles import article
from tests.extractor.articles import roles_told as told
from tests.extractor.mentions.reading import read, texts
from tests.extractor.test_who_and_when import roles_of


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("会议决定任命卢青、孙岩为江州市人民政府副市长。", ["卢青", "孙岩"]),
        ("会议任命吕平、李宝山、欧阳静三位同志为委员。", ["吕平", "李宝山", "欧阳静"]),
        ("会议接受程文海辞去市长职务，决定王文光代理市长。", ["程文海", "王文光"]),
        ("省委批准林木声不再担任江州市委书记职务。", ["林木声"]),
        ("周梅、吴雪两位老师获奖。", ["周梅", "吴雪"]),
        ("本次比赛中，林硕、吴珊、关晓云老师获奖。", ["林硕", "吴珊", "关晓云"]),
        ("副书记由赵明祝、黄树生、吴玉良三人担任。", ["赵明祝", "黄树生", "吴玉良"]),
        ("学校聘请高校教师、律师为顾问。", []),
        ("会议决定方案由各县制定。", []),
    ],
)
def test_names_of_a_list_without_offices(sentence: str, names: list[str]) -> None:
    """Between a verb of appointing and the post, and before how many they are, stand names."""
    assert texts(read(sentence), Kind.PERSON) == names


@pytest.mark.parametrize(
    ("sentence", "target", "post", "body"),
    [
        ("会议表决通过关于接受周明云辞去江州市人民政府副市长职务请求的决定。", "周明云", "副市长", "江州市人民政府"),
        ("会议决定王文光为江州市人民政府代理市长。", "王文光", "代理市长", "江州市人民政府"),
        ("会议选举江州钢铁集团总经理郭大锋为安吉县铝业协会会长。", "郭大锋", "会长", "安吉县铝业协会"),
        ("免去黄安平同志江州学院党委书记职务。", "黄安平", "党委书记", "江州学院"),
        ("选举江州计量院张峰副院长为安吉县铝业协会会长。", "张峰", "会长", "安吉县铝业协会"),
        (
            "会上公布了海州市标准化技术委员会名单。云海市衡器协会理事长刘晓华任主任委员。",
            "刘晓华",
            "主任委员",
            "海州市标准化技术委员会",
        ),
        ("方建平辞去云海市计量协会会长职务，由余晓东代行会长职责。", "余晓东", "会长", "云海市计量协会"),
        ("会议免去伍江培市人大常委会教育委员会副主任职务。", "伍江培", "副主任", "市人大常委会教育委员会"),
        ("任命张宽同志为江州大学新一任校长。", "张宽", "新一任校长", "江州大学"),
    ],
)
def test_a_post_its_holder_and_its_body(sentence: str, target: str, post: str, body: str) -> None:
    """The body of the post is the one told with the post, not where somebody worked before."""
    roles = told(sentence, "personnel")
    assert (roles["target"], roles["name"], roles["host_org"]) == ({target}, {post}, {body})


def test_seats_and_posts_are_taken_apart() -> None:
    """Who takes a post does not take the seats of the next clause; 教授为实验室 is no body."""
    first, seats = roles_of("personnel", "李伟当选理事长；江州大学等12家单位当选副理事长单位。")
    assert (first["target"], seats["target"]) == ({"李伟"}, {"江州大学"})
    assert "host_org" not in told("双方聘任陈立新教授为实验室主任。", "personnel")
    assert "host_org" not in told("国家认监委聘任刘芳等26人为认可专家委员会委员。", "personnel")


def test_every_post_of_a_list() -> None:
    """Posts of several bodies in one list are all left; the office of who is engaged is no post given."""
    left = told("万新铭同志因工作安排，申请辞去公司董事长、董事及董事会战略委员会委员职务。", "personnel")
    assert left["name"] == {"董事长", "董事", "委员"}
    engaged = told("江州大学聘请杭州大学傅民教授为特聘教授。", "personnel")
    assert (engaged["target"], engaged["name"]) == ({"傅民"}, {"特聘教授"})


def test_a_post_that_was_held_from_then_to_then() -> None:
    """Both ends of the stretch before the verb are told."""
    (roles,) = roles_of("personnel", "邓华2015年3月至2023年6月任市特检院院长。")
    assert (roles["time"], roles["end_time"]) == ({"2015年3月"}, {"2023年6月"})


def test_who_acts_for_another() -> None:
    """代理 behind the appointment goes on with the same person."""
    posts = roles_of("personnel", "会议决定任命邵占海为杭州市副市长，代理杭州市市长职务。")
    assert [(roles["target"], roles["name"]) for roles in posts] == [({"邵占海"}, {"副市长"}), ({"邵占海"}, {"市长"})]


def test_who_leaves_one_post_takes_the_other() -> None:
    """免去…职务，任…: two tellings of one person."""
    posts = roles_of("personnel", "市委决定，免去黄安平同志江州学院党委书记职务，任江州学院巡视员。")
    assert [(roles["target"], roles["name"]) for roles in posts] == [
        ({"黄安平"}, {"党委书记"}),
        ({"黄安平"}, {"巡视员"}),
    ]


@pytest.mark.parametrize("opening", ["5月14日，江州市人大常委会决定：\n任命：", "江州市人大常委会决定任命："])
def test_persons_below_a_line_that_appoints(opening: str) -> None:
    """A resolution with its verb in a line of its own: the lines below are whom it appoints, or whom it dismisses."""
    takes = "张晓同志为市教育局局长；\n王　磊任市审计局副局长（试用期一年）；\n李明、赵小平为市计量所副所长。"
    found = roles_of("personnel", f"{opening}\n{takes}\n免去：\n王　磊的市财政局副局长职务。")
    assert [(roles["target"], roles["name"], roles["host_org"]) for roles in found] == [
        ({"张晓", "王　磊", "李明", "赵小平"}, {"局长", "副局长", "副所长"}, {"市教育局", "市审计局", "市计量所"}),
        ({"王　磊"}, {"副局长"}, {"市财政局"}),
    ]
    assert all(roles["organizer"] == {"江州市人大常委会"} for roles in found)


def test_whose_meeting_resolves_on_those_below() -> None:
    """经某政府某日第几次会议研究决定, above a line that appoints: the government does."""
    text = "经县人民政府2020年3月27日第43次常务会议研究决定：\n任命：\n李建荣为县市场监督管理局局长。"
    assert roles_of("personnel", text)[0]["organizer"] == {"县人民政府"}


@pytest.mark.parametrize(
    "sentence", ["教育部批准设立南京职业大学，苏青任校长。", "国务院批准设立新区，苏青任新区主任。"]
)
def test_who_allows_something_else_decides_on_no_post(sentence: str) -> None:
    """Leave for what is set up is no leave for the post."""
    assert "organizer" not in told(sentence, "personnel")


def test_what_is_resolved_is_no_part_of_a_speech() -> None:
    """A request is no speech, and a resolution behind it is news."""
    posts = roles_of(
        "personnel",
        "5月3日，江州市人大常委会第三次会议召开。因工作需要，程文海提出辞去所任职务的请求。"
        "会议决定：接受程文海辞去江州市人民政府市长职务。",
    )
    assert [roles["name"] for roles in posts] == [{"市长"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "辞职后，王文光不再担任公司任何职务。",
        "人事处处长肖明宣读聘任决定。",
        "会议组织新任命人员进行宪法宣誓。",
        "30名候选人已经推选产生。",
        "研讨会由特聘委员李文涛主持。",
        "全省推选出20名选手参加全国决赛。",
        "各科室、分局共推选14名选手参赛。",
        "张宽任湖南省省长时，全省建成水库20座。",
        "张宽担任校长后，学校获得教学成果奖3项。",
    ],
)
def test_no_post_is_taken_or_left(sentence: str) -> None:
    """Papers about appointments, people appointed before and posts that nobody names are no personnel."""
    assert roles_of("personnel", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "organizer"),
    [
        ("省委决定，苏青同志任江州学院党委书记。", "省委"),
        ("会上宣读了江州市委关于江州学院院长职务任免的文件：任命张宽同志为江州学院院长。", "江州市委"),
        ("3月初，中央批准苏青任江苏省委常委。", "中央"),
        ("日前，中共中央批准：苏青同志任江苏省委书记。", "中共中央"),
        ("经江苏省委同意，苏青同志任南京市委副书记。", "江苏省委"),
    ],
)
def test_who_decides(sentence: str, organizer: str) -> None:
    """Who decided stands before the decision, not in the post."""
    assert told(sentence, "personnel")["organizer"] == {organizer}


def test_a_resolution_that_is_made_known_tells_who_where_and_by_whom() -> None:
    """宣布某党组关于某某任某院院长的决定 names the post's body and who decided."""
    roles = told("会上，人事处处长宣布了省局党组关于王晓东同志任省纤检院院长的任职决定。", "personnel")
    assert (roles["target"], roles["host_org"], roles["organizer"]) == ({"王晓东"}, {"省纤检院"}, {"省局党组"})


def test_who_had_the_post_before_and_when() -> None:
    """Whose post stands behind its words takes none, and what was before has another day."""
    text = "8月5日，李明接替转任工信局局长的王强，出任云海市市场监管局局长。此前，李明担任云海市国资委主任。"
    posts = roles_of("personnel", text)
    assert [(roles["target"], roles.get("time")) for roles in posts] == [({"李明"}, {"8月5日"}), ({"李明"}, None)]


def test_whose_posts_a_decision_is_about_does_not_decide() -> None:
    """宣布市委对某局负责同志职务调整的决定: the committee decides, not the authority."""
    text = "5月17日，会议宣布市委对市质监局主要负责同志职务调整的决定。李明同志任市质监局党组书记、局长。"
    assert told(text, "personnel")["organizer"] == {"市委"}


def test_what_a_paper_mentions_is_decided() -> None:
    """其中提到 brings in what a paper tells, not somebody's words."""
    text = "省政府近日发布了一批人事任免通知，其中提到，省政府决定免去马大强的省促进中心副主任职务。"
    assert told(text, "personnel")["target"] == {"马大强"}


def test_a_list_that_is_made_known_and_elected_is_told_once() -> None:
    """Those who are elected by a list are not told once more as its members."""
    text = "会议宣布了理事会人员名单，秦明当选为理事长，马亮、赵刚、钱大勇等9名同志当选为副理事长。"
    assert [roles["name"] for roles in roles_of("personnel", text)] == [{"理事长"}, {"副理事长"}]


def test_who_hands_over_the_letter_is_not_appointed() -> None:
    """The giver of a letter of appointment is no target."""
    roles = told("主任殷明谦向卢青、孙岩颁发了任命书，会前决定任命卢青、孙岩为副市长。", "personnel")
    assert "殷明谦" not in roles["target"]


@pytest.mark.parametrize(
    ("sentence", "target", "post"),
    [
        ("周建民昨天当选会长。", "周建民", "会长"),
        ("周建民（女）当选会长。", "周建民", "会长"),
        ("周建民因年龄原因退休。", "周建民", None),
        ("周建民离任。", "周建民", None),
        ("周建民于去年8月担任青山学院院长。", "周建民", "院长"),
        ("周建民从副院长升任院长。", "周建民", "院长"),
        ("我院周建民当选省计量学会副理事长。", "周建民", "副理事长"),
        ("青山县副县长一职由周建民接任，周建民已任青山县委常委、副县长。", "周建民", "副县长"),
        ("周建民走马上任青山海关关长。", "周建民", "关长"),
        ("周建民挂职任副县长。", "周建民", "副县长"),
        ("青山海关迎来新关长周建民。", "周建民", "关长"),
        ("青山海关新任关长周建民到任。", "周建民", "关长"),
        ("青山县安监局局长周建民被免职。", "周建民", "局长"),
        ("市政府免去周建民临江市财政局局长职务。", "周建民", "局长"),
        ("市质检院选派周建民到新湾村任第一书记。", "周建民", "第一书记"),
        ("大会选举产生了以周建民为会长的新一届理事会。", "周建民", "会长"),
        ("会议宣布了市委关于周建民同志任职的决定。", "周建民", None),
        ("会上宣读了周建民的任职文件。", "周建民", None),
        ("会议推荐周建民为候选人。", "周建民", "候选人"),
        ("江州市质检院当选副会长单位。", "江州市质检院", "副会长单位"),
        ("会议选举产生第三届监事会。", "第三届监事会", None),
        ("支部大会选出新一届支委会。", "新一届支委会", None),
        ("市质检院任命一批中层干部。", "中层干部", None),
        ("12名新任科长集体上任。", "新任科长", None),
    ],
)
def test_who_takes_or_leaves_a_post_is_told_by_the_verb(sentence: str, target: str, post: str | None) -> None:
    """A name needs no office beside it where the verb says that a post is taken or left, whatever stands between."""
    roles = told(sentence, "personnel")
    assert target in roles["target"]
    assert post is None or post in roles["name"]


@pytest.mark.parametrize(
    "sentence",
    [
        "周建民退休后坚持下乡义诊。",
        "退休职工王强热心公益。",
        "新任职干部签订廉政承诺书。",
        "市质检院迎来专家组一行。",
        "理事会由会员大会选举产生。",
        "拟于明年选举产生新一届理事会。",
        "该项目产生了良好的社会效益。",
        "选派骨干参加培训。",
        "推荐优秀企业申报市长质量奖。",
        "企业调整产品结构。",
        "会上宣读了表彰决定。",
        "评审选举办法由理事会制定。",
    ],
)
def test_words_of_posts_that_nobody_takes(sentence: str) -> None:
    """Pensioners, newcomers of another kind, rules of election and what is recommended name nobody's post."""
    events = extract_events(article(sentence))
    assert not [event for event in events if event.type.value == "personnel"]


def test_the_body_of_an_office_that_is_left_appoints_nobody() -> None:
    """主任职务 is no heading on posts (任职)."""
    events = extract_events(article("李伟任江州市质检院院长，不再担任海州市计量院主任职务。"))
    taken = next(e for e in events if e.trigger.text == "任")
    assert "organizer" not in {a.role.value for a in taken.arguments}


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("县环保局聘请检测力量4人，分组开展夜查。", []),
        ("县环保局聘请12名社会监督员。", [{"社会监督员"}]),
        ("县环保局聘请陈立等4人为法律顾问。", [{"法律顾问"}]),
    ],
)
def test_helpers_that_are_only_counted_are_appointed_to_nothing(sentence: str, said: list[set[str]]) -> None:
    """Who hires so many men for a job gives nobody a post."""
    assert [roles.get("name", set()) for roles in roles_of("personnel", sentence)] == said


def test_a_session_elects_who_is_said_to_have_been_elected_there() -> None:
    """The session stands behind 在; one long before the article's day is no gathering that it tells."""
    sentence = "此前，在江州市第五届人大三次会议上，陈立被任命为市水利局局长。"
    assert roles_of("personnel", sentence)[0]["organizer"] == {"江州市第五届人大三次会议"}
    assert roles_of("meeting", sentence) == []
    assert roles_of("meeting", sentence.removeprefix("此前，")) != []


def test_when_posts_are_given_may_stand_in_the_opening_alone() -> None:
    """What the opening says of its day holds for each that it appoints."""
    told = roles_of("personnel", "江州市人民政府日前任免一批工作人员。任命陈立、王小平为市水利局副局长。")
    assert told[-1]["time"] == {"日前"}
    assert told[-1]["target"] == {"陈立", "王小平"}


@pytest.mark.parametrize(
    ("decided", "organizer"),
    [
        ("依照有关规定，会议决定：接受程文海辞去江州市人民政府市长职务。", {"江州市十五届人大常委会"}),
        ("会议表决、全票通过，任命卢青为江州市人民政府副市长。", {"江州市十五届人大常委会"}),
        ("会议任命卢青为江州市人民政府副市长。", {"江州市十五届人大常委会"}),
        ("会后，卢青出任江州学院院长。", None),
    ],
)
def test_who_sits_decides_on_posts(decided: str, organizer: set[str] | None) -> None:
    """The session that was told before stands behind what the meeting decides, not behind what is only told with it."""
    session = "5月28日，江州市十五届人大常委会第十八次会议召开。"
    (post,) = roles_of("personnel", session, decided)
    assert post.get("organizer") == organizer
    (post,) = roles_of("personnel", "5月28日，江州市召开市场监管工作座谈会。", "会后，卢青出任江州学院院长。")
    assert "organizer" not in post
