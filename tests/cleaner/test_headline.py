"""Titles without site names."""

from __future__ import annotations

import pytest

from services.cleaner.headline import column_title, is_generic, shown_title, site_free


@pytest.mark.parametrize(
    ("element", "title"),
    [
        ("关于印发质量提升行动方案的通知_政府信息公开_东岭省人民政府网", "关于印发质量提升行动方案的通知"),
        ("我市三家企业获评质量标杆--云梁市工业和信息化局", "我市三家企业获评质量标杆"),
        ("我市三家企业获评质量标杆-云梁市工业和信息化局", "我市三家企业获评质量标杆"),
        ("1-10月固定资产投资趋稳", "1-10月固定资产投资趋稳"),
        ("坚持靠大做强 ——东岭签署合作协议", "坚持靠大做强 ——东岭签署合作协议"),
        ("A-3模型发布会在云梁举行", "A-3模型发布会在云梁举行"),
        ("东岭省市场监督管理局", "东岭省市场监督管理局"),
        ("云梁市市场监督管理局 政务动态 我市三家企业获评质量标杆", "我市三家企业获评质量标杆"),
        ("云梁市市场监督管理局 > 政务动态 > 我市三家企业获评质量标杆", "我市三家企业获评质量标杆"),
        ("我市三家企业获评质量标杆 · 云梁市市场监督管理局", "我市三家企业获评质量标杆"),
        ("关于公布质量标杆的公告  云梁市人民政府门户网站", "关于公布质量标杆的公告"),
        ("市委 市政府 召开全市质量大会", "市委 市政府 召开全市质量大会"),
        ("东岭省教育厅 东岭省财政厅 关于公布质量标杆的通知", "东岭省教育厅 东岭省财政厅 关于公布质量标杆的通知"),
        ("东岭省财政厅 公告 2025年第12号", "东岭省财政厅 公告 2025年第12号"),
        ("我们的节日 · 端午", "我们的节日 · 端午"),
        ("云梁市人民政府_政务动态_我市三家企业获评质量标杆", "我市三家企业获评质量标杆"),
        ("云梁市人民政府-通知公告", "云梁市人民政府"),
        ("云梁市人民政府 政务动态 临时停电公告", "临时停电公告"),
        ("云梁网-临时停电公告", "临时停电公告"),
        ("互联网-农业融合发展", "互联网-农业融合发展"),
        ("临时停电公告 | 云梁网", "临时停电公告"),
    ],
)
def test_site_free(element: str, title: str) -> None:
    """Names of site and column go, dashes of the title stay."""
    assert site_free(element) == title


def test_what_is_shown_confirms_the_title() -> None:
    """The longest shown line that the element begins with is the title; a cut element is completed by what is shown."""
    assert (
        shown_title(["首页", "标题在此处说明", "标题在此处说明 副标题"], "标题在此处说明 副标题 - 某网")
        == "标题在此处说明 副标题"
    )
    assert (
        shown_title(["定了！本市新港口即将开通免税城"], "定了！本市新港口即将...") == "定了！本市新港口即将开通免税城"
    )
    assert shown_title(["标题"], "标题党的自我修养_某网") == ""


@pytest.mark.parametrize("title", ["", "首页", "正文", "无标题文档", "通知公告"])
def test_generic_titles(title: str) -> None:
    """Names of templates and columns are no titles."""
    assert is_generic(title)


@pytest.mark.parametrize(
    ("title", "columns", "lines", "column"),
    [
        ("东岭县水利局 - 通知公告", [], ["首页", ">", "通知公告"], "通知公告"),
        ("通知公告_东岭县水利局", [], ["首页", "机构概况", "通知公告 >"], "通知公告"),
        ("东岭计量院|政务公开|工作动态", [], ["东岭计量院", "首页", "政务公开", "首页", "工作动态"], "工作动态"),
        ("工作动态-政务公开-东岭计量院", [], ["网站首页", "政务公开", "工作动态"], "工作动态"),
        ("东岭省水利厅 水利要闻", ["水利要闻"], [], "水利要闻"),
        ("东岭新闻网 - 主页", [], ["首页", "主页", "东岭新闻网"], ""),
        ("东岭新闻网_三家企业获评标杆", [], ["首页", "要闻"], ""),
        ("通知公告", [], ["首页", "通知公告"], ""),
    ],
)
def test_the_column_of_a_list_page(title: str, columns: list[str], lines: list[str], column: str) -> None:
    """The part of the title element that stands in the page's path is the title of a list, not the site's name."""
    assert column_title(title, columns, "\n".join(lines)) == column
