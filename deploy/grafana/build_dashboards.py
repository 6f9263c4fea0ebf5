"""Write the Grafana dashboards: `python -m deploy.grafana.build_dashboards`.

A dashboard is a list of rows of panels; a panel is a title, a kind and PromQL (`panels.py`). The JSON files are
generated and not edited by hand; a test compares them and checks every metric against the catalogue.
"""

from __future__ import annotations

import json
from pathlib import Path

from deploy.grafana.panels import GREEN_TO_RED, RED_TO_GREEN, Dashboard, Panel, build, hourly, quantiles, rate, since

FOLDER = Path(__file__).parent / "dashboards"
DECIDE, PUBLISH = 'stage="decide"', 'stage="publish"'
"""The two stages that have a state."""


def stage_rows(stages: str) -> dict[str, list[Panel]]:
    """What every stage shows, for the stages that a regular expression names."""
    where = f'stage=~"{stages}"'
    return {
        "Work": [
            Panel(
                "Messages by outcome",
                {"{{stage}} {{outcome}}": rate("govwire_messages_total", "stage, outcome", where)},
                "mps",
            ),
            Panel(
                "Lag",
                {"{{stage}} {{topic}}": f"sum by (stage, topic) (govwire_lag_messages{{{where}}})"},
                why="Messages that wait or are in hand.",
            ),
            Panel(
                "Dead letters",
                {"{{stage}} {{reason}}": hourly("govwire_dead_letters_total", "stage, reason", where)},
                why="Put aside within an hour, by reason.",
                stack=True,
            ),
        ],
        "Time": [
            Panel("Handling time", quantiles("govwire_handling_seconds", where, "stage"), "s"),
            Panel(
                "Queue time",
                quantiles("govwire_queue_seconds", where, "stage"),
                "s",
                why="From the writing of a message to the end of its handling.",
            ),
            Panel("Acknowledgement of outputs", quantiles("govwire_write_seconds", where, "stage"), "s"),
        ],
        "Volume": [
            Panel(
                "Bytes in and out",
                {
                    "in {{stage}}": rate("govwire_input_bytes_total", "stage", where),
                    "out {{topic}}": rate("govwire_output_bytes_total", "topic", where),
                },
                "Bps",
            ),
            Panel("Outputs", {"{{topic}}": rate("govwire_outputs_total", "topic", where)}, "mps"),
            Panel("Batch size", quantiles("govwire_batch_messages", where, "stage")),
        ],
        "Trouble": [
            Panel(
                "Attempts to be repeated",
                {"{{stage}} {{reason}}": rate("govwire_retries_total", "stage, reason", where)},
                "mps",
            ),
            Panel(
                "Skipped, by reason",
                {"{{stage}} {{reason}}": rate("govwire_skips_total", "stage, reason", where)},
                "mps",
                stack=True,
            ),
            Panel(
                "Worker processes replaced",
                {"{{stage}} {{cause}}": hourly("govwire_worker_deaths_total", "stage, cause", where)},
            ),
            Panel(
                "Group errors, broker retries",
                {
                    "group {{stage}}": rate("govwire_group_errors_total", "stage", where),
                    "broker {{stage}}": rate("govwire_broker_retries_total", "stage", where),
                },
            ),
            Panel(
                "Fuse",
                {"{{stage}}": f"max by (stage) (govwire_fuse_ratio{{{where}}})"},
                "percentunit",
                why="Share of dead letters in the window; the stage stops itself at its limit.",
            ),
        ],
    }


DASHBOARDS = (
    Dashboard(
        "govwire-overview",
        "govwire: overview",
        "Is everything running, is it keeping up, which source needs a person?",
        {
            "Now": [
                Panel(
                    "Replicas ready",
                    {"{{job}}": "sum by (job) (govwire_ready)"},
                    kind="stat",
                    thresholds=RED_TO_GREEN,
                    height=5,
                ),
                Panel(
                    "Messages waiting",
                    {"{{stage}}": "sum by (stage) (govwire_lag_messages)"},
                    kind="stat",
                    thresholds=((None, "green"), (1000.0, "orange"), (10000.0, "red")),
                    height=5,
                ),
                Panel(
                    "Dead letters in 24 h",
                    {"{{stage}}": "sum by (stage) (increase(govwire_dead_letters_total[24h]))"},
                    kind="stat",
                    thresholds=GREEN_TO_RED,
                    height=5,
                ),
                Panel(
                    "Sources by state",
                    {"{{state}}": "count by (state) (max by (source, state) (govwire_source_state) == 1)"},
                    kind="stat",
                    height=5,
                ),
            ],
            "Flow": [
                Panel("Messages finished", {"{{stage}}": rate("govwire_messages_total", "stage")}, "mps"),
                Panel("Lag", {"{{stage}}": "sum by (stage) (govwire_lag_messages)"}),
                Panel(
                    "Freshness",
                    quantiles("govwire_freshness_seconds"),
                    "s",
                    why="From an article's publication, as its page tells it, to its events' writing.",
                ),
            ],
            "Content": [
                Panel(
                    "Articles by verdict, an hour",
                    {"{{verdict}}": hourly("govwire_verdicts_total", "verdict")},
                    stack=True,
                ),
                Panel(
                    "Events by type, an hour",
                    {"{{type}}": hourly("govwire_events_total", "type")},
                    stack=True,
                ),
                Panel(
                    "Pages by type, an hour",
                    {"{{type}}": hourly("govwire_pages_total", "type")},
                    stack=True,
                ),
            ],
            "Sources that need a person": [
                Panel(
                    "Blocked, broken or silent",
                    {"": 'max by (source, state) (govwire_source_state{state=~"blocked|broken|silent"}) == 1'},
                    kind="table",
                ),
                Panel(
                    "Longest silence",
                    {"": "topk(20, max by (source) (govwire_source_silence_ratio))"},
                    kind="table",
                    why="In units of the source's usual distance between two news.",
                ),
                Panel(
                    "Dead letters by reason, 24 h",
                    {"": "sum by (stage, reason) (increase(govwire_dead_letters_total[24h])) > 0"},
                    kind="table",
                ),
            ],
        },
    ),
    Dashboard(
        "govwire-fetcher",
        "govwire: fetcher",
        "What the sites answer, how politely they are asked, who is silent.",
        {
            "Sites": [
                Panel(
                    "Fetches by outcome",
                    {"{{outcome}}": rate("govwire_fetches_total", "outcome", 'source=~"$source"')},
                    "reqps",
                    stack=True,
                ),
                Panel("Fetch time", quantiles("govwire_fetch_seconds"), "s"),
                Panel(
                    "Bytes fetched",
                    {"{{source}}": rate("govwire_fetched_bytes_total", "source", 'source=~"$source"')},
                    "Bps",
                ),
            ],
            "Frontier": [
                Panel("URLs that wait", {"waiting": "sum(govwire_fetch_waiting_urls)"}),
                Panel("Hosts left alone", {"open circuits": "sum(govwire_open_circuits)"}),
                Panel(
                    "Links found, an hour",
                    {"{{source}}": hourly("govwire_links_found_total", "source", 'source=~"$source"')},
                ),
            ],
            "Sources": [
                Panel(
                    "State", {"": 'max by (source, state) (govwire_source_state{source=~"$source"}) == 1'}, kind="table"
                ),
                Panel(
                    "Since the last answer",
                    {"{{source}}": since("govwire_source_last_success_timestamp_seconds")},
                    "s",
                ),
                Panel(
                    "Since the last news",
                    {"{{source}}": since("govwire_source_last_change_timestamp_seconds")},
                    "s",
                ),
            ],
            **stage_rows("fetch.*"),
        },
        ["source"],
    ),
    Dashboard(
        "govwire-cleaner",
        "govwire: cleaner",
        "What pages turn out to be, what was repaired, what was seen before.",
        {
            "Content": [
                Panel(
                    "Pages by type",
                    {"{{type}}": rate("govwire_pages_total", "type", 'source=~"$source"')},
                    "mps",
                    stack=True,
                ),
                Panel(
                    "Articles by verdict", {"{{verdict}}": rate("govwire_verdicts_total", "verdict")}, "mps", stack=True
                ),
                Panel("Repairs, an hour", {"{{kind}}": hourly("govwire_repairs_total", "kind")}, stack=True),
                Panel("Length of articles", quantiles("govwire_article_characters")),
            ],
            "State of the decider": [
                Panel("Changelog records", {"{{stage}}": rate("govwire_state_changes_total", "stage", DECIDE)}, "mps"),
                Panel(
                    "Last recovery", {"{{stage}}": f"max by (stage) (govwire_state_recovery_seconds{{{DECIDE}}})"}, "s"
                ),
                Panel(
                    "Partitions",
                    {"{{stage}} {{instance}}": 'sum by (stage, instance) (govwire_assigned_partitions{job="cleaner"})'},
                ),
            ],
            **stage_rows("parse|decide|cleaner.*"),
        },
        ["source"],
    ),
    Dashboard(
        "govwire-extractor",
        "govwire: extractor",
        "Which events come out, with what, and how late.",
        {
            "Content": [
                Panel("Events by type", {"{{type}}": rate("govwire_events_total", "type")}, "mps", stack=True),
                Panel("Arguments by role", {"{{role}}": rate("govwire_arguments_total", "role")}, "mps", stack=True),
                Panel(
                    "Articles without events, an hour",
                    {"{{source}}": hourly("govwire_articles_without_events_total", "source", 'source=~"$source"')},
                ),
                Panel("Freshness", quantiles("govwire_freshness_seconds", 'source=~"$source"'), "s"),
                Panel(
                    "Events withdrawn, an hour",
                    {"{{source}}": hourly("govwire_events_withdrawn_total", "source", 'source=~"$source"')},
                    why="No article tells them any longer; by the source that told them last.",
                    stack=True,
                ),
            ],
            "Language model (empty where none is asked)": [
                Panel(
                    "Articles by outcome, an hour",
                    {"{{outcome}}": hourly("govwire_llm_articles_total", "outcome")},
                    stack=True,
                    why="All but the answered ones were read by the rules alone.",
                ),
                Panel("Waiting for the model", quantiles("govwire_llm_seconds"), "s"),
                Panel(
                    "Tokens in 24 hours",
                    {"{{kind}}": "sum by (kind) (increase(govwire_llm_tokens_total[24h]))"},
                    stack=True,
                    why="The budget (GOVWIRE_LLM_TOKENS_A_DAY) is each replica's, from midnight to midnight UTC.",
                ),
                Panel(
                    "Events beside the rules', and what was left out, an hour",
                    {
                        "{{to_rules}}": hourly("govwire_llm_events_total", "to_rules"),
                        "left out: {{reason}}": hourly("govwire_llm_dropped_total", "reason"),
                    },
                ),
            ],
            "State of the publisher": [
                Panel("Changelog records", {"{{stage}}": rate("govwire_state_changes_total", "stage", PUBLISH)}, "mps"),
                Panel(
                    "Last recovery", {"{{stage}}": f"max by (stage) (govwire_state_recovery_seconds{{{PUBLISH}}})"}, "s"
                ),
            ],
            **stage_rows("extract.*|publish"),
        },
        ["source"],
    ),
)


def render() -> dict[Path, str]:
    """Every dashboard's file and text."""
    return {
        FOLDER / f"{dashboard.uid.removeprefix('govwire-')}.json": json.dumps(build(dashboard), indent=1) + "\n"
        for dashboard in DASHBOARDS
    }


if __name__ == "__main__":
    for path, text in render().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path)
