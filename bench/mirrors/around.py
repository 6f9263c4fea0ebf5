"""Lines that stand above and below an article, and its byline."""

from __future__ import annotations

from random import Random

from bench.mirrors.page import Around, AroundPiece, Axis, Block, Story

ABOVE = Axis[AroundPiece]()
BYLINE = Axis[AroundPiece]()
BELOW = Axis[AroundPiece]()

_DAY = frozenset({"day"})
_SOURCE = frozenset({"source"})


@ABOVE
def _nothing_above(_story: Story, _random: Random) -> Around:
    return Around([])


@ABOVE
def _crumbs(story: Story, random: Random) -> Around:
    mark = random.choice([" > ", " >> ", "->", " / ", "»"])
    return Around(
        [
            Block(
                [
                    random.choice(["当前位置：", "您的位置：", "您现在的位置:", "位置："])
                    + mark.join(["首页", story.column, "正文"])
                ]
            )
        ]
    )


@ABOVE
def _menu_and_crumbs(story: Story, _random: Random) -> Around:
    menu = Block(["首页", "新闻", "政策", "服务", "互动", "专题"], links=True)
    return Around([menu, Block([f"{story.site} > {story.column} >"])])


@BYLINE
def _no_byline(_story: Story, _random: Random) -> Around:
    return Around([])


@BYLINE
def _day_and_source(story: Story, random: Random) -> Around:
    day = random.choice(["发布时间：", "日期：", "时间:", "发布日期:"]) + story.day
    source = random.choice(["来源：", "信息来源：", "来源:", "稿件来源："]) + story.source
    return Around([Block([random.choice(["  ", " | ", " "]).join(random.sample([day, source], 2))])], _DAY | _SOURCE)


@BYLINE
def _moment_alone(story: Story, _random: Random) -> Around:
    return Around([Block([f"{story.day} {story.time}"])], _DAY)


@BELOW
def _nothing_below(_story: Story, _random: Random) -> Around:
    return Around([])


@BELOW
def _neighbours(story: Story, random: Random) -> Around:
    before, behind = random.choice([("上一篇：", "下一篇："), ("上一条:", "下一条:")])
    return Around([Block([before + story.others[0], behind + story.others[1]], links=True)])


@BELOW
def _related(story: Story, random: Random) -> Around:
    head = random.choice(["相关阅读", "相关文章", "猜你喜欢", "推荐阅读", "热点推荐"])
    return Around([Block([head]), Block(story.others[:6], links=True)])
