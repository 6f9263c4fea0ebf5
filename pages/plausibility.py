"""How much a text looks like text that somebody wrote: the judge between two ways to decode the same bytes."""

from __future__ import annotations

import re

_COMMON = frozenset(
    # Simplified: the most frequent characters of the language, and those that government pages use most.
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定"
    "行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些"
    "然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无"
    "系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组"
    "见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府市县局省务报告服委政厅招标网站首页信息责任公开监督"
    # Traditional forms of those that differ.
    "們這個國為時來會說發過種對產經現實體兩機當從業應開關與還樣間數題軍無變條沒結解問見長頭線級統計運農區強決戰"
    "據處縣務報網頁責監聞點學電動後進實門車書資總質設辦員場專應將類導華傳達標環準團測試議議"
    "，。、；：？！“”《》（）　"
)
_UNCOMMON = re.compile(f"[^{''.join(sorted(_COMMON))}]+")
_NOT_BAD = re.compile("[^\ufffd\x80-\x9f\ue000-\uf8ff\u0250-\u02ff\uff66-\uff9f\u3400-\u4dbf\U00020000-\U0003ffff]+")
_ASCII = bytes(range(0x80))


def beyond_ascii(text: str) -> str:
    """The characters of a text that are not in ASCII: as UTF-8, where each byte tells, they are found fastest."""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


def plausibility(text: str) -> float:
    """Between -1 and 1: the share of common characters among the non-ASCII ones, less three times that of impossible
    ones; 0 for a text of ASCII alone."""
    return plausibility_of(beyond_ascii(text))


def plausibility_of(high: str) -> float:
    """`plausibility` of characters that are all beyond ASCII."""
    if not high:
        return 0.0
    common = len(_UNCOMMON.sub("", high))
    bad = len(_NOT_BAD.sub("", high))
    return max(-1.0, (common - 3 * bad) / len(high))
