"""Numbers of documents: a page's own, and those that it only cites."""

from __future__ import annotations

import pytest

from services.cleaner.doc_numbers import own_number


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("云市监发〔2025〕12号", "云市监发〔2025〕12号"),
        ("云市监发﹝2025﹞12号", "云市监发﹝2025﹞12号"),
        ("（云政办字[2025] 12 号）", "云政办字[2025] 12 号"),
        ("东岭省市场监督管理局令第88号", "东岭省市场监督管理局令第88号"),
        ("东岭省人民政府令 第八十八号", "东岭省人民政府令 第八十八号"),
        ("东岭省财政厅公告2025年第19号", "东岭省财政厅公告2025年第19号"),
        ("东岭省人民政府关于印发《方案》的通知（东政发〔2025〕3号）", "东政发〔2025〕3号"),
        ("东岭省人民政府关于印发方案的通知 东政发〔2025〕3号", "东政发〔2025〕3号"),
        ("东政发〔2025〕3号　签发人：周霖", "东政发〔2025〕3号"),
        ("（2021年4月14日东岭省人民政府令第38号公布　自2021年6月1日起施行）", "东岭省人民政府令第38号"),
    ],
)
def test_its_own_number(line: str, number: str) -> None:
    """A number stands alone, at an end of the document's name, or in the words that make a rule known."""
    assert own_number(line, []) == (number, line)
    assert own_number("", ["各县人民政府：", line]) == (number, line)


def test_a_number_in_two_lines() -> None:
    """The order in one, its number in the next."""
    assert own_number("", ["东岭省人民政府令", "第88号"])[0] == "东岭省人民政府令第88号"
    assert own_number("", ["东岭省计量办法", "第88号"])[0] == ""


@pytest.mark.parametrize(
    "line",
    [
        "根据东市监发〔2024〕3号文件要求，现通知如下。",
        "根据东市监发〔2024〕3号",
        "为落实《关于加强计量工作的意见》（东政发〔2024〕3号），市局召开会议。",
        "你局《关于某项目的请示》（云字〔2025〕8号）收悉。现批复如下：",
        "云梁市传达学习东政发〔2024〕3号文件精神",
        "转发省政府关于计量工作的意见（东政发〔2024〕3号）的通知",
        "根据《计量办法》（东岭省人民政府令第88号）有关规定，现公告如下：",
        "地址：人民路88号",
    ],
)
def test_a_number_that_is_only_cited(line: str) -> None:
    """The number of a document that the page acts upon, answers or reports is not its own."""
    assert own_number(line, [line]) == ("", "")
