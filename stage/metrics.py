"""The catalogue: every metric of every service, declared once. Dashboards and alerts are checked against it.

Count with `EVENTS.inc(type="meeting")`, `LAG.set(3, …)`, `HANDLING_SECONDS.observe(0.02, …)`.
"""

from __future__ import annotations

from schemas.articles import PageType, Verdict
from schemas.dead_letters import DeadReason
from schemas.events import EventType, Role
from schemas.fetching import SourceHealth
from stage.measures import Counter, Gauge, Histogram, label
from stage.outcomes import RetryReason, SkipReason

_FAST = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 30.0)
_WAITS = (0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3600.0, 6 * 3600.0, 24 * 3600.0)
_AGES = (60.0, 300.0, 900.0, 3600.0, 6 * 3600.0, 86400.0, 2 * 86400.0, 7 * 86400.0, 30 * 86400.0)
_SIZES = (1e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7)

_STAGE = label("stage", at_most=20)
_SOURCE = label("source", at_most=5000)
_TOPIC = label("topic", at_most=50)

# Every stage

MESSAGES = Counter(
    "govwire_messages_total",
    "Messages that a stage finished, by outcome.",
    _STAGE,
    label("outcome", ["done", "skip", "dead_letter"]),
)
SKIPS = Counter(
    "govwire_skips_total", "Messages that needed nothing more, by reason.", _STAGE, label("reason", SkipReason)
)
RETRIES = Counter(
    "govwire_retries_total", "Attempts that will be repeated, by reason.", _STAGE, label("reason", RetryReason)
)
DEAD_LETTERS = Counter(
    "govwire_dead_letters_total", "Messages put aside, by reason.", _STAGE, label("reason", DeadReason)
)
OUTPUTS = Counter("govwire_outputs_total", "Messages that a stage wrote and that were acknowledged.", _STAGE, _TOPIC)
INPUT_BYTES = Counter("govwire_input_bytes_total", "Bytes of the messages that a stage finished.", _STAGE)
OUTPUT_BYTES = Counter("govwire_output_bytes_total", "Bytes that a stage wrote, before compression.", _STAGE, _TOPIC)
HANDLING_SECONDS = Histogram(
    "govwire_handling_seconds", "Time in a stage's handler, for each message.", _STAGE, buckets=_FAST
)
QUEUE_SECONDS = Histogram(
    "govwire_queue_seconds",
    "Time from the writing of a message to the end of its handling.",
    _STAGE,
    buckets=_WAITS,
)
BATCH_MESSAGES = Histogram(
    "govwire_batch_messages", "Messages in a batch.", _STAGE, buckets=(1, 2, 4, 8, 16, 32, 64, 128, 256)
)
WRITE_SECONDS = Histogram(
    "govwire_write_seconds", "Time from sending a batch's outputs to their acknowledgement.", _STAGE, buckets=_FAST
)
LAG = Gauge(
    "govwire_lag_messages",
    "Messages of an assigned partition that wait or are in hand (end minus committed offset).",
    _STAGE,
    _TOPIC,
    label("partition", at_most=1000),
)
ASSIGNED = Gauge("govwire_assigned_partitions", "Partitions that this replica reads.", _STAGE)
READY = Gauge("govwire_ready", "Whether the service is ready (1) or not (0).")
FUSE_RATIO = Gauge("govwire_fuse_ratio", "Share of dead letters in the fuse's window.", _STAGE)
FUSE_BLOWN = Gauge("govwire_fuse_blown", "Whether the fuse stopped the stage (1).", _STAGE)
WORKER_DEATHS = Counter(
    "govwire_worker_deaths_total",
    "Worker processes that died or were replaced.",
    _STAGE,
    label("cause", ["time_limit", "crash"]),
)
GROUP_ERRORS = Counter(
    "govwire_group_errors_total", "Errors of the consumer group that the watchdog brought up.", _STAGE
)
BROKER_RETRIES = Counter("govwire_broker_retries_total", "Writes that the broker did not take at once.", _STAGE)
STATE_RECOVERY_SECONDS = Gauge(
    "govwire_state_recovery_seconds", "Time that a stage's state took to catch up with its changelog.", _STAGE
)
STATE_CHANGES = Counter("govwire_state_changes_total", "Records written to a stage's changelog.", _STAGE)

# Sources

FETCHES = Counter(
    "govwire_fetches_total",
    "Fetches by what came of them.",
    _SOURCE,
    label(
        "outcome",
        [
            "fetched",
            "not_modified",
            "unchanged",
            "blocked",
            "robots",
            "refused",
            "not_found",
            "gone",
            "client_error",
            "server_error",
            "timeout",
            "unreachable",
            "too_large",
            "redirect_limit",
            "undecodable",
            "circuit_open",
        ],
    ),
)
FETCH_SECONDS = Histogram("govwire_fetch_seconds", "Time of one fetch, redirects included.", buckets=_FAST)
FETCHED_BYTES = Counter("govwire_fetched_bytes_total", "Body bytes after content decoding.", _SOURCE)
FETCH_WAITING = Gauge("govwire_fetch_waiting_urls", "URLs that wait for their time or their host.")
HOSTS_OPEN = Gauge("govwire_open_circuits", "Hosts that are left alone for a while after failures.")
LINKS = Counter("govwire_links_found_total", "Links found on list pages, in feeds and sitemaps.", _SOURCE)
SOURCE_STATE = Gauge(
    "govwire_source_state",
    "The state of a source: 1 for the present one.",
    _SOURCE,
    label("state", SourceHealth),
)
SOURCE_LAST_SUCCESS = Gauge(
    "govwire_source_last_success_timestamp_seconds", "When a source last answered, Unix time.", _SOURCE
)
SOURCE_LAST_CHANGE = Gauge(
    "govwire_source_last_change_timestamp_seconds", "When something new was last seen at a source, Unix time.", _SOURCE
)
SOURCE_SILENCE = Gauge(
    "govwire_source_silence_ratio",
    "Time since a source's last news, in units of its usual distance between two; 3 is remarkable.",
    _SOURCE,
)

# Content

PAGES = Counter("govwire_pages_total", "Pages read, by page type.", _SOURCE, label("type", PageType))
VERDICTS = Counter("govwire_verdicts_total", "Articles decided, by verdict.", label("verdict", Verdict))
REPAIRS = Counter(
    "govwire_repairs_total",
    "Places repaired in articles, by kind of repair.",
    label(
        "kind",
        [
            "encoding",
            "byte_shift",
            "pinyin",
            "script",
            "duplicate_body",
            "moved_fragment",
            "punctuation",
            "boilerplate",
        ],
    ),
)
EVENTS = Counter("govwire_events_total", "Events extracted, by type.", label("type", EventType))
ARGUMENTS = Counter("govwire_arguments_total", "Arguments of events, by role.", label("role", Role))
EVENTS_WITHDRAWN = Counter(
    "govwire_events_withdrawn_total",
    "Events that no article tells any longer, by the source that told them last.",
    _SOURCE,
)
EMPTY_ARTICLES = Counter("govwire_articles_without_events_total", "Articles in which no event was found.", _SOURCE)
LLM_ARTICLES = Counter(
    "govwire_llm_articles_total",
    "Articles that the language model was to read, by outcome; but for the first two the rules read them alone.",
    label(
        "outcome",
        [
            "answered",
            "answered_in_part",
            "unusable",
            "timeout",
            "unreachable",
            "busy",
            "server_error",
            "refused",
            "too_large",
            "budget",
            "resting",
        ],
    ),
)
LLM_SECONDS = Histogram(
    "govwire_llm_seconds",
    "Time that an article waited for the model, all attempts.",
    buckets=(0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0),
)
LLM_TOKENS = Counter("govwire_llm_tokens_total", "Tokens of answered prompts.", label("kind", ["prompt", "answer"]))
LLM_EVENTS = Counter(
    "govwire_llm_events_total",
    "Events that the model told, by whether the rules have them too (and theirs was kept).",
    label("to_rules", ["new", "known"]),
)
LLM_DROPPED = Counter(
    "govwire_llm_dropped_total",
    "What was left out of the model's answers, by reason.",
    label("reason", ["malformed", "type", "role", "trigger", "evidence", "argument", "repeated", "surplus"]),
)
FRESHNESS_SECONDS = Histogram(
    "govwire_freshness_seconds",
    "From an article's publication, as its page tells it, to its events' writing.",
    _SOURCE,
    buckets=_AGES,
)
ARTICLE_CHARACTERS = Histogram("govwire_article_characters", "Length of articles' text.", buckets=_SIZES)
