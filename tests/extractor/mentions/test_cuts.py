"""Words that a longer one beside them would take a character of."""

from __future__ import annotations

import pytest

from services.extractor.grammar.words import vocabulary
from services.extractor.mentions import Kind
from tests.extractor.mentions.reading import read, texts


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("王建国对应急管理局提出要求。", Kind.ORGANIZATION, ["应急管理局"]),
        ("记者从教育部获悉情况。", Kind.ORGANIZATION, ["教育部"]),
        ("检查组对比亚迪进行检查。", Kind.ORGANIZATION, ["比亚迪"]),
        ("市民族宗教事务局开展检查。", Kind.ORGANIZATION, ["市民族宗教事务局"]),
        ("哈尔滨海关组织开展检查。", Kind.ORGANIZATION, ["哈尔滨海关"]),
        ("市服务中心组织实施整治。", Kind.ORGANIZATION, ["市服务中心"]),
        ("世界海关组织召开会议。", Kind.ORGANIZATION, ["世界海关组织"]),
        ("县财政局启动会计师事务所整治。", Kind.ORGANIZATION, ["县财政局"]),
        ("活动在建德市举行。", Kind.PLACE, ["建德市"]),
        ("检查组赴会理市检查。", Kind.PLACE, ["会理市"]),
        ("在建工程和在京企业很多。", Kind.PLACE, []),
        ("乐清市政府印发方案。", Kind.ORGANIZATION, ["乐清市政府"]),
        ("乐清市政府采购额增长。", Kind.ORGANIZATION, []),
        ("广大昆山市民参加活动。", Kind.GROUP, ["广大昆山市民"]),
        ("四川省长宁县水务局开展检查。", Kind.ORGANIZATION, ["四川省长宁县水务局"]),
        ("上海市公安局长宁分局开展检查。", Kind.ORGANIZATION, ["上海市公安局长宁分局"]),
        ("武威市民勤县市场监督管理局开展检查。", Kind.ORGANIZATION, ["武威市民勤县市场监督管理局"]),
        ("武威市民政局开展检查。", Kind.ORGANIZATION, ["武威市民政局"]),
        ("星辰玩具有限公司签约。", Kind.ORGANIZATION, ["星辰玩具有限公司"]),
        ("陕西提出方案，图为学员，学院士气高涨。", Kind.PERSON, []),
        ("书记巴图为学员授课，处长麦麦提出席。", Kind.PERSON, ["巴图", "麦麦提"]),
        ("某局联合国家知识产权局从教育部调研。", Kind.ORGANIZATION, ["国家知识产权局", "教育部"]),
        ("盐城市市场监管局面向社会公开征集线索。", Kind.ORGANIZATION, ["盐城市市场监管局"]),
        ("盐城市教育局部署开学检查。", Kind.ORGANIZATION, ["盐城市教育局"]),
    ],
)
def test_a_longer_word_takes_no_character_of_a_name(text: str, kind: Kind, expected: list[str]) -> None:
    """在|建德市 and 从|教育部, though 在建 and 从教 are words."""
    assert texts(read(text), kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("江西省推动长江经济带发展领导小组办公室召开会议。", ["江西省推动长江经济带发展领导小组办公室"]),
        ("省政府推进政府职能转变和“放管服”改革协调小组召开会议。", ["省政府推进政府职能转变和“放管服”改革协调小组"]),
        ("首都医科大学附属北京友谊医院开展义诊。", ["首都医科大学附属北京友谊医院"]),
        ("广东建设机械制造有限公司中标。", ["广东建设机械制造有限公司"]),
        ("中国招标投标协会举办培训班。", ["中国招标投标协会"]),
        ("县政府成立扶贫领导小组办公室。", ["县政府"]),
        ("副省长在昆明主持召开云南省质量强省领导小组会议。", ["云南省质量强省领导小组"]),
    ],
)
def test_the_name_of_a_body_says_what_it_is_for(text: str, expected: list[str]) -> None:
    """Verbs and joiners stand inside names behind the place or authority that opens them."""
    assert texts(read(text), Kind.ORGANIZATION)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("方向盘松脱", []),
        ("企业并购重组", []),
        ("平台共处置困人", ["共"]),
        ("局领导并发放慰问金", ["并", "发放"]),
        ("春季招聘会同步举行", ["同步", "举行"]),
        ("政府并购买服务", ["并", "服务"]),
    ],
)
def test_ordinary_words_hide_what_stands_inside_them(text: str, expected: list[str]) -> None:
    """方|向|盘 holds no preposition, while 共|处置 is not 共处."""
    assert [word.text for word in vocabulary().find(text)] == expected
