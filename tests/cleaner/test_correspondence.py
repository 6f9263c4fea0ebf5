"""Letters to an agency with what that answered, in the forms that agencies' systems give them."""

from __future__ import annotations

import pytest

from services.cleaner import clean_page
from services.cleaner.correspondence import read_letter

TITLE = "反映某小区电梯安全隐患"
ASKED = "电梯经常困人，物业一直不维修，请相关部门督促整改，谢谢！"
ANSWERED = "您好，来信收悉。我局已责令维保单位限期维修，目前电梯已恢复运行。感谢您对我们工作的理解和支持。"
FORM = [
    ("信件标题", TITLE),
    ("发信人", "张**"),
    ("提交时间", "2025-05-09 09:12"),
    ("受理编号", "2025001188"),
    ("类型", "投诉"),
    ("诉求内容", ASKED),
    ("状态", "已办结"),
    ("承办单位", "县市场监管局"),
    ("办结时间", "2025-05-12 16:20"),
    ("处理结果", ANSWERED),
]
FORMS = {
    "cells": lambda name, value: f"<tr><td>{name}</td><td>{value}</td></tr>",
    "cells with colons": lambda name, value: f"<tr><th>{name}：</th><td>{value}</td></tr>",
    "lines": lambda name, value: f"<p>{name}：{value}</p>",
    "terms": lambda name, value: f"<dl><dt>{name}:</dt><dd>{value}</dd></dl>",
    "brackets": lambda name, value: f"<div>【{name}】</div><div>{value}</div>",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("above", ["", "<h3>信件详情</h3>", f"<h1>{TITLE}</h1>"])
def test_letters_in_a_page(form: str, above: str) -> None:
    """Question and answer are the text, who answered is the source, and the day is that of the answer."""
    rows = "".join(FORMS[form](*field) for field in FORM)
    body = f"<table>{rows}</table>" if form.startswith("cells") else rows
    html = (
        f"<html><title>县长信箱</title><body><div>当前位置：<a>首页</a> > <a>信箱</a></div>{above}{body}</body></html>"
    )
    article = clean_page(html.encode(), url="http://www.yunliang.example/xx/1.html")
    assert (article.title, article.source, article.published_at) == (TITLE, "县市场监管局", "2025-05-12T16:20+08:00")
    assert article.text.split("\n") == [ASKED, ANSWERED]


@pytest.mark.parametrize("between", ["：", "\t", "：\t", "\n", "：\n"])
def test_letters_stored_as_text(between: str) -> None:
    """The same where label and value stand on one line, in two columns or on two lines."""
    stored = "\n".join(["首页>县长信箱", *(f"{name}{between}{value}" for name, value in FORM)])
    article = clean_page(stored.encode(), url="", content_type="text/plain; charset=utf-8")
    assert (article.title, article.source, article.published_at) == (TITLE, "县市场监管局", "2025-05-12T16:20+08:00")
    assert article.text.split("\n") == [TITLE, ASKED, ANSWERED]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "事项名称：执照办理",
            "受理单位：市场监管局",
            "办理部门：登记科",
            "编号：12",
            "咨询电话：12345",
            "处理结果：出证",
        ],
        ["提案编号：12", "提案标题：电梯安全", "承办单位：县局", "答复时间：2025-05-01", "办理结果：A"],
        ["留言标题：A", "留言内容：甲，乙。", "回复内容：丙。", "留言标题：B", "留言内容：丁，戊。", "回复内容：己。"],
        ["标题：某公告", "类型：公告", "编号：3", "发布时间：2025-01-01", "内容：某某"],
    ],
)
def test_forms_that_are_no_letter(lines: list[str]) -> None:
    """Guides to services, motions, several letters, records of other kinds stay as they are."""
    assert read_letter(lines).lines == []


@pytest.mark.parametrize("blank", [" ", "\u3000", "\t"])
def test_a_form_that_lost_its_cells(blank: str) -> None:
    """A blank alone stands between a label and its value; question and answer may be called anything."""
    form = [
        ("投诉人", "李某"),
        ("受理编号", "2025031"),
        ("问题描述", ASKED),
        ("处理单位", "县城管局"),
        ("处理结果", ANSWERED),
    ]
    lines = "\n".join(f"{name}{blank}{value}" for name, value in [*form, ("办结时间", "2025-05-12")])
    article = clean_page(lines.encode(), url="", content_type="text/plain")
    assert (article.source, article.published_at) == ("县城管局", "2025-05-12")
    assert article.text.split("\n") == [ASKED, ANSWERED]
