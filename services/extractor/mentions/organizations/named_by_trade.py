"""Bodies called by their place and what they do, with no word for a body: 成都地铁, 罗平水务, 泰州市场监管."""

from __future__ import annotations

import re
from collections.abc import Sequence

from services.extractor.mentions.cover import Cover
from services.extractor.mentions.model import Mention
from services.extractor.mentions.tokens import PLACES, Tokens
from services.extractor.mentions.vocabulary import CLOSE, OPEN, PUNCT, TIME

AUTHORITIES = ("公安", "交警", "消防", "税务", "海事", "市场监管", "市监", "质监", "工商", "城管")
"""What authorities are called by their trade: 泰州|市场监管 is 泰州市市场监督管理局."""
_TRADES = re.compile(
    r"(?P<firm>水务|水投|燃气|热力|地铁|轨道交通|公交|建工|城建|城投|建投|交投|产投|国投|文旅|文投|铁建|路桥|港务|移动|联通)"
    rf"|{'|'.join(AUTHORITIES)}"
)
_ACTS = re.compile(
    r"召开|举办|举行|开展|组织|发布|启动|推出|联合|会同|携手|出台|印发|签[署订约]|荣获|获[得评]|查[处获封]|捣毁|破获|约谈|通报|成立|"
    r"深入|走进|走访|坚持|聚焦|扎实|积极|持续|全力|多措|强化|加强|已(?!经?纳入)|将|：|与(?=.{2,20}(?:签|联合|共同|举行|合作|达成))|派|对(?=[^，。；]{2,30}(?:开展|进行|实施|作出))"
)
"""What somebody does; 泰州燃气管网, 成都地铁18号线 are things."""
_OPENED_BY = ("与", "和", "由", "对", "向", "经", "依托", "联合", "会同", "从", "到", "赴")


def named_by_trade(tokens: Tokens, found: Sequence[Mention]) -> list[tuple[int, int, str]]:
    """Where those begin and end that open a clause, or stand behind a time or joint, right before what they do; and
    their kind."""
    text, taken = tokens.text, Cover(tokens.length, found)
    named: list[tuple[int, int, str]] = []
    for index in tokens.having[PLACES]:
        trade = _TRADES.match(text, tokens.ends[index])
        if trade is None or not _ACTS.match(text, trade.end()):
            continue
        before = tokens.ending.get(tokens.starts[index])
        opens = before is None or tokens.flags[before] & (PUNCT | TIME | OPEN | CLOSE)
        if not opens and not text.endswith(_OPENED_BY, 0, tokens.starts[index]):
            continue
        if taken.touches(tokens.starts[index], trade.end()):
            continue
        named.append((tokens.starts[index], trade.end(), "company" if trade["firm"] else "government"))
    return named
