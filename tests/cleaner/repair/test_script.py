"""Traditional characters, where they are converted and where they stay."""

from __future__ import annotations

import pytest

from bench.mirrors.annotator import converted
from services.cleaner.repair import repair_paragraphs, repair_text
from tests.cleaner.repair.prose import ARTICLES

_CONTEXT = "國務院發佈關於進一步優化營商環境的實施意見，要求各級機關認真貫徹執行"


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("市民前來谘詢計量知識", "市民前来咨询计量知识"),
        ("著名專家有著豐富經驗", "著名专家有着丰富经验"),
        ("編著《計量學》，原著與專著，顯著成效", "编著《计量学》，原著与专著，显著成效"),
        ("著眼長遠、著力推進、沿著、依傍著、執著", "着眼长远、着力推进、沿着、依傍着、执着"),
        ("混合著、擴大著、討論著", "混合着、扩大着、讨论着"),
        ("乾隆年間的餅乾，乾坤與乾燥", "乾隆年间的饼干，乾坤与干燥"),
        ("乾縣質監局檢查葡萄乾，乾安縣檢查乾貨", "乾县质监局检查葡萄干，乾安县检查干货"),
        ("皇后之後，鄰里裡面，公里", "皇后之后，邻里里面，公里"),
        ("關於於是，頭髮發展", "关于于是，头发发展"),
        ("臺灣颱風，徵收特徵，一隻只有", "台湾台风，征收特征，一只只有"),
        ("瞭解瞭望，覆蓋答覆，批准準備", "了解瞭望，覆盖答复，批准准备"),
        ("「引號」『內』", "「引号」『内』"),
        ("作者著有多部著作，與他人合著。", "作者著有多部著作，与他人合著。"),
        ("存在著有多種風險，結合著實際，刷新著紀錄", "存在着有多种风险，结合着实际，刷新着纪录"),
        ("見微知著，新著，其新著的書", "见微知著，新著，其新著的书"),
        ("甚麼、甚至、帳戶、轉帳、帳篷、蚊帳", "什么、甚至、账户、转账、帐篷、蚊帐"),
        ("妳們、牠們、疎失", "你们、它们、疏失"),
        ("陜西與陝南，一絲不茍，鹽堿地", "陕西与陕南，一丝不苟，盐碱地"),
        ("業者「臺北の台所」違規", "业者「台北の台所」违规"),
    ],
)
def test_words_are_converted_by_their_characters(traditional: str, simplified: str) -> None:
    """One character may stand for several: the word decides; quotation marks stay as they are."""
    converted_text = repair_text(f"{_CONTEXT}。{traditional}").text.partition("。")[2]
    assert converted_text == simplified


@pytest.mark.parametrize(
    "text",
    [
        "著名作家陈寅恪的弟子蔣天樞与多位学者联合编著了这部文集，影响深远。",
        "日本の経済産業省は発表した。",
        "鼠标、软件、网络、打印机和出租车都是常用词。",
        "临江市开展乾隆年间古籍修复，了解瞭望塔的历史。",
    ],
)
def test_what_is_not_traditional_stays(text: str) -> None:
    """A name in simplified text, Japanese, simplified words that another region says otherwise."""
    assert repair_text(text).text == text


def test_a_japanese_paragraph_in_a_traditional_text_stays() -> None:
    """A few kana are a brand's or a quotation's; a paragraph that is full of them is no Chinese."""
    japanese = "日本の経済産業省は、製品安全の強化について発表した。"
    body = repair_paragraphs([_CONTEXT * 3, "業者「小林製麵パン」違規。", japanese])
    assert body.traditional
    assert [p.text for p in body.paragraphs][1:] == ["业者「小林制面パン」违规。", japanese]
    assert repair_paragraphs([japanese]).paragraphs[0].text == japanese


def test_a_traditional_passage_in_simplified_text_is_converted_by_itself() -> None:
    """A whole passage is text; the paragraphs around it stay untouched."""
    body = repair_paragraphs([*ARTICLES[0].split("\n"), _CONTEXT])
    assert body.paragraphs[-1].text.startswith("国务院发布关于进一步优化营商环境的实施意见")
    assert not any(p.changed for p in body.paragraphs[:-1])
    assert not body.traditional


def test_lines_above_a_simplified_text_may_be_a_traditional_passage() -> None:
    """A headline is known by few characters, with what stands around it by some more; a name in it tells nothing."""
    text = "5月12日，云梁市市场监管局召开会议，部署特种设备安全监管工作。"
    body = repair_paragraphs(["雲梁市召開特種設備會議", "來源：雲梁日報", "2025-05-12", text])
    assert [each.text for each in body.paragraphs] == ["云梁市召开特种设备会议", "来源：云梁日报", "2025-05-12", text]
    assert [each.text for each in repair_paragraphs(["沈鵬作品展开幕", text]).paragraphs] == ["沈鵬作品展开幕", text]


def test_clean_articles_survive_conversion_and_back() -> None:
    """Prose put into traditional characters comes back as it was."""
    for article in ARTICLES:
        body = repair_paragraphs(converted(article).split("\n"))
        assert body.traditional
        assert not body.annotated
        assert [p.text for p in body.paragraphs] == article.split("\n")


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("古城有著悠久的历史，意味著责任。", "古城有着悠久的历史，意味着责任。"),
        ("大家怀著期待围著桌子坐著。", "大家怀着期待围着桌子坐着。"),
        ("会议要求，著力解决问题，著眼长远。", "会议要求，着力解决问题，着眼长远。"),
    ],
)
def test_the_particle_is_put_right_in_simplified_text(text: str, repaired: str) -> None:
    """Behind a verb, and at the head of its words, 著 can only be what a converter left of 着."""
    found = repair_text(text)
    assert (found.text, [repair.kind for repair in found.repairs]) == (repaired, ["script"])


@pytest.mark.parametrize(
    "text",
    [
        "著名、编著、执著、土著、显著、卓著、昭著、著称、著录、著述、论著、译著",
        "有著名专家到场，所有著作、现有著录、没有著者，拥有著作权，有著述三部，有著译者名录",
        "张三、李四等著，名著手稿，原著力求完整，论著重版，《县志》著录，有著于竹帛者",
    ],
)
def test_what_was_written_stays_written(text: str) -> None:
    """著 is a character of simplified text, too."""
    assert repair_text(text).text == text


def test_what_a_converter_left_in_a_simplified_text_is_put_right() -> None:
    """Several kinds of another region's characters are a tool's; one kind alone is a name's, and 著名 is a word."""
    half = "陈列室裡放著一杆老秤，沿著它的足迹，计量院已与臺湾地区三家机构合作，发佈规范六项，是著名的展品。"
    body = repair_paragraphs([half, "本次展出到月底结束，欢迎参观。"])
    assert body.paragraphs[0].text == (
        "陈列室里放着一杆老秤，沿着它的足迹，计量院已与台湾地区三家机构合作，发布规范六项，是著名的展品。"
    )
    names = "臺静农先生的手稿在臺静农纪念馆展出，臺静农研究会参加，编著者介绍了这部著作。"
    assert repair_paragraphs([names]).paragraphs[0].text == names


def test_words_half_of_which_are_traditional_are_a_converter_s() -> None:
    """Everyday words of simplified lines with traditional characters of many kinds; names, titles of works and
    passages that are traditional by themselves stay."""
    mixed = (
        "近日，临江市市場监管局组织执法人员对全市农贸市场開展计量专項检查，查處违法行为，維护消费者权益，怎么查都要查。"
    )
    assert repair_paragraphs([mixed]).paragraphs[0].text == (
        "近日，临江市市场监管局组织执法人员对全市农贸市场开展计量专项检查，查处违法行为，维护消费者权益，怎么查都要查。"
    )
    for kept in (
        ["近日，临江市展出《臺灣文獻叢刊》《廣東通誌》，并邀请學者张三观看“開門見山”展览，介绍书籍的历史。"],
        ["临江市书法协会张開、李場、王項、赵處、孫維、周發参加展览，介绍历史。"],
    ):
        assert [p.text for p in repair_paragraphs(kept).paragraphs] == kept
