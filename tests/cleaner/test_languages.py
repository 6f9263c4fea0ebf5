"""The language of a text: what is not Chinese is told as what it is, and Chinese stays Chinese whatever it holds."""

from __future__ import annotations

import pytest

from services.cleaner import clean_page
from services.cleaner.languages import UNKNOWN, language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bureau on Monday issued the “Measures on Scales”, which are the county’s first in 10 years."),
        (
            "en",
            "The regulator (市场监管局) said on Monday that new rules for the recall of toys will take effect in May.",
        ),
        ("ru", "Управление во вторник опубликовало новые правила, которые вступят в силу 1 сентября."),
        ("kk", "Басқарма сейсенбіде азық-түлікті кері қайтару туралы жаңа ережелерді жариялады."),
        ("mn", "Өчигдөр хотын зах зээлийн газар хүнсний шинэ дүрмийг гаргав."),
        ("ko", "시장감독관리국은 11일 회의를 개최했다."),
        ("ja", "市場監督管理局は11日、計量法に基づく新たな規則を公布し、9月1日から施行されると発表した。"),
        ("ug", "بازار نازارەت قىلىش ئىدارىسى 11-كۈنى يىغىن ئاچتى."),
        ("kk-Arab", "بازار باسقارۋ مەكەمەسى ناۋرىزدىڭ 11-كۇنى جيىن اشتى."),
        ("ar", "أصدرت الإدارة يوم الثلاثاء قواعد جديدة بشأن سحب المواد الغذائية."),
        ("bo", "ཁྲོམ་རའི་ལྟ་སྐུལ་དོ་དམ་ཅུའུ་ཡིས་ཚོགས་འདུ་འཚོགས་པ་རེད།"),
        ("mn-Mong", "ᠥᠪᠥᠷ ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠵᠠᠰᠠᠬᠤ ᠣᠷᠤᠨ"),
        ("za", "Gihciuh gihguenh caeuq gak aen dieg youq Namzningz hai hoih, gij vunz daeuj hoih miz haujlai."),
        ("fr", "L’administration a publié mardi de nouvelles règles sur le rappel des jouets dans la province."),
        ("und-Cyrl", "Управлението публикува във вторник новите правила за играчките."),
        ("und-Latn", "Jingdung mungdan jawng shara kaw hpawng galaw nna matsun shadum nga ma ai."),
    ],
)
def test_another_language(language: str, text: str) -> None:
    """A language is told by its script, the letters that it alone has, or its commonest words."""
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "召回公告",
        "会议审议了ISO/IEC 17025、OIML R76等文件，CIPM MRA框架下的TC/SC工作组在BIPM汇报了进展。",
        "因存在安全隐患，商家召回“ぐっすりサプリ”等3种进口保健食品。",
        "我哋今日喺社区派月饼，老人家都好开心。",
    ],
)
def test_chinese_with_other_letters(text: str) -> None:
    """Latin words and foreign names of things make no other language of a Chinese text, however short."""
    assert language_of(text) == "zh-Hans"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "IMG 0471",
        "1 23.5 4.6 7.8 9.1\n" * 20,
        "LSVAB4BR1DN012345 BMW X5 xDrive40i LBVTY3103KSV12345 召回数量",
        "The exhibition on the history of weights was opened by the mayor. " * 8
        + "计量历史展由市长揭幕，展出文物百余件。" * 8,
    ],
)
def test_too_little_to_tell(text: str) -> None:
    """Pictures, tables, lists of numbers and pages in two languages are left to whoever reads on."""
    assert language_of(text) == UNKNOWN


def test_a_page_bears_the_language_of_its_text() -> None:
    """The page's own declaration is not asked: templates bear the language that they were made in."""
    page = '<html lang="zh-CN"><title>{0}</title><h1>{0}</h1><div class="article-content"><p>{1}</p></div></html>'
    body = "Управление во вторник опубликовало новые правила отзыва игрушек, которые вступят в силу 1 сентября. " * 3
    assert clean_page(page.format("Новые правила", body).encode(), url="https://a.example/1.html").language == "ru"
