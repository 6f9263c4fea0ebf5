"""A page is corrected: what it told before is withdrawn, and stays so whatever is replayed."""

from __future__ import annotations

import asyncio

import pytest

from schemas import headers
from schemas.topics import ARTICLES_CLEANED, EVENTS_EXTRACTED, Topic
from stage.inbox import Incoming
from stage.outbox import Outbox, Outgoing, Written
from stage.reading import read_topic
from tests.e2e.conftest import Line
from tests.e2e.made_pages import MadePage

pytestmark = pytest.mark.e2e

SIGNED = "5月12日，临海市人民政府与浙江省计量科学研究院在临海签署《计量服务合作协议》，双方将在人才培养方面开展合作。"
CORRECTED = SIGNED.replace("5月12日", "5月13日")
TRAINED = "5月14日，临海市市场监督管理局在临海举办食品安全监管人员培训班，来自各镇的六十名监管人员参加培训。"


def _page(host: str, *paragraphs: str) -> MadePage:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    html = (
        '<html><head><meta charset="utf-8"><title>临海市深化计量合作</title>'
        '<meta name="ArticleTitle" content="临海市深化计量合作"><meta name="PubDate" content="2025-05-15"></head>'
        f"<body><h1>临海市深化计量合作</h1><div class='TRS_Editor'>{body}</div></body></html>"
    )
    url = f"https://www.{host}.gov.example/art/2025/5/15/art_12_345.html"
    return MadePage(host, None, url, "text/html", body=html.encode())


FIRST = [_page("linhai", SIGNED, TRAINED), _page("mirror", "本网讯", TRAINED)]
SECOND = [_page("linhai", CORRECTED)]


def _records(line: Line, topic: Topic) -> list[Incoming]:
    async def read() -> list[Incoming]:
        return [record async for record in read_topic(line.kafka, topic.name)]

    return asyncio.run(read())


def _send_again(line: Line, topic: Topic, records: list[Incoming]) -> None:
    async def send() -> None:
        outbox = Outbox(line.kafka, client_id="test")
        results = await outbox.send([Outgoing(topic.name, record.key, record.value) for record in records])
        await outbox.stop()
        assert all(isinstance(result, Written) for result in results)

    asyncio.run(send())


def test_what_a_corrected_page_told_is_withdrawn_and_stays_so(line: Line) -> None:
    """The event of the wrong day gets a tombstone; what another site still tells stands; replays of the pages, of the
    articles in another order and a killed extractor change neither."""
    line.start("cleaner")
    line.start("extractor")
    line.wait_until_ready()
    line.ingest(FIRST)
    line.wait_until_quiet()
    first = line.events()
    signed = {key for key, event in first.items() if event.trigger.text == "签署"}
    trained = {key for key, event in first.items() if event.trigger.text == "举办"}
    assert len(signed) == len(trained) == 1

    line.ingest(SECOND)
    line.wait_until_quiet()
    standing = set(line.events())
    assert not signed & standing
    assert trained <= standing
    assert {event.time.value for each in line.events().values() for event in each.arguments if event.time} == {
        "2025-05-13",
        "2025-05-14",
    }
    (tombstone,) = [record for record in _records(line, EVENTS_EXTRACTED) if record.value is None]
    assert {(tombstone.key or b"").decode()} == signed
    assert tombstone.headers[headers.STAGE] == "publish"
    assert tombstone.headers[headers.SOURCE] == "backfill"
    assert headers.TRACEPARENT in tombstone.headers
    assert line.value("extractor", "govwire_events_withdrawn_total") == 1

    line.ingest([*FIRST, *SECOND])
    line.wait_until_quiet()
    assert set(line.events()) == standing

    articles = sorted(_records(line, ARTICLES_CLEANED), key=lambda record: (record.key or b"", record.offset))
    line.processes["extractor"].kill()
    _send_again(line, ARTICLES_CLEANED, articles)
    line.start("extractor")
    line.wait_until_ready()
    line.wait_until_quiet()
    assert set(line.events()) == standing
    _send_again(line, ARTICLES_CLEANED, sorted(articles, key=lambda record: record.key or b"", reverse=True))
    line.wait_until_quiet()
    assert set(line.events()) == standing
    assert line.dead_letters() == []
