"""Readings that a tool inserted, and readings that an author gave."""

from __future__ import annotations

import unicodedata

import pytest

from services.cleaner.repair import repair_paragraphs, repair_text
from services.cleaner.repair.pinyin import split_syllables


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("協(xié)議", "协议"),
        ("市場(chǎng)監(jiān)管總局", "市场监管总局"),
        ("協(xi\u0065\u0301)議", "协议"),
        ("協議(xié yì)簽(qiān)署", "协议签署"),
        ("協議（xiéyì）簽（qiān）署", "协议签署"),
        ("場(chɑ̌ng)所", "场所"),
        ("國(ɡuó)家", "国家"),
        ("機(jī)構(gòu)()設(shè)立", "机构设立"),
        ("市場(ch?ng)監(jiān)管()總局", "市场监管总局"),
        ("業績(jì)與質(zhì)量", "业绩与质量"),
        ("我們(men)簽(qiān)約(yuē)", "我们签约"),
        ("協(XIÉ)議簽(QIĀN)署", "协议签署"),
        ("監(jian)督管理局開(kai)展專(zhuan)項檢查", "监督管理局开展专项检查"),
        ("市場{chang}監[jian]管總(zong)局", "市场监管总局"),
        ("市場(ch?ng)監(ji?n)管總(z?ng)局", "市场监管总局"),
        ("(xié)協(yì)議，(jiǎn)檢查(guān)官員(yuán)", "协议，检查官员"),
        ("協xie2議yi4，簽qian1署shu3文件", "协议，签署文件"),
        ("協(x\u200bié)議簽(\ufeffqiān)署", "协议签署"),
        ("協()議簽()署，市場()監管總局", "协议签署，市场监管总局"),
    ],
)
def test_inserted_readings_go(shown: str, meant: str) -> None:
    """Toned or not, of one syllable or several, in any spelling of the tone marks and parentheses."""
    assert repair_text(shown).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "他名叫犇（bēn），来自郫（pí）县。",
        "乐（yuè）清、台（tāi）州两市举办活动。",
        "“行”的读音：行（xíng）走、银行（háng）、行（hàng）列、道行（héng）、树行子（hàng）。",
        "该公司（Apple）发布新品，单位为米（m）。",
        "大语言模型（LLM）与人工智能（AI）。",
        "填写第（）条，并加盖公章（）。",
        "这些地名你会念吗？六（lù）安、蚌（bèng）埠、台（tāi）州、番（pān）禺、大（dài）城、铅（yán）山、洪洞（tóng）。",
        "教师领读：床(chuáng)前(qián)明(míng)月(yuè)光(guāng)，疑(yí)是(shì)地(dì)上(shàng)霜(shuāng)。",
        "常见词语：参与（yù）、因为（wèi）、质（zhì）量、处（chǔ）理、比较（jiào）、复杂（zá）、教室（shì）。",
        "读错的姓氏\n单（shàn）\n解（xiè）\n任（rén）\n华（huà）\n区（ōu）\n仇（qiú）\n查（zhā）",
        "易读错的地名：厦（xià）门、乐（lào）亭、六（lù）安、丽（lí）水、東（dōng）阿（ē）、鉛（yán）山、洪洞（tóng）。",
        "普通话培训：血（xuè）液检查，似（shì）的说法，角（jué）色定位，给（jǐ）予帮助，模（mú）样端正，处（chǔ）罚决定。",
    ],
)
def test_an_author_s_parentheses_stay(text: str) -> None:
    """A rare character or a place explained, an article about pronunciation, foreign words, blanks of a form."""
    assert repair_text(text).text == text


def test_a_parenthesis_that_is_no_reading_of_its_character_stays() -> None:
    """Only what the character before it is read like is a reading of it."""
    assert repair_text("協(xié)議簽(lüè)署").text == "协议签(lüè)署"


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("技術 (shù) 創新", "技术创新"),
        ("技術\u200b(shù)創新", "技术创新"),
        ("技術[shù]創新、技術【shù】創新", "技术创新、技术创新"),
        ("技術〔shù〕創新、技術［shù］創新", "技术创新、技术创新"),
        ("技術<shù>創新、技術{shù}創新", "技术创新、技术创新"),
        ("技術shù創新、技術(shù創新、技術shù)創新", "技术创新、技术创新、技术创新"),
        ("技術(shù)(shù)創新", "技术创新"),
        ("簽(qian)署協(xie2)議", "签署协议"),
        ("綠(lv)色、法律(lǜ)", "绿色、法律"),
        ("協議(xié-yì)書、協議(xié·yì)書", "协议书、协议书"),
        ("協(xi\u00ad\u00e9)議(YÌ)", "协议"),
        ("共5(wǔ)項", "共5项"),
        ("“技術”(shù)創新", "“技术”创新"),
        ("質(zhí)量與企(qì)業", "质量与企业"),
        (
            "與IBM(中國)、WTO(世界貿易組織)合作，長為米(m)、千克(kg)",
            "与IBM(中国)、WTO(世界贸易组织)合作，长为米(m)、千克(kg)",
        ),
        (
            "一個(a)選項，李(Li)先生，雀巢（Nestlé）、愛馬仕Hermès",
            "一个(a)选项，李(Li)先生，雀巢（Nestlé）、爱马仕Hermès",
        ),
    ],
)
def test_readings_of_any_form_go_where_a_tool_is_known(shown: str, meant: str) -> None:
    """In whatever brackets, without some, without tones or with other ones; names, units and foreign words stay."""
    body = repair_paragraphs(["雙方簽署合作協(xié)議，推動產(chǎn)業(yè)發展。", shown])
    assert body.paragraphs[1].text == meant


def test_dense_readings_in_simplified_text_are_dirt() -> None:
    """A tool may annotate simplified text too: everyday characters, one after another."""
    body = repair_paragraphs(["市场(chǎng)监(jiān)管总(zǒng)局印(yìn)发通(tōng)知(zhī)"])
    assert body.paragraphs[0].text == "市场监管总局印发通知"
    assert [(r.kind, r.count) for r in body.repairs] == [("pinyin", 6)]


def test_syllables_are_told_apart() -> None:
    """A reading of several characters is split as the table knows syllables."""
    assert split_syllables("xiéyì") == ("xié", "yì")
    assert split_syllables("Xī'ān") == ("xī", "ān")
    assert split_syllables(unicodedata.normalize("NFD", "chǎng")) == ("chǎng",)
    assert split_syllables("system") == ()


@pytest.mark.parametrize("form", ["({})", "（{}）", "[{}]", "【{}】", " ( {} ) ", "{}"])
def test_readings_in_a_simplified_text_are_told_in_any_brackets(form: str) -> None:
    """Square ones, spaced ones and none at all: what a tool has put behind everyday characters goes."""
    said = {"市": "shì", "检": "jiǎn", "民": "mín", "国": "guó", "工": "gōng", "作": "zuò", "查": "chá"}
    clean = "近日，全市各级部门检查民营企业（国有企业除外）工作情况，市民代表参加检查，全国媒体报道。"
    shown = "".join(char + (form.format(said[char]) if char in said else "") for char in clean)
    assert [p.text for p in repair_paragraphs([shown]).paragraphs] == [clean]


def test_tones_may_be_numbers() -> None:
    """`xie2` in brackets, where it is how the character is read; a number of a list is none."""
    shown = "近日，全市(shi4)各级部门检(jian3)查民(min2)营企(qi3)业，工(gong1)作情况良好。"
    assert [p.text for p in repair_paragraphs([shown]).paragraphs] == ["近日，全市各级部门检查民营企业，工作情况良好。"]
    for kept in ("型号A(b1)、乙(c2)两种", "参见图(a1)、表(b2)、式(c3)、图(a4)、表(b5)"):
        assert [p.text for p in repair_paragraphs([kept]).paragraphs] == [kept]


@pytest.mark.parametrize(
    "text",
    [
        "景区位于堽（gāng）城镇，因堽城坝得名，是全国（guó）重点文物保护单位。",
        "请填写单位（ ）、姓名（ ）、电话（ ），并选择正确的一项（ ）。",
        "他(he)与她(she)、人(people)民(min)的表述不同，参见型号(app)、公里(km)、网(web)。",
        "重（chóng）启仪式上，行（háng）业代表发言，朝（cháo）阳社区参加，角（jué）色转换完成。",
    ],
)
def test_what_an_author_explains_stays(text: str) -> None:
    """A rare character, one slip, or characters that are read in several ways."""
    assert [p.text for p in repair_paragraphs([text]).paragraphs] == [text]


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("7月yuè2日ri4，作业面积ji11082万亩，批次为wèiA2403", "7月2日，作业面积1082万亩，批次为A2403"),
        ("公示期（5个工作日rì）为准zhǔn", "公示期（5个工作日）为准"),
        ("全市（ shi4 ）共查（ cha2 ）办案（ an4 ）件", "全市共查办案件"),
        ("全市（SHI）共查（CHA）办案（AN）件", "全市共查办案件"),
        ("全市【Shi】共查【Cha】办案【An】件", "全市共查办案件"),
    ],
)
def test_what_stands_behind_a_reading_is_kept(shown: str, meant: str) -> None:
    """A figure is a tone where the character has it, a letter is its own, a bracket that of whatever it closes."""
    body = repair_paragraphs(
        ["双方签（qiān）署合作协（xié）议，推动产（chǎn）业发（fā）展。", shown, "技（jì）术（shù）"]
    )
    assert body.paragraphs[1].text == meant


def test_numbers_tell_readings_in_a_text_with_a_foreign_name() -> None:
    """The accent of Hélène is no tone."""
    text = "代表团团（ tuan2 ）长（ zhang3 ）艾琳（Hélène）表示（ shi4 ），标（ biao1 ）准（ zhun3 ）已发布。"
    assert repair_paragraphs([text]).paragraphs[0].text == "代表团团长艾琳（Hélène）表示，标准已发布。"
