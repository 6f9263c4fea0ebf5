"""Whatever is wrong with the model, the article is read by the rules, and what was wrong is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.extractor import extract_events
from services.extractor.llm import endpoint as endpoints
from services.extractor.llm.report import Dropped, Outcome
from tests.extractor.articles import article
from tests.extractor.llm.conftest import Backend, Clock, MakeBackend
from tests.extractor.llm.server import ModelServer, Reply, completion, event, told

SIGNING = "5月12日，浙江省临海市人民政府与浙江省计量科学研究院在临海市签署《计量合作框架协议》。"
ARTICLE = article(SIGNING)
RULES = extract_events(ARTICLE)
GOOD = completion(told(event("agreement_signing", "签署", SIGNING, ("time", "5月12日"))))
BUSY = Reply(status=429, body=b'{"error": "slow down"}')


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (completion("我无法完成这个任务。"), Outcome.UNUSABLE),
        (completion('{"events": [{"type": "meet'), Outcome.UNUSABLE),
        (completion('{"events": {"type": "meeting"}}'), Outcome.UNUSABLE),
        (completion("[" * 100_000), Outcome.UNUSABLE),
        (completion(None), Outcome.UNUSABLE),
        (completion(told(), finish="length"), Outcome.UNUSABLE),
        (Reply(b"<html>welcome</html>"), Outcome.UNUSABLE),
        (Reply(b'{"choices": []}'), Outcome.UNUSABLE),
        (Reply(b"\x1f\x8b", headers={"Content-Encoding": "gzip"}), Outcome.UNUSABLE),
        (Reply(b'{"error": "no such model"}', status=404), Outcome.REFUSED),
        (Reply(b'{"error": "bad key"}', status=401), Outcome.REFUSED),
        (Reply(status=307, headers={"Location": "/v2/chat/completions"}), Outcome.REFUSED),
        (Reply(status=200, body=b" " * (endpoints.BODY_BYTES + 1)), Outcome.TOO_LARGE),
    ],
    ids=str,
)
def test_a_bad_response_leaves_the_article_to_the_rules_at_once(
    backend: MakeBackend, server: ModelServer, reply: Reply, outcome: Outcome
) -> None:
    """What would be the same the next time is not asked for again, and a redirect is not followed."""
    maker = backend(reply, use="instead")
    assert maker.read(ARTICLE) == RULES
    assert maker.report.outcome is outcome
    assert maker.report.error
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_or_failing_server_is_asked_again(
    backend: MakeBackend, server: ModelServer, clock: Clock, status: int
) -> None:
    """Most such failures pass, and then the article has its model's events."""
    maker = backend(Reply(status=status), GOOD, use="instead")
    assert [e.rule for e in maker.read(ARTICLE)] == ["model:m1"]
    assert maker.report.outcome is Outcome.ANSWERED
    assert len(server.asked) == 2
    assert clock.slept == [0.5]


def test_retry_after_is_respected(backend: MakeBackend, server: ModelServer, clock: Clock) -> None:
    """A server that names a time is not asked before."""
    maker = backend(Reply(status=429, headers={"Retry-After": "7"}), GOOD, use="instead")
    assert [e.rule for e in maker.read(ARTICLE)] == ["model:m1"]
    assert clock.slept == [7.0]


def test_attempts_are_bounded(backend: MakeBackend, server: ModelServer) -> None:
    """A server that stays busy gets its attempts, and the rules the article."""
    maker = backend(BUSY, attempts=2)
    assert maker.read(ARTICLE) == RULES
    assert maker.report.outcome is Outcome.BUSY
    assert len(server.asked) == 2


def test_a_long_retry_after_is_no_reason_to_wait(backend: MakeBackend, server: ModelServer, clock: Clock) -> None:
    """The article goes to the rules at once, the next ones too, until the time that the server named."""
    maker = backend(Reply(status=429, headers={"Retry-After": "120"}), GOOD, use="instead")
    assert maker.read(ARTICLE) == RULES
    assert maker.read(ARTICLE) == RULES
    assert [r.outcome for r in maker.reports] == [Outcome.BUSY, Outcome.RESTING]
    assert clock.slept == []
    assert len(server.asked) == 1
    clock.now += 121
    assert [e.rule for e in maker.read(ARTICLE)] == ["model:m1"]


def test_a_server_that_does_not_answer_in_time_is_given_up(backend: MakeBackend, server: ModelServer) -> None:
    """An article waits no longer than it may, and once: the time is used up."""
    maker = backend(Reply(hangs=True), seconds=1.5)  # long enough that a busy server has seen the request
    assert maker.read(ARTICLE) == RULES
    assert maker.report.outcome is Outcome.TIMEOUT
    assert len(server.asked) == 1


def test_what_never_returns_is_given_up_too(monkeypatch: pytest.MonkeyPatch, backend: MakeBackend) -> None:
    """Names are resolved without any bound on time: the wait for the whole request has one of its own."""
    from threading import Event

    monkeypatch.setattr(endpoints.Endpoint, "_post", lambda *_: Event().wait(30))
    maker = backend(GOOD, seconds=0.1)
    assert maker.read(ARTICLE) == RULES
    assert maker.report.outcome is Outcome.TIMEOUT


def test_no_connection_leaves_the_article_to_the_rules(tmp_path: Path, clock: Clock) -> None:
    """A server that is down is tried as often as allowed, then left alone for longer and longer."""
    server = ModelServer(GOOD)
    server.close()
    maker = Backend(server, tmp_path, clock, attempts=1)
    for _ in range(4):
        assert maker.read(ARTICLE) == RULES
    assert [r.outcome for r in maker.reports] == [*[Outcome.UNREACHABLE] * 3, Outcome.RESTING]
    clock.now += 16
    maker.read(ARTICLE)
    clock.now += 16
    maker.read(ARTICLE)
    assert [r.outcome for r in maker.reports[4:]] == [Outcome.UNREACHABLE, Outcome.RESTING]


def test_one_answer_ends_a_row_of_failures(backend: MakeBackend) -> None:
    """Failures now and then are no reason to leave a model alone."""
    bad = completion("不知道")
    broken = Reply(b"{}")
    maker = backend(broken, broken, GOOD, broken, broken, bad, GOOD)
    for _ in range(7):
        maker.read(ARTICLE)
    assert maker.reports[-1].outcome is Outcome.ANSWERED


def test_a_used_up_budget_leaves_articles_to_the_rules(
    backend: MakeBackend, server: ModelServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing is asked any more that day, and the log says so once."""
    spent = completion(told(), tokens=(5000, 500))
    maker = backend(spent, use="instead", characters=500, answer_tokens=300, tokens_a_day=6000)
    assert maker.read(ARTICLE) == []
    assert maker.read(ARTICLE) == RULES
    assert maker.read(ARTICLE) == RULES
    assert [r.outcome for r in maker.reports] == [Outcome.ANSWERED, Outcome.BUDGET, Outcome.BUDGET]
    assert (maker.reports[0].prompt_tokens, maker.reports[0].answer_tokens) == (5000, 500)
    assert len(server.asked) == 1
    assert caplog.text.count("GOVWIRE_LLM_TOKENS_A_DAY") == 1


def test_tokens_that_are_not_counted_are_estimated(backend: MakeBackend) -> None:
    """A server without a usage, or with a senseless one, does not get around the budget."""
    bodies = [
        GOOD.body.replace(b'"usage"', b'"usages"'),
        GOOD.body.replace(b'"prompt_tokens": 1000', b'"prompt_tokens": -1'),
    ]
    for body in bodies:
        maker = backend(Reply(body))
        maker.read(ARTICLE)
        assert maker.report.outcome is Outcome.ANSWERED
        assert maker.report.prompt_tokens > 1000


def test_a_long_article_is_cut_at_a_paragraph(backend: MakeBackend, server: ModelServer) -> None:
    """The model reads whole paragraphs up to the limit, and what it did not read it cannot quote."""
    filler = "临海市市场监督管理局持续加强计量监管。" * 12
    late = "6月3日，临海市计量协会召开座谈会。"
    maker = backend(
        completion(told(event("meeting", "召开", late), event("agreement_signing", "签署", SIGNING))),
        use="instead",
        characters=len(SIGNING) + 200,
    )
    events = maker.read(article(SIGNING, filler, late))
    assert [e.trigger.text for e in events] == ["签署"]
    assert SIGNING in server.asked[0].user
    assert filler[:20] not in server.asked[0].user
    assert maker.report.outcome is Outcome.ANSWERED_IN_PART


@pytest.mark.parametrize("text", ["。", "\n\n", "=", "1", "召开\x00会议" * 50, "　\u3000\n召开"])
def test_odd_texts_are_read_without_an_error(backend: MakeBackend, text: str) -> None:
    """A text of marks alone, or with control characters, is no reason to fail."""
    maker = backend(completion(told(event("meeting", "召开", text, ("name", "会议"), ("time", "1")))))
    for found in maker.read(article(text)):
        assert text[found.trigger.start : found.trigger.end] == found.trigger.text


def test_an_article_in_another_language_is_not_sent(backend: MakeBackend, server: ModelServer) -> None:
    """The model is asked about what the rules read, and about nothing else."""
    maker = backend(GOOD)
    assert maker.read(ARTICLE.model_copy(update={"language": "en"})) == []
    assert maker.read(article("")) == []
    assert server.asked == []
    assert maker.reports == []


def test_a_proxy_that_makes_no_sense_is_no_fault_of_the_article(
    monkeypatch: pytest.MonkeyPatch, backend: MakeBackend
) -> None:
    """What the environment says wrong about proxies leaves articles to the rules, too."""
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("HTTP_PROXY", "socks9://127.0.0.1:1")
    maker = backend(GOOD)
    assert maker.read(ARTICLE) == RULES
    assert maker.report.outcome is Outcome.UNREACHABLE


def test_an_answer_that_never_ends_takes_no_time_of_the_line(backend: MakeBackend) -> None:
    """More events or arguments than an article can have are left out and counted."""
    many = event("agreement_signing", "签署", SIGNING, *[("time", "5月12日")] * 150)
    maker = backend(completion(told(*[many] * 120)), use="instead")
    (found,) = maker.read(ARTICLE)
    assert len(found.arguments) == 1
    assert maker.report.dropped[Dropped.SURPLUS] == 20 + 100 * 50
    assert maker.report.dropped[Dropped.REPEATED] == 99
