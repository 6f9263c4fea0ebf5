"""Bytes become text: declarations, wrong declarations, damage."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.decode import UnknownCharset, codec_of, declared_in_body, decode

TEXT = "市场监管部门开展计量专项检查，保障消费者的合法权益。各地要加强组织领导，认真落实责任。"


def page(charset: str, text: str = TEXT) -> str:
    """A page that declares a charset."""
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"></head><p>{text}</p>'


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("GB2312", "gb18030"),
        ("gbk", "gb18030"),
        ("UTF8", "utf-8"),
        ("Big5", "big5-hkscs"),
        ("x-gbk", "gb18030"),
        ("none", None),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label: str, codec: str | None) -> None:
    """GB2312 is read as GB18030 and Big5 with its Hong Kong characters, as browsers do."""
    assert codec_of(label) == codec


@pytest.mark.parametrize(
    ("body", "content_type", "encoding", "basis"),
    [
        (b"\xef\xbb\xbf" + page("gb2312").encode(), "text/html; charset=gbk", "utf-8", "bom"),
        (page("utf-8").encode("gb18030"), "text/html; charset=GBK", "gb18030", "http"),
        (page("gb2312").encode("gb18030"), "text/html", "gb18030", "meta"),
        (
            page("big5", "市場監管部門開展計量專項檢查，保障消費者的合法權益。").encode("big5"),
            None,
            "big5-hkscs",
            "meta",
        ),
        (b'<?xml version="1.0" encoding="gb2312"?><rss>' + TEXT.encode("gb18030"), None, "gb18030", "xml"),
        (TEXT.encode("gb18030"), None, "gb18030", "content"),
        (TEXT.encode(), None, "utf-8", "content"),
    ],
)
def test_the_order_is_bom_http_declaration_content(
    body: bytes, content_type: str | None, encoding: str, basis: str
) -> None:
    """Every place that can tell the encoding is used, in the order of the standard, and named."""
    decoded = decode(body, content_type)
    assert (decoded.encoding, decoded.basis.split(";")[0]) == (encoding, basis)
    assert "\ufffd" not in decoded.text


@pytest.mark.parametrize(
    ("declared", "true"), [("gb2312", "utf-8"), ("utf-8", "gb18030"), ("big5", "gb18030"), ("iso-8859-1", "gb18030")]
)
def test_a_wrong_declaration_does_not_win_against_the_bytes(declared: str, true: str) -> None:
    """A page saved in another encoding than it declares is read as it is, and the contradiction is noted."""
    decoded = decode(page(declared).encode(true))
    assert decoded.encoding == true
    assert TEXT in decoded.text
    assert "declares" in decoded.basis


@pytest.mark.parametrize("declared", ["gbk", "utf-8", "big5"])
def test_a_mark_before_a_page_that_nobody_converted_is_a_declaration_like_others(declared: str) -> None:
    """An editor put the mark of UTF-8 before a page in GBK: the bytes have the last word."""
    decoded = decode(b"\xef\xbb\xbf" + page(declared).encode("gbk"))
    assert (decoded.encoding, decoded.lost) == ("gb18030", 0)
    assert decoded.basis == "content; bom declares utf-8, the bytes read better as gb18030"
    assert TEXT in decoded.text
    island = "县局召开工作会议".encode("gbk")
    assert "县局召开工作会议" in decode(b"\xef\xbb\xbf" + page("utf-8").encode() + island).text


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("euc-kr", "산업통상자원부는 계량 제도 개선을 추진한다고 밝혔다."),
        ("euc-jp", "経済産業省は計量制度の見直しについて検討を行っています。"),
    ],
)
def test_another_language_is_read_as_it_declares(codec: str, text: str) -> None:
    """Where no reading is Chinese, an encoding that the bytes fit wholly is believed."""
    decoded = decode(page(codec, text).encode(codec))
    assert (decoded.encoding, decoded.basis) == (codec, "meta")
    assert text in decoded.text


def test_a_server_s_default_gives_way_to_what_the_page_declares() -> None:
    """Latin-1 fits any bytes: said of all pages of a server, it says nothing of a short one that names its own."""
    decoded = decode(page("gb2312", "公示").encode("gbk"), "text/html; charset=ISO-8859-1")
    assert "<p>公示</p>" in decoded.text
    assert decoded.basis == "meta; http declares windows-1252, which fits any bytes"
    french = decode(page("gbk", "Fête à Besançon").encode("cp1252"), "text/html; charset=ISO-8859-1")
    assert "Fête à Besançon" in french.text


def test_an_unknown_label_is_noted_and_the_content_decides() -> None:
    """A charset nobody knows is no reason to refuse the page."""
    decoded = decode(page("x-martian").encode())
    assert decoded.encoding == "utf-8"
    assert "x-martian" in decoded.basis


@pytest.mark.parametrize("wrong", ["latin-1", "cp1252"])
@pytest.mark.parametrize("true", ["utf-8", "gb18030"])
def test_double_encoding_is_undone(true: str, wrong: str) -> None:
    """Text that was read as Latin-1 and written again comes back, and the repair is recorded."""
    broken = (TEXT * 3).encode(true).decode(wrong, "ignore" if wrong == "cp1252" else "strict")
    decoded = decode(f"<p>{broken}</p>".encode())
    if wrong == "latin-1":
        assert TEXT in decoded.text
        assert [repair.kind for repair in decoded.repairs] == ["encoding"]
    else:
        assert decoded.text  # bytes that cp1252 does not have are gone for good; nothing fails


def test_a_stretch_of_rare_characters_between_figures() -> None:
    """In a page that was read as Latin-1 it is GBK as all else, however few frequent characters it has."""
    whole = f"{TEXT * 3}投入560余万元，清淤1.8万立方米。"
    assert whole in decode(f"<p>{whole.encode('gbk').decode('latin-1')}</p>".encode()).text


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        (TEXT.encode().decode("latin-1").encode().decode("latin-1"), TEXT),
        ("市場監管部門開展計量專項檢查，保障消費者的合法權益。".encode("big5").decode("latin-1"), "市場監管部門開展"),
    ],
    ids=["twice", "big5"],
)
def test_other_ways_of_double_encoding_are_undone(broken: str, whole: str) -> None:
    """UTF-8 that was read as Latin-1 two times, and Big5."""
    decoded = decode(f"<p>{broken * 3}</p>".encode())
    assert whole in decoded.text
    assert [repair.kind for repair in decoded.repairs] == ["encoding"]


@pytest.mark.parametrize("text", ["Élèves à l’école, forêt, où çà. ", "¡Qué día! ª¤ ", "ÃO PAULO, ÇÃO, MÃE "])
def test_letters_of_other_languages_are_no_damage(text: str) -> None:
    """Accents and signs that misread bytes look like stand in texts that somebody wrote."""
    assert decode((text * 20).encode()).text == text * 20


def test_a_single_character_of_a_garbled_page_is_read() -> None:
    """Between figures and in brackets stand characters alone (7月4日): they come back with the rest."""
    text = "7月4日，" + TEXT * 3 + "（5·20）"
    assert decode(text.encode().decode("latin-1").encode()).text == text


@pytest.mark.parametrize("codec", ["gbk", "gb18030"])
def test_utf8_read_as_gbk_comes_back_though_bytes_were_dropped(codec: str) -> None:
    """Where nothing stands for a byte that was no GBK, the characters around it are read all the same."""
    text = "近日，市水务局召开全市节水工作推进会，深入学习有关会议精神，安排部署下一阶段重点任务，局长主持会议。"
    told = decode(f"<p>{text.encode().decode(codec, 'ignore')}</p>".encode()).text[len("<p>") : -len("</p>")]
    assert re.fullmatch(re.sub("\ufffd+", ".{0,4}", re.escape(told)), text)
    assert len(told.replace("\ufffd", "")) > 0.8 * len(text)


@pytest.mark.parametrize("lost", ["\ufffd", "?"])
@pytest.mark.parametrize("text", [TEXT * 3, "各位居民：因管道检修，5月12日停水。"])
def test_utf8_read_as_gbk_comes_back_but_for_lost_bytes(text: str, lost: str) -> None:
    """What a byte that was no GBK cost is lost, and nothing is made up for it."""
    broken = text.encode().decode("gbk", "replace").replace("\ufffd", lost)
    decoded = decode(f"<p>{broken}</p>".encode())
    told = decoded.text.removeprefix("<p>").removesuffix("</p>").rstrip("?")
    assert re.fullmatch(re.sub("\ufffd+", ".{1,4}", re.escape(told)), text)
    assert len(told.replace("\ufffd", "")) > 0.7 * len(text)


def test_the_sign_of_the_euro_stands_for_a_byte_as_browsers_have_it() -> None:
    """0x80 is € in GBK, in a page of it and in one that was read as it by mistake."""
    assert "投资€500万" in decode("投资".encode("gbk") + b"\x80" + "500万用于检测。".encode("gbk")).text
    broken = f"　　{TEXT}一、二".encode().decode("gbk", "replace").replace("\ufffd", "€", 2)
    assert decode(broken.encode()).text.startswith(f"　　{TEXT[:3]}")


@pytest.mark.parametrize("codec", ["gb18030", "utf-8"])
def test_bytes_written_as_references_are_read(codec: str) -> None:
    """htmlentities() took each byte for a character of Latin-1."""
    written = "".join(f"&#{byte};" if byte > 127 else chr(byte) for byte in (TEXT * 3).encode(codec))
    decoded = decode(f"<p>{written}</p>".encode())
    assert decoded.text == f"<p>{TEXT * 3}</p>"
    assert [repair.kind for repair in decoded.repairs] == ["encoding"]


def test_islands_of_gbk_in_a_utf8_page_are_read() -> None:
    """A fragment pasted in without conversion is read in its own encoding."""
    body = page("utf-8").encode() + "相关链接：县局召开工作会议".encode("gb18030") + b"<p>" + TEXT.encode()
    decoded = decode(body)
    assert "县局召开工作会议" in decoded.text
    assert decoded.repairs[0].kind == "encoding"
    assert decoded.lost == 0


def test_islands_of_utf8_in_a_gbk_page_are_read_though_all_bytes_are_gbk() -> None:
    """The foot of a page, put in without conversion; the sign of the euro stays as browsers have it."""
    foot = "版权所有：某某市人民政府办公室"
    decoded = decode(page("gbk").encode("gbk") + b"\x80<p>" + foot.encode() + b"<p>" + (TEXT * 5).encode("gbk"))
    assert f"€<p>{foot}<p>" in decoded.text
    assert decoded.repairs[0].note == "UTF-8 sequences inside a gb18030 page"


def test_a_cut_sequence_costs_one_character() -> None:
    """A page that ends in the middle of a character is read up to there."""
    decoded = decode(page("utf-8").encode() + "检".encode()[:2])
    assert TEXT in decoded.text
    assert decoded.lost <= 2
    assert decode(page("gbk").encode("gbk") + "检".encode("gbk")[:1]).lost == 0


@pytest.mark.parametrize("body", [b"%PDF-1.7 ...", b"PK\x03\x04....", b"\x00\x01\x02\x03" * 400])
def test_what_is_no_text_is_refused(body: bytes) -> None:
    """Documents, archives and noise are not decoded into nonsense."""
    with pytest.raises(UnknownCharset):
        decode(body)


def test_a_declaration_is_found_behind_a_long_comment() -> None:
    """Templates put licence texts before the head; the declaration behind them counts, and none within them."""
    assert declared_in_body(b"<!-- <meta charset=big5> --><meta charset=gbk>") == ("gbk", "meta")
    assert declared_in_body(b"<!--" + b"x" * 9000 + b"--><meta charset=gbk>") == ("gbk", "meta")


@given(
    st.binary(max_size=3000),
    st.sampled_from([None, "text/html", "text/html; charset=gbk", "text/plain; charset=nonsense"]),
)
def test_decode_never_fails_otherwise(body: bytes, content_type: str | None) -> None:
    """Whatever the bytes, there is a text or the one error that is declared."""
    try:
        decoded = decode(body, content_type)
    except UnknownCharset:
        return
    assert isinstance(decoded.text, str)
    assert codec_of(decoded.encoding) == decoded.encoding


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x9FA5), max_size=500))
def test_clean_utf8_comes_through_unchanged(text: str) -> None:
    """No repair touches a text that UTF-8 explains, unless it reads as mojibake through and through."""
    decoded = decode(text.encode())
    if not decoded.repairs:
        assert decoded.text == text


def test_islands_are_told_wherever_the_bytes_are_parted() -> None:
    """A long page is decoded piece by piece; no character and no island gets lost where two pieces meet."""
    island = "计量检定规程".encode("gb18030")
    for before in range(8_170, 8_195):
        text = decode(
            b"<meta charset=utf-8>" + b"x" * before + "检定".encode() + b"<p>" + island + b"<p>" + TEXT.encode()
        ).text
        assert text.endswith(f"检定<p>计量检定规程<p>{TEXT}")


def test_a_page_that_is_broken_through_and_through_is_read_all_the_same() -> None:
    """Of thousands of places that fit no encoding each is a character lost; none is looked at for ever."""
    whole = decode(b"<meta charset=utf-8>" + (TEXT.encode() + b"\xe8\xaf<p>") * 5_000)
    assert whole.text.count(TEXT) == 5_000
    assert whole.lost == 5_000


_STRETCH = "临江市开展农贸市场计量“质量强市”检查，"
_AROUND = "<h1>{}</h1><p>近日，临江市市场监管局组织执法人员对全市农贸市场开展检查。</p>" * 3


@pytest.mark.parametrize(
    "misread",
    [
        lambda text: text.encode().decode("latin-1"),
        lambda text: text.encode("gbk").decode("latin-1"),
        lambda text: text.replace("“", "â€œ"),
        lambda text: text.encode().decode("mac_roman"),
        lambda text: text.encode().decode("cp437"),
        lambda text: text.encode("gbk").decode("cp1251"),
        lambda text: text.encode("gbk").decode("mac_roman"),
    ],
    ids=["utf-8", "gbk", "a mark", "an old mac", "dos", "russian windows", "gbk on an old mac"],
)
def test_one_stretch_that_was_misread_is_put_right(misread: Callable[[str], str]) -> None:
    """A title from elsewhere, in a page that is read rightly otherwise."""
    page = _AROUND.format(misread(_STRETCH), "", "")
    told = decode(page.encode())
    assert _STRETCH in told.text
    assert [repair.kind for repair in told.repairs] == ["encoding"]


def test_what_stands_between_figures_was_misread_too() -> None:
    """A character alone is told where longer stretches of the page are."""
    written = "3月5日，临江市市场监管局检查农贸市场12个，合格率96.1%。"
    for codec in ("utf-8", "gbk"):
        told = decode(_AROUND.format(written.encode(codec).decode("latin-1"), "", "").encode())
        assert told.text == _AROUND.format(written, "", "")


def test_big5_that_was_read_as_gbk_is_put_right() -> None:
    """A paragraph in a page that is read rightly otherwise, in its traditional characters."""
    written = "臨江市市場監管局檢查農貿市場，發現問題三處，責令整改。"
    told = decode(_AROUND.format(written.encode("big5").decode("gb18030"), "", "").encode())
    assert told.text == _AROUND.format(written, "", "")


@pytest.mark.parametrize(
    "text",
    [
        "Россия — ЎЈ и далее, совещание прошло успешно.",
        "시장은 회의가 잘 돼야 한다고 말했다.",
        "ㄅㄆㄇ，ㄛ是注音字母。",
    ],
    ids=["russian", "korean", "letters of readings"],
)
def test_other_languages_are_no_foreign_reading(text: str) -> None:
    """Letters that Chinese looks like when another codec reads it may be themselves."""
    assert decode(_AROUND.format(text, "", "").encode()).text == _AROUND.format(text, "", "")


def test_one_stretch_that_was_read_as_gbk_is_put_right() -> None:
    """In the same page, where a GBK program took UTF-8 in."""
    told = decode(_AROUND.format("临江市农贸市场计量大，部署工作了".encode().decode("gb18030"), "", "").encode())
    assert told.text == _AROUND.format("临江市农贸市场计量大，部署工作了", "", "")


@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_what_a_server_filled_up_ends_with_its_text(codec: str) -> None:
    """Zeros behind a page are none of it, however many they are."""
    assert decode(page(codec, TEXT).encode(codec) + bytes(3000)).text == page(codec, TEXT)


def test_quotation_marks_that_were_read_as_controls_are_read() -> None:
    """Those of windows-1252 in pairs; one alone is no more than a control."""
    assert decode("云梁市开展\x93铁拳\x94行动\x97\x97某局".encode()).text == "云梁市开展“铁拳”行动——某局"
    assert decode("云梁市开展\x93行动".encode()).text == "云梁市开展\x93行动"


def test_utf8_that_was_saved_as_gbk_comes_back_though_bytes_were_lost() -> None:
    """A whole page that a program read as GBK, with question marks for what was none of it."""
    misread = page("gbk", TEXT * 5).encode().decode("gbk", "replace").replace("\ufffd", "?").encode("gbk")
    told = decode(misread).text
    assert sum(char in told for char in set(TEXT)) > 0.8 * len(set(TEXT))
    assert not any(sign in told for sign in "锛銆鐨")


@pytest.mark.parametrize("codec", ["utf-16le", "utf-16be"])
@pytest.mark.parametrize("text", [page("utf-16", TEXT * 5), TEXT * 20 + "\n第1条、第2条。"], ids=["page", "text"])
def test_utf_16_needs_no_mark(codec: str, text: str) -> None:
    """Nothing else that has zeros reads like Chinese in it."""
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding) == (text, codec)


@pytest.mark.parametrize("codecs", [("utf-8", "gb18030"), ("gb18030", "utf-8")])
def test_what_was_included_keeps_its_own_encoding(codecs: tuple[str, str]) -> None:
    """Head, text and foot from files in two encodings: what stands between two tags has one, however short it is."""
    parts = [
        "<p>3月15日，各类交通违法行为672起。</p>",
        f"<p>{TEXT}</p>",
        "<p>4时40分</p><p>网站首页</p>",
        f"<p>{TEXT * 3}</p>",
    ]
    body = "".join(parts)
    assert decode(b"".join(part.encode(codecs[at % 2]) for at, part in enumerate(parts))).text == body


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("銆€銆€近日，", "　　近日，"),
        ("Â\xa0Â\xa0近日，Â\xa0", "\xa0\xa0近日，\xa0"),
        ("ï»¿近日", "\ufeff近日"),
        ("开展鈥?铁拳鈥?行动鈥斺€?鈥?春雷鈥?（2024鈥?2026）", "开展“铁拳”行动——“春雷”（2024—2026）"),
    ],
    ids=["wide", "no-break", "mark", "quoted"],
)
def test_blanks_and_marks_that_were_misread_are_read(shown: str, meant: str) -> None:
    """In a page that is read rightly otherwise, as editors leave them that take text in."""
    told = decode(_AROUND.format(shown, "", "").encode())
    assert told.text == _AROUND.format(meant, "", "")
    assert [repair.kind for repair in told.repairs] == ["encoding"]


def test_a_headline_alone_that_was_read_as_gbk_is_put_right() -> None:
    """It has no mark of a sentence by which it could be told; nor is GBK of its own taken for letters of another
    alphabet beside it."""
    told = decode(
        _AROUND.format("临江市市场监管局部署全国质量工作会议".encode().decode("gb18030"), "前(支)队", "").encode()
    )
    assert told.text == _AROUND.format("临江市市场监管局部署全国质量工作会议", "前(支)队", "")


def test_a_caller_may_tell_what_characters_were_whose_bytes_are_lost() -> None:
    """It is given each one's possible characters, and what stands around."""
    asked: list[str] = []

    def guess(text: str, options: Sequence[str]) -> str:
        asked.extend(options)
        return text.replace("\ufffd", "月")

    broken = "各地各部门要加强组织领导，5月12日停水".encode().decode("gbk", "replace")
    assert "5月12日" in decode(f"<p>{broken}</p>".encode(), guess=guess).text
    assert any("月" in options for options in asked)


def test_letters_of_other_languages_are_no_misread_stretch() -> None:
    """Names with accents, lists of letters, prices."""
    for kept in ("Café Müller、Ærøskøbing、Français", "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ", "§§ 3–5 «ça» £¬¡£", "São Paulo，naïve"):
        page = _AROUND.format(kept, "", "")
        assert decode(page.encode()).text == page


@pytest.mark.parametrize("lost", ["\ufffd", "?", ""])
def test_marks_that_were_read_as_windows_1252_come_back_where_it_has_no_last_byte(lost: str) -> None:
    """The mark that closes a quotation ends in a byte that it does not know; dots and signs are two letters."""
    said = "各区县开展“早市检定”行动，“5·20”当天召开“计量惠民”座谈会，温度20°，面积3×4米。" * 3
    shown = said.replace("“", "â€œ").replace("”", f"â€{lost}").replace("·", "Â·").replace("°", "Â°").replace("×", "Ã—")
    assert decode(shown.encode(), "text/html; charset=utf-8").text == said
