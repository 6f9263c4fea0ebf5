"""The fetcher: requests in, pages out, what is remembered of each URL beside them."""

from __future__ import annotations

from datetime import timedelta

from schemas.dead_letters import DeadReason
from schemas.fetching import FetchRequest, SourceHealth, SourceStatus
from schemas.topics import FETCH_REQUESTS, FETCH_STATES, PAGES_FETCHED, SOURCE_STATUS
from services.fetcher.crawl import Crawl, Work
from services.fetcher.duty import Fetching, Post
from services.fetcher.links import host_of
from services.fetcher.memory import state_key
from services.fetcher.messages import UnusableRequest, page_key
from services.fetcher.outcomes import skip_word
from services.fetcher.settings import FetcherSettings
from services.fetcher.visit import open_visitor
from sources.reader import SourcesError
from sources.watching import WatchedSources
from stage import metrics
from stage.outcomes import DeadLetter, Skip, SkipReason
from stage.reading import read_topic
from stage.service import Service
from stage.settings import SettingsError

service = Service("fetcher", FetcherSettings)


@service.duty(
    reads=FETCH_REQUESTS,
    writes={
        FETCH_REQUESTS: lambda request: host_of(request.url),
        FETCH_STATES: lambda state: state_key(state.url),
        PAGES_FETCHED: page_key,
        SOURCE_STATUS: lambda status: status.source_id,
    },
    states=FETCH_STATES,
)
class Fetcher(Fetching):
    """The duty in the runtime's words: what is skipped, put aside and counted."""

    def __init__(self, settings: FetcherSettings) -> None:
        """Raises `SettingsError` where a declaration is wrong."""
        watched = WatchedSources(settings.sources)
        try:
            watched.read()
        except SourcesError as error:
            raise SettingsError(
                f"the declarations under GOVWIRE_SOURCES={settings.sources} are wrong:\n{error}"
            ) from None
        visitor = open_visitor(settings.fetcher_contact, settings.limits, settings.fetcher_connections)
        horizon = timedelta(seconds=settings.fetcher_horizon_seconds)
        crawl = Crawl(watched.sources, visitor, once=settings.fetcher_once, horizon=horizon)
        super().__init__(crawl, watched, sources_seconds=settings.sources_seconds)
        self._kafka = settings.kafka

    async def handle(self, request: FetchRequest, post: Post) -> None:
        """One request to its end."""
        try:
            await super().handle(request, post)
        except UnusableRequest as error:
            raise DeadLetter(DeadReason.UNDECODABLE, str(error)) from error

    async def statuses(self) -> list[SourceStatus]:
        """The latest status of each source."""
        latest = {record.key: record.value async for record in read_topic(self._kafka, SOURCE_STATUS.name)}
        return [SourceStatus.from_json(value) for value in latest.values() if value]

    def end(self, work: Work) -> None:
        """A request that brought neither a page nor links is skipped, for its reason."""
        word = skip_word(work.outcome, known_source=not work.unknown_source)
        if word is not None:
            raise Skip(SkipReason(word))

    def count(self, request: FetchRequest, work: Work) -> None:
        """A visit was made."""
        source = request.source_id
        metrics.FETCHES.inc(source=source, outcome=str(work.outcome))
        metrics.FETCH_SECONDS.observe(work.seconds)
        metrics.FETCHED_BYTES.inc(work.size, source=source)
        metrics.LINKS.inc(work.links, source=source)

    def show_waiting(self, urls: int, open_circuits: int) -> None:
        """What is in line."""
        metrics.FETCH_WAITING.set(urls)
        metrics.HOSTS_OPEN.set(open_circuits)

    def show_source(self, status: SourceStatus, articles_per_week: float) -> None:
        """How a source is doing."""
        source = status.source_id
        for state in SourceHealth:
            metrics.SOURCE_STATE.set(state is status.state, source=source, state=state)
        if status.last_success_at is not None:
            metrics.SOURCE_LAST_SUCCESS.set(status.last_success_at.timestamp(), source=source)
        if status.last_change_at is not None:
            metrics.SOURCE_LAST_CHANGE.set(status.last_change_at.timestamp(), source=source)
            usual = timedelta(weeks=1 / articles_per_week)
            metrics.SOURCE_SILENCE.set((status.updated_at - status.last_change_at) / usual, source=source)


def main() -> None:
    """Run until SIGTERM or SIGINT."""
    service.run()


if __name__ == "__main__":
    main()
