"""Event ids: the same event meets wherever and however often it is told."""

from __future__ import annotations

import pytest

from schemas.events import Event, EventType
from services.extractor import extract_events
from services.extractor.definite import abbreviates, normalise
from tests.extractor.articles import article


def the(event_type: EventType, *paragraphs: str, article_id: str = "a1") -> Event:
    """The one event of a type."""
    page = article(*paragraphs).model_copy(update={"id": article_id})
    (event,) = [e for e in extract_events(page) if e.type is event_type]
    return event


def test_two_agencies_tell_one_event_in_other_words() -> None:
    """Type, day and name agree, so the ids agree, whatever else each article adds."""
    first = the(EventType.MEETING, "5月12日，南京市市场监管局在南京召开全市计量工作会议。", article_id="a")
    second = the(EventType.MEETING, "2025年5月12日，全市计量工作会议在南京召开。会议由王建国局长主持。", article_id="b")
    assert first.id == second.id


def test_another_day_is_another_event() -> None:
    """The yearly meeting of the same name is not last year's."""
    first = the(EventType.MEETING, "2024年5月12日，南京市市场监管局在南京召开全市计量工作会议。")
    second = the(EventType.MEETING, "2025年5月12日，南京市市场监管局在南京召开全市计量工作会议。")
    assert first.id != second.id


def test_differing_reports_are_not_merged_blindly() -> None:
    """Where a telling says too little to identify the event, its sentence decides: two such sentences stay two."""
    first = the(EventType.MEETING, "日前，南京市市场监管局召开会议，研究计量工作。")
    second = the(EventType.MEETING, "日前，南京市市场监管局召开会议，研究标准工作。")
    assert first.id != second.id


def test_the_id_does_not_depend_on_the_article() -> None:
    """A reprint gives the same ids."""
    sentence = "近日，江苏省市场监管局印发《检验检测机构信用管理办法》。"
    ids = {the(EventType.POLICY_ISSUANCE, sentence, article_id=name).id for name in ("a", "b", "c")}
    assert len(ids) == 1


def test_ids_are_unique_within_an_article() -> None:
    """Two events of one article never share an id."""
    events = extract_events(
        article(
            "5月12日，江苏省计量院召开计量工作会议。5月13日，江苏省计量院召开标准工作会议。",
            "6月1日，江苏省计量院召开会议。",
        )
    )
    assert len({e.id for e in events}) == len(events)


def test_normalising_drops_width_case_and_marks() -> None:
    """Typography does not tell two events apart."""
    assert normalise("“５·20”　世界计量日（ＡＢＣ）") == normalise('"5·20"世界计量日(abc)')


def test_an_abbreviation_is_known_by_its_letters() -> None:
    """A short name is its long form with characters left out, beginning and end kept."""
    assert abbreviates("江苏省计量院", "江苏省计量科学研究院")
    assert not abbreviates("江苏省计量院", "浙江省计量科学研究院")
    assert not abbreviates("计量院", "江苏省计量科学研究院")


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        (EventType.MEETING, "5月12日，{}市场监管局召开2025年食品安全工作会议。"),
        (EventType.MEETING, "5月12日，{}召开安全生产工作大会。"),
        (EventType.TRAINING_LECTURE, "5月12日，{}市场监管局举办特种设备安全总监培训班。"),
        (EventType.COMPETITION_COMPARISON, "5月12日，{}市场监管局举办计量技能竞赛。"),
        (EventType.POLICY_ISSUANCE, "5月12日，{}市场监督管理局印发《2025年特种设备安全监察工作要点》。"),
        (EventType.CALL_FOR_PROPOSALS, "近日，{}市场监管局公开征集2025年度地方标准项目。"),
        (EventType.ORGANIZATION_FOUNDING, "5月12日，{}成立质量强市领导小组。"),
        (EventType.PERSONNEL, "5月12日，{0}人大常委会任命张伟为{0}市场监督管理局局长。"),
        (EventType.OUTCOME_REPORT, "2024年，{}新增发明专利3200件。"),
        (EventType.AGREEMENT_SIGNING, "5月12日，双方在{}签署合作协议。"),
    ],
)
def test_the_same_in_two_cities_is_two_events(event_type: EventType, sentence: str) -> None:
    """One day, one name, one kind of body: whose it is tells them apart."""
    cities = ("南京市", "无锡市", "银川市")
    assert len({the(event_type, sentence.format(city)).id for city in cities}) == len(cities)


def test_a_body_that_only_its_province_could_tell_identifies_nothing() -> None:
    """省药监局 is one of thirty: two articles that say no more are of two events, unless their words are the same."""
    first = the(EventType.MEETING, "5月12日，省药监局召开化妆品监管工作会议，李强主持。")
    second = the(EventType.MEETING, "5月12日，省药监局召开化妆品监管工作会议，王丽主持。")
    assert first.id != second.id


@pytest.mark.parametrize(
    ("event_type", "first", "second"),
    [
        (
            EventType.MEETING,
            "5月12日，全国计量工作会议在南京召开。",
            "5月12日，2025年全国计量工作会议在江苏省南京市召开。",
        ),
        (EventType.MEETING, "5月12日，江苏省市场监管局召开全省计量工作会议。", "5月12日，全省计量工作会议在南京召开。"),
        (
            EventType.AWARD_ACCREDITATION,
            "5月12日，山东省政府授予甲乙电器股份有限公司省长质量奖。",
            "5月12日，甲乙电器股份有限公司荣获山东省省长质量奖。",
        ),
        (
            EventType.POLICY_ISSUANCE,
            "近日，国务院办公厅印发《关于加快内外贸一体化发展的若干措施》。",
            "日前，国务院办公厅印发《加快内外贸一体化发展若干措施》。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，南京市江宁区市场监管局开展校园食品安全专项检查。",
            "5月12日，江宁区市场监管局开展校园食品安全专项检查。",
        ),
        (
            EventType.VISIT_RESEARCH,
            "5月12日，浙江省市场监管局局长王文序到永康市调研。",
            "5月12日，浙江省市场监管局局长王文序、副局长李明到永康市调研。",
        ),
        (
            EventType.AGREEMENT_SIGNING,
            "5月12日，杭州市与甲乙有限公司签署战略合作协议。",
            "5月12日，杭州市人民政府与甲乙有限公司签署战略合作框架协议。",
        ),
        (
            EventType.POLICY_ISSUANCE,
            "近日，江苏省人民政府办公厅印发《关于促进消费的若干措施》。",
            "5月12日，江苏省政府办公厅印发《关于促进消费的若干措施》。",
        ),
        (EventType.PERSONNEL, "李明任南京市科技局局长。", "5月12日，李明被任命为南京市科技局局长。"),
        (
            EventType.AWARD_ACCREDITATION,
            "近日，南京市计量院获评“全国质量标杆”。",
            "5月12日，南京市计量院荣获“全国质量标杆”荣誉称号。",
        ),
        (
            EventType.OUTCOME_REPORT,
            "2024年，江苏省高新技术企业总数达5.7万家，同比增长8%。",
            "2024年，江苏省高新技术企业数量达到5.7万家。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，国家税务总局苏州市税务局对甲乙有限公司罚款5万元。",
            "5月12日，苏州市税务局对甲乙有限公司罚款5万元。",
        ),
        (
            EventType.MEETING,
            "5月12日，南京市政府召开全市安全生产工作会议。",
            "5月12日，全市安全生产工作会议召开，南京市委书记李明出席会议。",
        ),
        (
            EventType.ORGANIZATION_FOUNDING,
            "5月12日，南京市成立低空经济产业联盟。",
            "5月12日，南京市低空经济产业联盟成立。",
        ),
        (
            EventType.COMPETITION_COMPARISON,
            "5月12日，第六届江苏省红枣修剪技能大赛举行。",
            "5月12日，江苏省第六届红枣修剪技能大赛在徐州举行。",
        ),
        (
            EventType.COMPETITION_COMPARISON,
            "5月12日，2025年江苏省职业技能大赛开幕。",
            "5月12日，江苏省职业技能大赛在苏州开幕，800名选手参赛。",
        ),
        (EventType.POLICY_ISSUANCE, "《中华人民共和国网络安全法》正式公布。", "近日，《网络安全法》公布。"),
        (
            EventType.AGREEMENT_SIGNING,
            "5月12日，湖北省计量院与甲乙集团签署合作协议。",
            "5月12日，湖北省计量测试技术研究院与甲乙集团有限公司签署合作协议。",
        ),
        (
            EventType.AGREEMENT_SIGNING,
            "5月12日，镇江市计量所与镇江大学签署合作协议。",
            "近日，镇江市计量所与镇江大学合作签约仪式举行。5月12日上午，双方签署合作协议。",
        ),
        (
            EventType.MEETING,
            "5月12日，湖北省政府新闻办召开新闻发布会，介绍质量强省建设情况。",
            "5月12日，湖北省人民政府新闻办公室召开新闻发布会，介绍质量强省建设情况。",
        ),
        (
            EventType.MEETING,
            "5月12日，第三届长三角计量论坛在镇江举行。",
            "5月12日，江苏省市场监管局在镇江举办第三届长三角计量论坛。",
        ),
        (
            EventType.MEETING,
            "5月12日，镇江市市场监管局局长李明主持召开局党组理论学习会。",
            "5月12日，镇江市市场监管局召开党组理论学习会，局长李明主持。",
        ),
        (
            EventType.COMPETITION_COMPARISON,
            "5月12日，湖北省食品检验竞赛在武汉举行。",
            "5月12日，湖北省市场监管局在武汉举办全省食品检验竞赛。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，武汉海关所属东湖海关查获侵权手表1200只。",
            "5月12日，武汉海关隶属的东湖海关查获侵权手表1200只。",
        ),
        (
            EventType.STATEMENT,
            "5月12日，镇江市市场监管局局长李明表示，将加强食品安全监管。",
            "镇江市市场监督管理局局长李明5月12日上午表示，将加强食品安全监管。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，镇江市市场监管局对甲乙有限公司罚款5万元，没收违法所得2万元。",
            "5月12日，镇江市市场监管局没收甲乙有限公司违法所得2万元，并处罚款5万元。",
        ),
        (
            EventType.PRODUCT_RECALL,
            "甲乙电器有限公司召回电热水壶2.1万台。",
            "甲乙电器有限公司将自即日起召回2.1万台电热水壶。",
        ),
        (
            EventType.POLICY_ISSUANCE,
            "近日，市场监管总局发布《数字水表测量不确定度评定规范》。",
            "近日，《数字水表测量不确定度评定规范》发布。",
        ),
        (
            EventType.ORGANIZATION_FOUNDING,
            "近日，长三角水表检测联盟在苏州成立。",
            "近日，长三角水表检测联盟成立。",
        ),
        (
            EventType.POLICY_ISSUANCE,
            "近日，湖北省市场监管局印发《计量服务产业发展行动方案》。",
            "日前，湖北省市场监管局印发《计量服务产业发展行动方案（2025—2027年）》。",
        ),
    ],
)
def test_other_words_for_one_event(event_type: EventType, first: str, second: str) -> None:
    """The place in front of a name, the year of a dated meeting, the small words of a title, one guest or figure more,
    a city and its government, who came from where, whose a new body is."""
    assert the(event_type, first).id == the(event_type, second).id


@pytest.mark.parametrize(
    ("event_type", "first", "second"),
    [
        (EventType.OUTCOME_REPORT, "2024年，南京市新增小微企业320家。", "2024年，南京市新增高新技术企业320家。"),
        (EventType.POLICY_ISSUANCE, "南京市人大常委会公布《南京市养犬条例》。", "《南京市养犬条例》自5月1日起施行。"),
        (
            EventType.POLICY_ISSUANCE,
            "5月12日，南京市人民政府印发《南京市质量奖管理办法》。",
            "5月12日，南京市人民政府废止《南京市质量奖管理办法》。",
        ),
        (
            EventType.PERSONNEL,
            "5月12日，李明被任命为南京市科技局副局长。",
            "5月12日，李明被免去南京市科技局副局长职务。",
        ),
        (EventType.PERSONNEL, "5月12日，李明当选南京市市长。", "5月12日，李明当选无锡市市长。"),
        (EventType.OTHER, "5月12日，南京市一仓库发生火灾。", "5月12日，南京市一商场发生火灾。"),
        (EventType.OTHER, "5月12日，南京市发生地震。", "5月12日，南京市发生火灾。"),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，南京市市场监管局对某公司罚款5万元。",
            "5月12日，南京市市场监管局对某公司罚款8万元。",
        ),
        (
            EventType.ORGANIZATION_FOUNDING,
            "近日，南京市成立低空经济产业联盟。",
            "近日，苏州市成立低空经济产业联盟。",
        ),
        (
            EventType.ORGANIZATION_FOUNDING,
            "近日，南京市成立工作专班，推进低空经济发展。",
            "近日，南京市成立工作专班，整治电动自行车。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，市场监管局检查校园食堂，共检查12家。",
            "5月12日，市场监管局检查校园食堂，共检查25家。",
        ),
        (
            EventType.TRAINING_LECTURE,
            "5月12日，李明教授在江苏省计量院作“量子计量前沿”专题讲座。",
            "5月12日，李明教授在浙江省计量院作“量子计量前沿”专题讲座。",
        ),
        (EventType.MEETING, "5月12日，李明主持召开局党组会议。", "5月12日，王强主持召开局党组会议。"),
        (
            EventType.MEETING,
            "5月12日，全市安全生产工作会议召开，李明出席。",
            "5月12日，全市安全生产工作会议召开，王强出席。",
        ),
        (
            EventType.MEETING,
            "5月12日，国新办在北京举行新闻发布会，介绍2024年市场监管工作情况。",
            "5月12日，国新办在北京举行新闻发布会，介绍2024年知识产权工作情况。",
        ),
        (
            EventType.AGREEMENT_SIGNING,
            "5月12日，南京市政府与3家金融机构签署战略合作协议。",
            "5月12日，南京市政府与5家高校签署战略合作协议。",
        ),
        (
            EventType.AWARD_ACCREDITATION,
            "5月12日，甲乙电器有限公司荣获一等奖。",
            "5月12日，甲乙电器有限公司荣获二等奖。",
        ),
        (
            EventType.PRODUCT_RECALL,
            "甲乙汽车有限公司召回部分汽车，共1200辆。",
            "甲乙汽车有限公司召回部分汽车，共3500辆。",
        ),
        (
            EventType.VISIT_RESEARCH,
            "5月12日，市委书记李明到城关镇调研，看望老人。",
            "5月12日，市委书记李明到城关镇调研，慰问学生。",
        ),
        (
            EventType.COMPETITION_COMPARISON,
            "5月12日，职工技能竞赛电梯维修项目比赛举行，120人参赛。",
            "5月12日，职工技能竞赛电梯维修项目比赛举行，60人参赛。",
        ),
        (
            EventType.POLICY_ISSUANCE,
            "近日，《2025年工作要点》印发，提出12项任务。",
            "近日，《2025年工作要点》印发，提出15项任务。",
        ),
        (EventType.ORGANIZATION_FOUNDING, "5月12日，甲乙集团成立南京分公司。", "5月12日，丙丁集团成立南京分公司。"),
        (EventType.ORGANIZATION_FOUNDING, "近日，志愿服务队成立，李明任队长。", "近日，志愿服务队成立，王强任队长。"),
        (
            EventType.AWARD_ACCREDITATION,
            "近日，10家企业荣获“专精特新”称号，李明出席。",
            "近日，10家企业荣获“专精特新”称号，王强出席。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，镇政府检查企业安全生产，发现隐患12处。",
            "5月12日，镇政府检查企业安全生产，发现隐患15处。",
        ),
        (
            EventType.ASSISTANCE_SERVICE,
            "5月12日，红十字会向学校捐赠图书3000册，李明出席。",
            "5月12日，红十字会向学校捐赠图书3000册，王强出席。",
        ),
        (
            EventType.TRAINING_LECTURE,
            "5月12日，湖北省市场监管局举办食品检查员培训班（第一期）。",
            "5月12日，湖北省市场监管局举办食品检查员培训班（第二期）。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，镇江市市场监管局对甲乙有限公司罚款5万元。",
            "5月12日，镇江市市场监管局对甲乙有限公司罚款8万元。",
        ),
        (
            EventType.INSPECTION_ENFORCEMENT,
            "5月12日，镇江海关查获侵权手表1200只。",
            "5月12日，镇江海关查获侵权手表350只。",
        ),
        (EventType.PRODUCT_RECALL, "甲乙集团有限公司召回汽车120台。", "甲乙集团有限公司召回水泵120台。"),
        (
            EventType.ASSISTANCE_SERVICE,
            "5月12日，镇江市计量院为甲乙有限公司提供衡器检定服务。",
            "5月12日，镇江市计量院为丙丁有限公司提供衡器检定服务。",
        ),
        (
            EventType.AWARD_ACCREDITATION,
            "近日，镇江市市场监管局局长李明获评“全国先进个人”。",
            "近日，常州市市场监管局局长李明获评“全国先进个人”。",
        ),
        (
            EventType.POLICY_ISSUANCE,
            "近日，湖北省市场监管局发布《地方标准公告》（2025年第3号）。",
            "近日，湖北省市场监管局发布《地方标准公告》（2025年第4号）。",
        ),
        (
            EventType.MEETING,
            "5月12日，镇江市市场监管局局长李明主持召开局党组理论学习会。",
            "5月12日，常州市市场监管局局长王强主持召开局党组理论学习会。",
        ),
        (
            EventType.EVALUATION_RANKING,
            "5月12日，市场监管总局公布2024年度质量考核结果，湖北省获评A级。",
            "5月12日，市场监管总局公布2024年度质量考核结果，湖南省获评A级。",
        ),
        (
            EventType.POLICY_ISSUANCE,
            "2022年5月，湖北省市场监管局印发《计量服务产业发展行动方案（2022—2024年）》。",
            "2025年5月，湖北省市场监管局印发《计量服务产业发展行动方案（2025—2027年）》。",
        ),
    ],
)
def test_other_deeds_figures_and_people_are_other_events(event_type: EventType, first: str, second: str) -> None:
    """What is counted, what is done with a paper or post, what happened where; and 某公司, 市场监管局, 局党组会议,
    城关镇, 新闻发布会, one party alone, which may be anybody's."""
    assert the(event_type, first).id != the(event_type, second).id


@pytest.mark.parametrize(
    "words",
    [
        "近日，南京市市场监管局启动“质量月”活动。",
        "近日，南京市市场监管局印发《食品安全监督抽检计划》。",
        "近日，南京市政府与甲乙集团有限公司签署战略合作协议。",
    ],
)
def test_what_comes_again_every_year_is_told_by_its_year(words: str) -> None:
    """This year's campaign, plan or agreement is not last year's, whether the article says the year or only its date
    does."""
    pages = [article(words).model_copy(update={"published_at": f"{year}-09-02"}) for year in (2024, 2025)]
    assert len({event.id for page in pages for event in extract_events(page)}) == len(pages)


def test_what_two_cities_do_on_one_day_is_not_joined() -> None:
    """An article that tells the same of two places tells two events."""
    events = extract_events(article("5月12日，南京市召开安全生产工作大会。5月12日，无锡市召开安全生产工作大会。"))
    assert len([e for e in events if e.type is EventType.MEETING]) == 2


NEWS = (
    "5月12日，南京市市场监管局在南京召开全市质量工作会议，总结2024年工作。",
    "会上，南京市市场监管局与甲乙集团有限公司签署战略合作协议，并为南京市质量协会揭牌。",
    "2024年，南京市新增经营主体32.5万户，同比增长8%。",
)


@pytest.mark.parametrize(
    ("title", "paragraphs", "lost"),
    [
        ("南京市召开全市质量工作会议（图）", NEWS, 0),
        ("南京市召开全市质量工作会议", ("现将有关情况介绍如下。", *NEWS, "下一步，有关部门将继续做好工作。"), 0),
        ("南京市召开全市质量工作会议", ("本报讯（记者 张三）" + NEWS[0], *NEWS[1:]), 0),
        ("南京市召开全市质量工作会议", (*NEWS[:2], NEWS[2].replace("8%", "9%")), 0),
        ("南京市召开全市质量工作会议", (*NEWS[:2], NEWS[2].replace("32.5", "33.5")), 1),
        ("南京市召开全市质量工作会议", (NEWS[0], NEWS[2]), 2),
    ],
)
def test_a_changed_article_keeps_the_ids_of_what_stayed(title: str, paragraphs: tuple[str, ...], lost: int) -> None:
    """A title edited, a paragraph, a byline or a lesser figure more or changed leaves the ids; what is corrected or
    taken out loses its own alone."""
    before = {e.id for e in extract_events(article(*NEWS, title="南京市召开全市质量工作会议"))}
    after = {e.id for e in extract_events(article(*paragraphs, title=title))}
    assert len(before - after) == lost
