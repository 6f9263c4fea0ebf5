"""Fingerprints: what they see and what they do not."""

from __future__ import annotations

import subprocess
import sys
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.cleaner.facts import figures
from services.cleaner.fingerprints import BINS, fingerprint, minhash, reduced
from services.cleaner.resemblance import Likeness, packed
from tests.cleaner.newsroom import story


def _likeness(one: str, two: str) -> Likeness:
    prints = fingerprint(None, one), fingerprint(None, two)
    return Likeness((*packed(prints[0]), prints[0].length), (*packed(prints[1]), prints[1].length))


def _jaccard(one: str, two: str) -> float:
    a, b = ({t[i : i + 5] for i in range(len(t) - 4)} for t in (reduced(one), reduced(two)))
    return len(a & b) / len(a | b)


def test_width_space_and_punctuation_do_not_count() -> None:
    """What mirrors change most often leaves the digest alone."""
    assert fingerprint("t", "５月１２日，签约（第２批）") == fingerprint("t", "5月12日,  签约(第2批)\n")
    assert reduced("Ａbc  第①批・ｱ") == "abc第1批ア"


def test_the_digest_is_of_the_text_alone() -> None:
    """A headline may change, the text is the same."""
    assert fingerprint("甲", "正文内容").text_sha256 == fingerprint("乙", "正文内容").text_sha256
    assert fingerprint("甲", "正文内容").text_sha256 != fingerprint("甲", "正文内容。完").text_sha256


def test_short_texts_have_no_signature() -> None:
    """A few shingles resemble anything."""
    assert fingerprint("甲", "详见附件").minhash == []
    assert len(fingerprint("甲", "详见附件" * 20).minhash) == BINS


def test_estimates_are_near_the_truth() -> None:
    """Resemblance is estimated without bias, and as exactly as 64 values can."""
    random = Random(2)
    errors = []
    for _ in range(120):
        _, text = story(random)
        cut = text[: int(len(text) * random.uniform(0.4, 1))]
        errors.append(_likeness(text, cut).resemblance - _jaccard(text, cut))
    assert abs(sum(errors) / len(errors)) < 0.02
    assert (sum(e * e for e in errors) / len(errors)) ** 0.5 < 0.07


def test_strangers_do_not_resemble() -> None:
    """Two stories of one newsroom share phrases, no more."""
    random = Random(6)
    told = [story(random)[1] for _ in range(40)]
    assert max(_likeness(a, b).resemblance for i, a in enumerate(told) for b in told[:i]) < 0.55


@pytest.mark.parametrize(
    ("one", "two", "contradict"),
    [
        ("抽查产品312批次，合格率98.5%。", "抽查产品312批次，合格率97.5%。", True),
        ("于2025年5月12日召开会议。", "于2025年6月12日召开会议。", True),
        ("当事人：甲有限公司 处以罚款。", "当事人：乙有限公司 处以罚款。", True),
        ("公布第三批试点名单。", "公布第四批试点名单。", True),
        ("抽查产品312批次，合格率98.5%。", "近日，抽查产品312批次，合格率98.5%。", False),
        ("抽查产品312批次。立案5起。", "抽查产品312批次。", False),
        ("投入1,000万元建设。", "投入1000万元建设。", False),
        ("投入2万元，达98.5%。", "投入2.0万元，达98.50%。", False),
        ("于5月12日召开会议。", "于05月12日召开会议。", False),
        ("于05月12日召开会议。", "于05月13日召开会议。", True),
        ("于5月12日召开会议。", "于五月十二日召开会议。", False),
        ("处以罚款伍仟元整。", "处以罚款捌仟元整。", True),
        ("处以罚款五千元。", "处以罚款八千元。", True),
        ("五月份，要抓好工作。", "六月份，要抓好工作。", True),
        ("启动防汛四级应急响应。", "启动防汛三级应急响应。", True),
        ("认定为AAA级景区。", "认定为AAAA级景区。", True),
        ("当事人\t甲有限公司\n处以罚款。", "当事人\t乙有限公司\n处以罚款。", True),
        ("被处罚单位（个人）：甲公司\n处以罚款。", "被处罚单位（个人）：乙公司\n处以罚款。", True),
        ("王大勇：你提交的申请收悉。", "李小军：你提交的申请收悉。", True),
        ("王大勇，男，拟任科长。", "李小军，男，拟任科长。", True),
        ("供应商：甲中心（有限合伙）\n金额另计。", "供应商：甲中心(有限合伙)\n金额另计。", False),
        ("供应商：甲中心\n地址：人民路", "供应商：甲中心地址：人民路", False),
        ("供应商：甲设备有限公司。", "供应商：甲设备有限 公司。", False),
    ],
)
def test_other_values_in_the_same_places_contradict(one: str, two: str, contradict: bool) -> None:
    """A figure, a date, a name after its label, a number in words; not a sentence more or less."""
    assert bool(_likeness(one, two).contradictions) is contradict


@pytest.mark.parametrize(
    "foot",
    [
        "联系电话：0531-{}345678",
        "负责人：{}号",
        "地址：{}号楼",
        "2025年5月{}日",
        "时间：2025-05-{} 10:20",
    ],
)
def test_what_stands_around_a_text_is_kept_apart(foot: str) -> None:
    """Every site has its own telephone, address and day below a text, or above it."""
    for form in ("抽查产品312批次。\n{}", "{}\n抽查产品312批次。"):
        likeness = _likeness(form.format(foot.format(12)), form.format(foot.format(13)))
        assert not likeness.contradictions
        assert likeness.other_frames


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("完成投资1.25亿元。", "完成投资12.5亿元。", False),
        ("同比涨幅为2.3%。", "同比涨幅为-2.3%。", False),
        ("自然增长率3.2%。", "自然增长率3.2‰。", False),
        ("5月1-5日放假。", "5月15日放假。", False),
        ("电话0531-1234，涨３.2％。", "电话0531—1234；涨3.20%", True),
    ],
)
def test_figures_are_more_than_their_digits(one: str, two: str, alike: bool) -> None:
    """A point, a sign and a unit make another figure; width and punctuation do not."""
    assert (figures(one) == figures(two)) is alike


def test_every_process_computes_the_same() -> None:
    """No hash of the interpreter's is in it, which changes from process to process."""
    text = story(Random(1))[1]
    code = (
        "import sys; from services.cleaner.fingerprints import fingerprint; "
        "print(fingerprint('t', sys.argv[1]).model_dump_json())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, text],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert outputs == {fingerprint("t", text).model_dump_json() + "\n"}


@given(st.text(max_size=200))
def test_any_text_has_a_fingerprint(text: str) -> None:
    """Lone surrogates, characters beyond the first plane, control characters: none breaks it."""
    prints = fingerprint(text, text * 3)
    assert all(0 <= value < 1 << 32 for value in prints.minhash)
    assert prints.length == len(reduced(text * 3))


def test_characters_beyond_the_first_plane_count() -> None:
    """Rare Han characters of later planes are part of a text like the others."""
    text = story(Random(1))[1]
    assert minhash(reduced("𠮷野家" * 20)) != minhash(reduced("𠮶野家" * 20))
    assert _likeness(text, text.replace("，", "𠮷")).resemblance < 0.9
