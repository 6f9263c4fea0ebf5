"""The fetcher's work without a broker: a post that keeps what is written, sites on loopback."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from schemas.base import Message
from schemas.fetching import FetchedPage, FetchReason, FetchRequest, FetchState, SourceHealth, SourceStatus
from services.fetcher.crawl import Crawl
from services.fetcher.duty import Fetching
from services.fetcher.links import host_of
from services.fetcher.memory import Memory, state_key
from services.fetcher.messages import UnusableRequest
from services.fetcher.outcomes import Outcome
from services.fetcher.visit import open_visitor
from sources.declaration import Source
from sources.watching import WatchedSources
from tests.fetcher.sites import Reply, Site, article, listing, source_for

CHALLENGE = b"<html><head><script>$_ts=window['$_ts'];</script></head><body></body></html>"


class Post:
    """What is written, kept; partitions by a rule of the test's."""

    def __init__(
        self, partition_of: Callable[[str], int] = lambda key: 0, owned: frozenset[int] = frozenset({0})
    ) -> None:
        self.written: list[Message] = []
        self.partition: int | None = None
        self._partition_of = partition_of
        self.owned = owned
        self.fails_at: type[Message] | None = None

    def owns(self, key: str) -> bool:
        """As the runtime says it."""
        return self._partition_of(key) in self.owned

    def partition_of(self, key: str) -> int:
        """As the runtime says it."""
        return self._partition_of(key)

    async def write(self, *messages: Any, partition: int | None = None) -> None:
        """Keep; or fail, as when this process is killed there."""
        for message in messages:
            if self.fails_at is not None and isinstance(message, self.fails_at):
                raise ConnectionError("killed")
        self.written += messages

    def of(self, kind: type[Message]) -> list[Any]:
        """The messages of one kind."""
        return [message for message in self.written if isinstance(message, kind)]


class Replica:
    """One fetcher, run by hand: `go` handles what was written for it, until nothing is left."""

    def __init__(self, *sources: Source, post: Post | None = None, **options: Any) -> None:
        self.post = post or Post()
        watched = WatchedSources(Path("nowhere"))
        watched.sources = {source.id: source for source in sources}
        self.crawl = Crawl(watched.sources, open_visitor(), **{"once": True, **options})
        self.duty = Fetching(self.crawl, watched)
        self.ended: list[Outcome | None] = []
        self.duty.end = lambda work: self.ended.append(work.outcome)  # type: ignore[method-assign]
        self._read = 0

    async def start(self, records: dict[int, list[tuple[str, bytes | None]]] | None = None) -> Replica:
        """Take over partitions."""
        await self.duty.start(self.post)
        for partition in sorted(self.post.owned):
            await self.duty.load(partition, (records or {}).get(partition, []))
        return self

    async def go(self, rounds: int = 20) -> None:
        """Tick, handle everything that was written, and again."""
        for _ in range(rounds):
            await self.duty.tick(self.post)
            requests = self.post.of(FetchRequest)[self._read :]
            self._read += len(requests)
            if not requests:
                return
            await asyncio.gather(*(self.handle(request) for request in requests))

    async def handle(self, request: FetchRequest) -> None:
        """One request."""
        self.post.partition = self.post.partition_of(host_of(request.url))
        await self.duty.handle(request, self.post)

    def states(self) -> dict[int, list[tuple[str, bytes | None]]]:
        """What the state topic would hold, by partition."""
        found: dict[int, list[tuple[str, bytes | None]]] = {}
        for state in self.post.of(FetchState):
            key = state_key(state.url)
            found.setdefault(self.post.partition_of(host_of(state.url)), []).append((key, state.to_json()))
        return found


@asynccontextmanager
async def replica(*sources: Source, **options: Any) -> AsyncIterator[Replica]:
    """A started replica, closed at the end."""
    running = await Replica(*sources, **options).start()
    try:
        yield running
    finally:
        await running.duty.stop()


def agency() -> Site:
    """A site with a list of two pages, five articles, one of them gone, one behind a challenge."""
    served = Site()
    served.pages["/list"] = Reply(
        body=listing("/a/100001.html", "/a/100002.html", "/a/100003.html", following="/list_1.html")
    )
    served.pages["/list_1.html"] = Reply(body=listing("/a/100004.html", "/a/100005.html", "/a/100001.html"))
    for number in (1, 2, 3):
        served.pages[f"/a/10000{number}.html"] = Reply(body=article(title=f"关于第{number}批抽查情况的通报"))
    served.pages["/a/100004.html"] = Reply(412, CHALLENGE)
    return served


@pytest.fixture
def served() -> Any:
    """That site."""
    found = agency()
    yield found
    found.close()


def pages_of(running: Replica) -> list[str]:
    """The paths of the pages that were passed on."""
    return sorted(page.url.split("/", 3)[3] for page in running.post.of(FetchedPage))


async def test_from_seed_to_pages(served: Site) -> None:
    """Lists are read page by page, articles are passed on whole, refusals and errors are not."""
    async with replica(source_for(served)) as running:
        await running.go()
        assert pages_of(running) == ["a/100001.html", "a/100002.html", "a/100003.html"]
        page = next(page for page in running.post.of(FetchedPage) if page.url.endswith("1.html"))
        assert FetchedPage.from_json(page.to_json()).body == article(title="关于第1批抽查情况的通报")
        assert (page.status, page.source_id, page.depth, page.final_url) == (200, "cn_some", 1, page.url)
        states = {state.url.split("/", 3)[3]: state for state in running.post.of(FetchState)}
        assert states["list"].entry_point
        assert states["list"].links == 3
        assert states["list_1.html"].further_page_of == f"{served.url}/list"
        assert states["a/100004.html"].outcome == "blocked"
        assert states["a/100005.html"].outcome == "not_found"
        assert sorted(served.paths) == sorted(set(served.paths))
        assert running.crawl.waiting() == 0


async def test_a_second_look_fetches_only_what_is_new(served: Site) -> None:
    """An unchanged list costs one request; a new entry on it, two."""
    async with replica(source_for(served)) as running:
        await running.go()
        states = running.states()
    served.asked.clear()
    again = await Replica(source_for(served)).start(states)
    await again.go()
    assert served.paths == ["/list"]
    assert pages_of(again) == []
    await again.duty.stop()
    served.asked.clear()
    served.pages["/list"] = Reply(body=listing("/a/100009.html", "/a/100001.html", "/a/100002.html"))
    served.pages["/a/100009.html"] = Reply(body=article(title="新的通报"))
    third = await Replica(source_for(served)).start(states)
    await third.go()
    assert served.paths == ["/list", "/a/100009.html"]
    assert pages_of(third) == ["a/100009.html"]
    await third.duty.stop()


async def test_a_session_id_makes_no_new_page(served: Site) -> None:
    """A list that writes another session id into its links every time announces nothing new."""
    async with replica(source_for(served)) as running:
        await running.go()
        states = running.states()
    served.pages["/list"] = Reply(
        body=listing("/a/100001.html;jsessionid=AB12CD34EF56AB12CD34EF56AB12CD34", "/a/100002.html", "/a/100003.html")
    )
    served.asked.clear()
    again = await Replica(source_for(served)).start(states)
    await again.go()
    assert served.paths == ["/list"]
    await again.duty.stop()


async def test_a_crash_between_page_and_state_repeats_the_visit_and_loses_nothing(served: Site) -> None:
    """Pages and requests are written before the state that says so."""
    running = await Replica(source_for(served)).start()
    running.post.fails_at = FetchState
    await running.duty.tick(running.post)
    with pytest.raises(ConnectionError):
        await running.handle(running.post.of(FetchRequest)[0])
    assert len(running.post.of(FetchRequest)) > 1
    assert running.post.of(FetchState) == []
    assert running.crawl.memory.get(f"{served.url}/list") is None
    assert not running.crawl.in_hand
    running.post.fails_at = None
    await running.go()
    assert pages_of(running) == ["a/100001.html", "a/100002.html", "a/100003.html"]
    await running.duty.stop()


async def test_requests_that_are_read_twice_do_nothing_twice(served: Site) -> None:
    """As after a crash, or where two lists announce one article."""
    async with replica(source_for(served)) as running:
        await running.go()
        asked = len(served.asked)
        running.ended.clear()
        for request in running.post.of(FetchRequest):
            await running.handle(request)
        assert len(served.asked) == asked
        assert set(running.ended) == {None}


async def test_a_replay_is_done_once(served: Site) -> None:
    """An operator's wish overrides the schedule, and is not granted twice."""
    async with replica(source_for(served)) as running:
        await running.go()
        url = f"{served.url}/a/100001.html"
        served.pages["/a/100001.html"] = Reply(body=article(title="更正后的通报"))
        request = FetchRequest(url=url, source_id="cn_some", reason=FetchReason.REPLAY, requested_at=datetime.now(UTC))
        await running.handle(request)
        await running.handle(request)
        assert running.ended[-2:] == [Outcome.FETCHED, None]
        assert [page.url for page in running.post.of(FetchedPage)].count(url) == 2


async def test_a_request_for_later_waits_for_its_time(served: Site) -> None:
    """It is remembered, not kept in hand: its offset is done, and a restart does not forget it."""
    now = [datetime.now(UTC)]
    async with replica(source_for(served), clock=lambda: now[0], once=False) as running:
        await running.go()
        served.asked.clear()
        url = f"{served.url}/a/100003.html"
        now[0] += timedelta(seconds=1)
        request = FetchRequest(
            url=url,
            source_id="cn_some",
            reason=FetchReason.REPLAY,
            requested_at=now[0],
            not_before=now[0] + timedelta(minutes=5),
        )
        await running.handle(request)
        await running.go()
        assert served.asked == []
        assert not running.crawl.in_hand
        now[0] += timedelta(minutes=6)
        await running.go()
        assert "/a/100003.html" in served.paths


async def test_revisits_are_made_when_they_are_due(served: Site) -> None:
    """A corrected article is passed on again; with `once`, only what is due soon is waited for."""
    now = [datetime.now(UTC)]
    source = source_for(served, revisits={"article_after_seconds": [5, 100]})
    async with replica(source, clock=lambda: now[0], horizon=timedelta(seconds=10)) as running:
        await running.go()
        assert running.crawl.waiting() == 3
        served.asked.clear()
        served.pages["/a/100002.html"] = Reply(body=article(title="更正"))
        now[0] += timedelta(seconds=6)
        await running.go()
        assert sorted(served.paths) == [f"/a/10000{n}.html" for n in (1, 2, 3)]
        assert len(running.post.of(FetchedPage)) == 4
        assert [request.reason for request in running.post.of(FetchRequest)][-3:] == [FetchReason.REVISIT] * 3
        assert running.crawl.waiting() == 1  # the corrected one, once more at the same distance
        now[0] += timedelta(seconds=6)
        await running.go()
        assert running.crawl.waiting() == 0


async def test_entry_points_are_visited_again_by_their_rhythm(served: Site) -> None:
    """Without `once`; never before they are due."""
    now = [datetime.now(UTC)]
    source = source_for(served, revisits={"list_min_seconds": 100, "list_max_seconds": 400})
    async with replica(source, clock=lambda: now[0], once=False) as running:
        await running.go()
        served.asked.clear()
        now[0] += timedelta(seconds=150)
        await running.go()
        assert served.paths == []
        now[0] += timedelta(seconds=80)
        await running.go()
        assert served.paths == ["/list"]


async def test_two_replicas_share_the_hosts(served: Site) -> None:
    """Each seeds and visits its own hosts; a link to the other's host is the other's to visit."""
    other = agency()
    own_host = host_of(f"{served.url}/")

    def partition_of(key: str) -> int:
        return 0 if key.startswith(own_host) else 1

    served.pages["/list"] = Reply(body=listing("/a/100001.html", f"{other.url}/a/100002.html", "/a/100003.html"))
    sources = (source_for(served, hosts=[other.host]), source_for(other, "cn_other"))
    one = await Replica(*sources, post=Post(partition_of, frozenset({0}))).start()
    await one.duty.tick(one.post)
    assert [request.url for request in one.post.of(FetchRequest)] == [f"{served.url}/list"]
    await one.handle(one.post.of(FetchRequest)[0])
    assert other.asked == []
    linked = [request for request in one.post.of(FetchRequest) if host_of(request.url) == other.host]
    assert [request.url for request in linked] == [f"{other.url}/a/100002.html"]
    assert one.duty._crawl.status("cn_other") is None
    two = await Replica(*sources, post=Post(partition_of, frozenset({1}))).start()
    await two.handle(linked[0])
    await two.go()
    assert [page.url for page in two.post.of(FetchedPage)].count(f"{other.url}/a/100002.html") == 1
    assert host_of(f"{served.url}/") not in {host_of(state.url) for state in two.post.of(FetchState)}
    for running in (one, two):
        await running.duty.stop()
    other.close()


async def test_hosts_that_move_over_are_not_asked_in_a_burst(served: Site) -> None:
    """Whoever had them may have asked a moment ago: the whole delay is kept, and what the host asked for."""
    source = source_for(served, politeness={"delay_seconds": 30})
    state = FetchState(url=f"{served.url}/list", source_id="cn_some", entry_point=True, visits=1)
    running = await Replica(source).start({0: [(state_key(state.url), state.to_json())]})
    politeness = running.crawl.visitor.politeness
    assert politeness.closed_for(served.host) == pytest.approx(30, abs=1)
    later = datetime.now(UTC) + timedelta(hours=1)
    patient = state.model_copy(update={"host_not_before": later})
    await running.duty.load(0, [(state_key(state.url), patient.to_json())])
    assert politeness.closed_for(served.host) == pytest.approx(3600, abs=2)
    await running.duty.drop({0})
    assert politeness.closed_for(served.host) == 0
    assert running.crawl.memory.get(state.url) is None
    await running.duty.stop()


async def test_a_host_that_is_left_alone_stays_so_when_it_moves(served: Site) -> None:
    """Refusals in a row close a host for long; whoever has it next knows, although no header said so."""
    for number in range(1, 6):
        served.pages[f"/a/10000{number}.html"] = Reply(403)
    async with replica(source_for(served)) as running:
        await running.go()
        asked = len(served.asked)
        states = running.states()
    again = await Replica(source_for(served)).start(states)
    assert again.crawl.visitor.politeness.closed_for(served.host) > 1800
    await again.go()
    assert len(served.asked) == asked
    await again.duty.stop()


async def test_statuses_are_written_when_they_change_and_survive(served: Site) -> None:
    """One replica speaks for a source; its counts go on after a restart."""
    async with replica(source_for(served)) as running:
        await running.go()
        running.duty._statuses_at -= timedelta(minutes=1)
        await running.duty.tick(running.post)
        statuses: list[SourceStatus] = running.post.of(SourceStatus)
        assert len(statuses) < 6
        assert statuses[-1].state is SourceHealth.SILENT  # the list's newest entry is of May 2025
        assert statuses[-1].pages_total == 3
        states = running.states()

    class Second(Replica):
        """A replica that finds statuses."""

        async def start(self, records: Any = None) -> Replica:
            async def known() -> list[SourceStatus]:
                return [statuses[-1]]

            self.duty.statuses = known  # type: ignore[method-assign]
            return await super().start(records)

    again = await Second(source_for(served)).start(states)
    await again.go()
    status = again.crawl.status("cn_some")
    assert status is not None
    assert status.pages_total == 3
    await again.duty.stop()


async def test_a_site_that_says_no_shows_as_blocked(served: Site) -> None:
    """And is not pressed."""
    served.pages["/list"] = Reply(412, CHALLENGE)
    async with replica(source_for(served)) as running:
        await running.go()
        status = running.crawl.status("cn_some")
        assert status is not None
        assert status.state is SourceHealth.BLOCKED
        assert "412" in status.why
        assert served.paths == ["/list"]
        assert running.crawl.waiting() == 0


async def test_a_list_that_is_no_list_shows_as_broken(served: Site) -> None:
    """A feed that became a page, JSON that lost its array."""
    source = source_for(served, lists=[], feeds=[{"url": f"{served.url}/list"}])
    async with replica(source) as running:
        await running.go()
        status = running.crawl.status("cn_some")
        assert status is not None
        assert status.state is SourceHealth.BROKEN
        assert "neither a feed nor a sitemap" in status.why


async def test_paused_and_unknown_sources_are_left_alone(served: Site) -> None:
    """Also by requests that were written before."""
    request = FetchRequest(
        url=f"{served.url}/a/100001.html", source_id="cn_some", reason=FetchReason.LINK, requested_at=datetime.now(UTC)
    )
    async with replica(source_for(served, paused={"reason": "moved"})) as running:
        await running.go()
        await running.handle(request)
        await running.handle(request.model_copy(update={"source_id": "gone"}))
        assert served.asked == []
        assert running.ended == [None, None]
        status = running.crawl.status("cn_some")
        assert status is not None
        assert status.state is SourceHealth.PAUSED


async def test_a_request_for_no_url_is_unusable(served: Site) -> None:
    """The runtime puts it aside."""
    async with replica(source_for(served)) as running:
        request = FetchRequest(
            url="ftp://x/y", source_id="cn_some", reason=FetchReason.LINK, requested_at=datetime.now(UTC)
        )
        with pytest.raises(UnusableRequest):
            await running.handle(request)


async def test_one_connection_for_each_host_and_its_delay(served: Site) -> None:
    """As the server sees it: never two at once, each request after the pause that was declared."""
    source = source_for(served, politeness={"delay_seconds": 0.1})
    async with replica(source) as running:
        await running.go()
    assert served.most_at_once == 1
    asked = sorted(served.asked, key=lambda each: each.began)
    assert len(asked) == 8  # robots.txt, two lists, five articles
    assert all(later.began - earlier.ended >= 0.09 for earlier, later in pairwise(asked))


async def test_changed_declarations_are_taken_over_and_wrong_ones_are_told(
    served: Site, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A mistake made later costs the one source its news, not the others; nothing is restarted."""

    def write(name: str, path: str, more: str = "") -> None:
        (tmp_path / f"{name}.toml").write_text(
            f'agency = "某局"\nlevel = "national"\nadcode = "100000"\nhomepage = "{served.url}/"\n'
            f'verified = "unverified"\nallow_private_addresses = true\n{more}'
            f'[[lists]]\nurl = "{served.url}{path}"\n[politeness]\ndelay_seconds = 0\n'
        )

    write("cn_one", "/list")
    watched = WatchedSources(tmp_path)
    watched.read()
    crawl = Crawl(watched.sources, open_visitor())
    duty = Fetching(crawl, watched, sources_seconds=0.0)
    post = Post()
    await duty.start(post)
    await duty.load(0, [])
    await duty.tick(post)
    assert [request.url for request in post.of(FetchRequest)] == [f"{served.url}/list"]
    write("cn_two", "/list_1.html")
    write("cn_one", "/list", more="delay = 3\n")
    with caplog.at_level(logging.ERROR):
        await duty.tick(post)
    assert [request.url for request in post.of(FetchRequest)][1:] == [f"{served.url}/list_1.html"]
    assert set(crawl.sources) == {"cn_one", "cn_two"}
    assert "unknown key" in caplog.text
    (tmp_path / "cn_one.toml").unlink()
    await duty.tick(post)
    assert set(crawl.sources) == {"cn_two"}
    await duty.stop()


def test_memory_is_loaded_and_dropped_by_partition() -> None:
    """The last record of a key counts, a tombstone forgets, a dropped partition is not known any more."""
    memory = Memory()
    now = datetime.now(UTC)

    def state(path: str, seconds: float | None) -> FetchState:
        due = now + timedelta(seconds=seconds) if seconds is not None else None
        return FetchState(url=f"https://x.cn/{path}", source_id="s", next_visit_at=due, visits=1)

    first, second, third = state("1", 5), state("2", -5), state("3", None)
    records = [(state_key(each.url), each.to_json()) for each in (first, second, third)]
    later = first.model_copy(update={"next_visit_at": now - timedelta(seconds=1)})
    loaded = memory.load(3, [*records, (state_key(later.url), later.to_json()), (state_key(third.url), None)])
    assert set(loaded) == {"x.cn"}
    assert len(memory) == 2
    assert [each.url for each in memory.due_until(now)] == [second.url, first.url]
    assert [each.url for each in memory.pop_due(now)] == [second.url, first.url]
    assert list(memory.pop_due(now)) == []
    memory.line_up()
    assert len(list(memory.pop_due(now))) == 2
    assert memory.ask(first.url)
    assert not memory.ask(first.url)
    memory.handled(first.url)
    assert memory.ask(first.url)
    memory.drop(3)
    assert memory.get(first.url) is None
    assert len(memory) == 0
