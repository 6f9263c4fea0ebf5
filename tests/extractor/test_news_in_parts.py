"""News with several parts, whole: readouts, visits, courses, contests, signings, drives, checks, openings, gifts.

What one act is told by stays one event, and what a reader would note beside it is an event of its own.
"""

from __future__ import annotations

import pytest

from schemas.events import Event
from services.extractor import extract_events
from tests.extractor.articles import article

Told = dict[str, list[str]]


def _told(title: str, *paragraphs: str) -> list[tuple[str, Told]]:
    """The events of an article but for what is only said: type, and what fills each role."""
    events = extract_events(article(*paragraphs, title=title))
    return [(event.type.value, _roles(event)) for event in events if event.type.value != "statement"]


def _roles(event: Event) -> Told:
    roles: Told = {}
    for argument in event.arguments:
        roles.setdefault(argument.role.value, []).append(argument.span.text)
    return roles


def _of(told: list[tuple[str, Told]], kind: str) -> list[Told]:
    return [roles for type, roles in told if type == kind]


def test_a_readout_tells_the_meeting_the_pledges_and_the_prizes() -> None:
    """Who came stands at the end, who won behind what they have won."""
    told = _told(
        "全市水务工作会议召开",
        "2月8日，全市水务工作会议在遵义召开。市水务局局长陈建平出席会议并作工作报告，副局长罗玉兰主持会议。",
        "会上，市水务局与各县（市、区）水务局签订了2025年度河湖管护责任书，并为荣获“节水先锋”的仁怀市供水公司颁奖。",
        "各县（市、区）、开发区水务部门主要负责人参加会议。",
    )
    assert [kind for kind, _ in told] == ["meeting", "agreement_signing", "award_accreditation"]
    (meeting,) = _of(told, "meeting")
    assert meeting["moderator"] == ["罗玉兰"]
    assert meeting["attendee"] == ["陈建平"]
    assert meeting["participant"] == ["各县（市、区）、开发区水务部门主要负责人"]
    (prize,) = _of(told, "award_accreditation")
    assert (prize["recipient"], prize["name"]) == (["仁怀市供水公司"], ["“节水先锋”"])


def test_a_visit_keeps_its_company_and_the_talk_afterwards_its_guests() -> None:
    """参加调研 is said of the visit, 座谈交流 goes on with the symposium."""
    told = _told(
        "省科技厅调研组来襄阳调研",
        "4月9日至10日，省科技厅副厅长周晓明带队来襄阳调研新材料产业发展情况。襄阳市副市长何文陪同调研。",
        "10日下午，调研组在襄阳召开座谈会，与8家企业代表座谈交流。",
        "高新技术处、成果转化处有关负责同志参加调研。",
    )
    (visit,) = _of(told, "visit_research")
    assert visit["attendee"] == ["何文"]
    assert visit["participant"] == ["高新技术处", "成果转化处"]
    (talk,) = _of(told, "meeting")
    assert (talk["organizer"], talk["participant"], talk["quantity"]) == (["调研组"], ["企业代表"], ["8家"])


def test_a_press_conference_says_what_it_is_about_and_who_answers() -> None:
    """The headline and the lead name the same conference; officers without a name answer for their bodies."""
    told = _told(
        "甘肃举行文旅发展新闻发布会",
        "5月6日，甘肃省政府新闻办公室召开2025年一季度文旅发展新闻发布会，介绍全省文旅融合发展情况。"
        "省文旅厅副厅长郭玉芳出席发布会，省商务厅、省体育局有关负责人回答记者提问。",
    )
    (meeting,) = _of(told, "meeting")
    assert meeting["topic"] == ["全省文旅融合发展情况"]
    assert meeting["participant"] == ["省商务厅", "省体育局"]


def test_an_opening_ceremony_is_but_an_hour_of_its_course() -> None:
    """Who attends the ceremony is among the course's guests; who learns is told at the end, behind the lessons."""
    told = _told(
        "全县农技人员培训班开班",
        "6月3日至5日，县农业农村局举办了全县农技人员培训班。县农业农村局局长蒋立华参加开班仪式并作动员讲话。",
        "省农科院研究员邓伟围绕水稻病虫害防治作了专题辅导，县植保站站长吴秀英结合实例讲解了绿色防控技术。",
        "各乡镇农技站的业务骨干共96人参加培训。",
    )
    course, *lessons = _of(told, "training_lecture")
    assert (course["quantity"], course["participant"]) == (["96人"], ["业务骨干"])
    assert [lesson["speaker"] for lesson in lessons] == [["邓伟"], ["吴秀英"]]
    assert course["attendee"] == ["蒋立华"]
    assert _of(told, "meeting") == []


def test_what_a_contest_received_is_an_outcome_and_who_looks_on_visits_nothing() -> None:
    """Works sent in came of the contest; those who compete are its own."""
    told = _told(
        "全区少儿科普绘画大赛落幕",
        "6月18日，由区科协主办的全区少儿科普绘画大赛在区图书馆落下帷幕。区科协主席田敏、区教育局副局长马强现场观摩。",
        "本届大赛共收到62所学校的1346幅作品。通过参加初评和复评，实验二小李欣怡等5名学生获得一等奖。",
    )
    (contest,) = _of(told, "competition_comparison")
    assert contest["attendee"] == ["田敏", "马强"]
    (received,) = _of(told, "outcome_report")
    assert received["quantity"] == ["62所", "1346幅"]
    assert [roles["name"] for roles in _of(told, "award_accreditation")] == [["一等奖"]]
    assert not _of(told, "visit_research")


def test_what_is_unveiled_after_a_signing_is_founded() -> None:
    """为分中心揭牌 means what the ceremony is called after; goods of a gift count for it."""
    told = _told(
        "国家种猪测定中心南方分中心揭牌",
        "3月21日，国家种猪测定中心南方分中心揭牌仪式在广州举行。省农业农村厅副厅长黄志强为分中心揭牌。",
        "华南农业大学与省种业集团签署了科研合作协议。",
    )
    (founding,) = _of(told, "organization_founding")
    assert founding["founded"] == ["国家种猪测定中心南方分中心"]
    (signing,) = _of(told, "agreement_signing")
    assert signing["signatory"] == ["华南农业大学", "省种业集团"]


def test_who_set_up_a_house_is_told_behind_its_opening() -> None:
    """由…共建 names the founders of what was opened in the sentence before."""
    told = _told(
        "“新市民之家”启用",
        "9月2日，县首家“新市民之家”在城东街道揭牌启用。县人社局局长石磊出席。",
        "“新市民之家”由县人社局、县总工会共建，设有就业推介、法律援助等4个功能区。",
    )
    (founding,) = _of(told, "organization_founding")
    assert founding["founder"] == ["县人社局", "县总工会"]


def test_what_a_drive_hands_out_is_an_outcome_and_volunteers_hold_a_drive() -> None:
    """Whoever goes to a school to teach is told by the lesson, not by a visit."""
    told = _told(
        "“全国土地日”宣传活动举行",
        "6月25日，县自然资源局在文化广场开展“全国土地日”集中宣传活动。副县长杨斌出席活动。",
        "活动现场共发放宣传资料2600余份、环保袋900个。",
        "县自然资源局志愿者还走进城关小学，为师生讲授土地保护课。志愿服务队沿清河开展了护岸行动。",
    )
    drive, clearing = _of(told, "campaign")
    assert drive["attendee"] == ["杨斌"]
    assert "quantity" not in drive
    assert clearing["organizer"] == ["志愿服务队"]
    (outcome,) = _of(told, "outcome_report")
    assert outcome["quantity"] == ["2600余份", "900个"]
    (lesson,) = _of(told, "training_lecture")
    assert lesson["location"] == ["城关小学"]
    assert not _of(told, "visit_research")


def test_who_declares_a_drive_open_does_not_hold_it_and_chairs_stay_with_the_ceremony() -> None:
    """宣布活动启动 is an hour of the ceremony."""
    told = _told(
        "爱鸟周活动启动",
        "4月12日，全市“爱鸟周”活动启动仪式在湿地公园举行。副市长孙立宣布活动启动，市林业局局长常青主持。",
    )
    (ceremony,) = _of(told, "meeting")
    assert ceremony["moderator"] == ["常青"]
    assert all("organizer" not in drive for drive in _of(told, "campaign"))


def test_each_step_of_a_check_is_told() -> None:
    """Who checks looks at things to check them; what a body then does about it is another act; sums are an outcome."""
    told = _told(
        "市场监管部门开展节前检查",
        "9月20日，平阳县市场监督管理局对农贸市场、糕点作坊开展食品安全专项检查。",
        "执法人员来到鳌江镇好又多超市，重点查看进货台账，并现场抽检月饼等样品16批次。"
        "在检查香满园食品厂时，执法人员发现其仓库内存放有过期馅料80公斤，当即予以查封。",
        "此次检查共出动执法人员52人次，检查经营主体118家，责令整改15家。",
    )
    assert not _of(told, "visit_research")
    programme, shop, works = _of(told, "inspection_enforcement")
    assert programme["target"] == ["农贸市场", "糕点作坊"]
    assert shop["quantity"] == ["16批次"]
    assert (works["target"], works["quantity"]) == (["香满园食品厂"], ["80公斤"])
    (sums,) = _of(told, "outcome_report")
    assert sums["quantity"] == ["52人次", "118家", "15家"]


def test_the_party_that_is_led_checks_and_another_body_prosecutes() -> None:
    """率督导组 says who checks; 已立案调查 of a body is no part of that check."""
    told = _told(
        "督导组检查危化品企业安全",
        "8月2日，省应急管理厅副厅长秦岭率省安委会第二督导组对我市危险化学品企业进行督导检查。",
        "督导组先后对宏大化工有限公司、永兴氯碱有限公司进行了检查，发现隐患21项。",
        "市应急管理局已对永兴氯碱有限公司立案调查。",
    )
    led, seen, case = _of(told, "inspection_enforcement")
    assert led["organizer"] == ["省安委会第二督导组"]
    assert seen["organizer"] == ["督导组"]
    assert (case["organizer"], case["target"]) == (["市应急管理局"], ["永兴氯碱有限公司"])


def test_a_ceremony_of_giving_has_guests_a_chair_and_its_goods() -> None:
    """The name says who gives to whom, the next sentence what."""
    told = _told(
        "企业向灾区捐赠物资",
        "7月30日，江淮集团向涿州市捐赠救灾物资仪式在市红十字会仓库举行。市红十字会会长冯雪、江淮集团副总经理田刚出席仪式。",
        "此次捐赠的物资包括帐篷150顶、棉被800床，总价值60万元。",
    )
    ((kind, gift),) = told
    assert kind == "assistance_service"
    assert (gift["organizer"], gift["recipient"]) == (["江淮集团"], ["涿州市"])
    assert gift["attendee"] == ["冯雪", "田刚"]
    assert gift["quantity"] == ["150顶", "800床", "60万元"]


@pytest.mark.parametrize(
    "text",
    [
        "5月6日，大赛在实验小学举行。副局长彭亮接受晚报小记者黄欣体验采访。",
        "5月6日，大赛在实验小学举行。通过参加市级资格审查，全部作品进入展示。",
    ],
)
def test_an_interview_is_no_visit_and_a_way_in_no_prize(text: str) -> None:
    """What somebody undergoes he does not do; by doing what somebody came in is not what he won."""
    told = _told("大赛举行", text)
    assert not _of(told, "visit_research")
    assert not _of(told, "award_accreditation")


def test_what_was_done_at_the_second_gathering_has_its_time_and_place() -> None:
    """论坛上 is the forum told last, not the ceremony that the article opens with."""
    told = _told(
        "遵义办起质量周",
        "9月1日，遵义市质量周启动仪式在文化广场举行。启动仪式上，市市场监管局发布了《质量状况白皮书》。",
        "9月5日，质量提升论坛在大数据产业园举行，80余名代表参加。论坛上，遵义市计量所与仁怀市酒业协会签署合作协议。",
    )
    (signing,) = _of(told, "agreement_signing")
    assert (signing["time"], signing["location"]) == (["9月5日"], ["大数据产业园"])


def test_what_another_unit_does_by_itself_is_no_part_of_the_ceremony() -> None:
    """A round-up tells of each unit for itself; what opens there (启动仪式上) goes on with the ceremony."""
    lead = "9月1日，遵义市质量周启动仪式在文化广场举行。"
    apart = _told("遵义办起质量周", lead, "仁怀市市场监管局举办质量官培训班，全市80家企业参训。")
    assert "location" not in _of(apart, "training_lecture")[0]
    there = _told("遵义办起质量周", lead, "启动仪式上，仁怀市市场监管局举办质量官培训班。")
    assert _of(there, "training_lecture")[0]["location"] == ["文化广场"]


def test_lines_that_name_a_place_part_a_round_up() -> None:
    """Each item tells of its own place, though the same is done there with others."""
    told = _told(
        "各地举办节水宣传",
        "播州区",
        "播州区水务局联合区法院共同开展节水现场咨询活动。",
        "桐梓县",
        "桐梓县举办节水业务培训班。",
        "联合县法院、县河长办共同开展节水现场咨询活动。",
        "习水县",
        "习水县举办节水书画展。",
    )
    services = _of(told, "assistance_service")
    assert [service["location"] for service in services] == [["播州区"], ["桐梓县"]]
    assert services[1]["co_organizer"] == ["县法院", "县河长办"]


def test_the_part_of_a_day_that_opens_a_sentence_is_its_time() -> None:
    """下午 is of the day told before, and no more of its forenoon."""
    told = _told(
        "遵义召开两场会议",
        "9月1日上午，遵义市质量大会在市会议中心召开。下午，第三届计量论坛在遵义大学举行。",
    )
    assert [meeting["time"] for meeting in _of(told, "meeting")] == [["9月1日上午"], ["下午"]]


def test_gifts_of_years_are_no_part_of_the_gift_of_the_day() -> None:
    """At the ceremony the same gift is handed over; what was given over years is told for itself."""
    told = _told(
        "遵义酒业公司情暖学校",
        "6月10日，遵义酒业公司向桐梓县特殊教育学校捐赠价值20万元的教学设备。",
        "捐赠仪式上，副总经理王平代表公司向学校捐赠设备。",
        "据悉，近年来遵义酒业公司累计向该校捐赠物资60万元。",
    )
    (gift,) = _of(told, "assistance_service")
    assert (gift["organizer"], gift["quantity"]) == (["遵义酒业公司"], ["20万元"])
    (years,) = _of(told, "outcome_report")
    assert (years["time"], years["quantity"]) == (["近年来"], ["60万元"])


def test_what_came_since_a_signing_is_no_part_of_the_news() -> None:
    """自2009年签订首轮协议以来 tells of an earlier signing, at which nobody of this one was, and dates the figures."""
    told = _told(
        "遵义大学与仁怀市签署新一轮合作协议",
        "9月1日，遵义大学与仁怀市人民政府在遵义签署新一轮合作协议。",
        "据悉，双方自2009年签订首轮合作协议以来，累计实施合作项目210个。",
        "仁怀市委组织部负责人参加活动。",
    )
    now, first = _of(told, "agreement_signing")
    assert now["participant"] == ["仁怀市委组织部"]
    assert (first["time"], first.get("location"), first.get("participant")) == (["2009年"], None, None)
    assert _of(told, "outcome_report")[0]["time"] == ["自2009年签订首轮合作协议以来"]


@pytest.mark.parametrize(
    ("sentence", "time"),
    [
        ("自“清源”行动启动以来，该局已查处案件32起。", "自“清源”行动启动以来"),
        ("截至当天活动结束时，现场共接受咨询320人次。", "截至当天活动结束时"),
    ],
)
def test_what_only_dates_figures_tells_nothing(sentence: str, time: str) -> None:
    """Since something began, or by its end: no event of its own."""
    told = _told("遵义新闻", sentence)
    assert [(kind, roles["time"]) for kind, roles in told] == [("outcome_report", [time])]


def test_the_body_of_the_headline_is_meant_where_a_paragraph_opens_with_that_body() -> None:
    """该局, at the head of a paragraph, is whom the article is about, not who came along."""
    told = _told(
        "仁怀市司法局送法进企业",
        "9月1日，仁怀市司法局联合市税务局走进产业园开展普法宣传活动。市税务局工作人员现场解答问题27个。",
        "今年以来，该局已组织法律服务团进企业160次。",
    )
    assert _of(told, "outcome_report")[-1]["organizer"] == ["仁怀市司法局"]


def test_the_gathering_of_that_day_is_the_one_told_before() -> None:
    """当天的招聘会 says more of the fair that was held in a street office, which holds nothing."""
    told = _told(
        "遵义送岗上门",
        "9月1日，在仁怀市中枢街道举办的“春风行动”专场招聘会上，居民刘芳找到了工作。",
        "当天的招聘会由市人社局、市总工会联合举办，共有56家企业参加。",
    )
    (fair,) = _of(told, "meeting")
    assert fair["organizer"] == ["市人社局", "市总工会"]
    assert fair["location"] == ["仁怀市中枢街道"]


def test_an_opening_is_a_part_of_what_it_opens() -> None:
    """The ceremony is held where the contest is, and does not last as long."""
    told = _told(
        "遵义市检测技能大赛举行",
        "9月1日至2日，遵义市检测技能大赛在遵义职业技术学院举行。",
        "9月1日上午举行开幕式。比赛设理论和实操两个环节，历时两天。",
    )
    (contest,) = _of(told, "competition_comparison")
    (opening,) = _of(told, "meeting")
    assert contest["duration"] == ["两天"]
    assert (opening["location"], opening.get("duration")) == (["遵义职业技术学院"], None)


def test_who_comes_to_the_forum_comes_to_more_than_a_lecture() -> None:
    """The gathering by whose kind they come is meant; a sitting that passes on how things stand is held, too."""
    told = _told(
        "遵义举行计量日活动",
        "5月20日，遵义市计量日活动在文化广场举行。",
        "活动期间，还举办了量子计量论坛。论坛邀请遵义大学教授李明作报告，300余名代表参加论坛。",
        "活动结束后，市市场监管局召开了情况通报会。",
    )
    forum, briefing = _of(told, "meeting")
    assert (forum["location"], forum["quantity"]) == (["文化广场"], ["300余名"])
    assert briefing["name"] == ["情况通报会"]


@pytest.mark.parametrize(
    "sentence",
    [
        "市消保委提醒广大消费者，办卡要选择信誉良好的商家，签订书面合同。",
        "主办方呼吁企业建立追溯制度，召回问题产品。",
        "市市场监管局倡议全市餐饮单位开展“光盘行动”。",
    ],
)
def test_what_people_are_called_upon_to_do_is_not_done(sentence: str) -> None:
    """提醒, 呼吁 and 倡议 ask for what nobody has done yet."""
    assert _told("遵义新闻", sentence) == []


def test_prizes_are_given_at_the_ceremony_that_their_paragraph_tells() -> None:
    """What is won is handed over on the last day, not the first; who went to see a house did so after the opening."""
    told = _told(
        "遵义市计量技能竞赛举行",
        "9月1日至3日，遵义市计量技能竞赛在遵义大学举行。",
        "9月1日上午的开幕式由市市场监管局局长陈建平主持。",
        "9月3日下午，竞赛闭幕式暨颁奖典礼举行。仁怀市代表队荣获团体一等奖。",
        "据介绍，《遵义市技能竞赛办法》自2023年1月1日起施行。",
    )
    (prize,) = _of(told, "award_accreditation")
    assert prize["time"] == ["9月3日下午"]
    assert [meeting["location"] for meeting in _of(told, "meeting")] == [["遵义大学"], ["遵义大学"]]


def test_what_is_told_beside_the_news_is_no_part_of_it() -> None:
    """A paragraph that opens with 据介绍 has neither the day nor the place of the gathering; 据介绍，此次… has."""
    first = "9月1日，遵义市质量大会在遵义大学举行。"
    beside = _told("遵义新闻", first, "据介绍，市市场监管局与仁怀市供水公司签署合作协议。")
    (signing,) = _of(beside, "agreement_signing")
    assert "time" not in signing
    assert "location" not in signing


def test_a_summit_its_papers_and_how_long_it_lasts() -> None:
    """峰会上 opens with no doer; a sum signed for is no paper; the summit lasts two days, not the talk held since."""
    told = _told(
        "遵义高新区举办创投峰会",
        "9月10日，创投峰会在遵义高新区云谷大厦举行。遵义高新区党工委书记王平出席。",
        "峰会上，遵义高新区发布了《创投十条》；云河公司与青山公司签订合作协议，签约总金额85亿元。随后举行圆桌论坛。",
        "峰会为期两天。",
    )
    summit, talk = _of(told, "meeting")
    assert (summit["location"], summit["duration"]) == (["遵义高新区云谷大厦"], ["两天"])
    assert summit["attendee"] == ["王平"]
    assert "duration" not in talk
    assert _of(told, "policy_issuance")[0]["issuer"] == ["遵义高新区"]
    assert [signing["agreement"] for signing in _of(told, "agreement_signing")] == [["合作协议"]]


def test_a_headline_behind_the_name_of_its_column_tells_what_the_lead_tells() -> None:
    """【以案释法】 is no part of the headline; what speaks for those who are judged is no news."""
    told = _told(
        "【以案释法】仁怀法院公开宣判一起污染环境案",
        "3月7日，仁怀市人民法院对被告人张某某、李某某污染环境一案进行公开宣判，判处张某某有期徒刑一年；判处李某某拘役三个月。",
        "鉴于其自愿认罪认罚，并缴纳修复费用15万元，依法从轻处罚。",
    )
    ((kind, judgment),) = told
    assert kind == "inspection_enforcement"
    assert judgment["target"] == ["张某某", "李某某"]


def test_what_a_course_ends_with_is_its_part() -> None:
    """Experts who are invited teach, and do not come to learn; the certificates are given at the course."""
    told = _told(
        "省质控培训班举办",
        "5月9日，省质控培训班在遵义举办。",
        "培训班特邀遵义医院主任王平等8位专家，围绕质量指标进行专题授课。",
        "培训结束后，为合格的学员颁发了结业证书。",
    )
    lesson = _of(told, "training_lecture")[-1]
    assert (lesson["speaker"], lesson.get("participant"), lesson["name"]) == (["王平"], None, ["省质控培训班"])


def test_the_fields_of_a_summary_are_told_apart() -> None:
    """交流合作方面，… has nothing of the day and place that the paragraph before tells."""
    told = _told(
        "遵义市计量院2025年工作回眸",
        "科研创新方面，遵义市计量院获得专利18件。",
        "服务民生方面，5月20日，遵义市计量院在文化广场举办“计量惠民”开放日活动。",
        "交流合作方面，与遵义大学、仁怀市供水公司签订合作协议。",
    )
    (signing,) = _of(told, "agreement_signing")
    assert ("time" in signing, "location" in signing) == (False, False)


def test_what_is_signed_there_belongs_to_the_talks_of_its_paragraph() -> None:
    """会上 is the meeting of the paragraph, not the visit on whose second day it was held; who gives lies elsewhere."""
    told = _told(
        "遵义市党政代表团来访",
        "9月15日至17日，遵义市党政代表团赴云州市考察。",
        "9月16日，两地召开座谈会。会上，遵义市向云州市捐赠资金1000万元；遵义市教育局与云州市教育局签署结对协议。",
    )
    assert _of(told, "agreement_signing")[0]["time"] == ["9月16日"]
    assert "location" not in _of(told, "assistance_service")[0]


def test_how_long_a_festival_goes_on_is_told_of_it() -> None:
    """旅游节将持续至…: the festival, not the concert told since."""
    told = _told(
        "遵义文旅火热",
        "10月2日，2025遵义旅游节在仁怀市开幕。",
        "10月4日晚，桐梓县举办“诗韵”音乐会，吸引观众1.2万人。",
        "旅游节将持续至11月10日。",
    )
    assert _of(told, "campaign")[0]["end_time"] == ["11月10日"]
    assert all("end_time" not in other for other in _of(told, "other"))


def test_prizes_of_a_sentence_belong_to_what_the_sentence_tells() -> None:
    """In a round-up each paragraph has its own occasion; the day that is kept everywhere is no day of each."""
    events = extract_events(
        article(
            "6月5日是第54个世界环境日。连日来，遵义各地开展了形式多样的宣传活动。",
            "仁怀市生态环境局在文化广场举办“六五”环境日主场活动，为10名“最美志愿者”颁奖。",
            "桐梓县举办环保知识竞赛，桐梓一中代表队夺得一等奖。",
            title="遵义新闻",
        )
    )
    held = {event.id: event.trigger.text for event in events}
    wholes = [held.get(e.sub_event_of or "") for e in events if e.type.value == "award_accreditation"]
    assert wholes == ["举办", "举办"]
    assert all("time" not in _roles(e) for e in events if e.type.value == "award_accreditation")


def test_what_is_looked_into_apart_is_checked_apart() -> None:
    """针对甲问题, 针对乙问题: each paragraph tells a check of its own, of whoever acts there."""
    told = _told(
        "市市场监管局通报查处情况",
        "针对“增高套路”问题，市场监管部门联合公安部门开展现场检查，已提取电子数据。",
        "针对“租赁电动车”问题，市场监管部门会同交通部门开展现场检查，督促平台关停账号。",
    )
    assert [check["co_organizer"] for check in _of(told, "inspection_enforcement")] == [["公安部门"], ["交通部门"]]


def test_a_speech_of_the_headline_is_the_one_in_the_text() -> None:
    """讲话 is told once, though the headline has it already; what else is said stays apart."""
    events = extract_events(
        article(
            "5月8日，工作组第二次会议在龙山大厦召开。副市长李明出席会议并讲话，王平主持会议。",
            "李明强调，要压实责任。",
            title="李明出席工作组第二次会议并讲话",
        )
    )
    assert [e.trigger.text for e in events if e.type.value == "statement"] == ["讲话", "强调"]


def test_who_comes_to_the_opening_comes_to_what_is_opened() -> None:
    """出席开幕式 is said of the forum that opened, not of the talks told last."""
    told = _told(
        "中国海洋文化论坛开幕",
        "5月8日，中国海洋文化论坛在江州市开幕。",
        "论坛期间，还举行了“海洋文化交流”座谈会。",
        "副市长朱世强等嘉宾出席了开幕式。",
    )
    forum, talks = _of(told, "meeting")
    assert forum["attendee"] == ["朱世强"]
    assert "attendee" not in talks


def test_a_launch_of_two_things_is_one_ceremony() -> None:
    """宣传日暨宣传活动启动仪式 begins both; the headline's shorter name is of the same ceremony."""
    told = _told("我市举行消防宣传日启动仪式", "5月8日，我市举行了消防宣传日暨冬防主题宣传活动启动仪式。")
    assert [(kind, roles["name"]) for kind, roles in told] == [("meeting", ["消防宣传日暨冬防主题宣传活动启动仪式"])]


@pytest.mark.parametrize(
    ("title", "paragraph"),
    [
        ("局长办公会议制度", "工作例会由局长主持召开，办公室组织实施，局机关各科室主要负责人参加。"),
        ("机构职能", "市应急管理局主要负责统筹全市应急工作，编制预案；组织指导自然灾害类应急救援。"),
    ],
)
def test_standing_rules_and_offices_are_no_news(title: str, paragraph: str) -> None:
    """How meetings are to be held, and what a body is there for, tells nothing that happened."""
    assert _told(title, paragraph) == []


def test_rooms_that_are_shown_are_all_seen() -> None:
    """等场所 says that the list is of rooms, which no list knows."""
    ((_, visit),) = _told("代表走进检察院", "5月8日，代表们参观了12309检察服务中心、办案工作区、听证室等场所。")
    assert visit["target"] == ["12309检察服务中心", "办案工作区", "听证室"]


def test_each_response_is_raised_for_itself() -> None:
    """Two bodies raise two responses with the same verb."""
    told = _told(
        "应急响应级别提升",
        "5月8日，省抗震救灾指挥部将地震应急响应级别提升至二级。省减灾委将救灾应急响应级别提升至Ⅲ级。",
    )
    raised = [(roles["name"], roles["organizer"]) for roles in _of(told, "other")]
    assert (["救灾应急响应级别"], ["省减灾委"]) in raised
    assert (["地震应急响应级别"], ["省抗震救灾指挥部"]) in raised


def test_another_name_in_brackets_is_of_the_house() -> None:
    """市科技馆（市青少年科技活动中心）承办: 活动 in the brackets is nothing that is held."""
    told = _told(
        "科普征文大赛颁奖",
        "5月8日，江州市科普征文大赛颁奖仪式在市三中举行。大赛由市科协主办，市科技馆（市青少年科技活动中心）承办。",
    )
    assert not _of(told, "campaign")
    (meeting,) = _of(told, "meeting")
    assert meeting["organizer"] == ["市科协"]


def test_since_when_a_contest_is_held_dates_nothing_else() -> None:
    """The headline's contest ended now; prizes told behind 自2022年举办以来 are of its day, too."""
    told = _told(
        "市第三届科普大赛落幕",
        "5月8日，江州市第三届科普大赛颁奖仪式在市三中举行。大赛由市科协主办。",
        "江州市科普大赛自2022年举办以来，反响热烈。",
        "张一诺的散文《山河》获得一等奖。",
    )
    assert _of(told, "competition_comparison")[0]["time"] == ["5月8日"]
    assert _of(told, "award_accreditation")[-1].get("time") == ["5月8日"]
