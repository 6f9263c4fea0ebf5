"""Pages in the manner of Chinese agencies' sites, made up from a seed: always the same ones.

Most are articles of 20–60 kB, as such pages are: some kilobytes of text among navigation, styles, scripts, related
links and footers. A part is what else comes in: list pages, reprints with small changes, exact duplicates, challenge
and error pages, GB18030 bytes, plain text.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

CITIES = ["宜昌", "盐城", "绵阳", "潍坊", "南阳", "漳州", "宝鸡", "衡阳", "芜湖", "曲靖"]
OFFICES = [
    "市场监督管理局",
    "生态环境局",
    "应急管理局",
    "农业农村局",
    "交通运输局",
    "教育局",
    "卫生健康委员会",
    "文化和旅游局",
]
SUBJECTS = [
    "食品安全",
    "特种设备",
    "计量器具",
    "水环境质量",
    "安全生产",
    "乡村振兴",
    "校园周边",
    "养老服务",
    "消费品质量",
]
PEOPLE = ["赵建国", "钱丽华", "孙志强", "李晓燕", "周文斌", "吴海涛", "郑玉兰", "王明远", "冯思齐", "陈振东"]
WORDS = [
    "首页",
    "机构概况",
    "新闻动态",
    "政务公开",
    "办事服务",
    "互动交流",
    "专题专栏",
    "数据开放",
    "通知公告",
    "政策解读",
    "领导信箱",
]
OPENINGS = ["召开", "部署", "推进", "开展"]
AFFAIRS = ["工作会议", "专项检查", "宣传活动", "联合行动"]
SENTENCES = (
    "{date}，{city}市{office}在{city}市召开{subject}工作会议，{office}局长{person}出席会议并讲话。",
    "会议指出，要进一步压实{subject}责任，确保到2025年底{subject}覆盖率达到{percent}%以上。",
    "{date}，{city}市{office}与{other}市{office}在{city}市签署《{subject}合作框架协议》，双方将开展信息共享、联合执法。",
    "{date}，{city}市{office}印发《{subject}三年行动方案（2025—2027年）》，自印发之日起施行。",
    "执法人员共检查企业{count}家，发现问题隐患{few}处，责令整改{few}家，立案查处{few}起。",
    "{date}，“{subject}进社区”主题宣传活动在{city}市举行，共发放宣传资料{count}余份，接待群众咨询{few}人次。",
    "据介绍，截至目前，全市共有{subject}相关单位{count}家，较去年同期增长{percent}.{few}%。",
    "{person}强调，各有关部门要提高认识、加强协作，把各项措施落到实处，切实维护人民群众合法权益。",
    "下一步，{city}市{office}将持续开展{subject}专项整治，建立健全长效机制，不断提升监管能力和服务水平。",
    "现场，工作人员通过悬挂横幅、设置展板、讲解案例等方式，向过往群众普及{subject}知识。",
    "各县（市、区）要结合实际制定实施方案，明确时间表和路线图，并于每季度末报送工作进展情况。",
)
ARTICLE = """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="{charset}"><title>{title}_政府门户网站</title>
<meta name="SiteName" content="政府门户网站"><meta name="ArticleTitle" content="{title}">
<meta name="PubDate" content="{published}"><meta name="ContentSource" content="{source}">
<meta name="ColumnName" content="工作动态"><meta name="Author" content="">
{style}</head><body>{navigation}
<div class="crumbs">当前位置：<a href="/">首页</a> &gt;
<a href="/xwdt/">新闻动态</a> &gt; <a href="/gzdt/">工作动态</a></div>
<div class="article"><h1>{title}</h1><div class="info"><span>发布时间：{published}</span> <span>来源：{source}</span>
<span>浏览次数：<i id="hits"></i></span> <span>字体：[大 中 小]</span></div>
<div class="TRS_Editor" id="zoom">{text}</div></div>
<div class="related"><h3>相关信息</h3><ul>{related}</ul></div>{footer}{script}</body></html>"""
PARAGRAPH = '<p style="text-indent: 2em; line-height: 1.75;"><span style="font-family: 宋体">　　{}</span></p>\n'
LIST = """<html><head><meta charset="utf-8"><title>工作动态_政府门户网站</title>{style}</head><body>{navigation}
<ul class="list">{rows}</ul><div class="page"><a href="index_1.html">下一页</a></div>{footer}</body></html>"""
ROW = '<li><a href="/xwdt/gzdt/2025/t{number:07}.html" target="_blank">{title}</a><span>{day}</span></li>\n'
ITEM = '<li><a href="/{number}/" target="_blank" class="nav{number}" title="{word}">{word}</a></li>\n'
CHALLENGE = """<html><head><meta charset="utf-8"><title>安全验证</title></head><body>
<p>您的访问可能存在风险，请输入验证码后继续访问</p><script>var captcha=1;</script></body></html>"""
MISSING = """<html><head><meta charset="utf-8"><title>404</title></head><body><h1>404</h1>
<p>您访问的页面不存在或已被删除</p><a href="/">返回首页</a></body></html>"""
FOOTER = """<div class="footer"><p>主办：人民政府办公室　承办：大数据中心　网站标识码：{number}</p>
<p>备案号：某ICP备{number}号　公网安备 {number}号</p></div>"""


@dataclass(frozen=True)
class GeneratedPage:
    """One page, as a server would send it."""

    url: str
    content_type: str
    body: bytes
    kind: str
    """What it was made as: `article`, `reprint`, `duplicate`, `list`, `challenge`, `missing`, `text`."""


Story = tuple[str, list[str]]


def generate(count: int, seed: int = 20250512) -> Iterator[GeneratedPage]:
    """So many pages; the same ones for the same seed."""
    dice = random.Random(seed)
    told: list[Story] = []
    for number in range(count):
        share = dice.random()
        if share < 0.05:
            yield _list_page(dice, number)
        elif share < 0.07:
            kind, page = dice.choice((("challenge", CHALLENGE), ("missing", MISSING)))
            yield GeneratedPage(f"http://www.guarded.gov.example/t{number}.html", "text/html", page.encode(), kind)
        elif share < 0.12 and told:
            yield _article(dice, number, dice.choice(told), "duplicate")
        elif share < 0.19 and told:
            title, paragraphs = dice.choice(told)
            yield _article(dice, number, (title, [*paragraphs[:-1], paragraphs[-1] + "（记者）"]), "reprint")
        elif share < 0.22:
            title, paragraphs = _story(dice)
            text = "\n".join([title, *paragraphs])
            yield GeneratedPage(
                f"http://text.gov.example/{number}.txt", "text/plain; charset=utf-8", text.encode(), "text"
            )
        else:
            told.append(_story(dice))
            yield _article(dice, number, told[-1], "article")


def _story(dice: random.Random) -> Story:
    city, office, subject = dice.choice(CITIES), dice.choice(OFFICES), dice.choice(SUBJECTS)
    date = f"{dice.randint(1, 12)}月{dice.randint(1, 28)}日"

    def sentence() -> str:
        return dice.choice(SENTENCES).format(
            date=date,
            city=city,
            other=dice.choice(CITIES),
            office=office,
            subject=subject,
            person=dice.choice(PEOPLE),
            percent=dice.randint(60, 99),
            count=dice.randint(100, 9000),
            few=dice.randint(2, 90),
        )

    title = f"{city}市{office}{dice.choice(OPENINGS)}{subject}{dice.choice(AFFAIRS)}"
    return title, ["".join(sentence() for _ in range(dice.randint(2, 5))) for _ in range(dice.randint(4, 12))]


def _article(dice: random.Random, number: int, story: Story, kind: str) -> GeneratedPage:
    title, paragraphs = story
    charset = "gb2312" if dice.random() < 0.2 else "utf-8"
    page = ARTICLE.format(
        charset=charset,
        title=title,
        published=f"{_day(dice)} {dice.randint(8, 18):02}:{dice.randint(0, 59):02}",
        source=title[:3] + dice.choice(OFFICES),
        style=_style(dice),
        navigation=_navigation(dice, dice.randint(100, 380)),
        text="".join(map(PARAGRAPH.format, paragraphs)),
        related=_rows(dice, dice.randint(6, 12)),
        footer=FOOTER.format(number=dice.randint(10**9, 10**10)),
        script=_script(dice, dice.randint(60, 260)),
    )
    url = f"http://www.site{number % 40:02}.gov.example/xwdt/gzdt/2025/t{number:07}.html"
    return GeneratedPage(url, "text/html", page.encode("gb18030" if charset == "gb2312" else charset), kind)


def _list_page(dice: random.Random, number: int) -> GeneratedPage:
    page = LIST.format(
        style=_style(dice),
        navigation=_navigation(dice, 100),
        rows=_rows(dice, 20),
        footer=FOOTER.format(number=dice.randint(10**9, 10**10)),
    )
    url = f"http://www.site{number % 40:02}.gov.example/xwdt/gzdt/index_{number}.html"
    return GeneratedPage(url, "text/html", page.encode(), "list")


def _navigation(dice: random.Random, items: int) -> str:
    listed = (ITEM.format(number=dice.randint(100, 9999), word=dice.choice(WORDS)) for _ in range(items))
    return f'<div class="header"><img src="/images/logo.png" alt=""></div><ul class="nav">{"".join(listed)}</ul>'


def _rows(dice: random.Random, count: int) -> str:
    return "".join(
        ROW.format(number=dice.randint(0, 10**6), title=_story(dice)[0], day=_day(dice)) for _ in range(count)
    )


def _day(dice: random.Random) -> str:
    return f"2025-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"


def _style(dice: random.Random) -> str:
    rules = (
        f".c{dice.randint(0, 9999)}{{color:#{dice.randint(0, 0xFFFFFF):06x};margin:{i}px auto}}" for i in range(60)
    )
    return f"<style>{''.join(rules)}</style>"


def _script(dice: random.Random, functions: int) -> str:
    lines = (f"function f{i}(e){{return e?{dice.randint(0, 9999)}:byId('x{i}')}}\n" for i in range(functions))
    return f"<script>{''.join(lines)}</script>"
