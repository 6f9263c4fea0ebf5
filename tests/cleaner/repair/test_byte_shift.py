"""Text whose bytes were read one off."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.mirrors.annotator import (
    KEEPING,
    REPLACING,
    SWALLOWING,
    Decoder,
    annotated,
    converted,
    folded,
    shifted,
)
from schemas.articles import UNRESTORABLE
from services.cleaner.repair import repair_paragraphs, repair_text
from services.cleaner.repair.byte_shift import restore, restore_all
from services.cleaner.repair.offsets import apply
from tests.cleaner.repair.prose import lines


def _restored(text: str, *, traditional: bool = True) -> str:
    return apply(text, restore(text, traditional=traditional).edits)


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("導(dǎo)向?qū)彶榘l(fā)布指引", "導(dǎo)向審查發(fā)布指引"),
        ("本行??墒亲鳛樗拇ㄊ±w檢局", "本行。可是作為四川省纖檢局"),
        ("區域?luó)f調發展", "區域協調發展"),
        ("世界計?xū)咳沾髸?", "世界計量日大會"),
        ("世界計?xū)咳沾髸?/p>", "世界計量日大會"),
        ("活?yóng)佑缮綎|(dōng)省計(jì)量院", "活動由山東(dōng)省計(jì)量院"),
        ("本次活?yóng)又械挠⒎颇岬螰X35汽車", "本次活動中的英菲尼迪FX35汽車"),
        ("多名志願者?bian)⒓印?", "多名志願者參加。"),
        ("我們將嚴格?mà)谭ā！?", "我們將嚴格執法。”"),
        ("省委組織部?块L、消防總隊副總隊?L出席", "省委組織部部長、消防總隊副總隊長出席"),
        (
            "營(yíng)造安全的環(huán)境?，F(xiàn)將情況公布如下。",
            "營(yíng)造安全的環(huán)境。現(xiàn)將情況公布如下。",
        ),
        ("會(huì)議在市黨校舉行??h委書記出席會(huì)議", "會(huì)議在市黨校舉行。縣委書記出席會(huì)議"),
        ("會(huì)議圓滿結(jié)束?h委書記出席會(huì)議", "會(huì)議圓滿結(jié)束。縣委書記出席會(huì)議"),
        (
            "江州要建產(chǎn)業(yè)集聚城市?;I建的中心將服務企業(yè)",
            "江州要建產(chǎn)業(yè)集聚城市。籌建的中心將服務企業(yè)",
        ),
        (
            "涉及農(nóng)村中小學(xué)??傢?xiàng)目數(shù)為三個(gè)",
            "涉及農(nóng)村中小學(xué)。總項(xiàng)目數(shù)為三個(gè)",
        ),
        ("大賽獎(jiǎng)?lì)C獎(jiǎng)儀式舉行", "大賽獎(jiǎng)頒獎(jiǎng)儀式舉行"),
        ("市水務局?zhé)檮(chóu)?025年度檢查", "市水務局啓動2025年度檢查"),
        ("列入規(guī)劃的項目?jī)蓚(gè)，均已開工。", "列入規(guī)劃的項目兩個(gè)，均已開工。"),
        ("為全市發(fā)展做出新的貢獻(xiàn)?。ㄞk公室李明）", "為全市發(fā)展做出新的貢獻(xiàn)！（辦公室李明）"),
    ],
)
def test_a_shift_is_followed_to_where_the_bytes_fall_into_step(shown: str, meant: str) -> None:
    """Every way a shift can end is known: an ASCII trail byte, a letter, a figure, a reading, the end of the line."""
    assert _restored(shown) == meant


def test_a_byte_that_nobody_can_tell_stays_a_question_mark_and_is_flagged() -> None:
    """Of 新、現 the bytes of the comma are lost: the characters around come back, the comma is not invented."""
    repaired = repair_text("科技?bì)撔隆?F代產業體系")
    assert repaired.text == "科技创新?现代产业体系"
    assert UNRESTORABLE in repaired.flags


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("各參演隊?luò)榉磻?杆佟⑴浜夏?酰?柔徂D移羣衆126人，", "各参演队伍反应迅速、配合????后转移群众126人，"),
        ("持續開展抽檢活?yóng)樱??晖瓿墒称烦闄z1.5萬批次以上。", "持续开展抽检活动，??完成食品抽检1.5万批次以上。"),
    ],
)
def test_what_is_only_likely_is_not_told(shown: str, told: str) -> None:
    """Of several lost characters in a row another pair may be as likely; what follows a lost one proves nothing."""
    head = "國務(wù)院印發優化營(yíng)商環(huán)境的實施意見，"
    repaired = repair_text(head + shown)
    assert repaired.text == "国务院印发优化营商环境的实施意见，" + told
    assert UNRESTORABLE in repaired.flags


def test_pairs_of_bytes_that_the_decoder_left_out_are_told_where_they_can_be() -> None:
    """Two characters in a row lost a byte each, without a mark (公司, ，走): what can be either is not told, none is
    read as marks that no prose has (咕＿)."""
    shown = "國務(wù)院印發意見，供水公司、燃?xì)夤荆呷肷鐓^服務。"
    assert repair_text(shown).text == "国务院印发意见，供水公司、燃气公司??入社区服务。"


@pytest.mark.parametrize(
    "text", ["是否合格?A級企業名單公佈", "為什麼選擇他?K先生說", "誰是冠軍呢?B組揭曉", "會(huì)議要問的是什么??A股大跌"]
)
def test_a_letter_behind_a_question_is_a_letter(text: str) -> None:
    """One question mark before one letter tells of no lost byte."""
    assert _restored(text) == text


def test_what_the_text_says_elsewhere_tells_a_lost_character() -> None:
    """Of 節水 the second character could be any of a row of ninety; a text that has 節水 elsewhere tells it."""
    lost = "我省高度重視節\ufffd(yù)\ufffd工作。"
    alone, beside = restore_all([lost], traditional=True), restore_all([lost, "節水優先"], traditional=True)
    assert apply(lost, alone[0].edits) == "我省高度重視節?工作。"
    assert alone[0].lost
    assert apply(lost, beside[0].edits) == "我省高度重視節水工作。"
    assert beside[0].lost == 0


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("全年收?7704億元", "全年收?7704億元"),
        ("協會舉辦培?柊啵?個單位參加。", "協會舉辦培訓班,?個單位參加。"),
    ],
)
def test_a_figure_that_may_have_been_swallowed_is_not_made_up(shown: str, told: str) -> None:
    """Where a decoder may have swallowed a digit too, its mark stays before what is left of the figure, or its unit."""
    assert _restored(shown) == told


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("某社\ufffd^黨總支書記", "某社區黨總支書記"),
        ("北大荒農墾集\ufffdF有限公司", "北大荒農墾集團有限公司"),
        ("他被判不得從?I五年", "他被判不得從業五年"),
        ("截至8月底，全省共查辦計?堪讣?371件", "截至8月底，全省共查辦計量案件?371件"),
        ("記者17日?暮jP總署獲悉", "記者17日?海關總署獲悉"),
    ],
)
def test_a_second_byte_alone_tells_its_character_where_nothing_is_asked(shown: str, meant: str) -> None:
    """The reading was taken away since; one such place is enough."""
    assert _restored(shown) == meant


def test_what_a_decoder_swallows_is_told_by_its_readings() -> None:
    """Where the bracket of a reading stands behind a mark nothing is gone with it, no figure either."""
    shown = "全省共查辦計?堪讣?371件。"
    told = [restore_all([shown, beside], traditional=True)[0] for beside in ("?qū)彶榘l(fā)", "計?(liàng)日")]
    assert [apply(shown, each.edits) for each in told] == [
        "全省共查辦計量案件?371件。",
        "全省共查辦計量案件371件。",
    ]


def test_nothing_is_closed_that_was_not_opened() -> None:
    """The character that begins with the byte of 。 is no end of a quotation where none is open."""
    shown = "節約用水的主題活動???ぃ?顒映掷m一周。"
    assert "”" not in _restored(shown)


@pytest.mark.parametrize("decoder", [SWALLOWING, REPLACING, KEEPING], ids=["swallowing", "replacing", "keeping"])
@pytest.mark.parametrize("fold", [False, True], ids=["full width", "half width"])
def test_most_of_what_an_annotating_tool_leaves_is_restored(decoder: Decoder, fold: bool) -> None:
    """Of the lines that the simulated tool garbles nearly all come back letter by letter, and hardly any is wrong."""
    garbled = exact = wrong = 0
    for seed in range(8):
        random = Random(seed)
        for line in lines():
            original = converted(line)
            shown = annotated(original, random, share=0.1, decoder=decoder, fold=fold)
            if decoder.shown not in shown:
                continue
            garbled += 1
            meant = repair_text(folded(original) if fold else original).text
            result = repair_text(shown).text
            exact += result == meant
            wrong += result != meant and not _differs_by_unknowns(result, meant)
    assert garbled > 20
    assert exact / garbled >= 0.85
    assert wrong / garbled <= 0.08


def test_most_stretches_whose_reading_is_gone_are_improved_and_none_is_made_worse() -> None:
    """A bare mark of a loss is all that some mirrors leave: more characters are right after the repair than before."""
    before = after = 0
    random = Random(5)
    for line in lines():
        original = converted(line)
        for _ in range(4):
            shown = shifted(original, random.randrange(len(original)))
            result = _restored(shown)
            before += _wrong(shown, original)
            after += _wrong(result, original)
            assert _wrong(result, original) <= _wrong(shown, original) + 1
    assert after < 0.6 * before


@pytest.mark.parametrize("traditional", [False, True], ids=["simplified", "traditional"])
def test_clean_prose_is_never_touched(traditional: bool) -> None:
    """Prose comes out as it went in, in full width and in half."""
    for line in lines():
        text = converted(line) if traditional else line
        for clean in (text, folded(text)):
            assert restore(clean, traditional=traditional) == ([], 0)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_question_marks_in_clean_prose_change_nothing(data: st.DataObject) -> None:
    """A question mark is no proof: wherever one stands in clean prose, the text around it stays."""
    line = data.draw(st.sampled_from(lines()))
    places = data.draw(st.lists(st.integers(0, len(line) - 1), min_size=1, max_size=3))
    marked = "".join("?" if at in places else char for at, char in enumerate(line))
    assert _restored(marked, traditional=False) == marked


def test_several_lost_characters_are_no_proof_of_a_shift() -> None:
    """Each is as surprising as a shift's mark; what stands between them is a text all the same."""
    assert restore("关于公布第二批?级服?业?准化试点项目的通知", traditional=False).edits == []


@given(st.text(alphabet=st.sampled_from("?\ufffd()（）āqū彶榘墒亲鳛协議a1，。 \n"), max_size=60))
@settings(max_examples=300, deadline=None)
def test_no_garbage_breaks_the_repair(text: str) -> None:
    """Whatever comes, edits are ordered, do not overlap and stay within the text."""
    end = 0
    for edit in restore(text, traditional=True).edits:
        assert end <= edit.start < edit.end <= len(text)
        end = edit.end


def _differs_by_unknowns(result: str, meant: str) -> bool:
    return len(result) == len(meant) and all(a in (b, "?") for a, b in zip(result, meant, strict=True))


def _wrong(text: str, meant: str) -> int:
    """Characters that are not where they should be, counted from both ends."""
    head = 0
    while head < min(len(text), len(meant)) and text[head] == meant[head]:
        head += 1
    tail = 0
    while tail < min(len(text), len(meant)) - head and text[-1 - tail] == meant[-1 - tail]:
        tail += 1
    return max(len(text), len(meant)) - head - tail


def test_the_blank_before_a_numbered_paragraph_is_no_lost_character() -> None:
    """A paragraph's indent that lost its first byte comes back as nothing, not as a character that cannot be told."""
    outcome = restore("?。ㄒ唬┘訌姳O(jiān)管。各地要認真落實各項要求，", traditional=True)
    assert [edit.new[:3] for edit in outcome.edits] == ["（一）"]
    assert outcome.lost == 0


@pytest.mark.parametrize(
    ("meant", "traditional"),
    [
        ("“今年又豐收了！”李明說，這離不開好政策。", True),
        ("“歡迎大家常來江州！”義工代表說。", True),
        ("“这里的变化真大！”代表们感叹道。村里修好了路。A组先行。", False),
    ],
)
def test_the_quotation_mark_behind_an_exclamation_is_put_back(meant: str, traditional: bool) -> None:
    """！” holds one byte twice running: where one of the two is gone, all up to the next ASCII letter reads one off."""
    shown = meant.encode("gbk").replace(b"\xa3\xa1\xa1\xb1", b"\xa3\xa1\xb1").decode("gbk", "replace")
    assert _restored(shown, traditional=traditional) == meant


@pytest.mark.parametrize(
    "meant",
    [
        "會議在江州召開。“此次檢查要全面覆蓋。”市長說，各部門要抓緊落實。",
        "他走進車間察看。“這個項目進展很快。”負責人介紹說。",
    ],
)
def test_a_quotation_behind_a_full_stop_that_lost_its_first_byte(meant: str) -> None:
    """What is left of 。 and the quotation mark behind it reads as an exclamation; so it does where the quotation
    ends."""
    raw = meant.encode("gbk")
    for pair in ("。“", "。”"):
        at = raw.index(pair.encode("gbk"))
        raw = raw[:at] + raw[at + 1 :]
    assert _restored(raw.decode("gbk", "replace"), traditional=True) == meant


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("“要抓好落實！睍h要求，各單位認真學習。", "“要抓好落實！”會議要求，各單位認真學習。"),
        (
            "做到“三個先！贝胧Ｍ瑫r就下一步工作提出要求，各部門認真落實。",
            "做到“三個先！”措施。同時就下一步工作提出要求，各部門認真落實。",
        ),
    ],
)
def test_two_bytes_that_are_no_character_may_be_left_out_behind_an_exclamation(shown: str, meant: str) -> None:
    """Where the decoder showed nothing for them, the characters on both sides are told from the others."""
    assert _restored(shown, traditional=True) == meant


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("他說：“我們抓好落實?！?/p> 會議還研究了其他事項。", "他說：“我們抓好落實。” 會議還研究了其他事項。"),
        ("他問：“誰來落實?俊?br> 會後，各部門開始行動。", "他問：“誰來落實？” 會後，各部門開始行動。"),
        ("江州成爲首個通過驗收的計量測試中心?! ?/P>", "江州成爲首個通過驗收的計量測試中心。"),
    ],
)
def test_the_end_of_a_quotation_before_a_tag(shown: str, meant: str) -> None:
    """The last byte took the bracket of the tag with it, the rest of which stands in the text."""
    assert _restored(shown, traditional=True) == meant


@pytest.mark.parametrize("end", ["?！　?", "?！ ?", "?！　　? "])
def test_the_blanks_behind_a_full_stop(end: str) -> None:
    """A paragraph's full stop and the blanks behind it were read one byte off, the last of which took the bracket."""
    assert _restored(f"全市共查獲假酒12箱{end}", traditional=True) == "全市共查獲假酒12箱。"


def test_an_exclaimed_question_at_the_end_stays() -> None:
    """Marks alone may be meant so."""
    assert _restored("難道這也能賣?！", traditional=True) == "難道這也能賣?！"


def test_no_full_width_figure_comes_of_a_shift() -> None:
    """A text whose figures are ASCII holds none, whatever its bytes could be."""
    shown = "他說：“加油干！笔┕り犖椤㈨椖控撠熑吮硎荆磿r完工。"
    assert _restored(shown, traditional=True).startswith("他說：“加油干！”施工隊伍、項目負責人表示，")


@pytest.mark.parametrize(
    "text",
    [
        "“加油！”操场上喊声不断！崩溃的他坐在地上。",
        "“同学们好！北京欢迎你”，大家笑了。",
        "“冲啊！兵贵神速！”",
        "太好了！办事真快，群众都说好。A组",
        "全場沸騰！包括市長在內的嘉賓起立鼓掌，會場a區",
    ],
)
def test_what_follows_an_exclamation_in_its_own_right_stays(text: str) -> None:
    """A character that a shift might leave behind ！ is mostly one of the text."""
    assert _restored(text, traditional=False) == text


def test_a_quotation_that_begins_with_a_reading() -> None:
    """Of 。“現 the first byte is gone, and the last one has the reading of its character."""
    text = "“收成好！”村民張明高興地說?！艾F(xiàn)代農(nóng)業(yè)推介會”被大家稱為“農(nóng)業(yè)大集”。"
    assert "高兴地说。“现代农业推介会”" in repair_text(text).text


def test_a_line_that_opens_with_a_bracket_closes_it() -> None:
    """Where its last character is lost it is no full stop."""
    lines = ["計(jì)量所對(duì)加油機(jī)進(jìn)行檢(jiǎn)定。", "【來(lái)源:金昌日?qǐng)蟆?"]
    assert repair_paragraphs(lines).paragraphs[1].text == "【来源:金昌日报】"
