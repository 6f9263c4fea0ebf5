"""Times: what they mean, and what gave the missing parts."""

from __future__ import annotations

from datetime import date

import pytest

from schemas.articles import DateBounds
from services.extractor.mentions import Kind, find_mentions
from services.extractor.mentions.times.feast_words import day_of_feast
from services.extractor.punctuation import in_full_width
from tests.extractor.mentions.reading import article, only, read, texts


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("2025年5月12日，大会召开。", "2025年5月12日", "2025-05-12"),
        ("1875年5月20日，公约签署。", "1875年5月20日", "1875-05-20"),
        ("3月6日下午，大会召开。", "3月6日下午", "2025-03-06"),
        ("2024年三季度末，工程完工。", "2024年三季度末", "2024-09"),
        ("截至一季度末，产值增长。", "截至一季度末", "2025-03"),
        ("截止到3月5日，产值增长。", "截止到3月5日", "2025-03-05"),
        ("6月第二周，大会召开。", "6月第二周", "2025-06"),
        ("去年12月20日，协议签署。", "去年12月20日", "2024-12-20"),
        ("昨日上午9时许，大会召开。", "昨日上午9时许", "2025-03-09"),
        ("目标到2027年底完成。", "2027年底", "2027-12"),
        ("2024年12月底，工程完工。", "2024年12月底", "2024-12"),
        ("二〇二五年五月十二日，大会召开。", "二〇二五年五月十二日", "2025-05-12"),
        ("今年首七个月，产值增长。", "今年首七个月", "2025-01/2025-07"),
        ("去年九月二十一日，协议签署。", "去年九月二十一日", "2024-09-21"),
        ("去年八月，协议签署。", "去年八月", "2024-08"),
        ("2021年以来，产值增长。", "2021年以来", "2021"),
        ("今年一季度，产值增长。", "今年一季度", "2025-01/2025-03"),
        ("去年一至三季度，产值增长。", "去年一至三季度", "2024-01/2024-09"),
        ("2024年第二、三季度，产值增长。", "2024年第二、三季度", "2024-04/2024-09"),
        ("1-3季度，产值增长。", "1-3季度", "2024-01/2024-09"),
        ("2024年上半年，产值增长。", "2024年上半年", "2024-01/2024-06"),
        ("1-2月，产值增长。", "1-2月", "2025-01/2025-02"),
        ("“十四五”期间，投入加大。", "“十四五”期间", "2021/2025"),
        ("“十一五”期间，投入加大。", "“十一五”期间", "2006/2010"),
        ("每季度通报一次。", "每季度", "P3M"),
        ("第24个世界计量日即将来临。", "第24个世界计量日", "2023-05-20"),
        ("2024-11-03发布。", "2024-11-03", "2024-11-03"),
        ("5月10、12日，年会举行。", "5月10、12日", "2025-05-10/2025-05-12"),
        ("本月15日，大会召开。", "本月15日", "2025-03-15"),
        ("1、2月份，价格上涨。", "1、2月份", "2025-01/2025-02"),
        ("上个月，大会召开。", "上个月", "2025-02"),
        ("周五上午，大会召开。", "周五上午", "2025-03-07"),
        ("2003年至2022年，产值增长。", "2003年至2022年", "2003/2022"),
        ("3月5、6日，专家走访了企业。", "3月5、6日", "2025-03-05/2025-03-06"),
        ("前2个月，产值增长。", "前2个月", "2025-01/2025-02"),
        ("前两个月，产值增长。", "前两个月", "2025-01/2025-02"),
        ("2024年前8月，产值增长。", "2024年前8月", "2024-01/2024-08"),
        ("“十四五”末，产值翻番。", "“十四五”末", "2025"),
        ("2022年至今，产值增长。", "2022年至今", "2022"),
        ("首相8日宣布辞职。", "8日", "2025-03-08"),
        ("2024年年底，工程完工。", "2024年年底", "2024-12"),
        ("过去5年，投入加大。", "过去5年", None),
        ("2024年第5周，病例增加。", "2024年第5周", "2024-01-29/2024-02-04"),
        ("今年来，产值增长。", "今年来", "2025"),
        ("今年来华游客增长。", "今年", "2025"),
    ],
)
def test_values(text: str, words: str, value: str | None) -> None:
    """A time has the span of its words and an ISO 8601 or EDTF value."""
    time = only(read(text), Kind.TIME)
    assert time.text == words
    assert time.time is not None
    assert time.time.value == value


@pytest.mark.parametrize("words", ["5月10-12日", "5月10至12日", "5月10日至12日"])
def test_two_days_of_a_stretch(words: str) -> None:
    """The first and the last day of a stretch are two times, whether 日 stands behind both or the last alone."""
    times = [m.time.value for m in read(f"{words}，年会举行。").of(Kind.TIME) if m.time is not None]
    assert times == ["2025-05-10", "2025-05-12"]


def test_a_missing_year_is_marked() -> None:
    """A year that the words leave out comes from the day of publication and says so."""
    time = only(read("3月6日，大会召开。"), Kind.TIME).time
    assert time is not None
    assert (time.value, time.partial, time.anchor) == ("2025-03-06", "XXXX-03-06", "publish_date")


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("2026-01-05", "12月28日，大会召开。", "2025-12-28"),
        ("2025-12-20", "1月8日，试点已经启动。", "2025-01-08"),
        ("2025-12-20", "新规将于1月8日起施行。", "2026-01-08"),
        ("2025-05-20", "10月1日起施行。", "2025-10-01"),
    ],
)
def test_the_year_beside_the_turn_of_the_year(published: str, text: str, value: str) -> None:
    """A date far ahead of the publication was last year's, unless the words say that it is to come."""
    time = only(read(text, published=published), Kind.TIME).time
    assert time is not None
    assert time.value == value


def test_the_year_from_the_text() -> None:
    """Without a day of publication the text's own years decide."""
    mentions = read("11月20日，宣讲会召开。2015年是质量提升年。", published=None)
    assert mentions.of(Kind.TIME)[0].time is not None
    first = mentions.of(Kind.TIME)[0].time
    assert first is not None
    assert (first.value, first.anchor) == ("2015-11-20", "text")


def test_the_year_from_bounds() -> None:
    """Bounds of the publication give the year, and the anchor names them."""
    bounds = DateBounds(earliest=None, latest="2025-05-30", basis="related links")
    mentions = find_mentions(article("5月12日，大会召开。11月3日，工程开工。", published=None, bounds=bounds))
    values = [m.time.value for m in mentions.of(Kind.TIME) if m.time]
    assert values == ["2025-05-12", "2024-11-03"]
    first = mentions.of(Kind.TIME)[0].time
    assert first is not None
    assert first.anchor is not None
    assert first.anchor.startswith("bounds")


def test_nothing_anchors_nothing() -> None:
    """Where nothing tells the year, the value is null and the words' part is kept."""
    time = only(read("5月12日，大会召开。", published=None), Kind.TIME).time
    assert time is not None
    assert (time.value, time.partial, time.anchor) == (None, "XXXX-05-12", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5月12日，大会召开。该项目2024年启动。", "2024-05-12"),
        ("5月12日，大会召开。《办法》自2026年1月1日起施行。", None),
        ("5月12日，大会召开。新标准2026年7月起正式实施。", None),
    ],
)
def test_a_year_from_which_on_something_holds_is_not_the_article_s(text: str, value: str | None) -> None:
    """Without a publish date the text's years tell when it was written, but not one in which a paper takes effect."""
    first = read(text, published=None).of(Kind.TIME)[0]
    assert first.time is not None
    assert first.time.value == value


def test_vague_times_have_bounds() -> None:
    """近日 has no value, but it is not after the publication."""
    time = only(read("近日，大会召开。"), Kind.TIME).time
    assert time is not None
    assert (time.value, time.anchor, time.latest) == (None, "publish_date", "2025-03-10")


def test_both_ends_of_a_stretch() -> None:
    """5月12日至14日 is two days, the second of the first one's month."""
    first, last = read("2024年5月12日至14日，培训班举办。").of(Kind.TIME)
    assert (first.text, last.text) == ("2024年5月12日", "14日")
    assert last.subtype == "until"
    assert last.time is not None
    assert last.time.value == "2024-05-14"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2019年4月\n8日 市政府召开会议。\n11~13日 市长带队调研。", ["2019-04-08", "2019-04-11", "2019-04-13"]),
        ("（2019年4月）\n8日，会议召开。\n21—23日，培训班举办。", ["2019-04-08", "2019-04-21", "2019-04-23"]),
        ("2019年4月大事记\n8日 会议召开。", ["2019-04-08"]),
        ("2019年4月\n8日 会议召开。\n5月\n3日 大会开幕。", ["2019-04-08", "2019-05-03"]),
        ("2019年4月，工程开工。\n8日 会议召开。", ["2025-03-08"]),
        ("2019年1—4月\n8日 会议召开。", ["2025-03-08"]),
        ("检测周期为3~5日，费用2-3日内退还。", []),
    ],
)
def test_days_below_a_month_are_of_it(text: str, values: list[str]) -> None:
    """A chronicle names the month once, above its days; other months that are told do not date a day without one."""
    days = [t.time for t in read(text).of(Kind.TIME) if t.time and t.time.granularity == "day"]
    assert [day.value for day in days] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2019年\n4月8日 市政府召开会议。\n2020年\n1月3日，培训班举办。", ["2019-04-08", "2020-01-03"]),
        ("（1986年）\n4月，纸厂投产。\n△ 6月3日 塔山桥通车。", ["1986-04", "1986-06-03"]),
        ("2019年\n4月11─14日 县委召开工作会议。", ["2019-04-11", "2019-04-14"]),
        ("2019年\n9月 考察团一行20人，7 ~8日在县城参观。", ["2019-09", "2019-09-07", "2019-09-08"]),
        ("江州市2019年大事记\n4月8日 市政府召开会议。\n9月 桥梁通车。", ["2019-04-08", "2019-09"]),
        ("江州市2018—2019年大事记\n4月8日 市政府召开会议。", ["2025-04-08"]),
        ("2019年\n全市完成投资3亿元。\n2月8日，工程开工。", ["2025-02-08"]),
        ("2019年，工程开工。\n2月8日 会议召开。", ["2025-02-08"]),
    ],
)
def test_dates_below_a_year_are_of_it(text: str, values: list[str]) -> None:
    """A chronicle names the year once, above its days and months or in its title; other years that are told date
    nothing."""
    chronicle = in_full_width(article(text, title=text.partition("\n")[0]))
    times = [m.time for m in find_mentions(chronicle).of(Kind.TIME)]
    assert [t.value for t in times if t and t.granularity in ("day", "month")] == values


def test_the_same_day_is_the_day_before_it() -> None:
    """当天 is the last day named."""
    first, same = read("2024年5月12日，大会召开。当天，协议签署。").of(Kind.TIME)
    assert same.time is not None
    assert first.time is not None
    assert same.time.value == first.time.value == "2024-05-12"


@pytest.mark.parametrize(
    ("text", "value"), [("为期三天的培训结束。", "P3D"), ("用3年的时间全面提升。", "P3Y"), ("有效期五年。", "P5Y")]
)
def test_durations(text: str, value: str) -> None:
    """A length of time is a duration, not a time."""
    duration = only(read(text), Kind.DURATION)
    assert duration.time is not None
    assert duration.time.value == value


@pytest.mark.parametrize(
    "text", ["第五条第三款规定如下。", "比分为5:12。", "型号为2025A。", "依据第12号公告执行。", "近日常生活变化不大。"]
)
def test_numbers_that_are_no_times(text: str) -> None:
    """Numbers of clauses, scores and models are no dates."""
    assert [t for t in texts(read(text), Kind.TIME) if t != "近日"] == []


def test_a_dateline_is_today() -> None:
    """今天 in a reprint is the day of the dateline, not of the reprint."""
    mentions = read("新华社北京3月6日电 质检部门今天公布结果。", published="2025-03-10")
    today = next(m for m in mentions.of(Kind.TIME) if m.text == "今天").time
    assert today is not None
    assert (today.value, today.anchor) == ("2025-03-06", "text")


def test_a_dateline_is_none_to_come() -> None:
    """What an agency reported in June a reprint of January has from the year before; the place may follow the day."""
    mentions = read("江州日报6月23日云河消息 质检部门今天公布结果。", published="2025-01-30")
    today = next(m for m in mentions.of(Kind.TIME) if m.text == "今天").time
    assert today is not None
    assert today.value == "2024-06-23"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("本周四下午举行发布会。", "本周四下午", "2025-03-13"),
        ("上周五召开会议。", "上周五", "2025-03-07"),
        ("下周一起施行。", "下周一", "2025-03-17"),
        ("今年前4个月，进出口增长。", "今年前4个月", "2025-01/2025-04"),
        ("庆祝第95个“八一”建军节", "第95个“八一”建军节", "2022-08-01"),
    ],
)
def test_days_of_a_week_and_first_months(text: str, words: str, value: str) -> None:
    """A weekday counts from the publish date, the first months of a year are one stretch."""
    mention = read(text).of(Kind.TIME)[0]
    assert (mention.text, mention.time and mention.time.value) == (words, value)


def test_an_hour_is_of_the_day_before() -> None:
    """当天下午 and 上午9时 are of the day that the text named last."""
    mentions = read("3月6日，大会召开。当天下午，代表参观了企业。上午9时许，演出开始。")
    assert [m.time.value for m in mentions.of(Kind.TIME) if m.time] == ["2025-03-06"] * 3
    assert texts(mentions, Kind.TIME) == ["3月6日", "当天下午", "上午9时许"]


def test_a_day_said_twice_is_one_time() -> None:
    """今天（3月13日） has the words of the first and the day of the second; a clause goes on behind its bracket."""
    mentions = read("省计量创新中心今天（3月13日）成立。")
    (mention,) = mentions.of(Kind.TIME)
    assert (mention.text, mention.time and mention.time.value) == ("今天", "2025-03-13")
    assert mentions.text[mention.whole_end :] == "成立。"


@pytest.mark.parametrize(
    ("published", "text", "earliest", "latest"),
    [
        ("2024-02-18", "春节期间，某局开展检查。", "2024-02-08", "2024-02-24"),
        ("2025-01-20", "春节前夕，某局慰问职工。", "2024-12-30", "2025-01-28"),
        ("2025-03-20", "“3·15”期间，某局开展检查。", "2025-03-12", "2025-03-18"),
        ("2025-03-20", "3·15国际消费者权益日期间，某局开展检查。", "2025-03-12", "2025-03-18"),
        ("2025-05-25", "世界计量日活动期间，某局开展检查。", "2025-05-17", "2025-05-23"),
        ("2025-12-20", "春节来临之际，某局慰问职工。", "2026-01-18", "2026-02-16"),
        ("2025-02-06", "春节假期刚过，某局召开大会。", "2025-01-30", "2025-02-28"),
        ("2025-10-10", "国庆假期，某局开展检查。", "2025-09-29", "2025-10-08"),
        ("2025-10-10", "中秋、国庆假期，某局开展检查。", "2025-09-29", "2025-10-08"),
        ("2025-04-29", "“五一”节前，某局开展检查。", "2025-04-01", "2025-04-30"),
        ("2025-03-10", "去年国庆节期间，某局开展检查。", "2024-09-29", "2024-10-08"),
        ("2025-03-10", "2026年清明假期，某局将开展检查。", "2026-04-03", "2026-04-07"),
        ("2025-12-28", "元旦春节期间，某局开展检查。", "2025-12-30", "2026-03-03"),
        ("2025-03-10", "第26个世界计量日来临之际，某局开展宣传。", "2025-04-20", "2025-05-19"),
        ("2025-03-10", "上月下旬，某局开展检查。", "2025-02-21", "2025-02-28"),
        ("2025-08-10", "7月中下旬，某局开展检查。", "2025-07-11", "2025-07-31"),
    ],
)
def test_between_which_days_a_feast_lies(published: str, text: str, earliest: str, latest: str) -> None:
    """The calendar bounds the time around a feast, in the year that is said or that publication makes likely."""
    time = read(text, published=published).of(Kind.TIME)[0].time
    assert time is not None
    assert (time.earliest, time.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("大年初一，某局开展检查。", "大年初一", "2025-01-29"),
        ("正月初八上午，某局召开大会。", "正月初八上午", "2025-02-05"),
        ("除夕夜，某局慰问职工。", "除夕夜", "2025-01-28"),
        ("元宵节当晚，某局开展检查。", "元宵节当晚", "2025-02-12"),
        ("“3·15”当天，某局举办咨询。", "“3·15”当天", "2025-03-15"),
        ("世界水日当天上午，某局举办活动。", "世界水日当天上午", "2025-03-22"),
        ("自明年元旦起施行。", "明年元旦", "2026-01-01"),
        ("元月15日，某局召开大会。", "元月15日", "2025-01-15"),
        ("元月15日上午，某局召开大会。", "元月15日上午", "2025-01-15"),
        ("3天前，某局召开大会。", "3天前", "2025-03-07"),
        ("半年前，某局启动改革。", "半年前", "2024-09"),
        ("早在三百年前，江州就办庙会。", "三百年前", "1725"),
        ("两周前，某局召开大会。", "两周前", "2025-02-24/2025-03-02"),
        ("三个月前，某局召开大会。", "三个月前", "2024-12"),
        ("一年前，某局召开大会。", "一年前", "2024"),
        ("大会将于两天后召开。", "两天后", "2025-03-12"),
        ("大前天，某局召开大会。", "大前天", "2025-03-07"),
        ("上周末，某局举办咨询。", "上周末", "2025-03-08/2025-03-09"),
        ("自即日起开展检查。", "即日起", "2025-03-10"),
        ("“3·15”国际消费者权益日当天，某局举办咨询。", "“3·15”国际消费者权益日当天", "2025-03-15"),
        ("2022—2024年，某院建成中心。", "2022—2024年", "2022/2024"),
        ("2023至2024年度，某院建成中心。", "2023至2024年度", "2023/2024"),
        ("1至2月份，产值增长。", "1至2月份", "2025-01/2025-02"),
        ("上世纪90年代，某院成立。", "上世纪90年代", "1990/1999"),
        ("20世纪八十年代初，某院成立。", "20世纪八十年代初", "1980/1989"),
        ("农历五月初六，某镇举办赛事。", "农历五月初六", "2025-06-01"),
    ],
)
def test_days_told_in_other_words(text: str, words: str, value: str) -> None:
    """Days by the moon, of feasts and occasions, and those told by their distance from today."""
    time = only(read(text), Kind.TIME)
    assert (time.text, time.time and time.time.value) == (words, value)


@pytest.mark.parametrize(
    ("text", "words", "value", "partial"),
    [
        ("每月15日，某所举办开放日。", "每月15日", "P1M", "XXXX-XX-15"),
        ("每月5日、20日，某所举办集市。", "每月5日、20日", "P1M", None),
        ("每年9月，某局举办活动。", "每年9月", "P1Y", "XXXX-09"),
        ("每年3月15日，某局举办咨询。", "每年3月15日", "P1Y", "XXXX-03-15"),
        ("每年10月至次年3月，某局开展检查。", "每年10月至次年3月", "P1Y", "XXXX-10/XXXX-03"),
        ("每周三下午，某局接待群众。", "每周三下午", "P1W", "XXXX-WXX-3"),
        ("每周一至周五，某局接待群众。", "每周一至周五", "P1W", "XXXX-WXX-1/XXXX-WXX-5"),
        ("每月第一个周五，某局接待群众。", "每月第一个周五", "P1M", None),
        ("每周三次会商。", "每周", "P1W", None),
        ("每周一调度。", "每周", "P1W", None),
    ],
)
def test_on_which_day_it_returns(text: str, words: str, value: str, partial: str | None) -> None:
    """What returns has its period for a value, and which day of it is meant where the words say so."""
    time = only(read(text), Kind.TIME)
    assert time.time is not None
    assert (time.text, time.time.value, time.time.partial) == (words, value, partial)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("仪式前一天，一行考察了工厂。", "2025-03-05"),
        ("前一日，一行考察了工厂。", "2025-03-05"),
        ("次日，一行考察了工厂。", "2025-03-07"),
        ("第二天，一行考察了工厂。", "2025-03-07"),
        ("两天后，一行考察了工厂。", "2025-03-08"),
        ("开班当天，专家授课。", "2025-03-06"),
    ],
)
def test_days_beside_the_one_told_before(text: str, value: str) -> None:
    """前一天, 两天后 and 开班当天 count from the day told before, and take their occasion with them."""
    day = read(f"3月6日，仪式举行。{text}").of(Kind.TIME)[1]
    assert (day.text, day.time and day.time.value) == (text.partition("，")[0], value)


@pytest.mark.parametrize("heading", ["江州计量论坛", "要闻速递", "3·15"])
def test_an_occasion_stands_on_the_same_line(heading: str) -> None:
    """A heading is no occasion of the day that the line below begins with."""
    assert texts(read(f"{heading}\n当天，江州市召开大会。"), Kind.TIME) == ["当天"]


def test_the_same_day_is_none_to_come() -> None:
    """同日 behind a day on which something will happen is the day of what did happen."""
    times = read("3月6日，某局印发办法，自5月1日起施行。同日，某局召开会议。").of(Kind.TIME)
    assert [t.time.value for t in times if t.time] == ["2025-03-06", "2025-05-01", "2025-03-06"]


@pytest.mark.parametrize(
    ("published", "text", "values"),
    [
        ("2025-12-20", "12月25日至1月10日，某局开展检查。", ["2025-12-25", "2026-01-10"]),
        ("2026-01-05", "12月25日至1月3日，某局开展检查。", ["2025-12-25", "2026-01-03"]),
        ("2025-03-10", "2024年12月25日至1月10日，某局开展检查。", ["2024-12-25", "2025-01-10"]),
        ("2025-03-10", "2023年11月至12月，某局开展检查。", ["2023-11", "2023-12"]),
        ("2025-12-20", "12月底至1月初，某局开展检查。", ["2025-12", "2026-01"]),
        ("2025-12-20", "定于1月10日至12日举办培训班。", ["2026-01-10", "2026-01-12"]),
        ("2025-12-20", "征求意见截止时间为1月20日。", ["2026-01-20"]),
        ("2019-09-11", "自3月5日至9月1日，某局抓获92人。", ["2019-03-05", "2019-09-01"]),
    ],
)
def test_stretches_over_the_turn_of_the_year(published: str, text: str, values: list[str]) -> None:
    """The end of a stretch lies behind its beginning; what is set for a day lies ahead."""
    assert [m.time.value for m in read(text, published=published).of(Kind.TIME) if m.time] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2015年3月，某院成立；同年8月，更名。", "2015-08"),
        ("2015年3月，某院成立。次年8月10日，更名。", "2016-08-10"),
        ("2015年11月至翌年2月，某院改建。", "2016-02"),
        ("2015年3月，某院成立。同年，更名。", "2015"),
        ("2015年3月，某院成立。次年，更名。", "2016"),
        ("2015年3月，某院成立。当月，更名。", "2015-03"),
        ("2023年，某院服务企业300家。全年检定水表1200台。", "2023"),
        ("2023年，某院服务企业300家，比2022年增长5%。全年检定水表1200台。", "2023"),
        ("2023年，某院服务企业300家，与上年持平。全年检定水表1200台。", "2023"),
        ("2023年，某院检定水表1200台，上半年检定500台。", "2023-01/2023-06"),
        ("截至2023年底，某院有职工80人，全年检定水表1200台。", "2023"),
    ],
)
def test_the_same_year_is_the_one_told_before(text: str, value: str) -> None:
    """同年 and 次年 count from the year that the text told last, not from publication."""
    time = read(text).of(Kind.TIME)[-1].time
    assert time is not None
    assert (time.value, time.anchor) == (value, "text")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("3月6日下午3点，大会召开。", "2025-03-06T15"),
        ("3月6日上午9时30分，大会召开。", "2025-03-06T09:30"),
        ("3月6日14:30，大会召开。", "2025-03-06T14:30"),
        ("3月6日晚7点半，大会召开。", "2025-03-06T19:30"),
        ("3月6日深夜1时，车辆起火。", "2025-03-06T01"),
        ("3月6日零时起，桥梁通车。", "2025-03-06T00"),
        ("昨天下午3点，大会召开。", "2025-03-09T15"),
        ("3月6日下午，大会召开。", None),
    ],
)
def test_the_hour_stands_beside_the_day(text: str, at: str | None) -> None:
    """The value stays the day; its bounds are the hour, on a clock of 24 hours."""
    time = only(read(text), Kind.TIME).time
    assert time is not None
    assert (time.earliest, time.latest) == (at, at)


def test_what_lasts_since_then_is_bounded_by_publication() -> None:
    """2021年以来 begins with the year and ends with the article."""
    time = only(read("2021年以来，产值增长。"), Kind.TIME).time
    assert time is not None
    assert (time.earliest, time.latest) == ("2021-01-01", "2025-03-10")


def test_a_counted_day_gives_the_year() -> None:
    """The 24th of a day that is counted since a known year tells the year of a page without a date."""
    first = read("5月15日，某局举行第24个“世界计量日”活动。", published=None).of(Kind.TIME)[0].time
    assert first is not None
    assert (first.value, first.anchor) == ("2023-05-15", "text")


@pytest.mark.parametrize(
    "text",
    [
        "明日之星幼儿园开学。",
        "提前3天前往。",
        "会议召开3天前通知。",
        "第十一期间隔两天。",
        "农历三月初三开市。",
        "每人300元月租。",
    ],
)
def test_words_that_only_look_like_days(text: str) -> None:
    """Distances from other things, numbered issues and rents are no times."""
    assert texts(read(text), Kind.TIME) == []


@pytest.mark.parametrize("year", range(2000, 2036))
def test_feasts_by_the_moon_follow_the_moon(year: int) -> None:
    """Each feast stands on its day of the moon's month, counted from a new moon that is known."""
    new_moon, month = date(2000, 1, 6), 29.530588
    for feast, day in {"春节": 1, "端午": 5, "中秋": 15, "重阳": 9}.items():
        there = day_of_feast(feast, year)
        assert there is not None
        away = ((there - new_moon).days - 0.76 - (day - 1)) % month
        assert min(away, month - away) < 1.5
    spring = day_of_feast("春节", year)
    assert spring is not None
    assert (1, 21) <= (spring.month, spring.day) <= (2, 20)


@pytest.mark.parametrize("text", ["早在万年前，江州就有人居住。", "三千年前，江州建城。", "亿年前，这里是海。"])
def test_ages_ago_are_no_date(text: str) -> None:
    """What was thousands of years ago has no year."""
    time = only(read(text), Kind.TIME)
    assert time.time is not None
    assert time.time.value is None


def test_what_comes_back_every_year_is_of_none() -> None:
    """The year that something began in is not that of its yearly days."""
    yearly = [m.time for m in read("评选始于1997年，申报时间为每年8月1日至31日。").of(Kind.TIME) if "每年" in m.text]
    assert [time.value for time in yearly if time] == ["P1Y"]
