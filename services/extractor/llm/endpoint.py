"""The endpoint: one request with its attempts, bounded in time and size."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import httpx
from pydantic import BaseModel, Field, ValidationError

from services.extractor.llm.report import ModelFailed, Outcome

if TYPE_CHECKING:
    from services.extractor.settings import LlmSettings

log = logging.getLogger(__name__)

BODY_BYTES = 2 << 20
"""Most bytes of a response: some hundred times what an answer has."""
_ERROR_BYTES = 4096
_ERROR_CHARACTERS = 300
_FIRST_PAUSE = 0.5
_CONNECT_SECONDS = 5.0
_PASSING = (Outcome.UNREACHABLE, Outcome.BUSY, Outcome.SERVER_ERROR)
"""Worth another attempt. A time-out is not: it used up the time that there was."""

Value = TypeVar("Value")


class _Usage(BaseModel):
    prompt_tokens: int | None = Field(default=None, ge=0)
    completion_tokens: int | None = Field(default=None, ge=0)


class _Message(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None


class _Completion(BaseModel):
    choices: list[_Choice]
    usage: Any = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model wrote. Tokens: None where the endpoint does not count them. `whole`: it was not cut off."""

    content: str
    prompt_tokens: int | None
    answer_tokens: int | None
    whole: bool = True


class Endpoint:
    """An OpenAI-compatible chat-completions endpoint; one request at a time."""

    def __init__(
        self,
        settings: LlmSettings,
        *,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._url = completions_url(settings.url)
        self._headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Accept-Encoding": "identity",  # so that the bound on bytes is one on what they unpack to
        }
        if settings.api_key is not None:
            self._headers["Authorization"] = f"Bearer {settings.api_key.get_secret_value()}"
        self._sleep = sleep
        self._clock = clock

    def ask(self, system: str, user: str, schema: dict[str, Any]) -> Answer:
        """The model's answer; raises `ModelFailed` where there is none, after the attempts that are worth it."""
        body = self._body(system, user, schema)
        deadline = self._clock() + self._settings.seconds
        attempt = 1
        while True:
            left = deadline - self._clock()
            try:
                return _within(left, partial(self._post, body, left))
            except ModelFailed as failed:
                pause = failed.after if failed.after is not None else _FIRST_PAUSE * 2 ** (attempt - 1)
                last = attempt >= self._settings.attempts or self._clock() + pause >= deadline
                if failed.outcome not in _PASSING or last:
                    raise
                log.info("model: %s; attempt %d follows in %g s", failed.error, attempt + 1, pause)
            self._sleep(pause)
            attempt += 1

    def _body(self, system: str, user: str, schema: dict[str, Any]) -> bytes:
        request: dict[str, Any] = {
            "model": self._settings.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "temperature": 0,
            "max_tokens": self._settings.answer_tokens,
            "stream": False,
        }
        if self._settings.seed >= 0:
            request["seed"] = self._settings.seed
        if self._settings.format == "json_schema":
            named = {"name": "events", "strict": True, "schema": schema}
            request["response_format"] = {"type": "json_schema", "json_schema": named}
        elif self._settings.format == "json_object":
            request["response_format"] = {"type": "json_object"}
        return json.dumps(request).encode("ascii")  # escapes can carry unpaired surrogates, UTF-8 cannot

    def _post(self, body: bytes, seconds: float) -> Answer:
        limits = httpx.Timeout(seconds, connect=min(_CONNECT_SECONDS, seconds))
        deadline = self._clock() + seconds
        try:
            # A client for each request: nothing is shared with a request that was given up and still waits.
            with (
                httpx.Client(timeout=limits, follow_redirects=False) as client,
                client.stream("POST", self._url, content=body, headers=self._headers) as response,
            ):
                if response.status_code != 200:
                    raise _refusal(response)
                return _answer(self._read(response, deadline))
        except httpx.ConnectTimeout as error:
            raise ModelFailed(Outcome.UNREACHABLE, f"no connection to {self._url}: {error or 'time-out'}") from None
        except httpx.TimeoutException:
            raise ModelFailed(Outcome.TIMEOUT, f"no answer within {seconds:.3g} s", spent=True) from None
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError, ValueError, ImportError) as error:
            # The last two: a proxy of the environment that httpx cannot read, or has no package for.
            reason = f"{self._url}: {error or type(error).__name__}"
            raise ModelFailed(Outcome.UNREACHABLE, reason, spent=isinstance(error, httpx.ReadError)) from None

    def _read(self, response: httpx.Response, deadline: float) -> bytes:
        if response.headers.get("content-encoding", "identity") not in ("", "identity"):
            raise ModelFailed(Outcome.UNUSABLE, "a compressed response, which was not asked for", spent=True)
        body = bytearray()
        for chunk in response.iter_raw():
            body += chunk
            if len(body) > BODY_BYTES:
                raise ModelFailed(Outcome.TOO_LARGE, f"a response of more than {BODY_BYTES} bytes", spent=True)
            if self._clock() > deadline:  # some servers send blank lines while they think
                raise ModelFailed(Outcome.TIMEOUT, "no whole answer in time", spent=True)
        return bytes(body)


def completions_url(url: str) -> str:
    """Where requests go: `…/chat/completions`, added where it is missing; a query stays."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    if not path.endswith("/chat/completions"):
        path += "/chat/completions"
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


def _refusal(response: httpx.Response) -> ModelFailed:
    """What a status other than 200 means."""
    status = response.status_code
    if response.is_redirect:
        return ModelFailed(
            Outcome.REFUSED, f"status {status}: redirects are not followed; GOVWIRE_LLM_URL names the place"
        )
    said = bytearray()
    for chunk in response.iter_raw():
        said += chunk
        if len(said) >= _ERROR_BYTES:
            break
    words = " ".join(said.decode("utf-8", "replace").split())[:_ERROR_CHARACTERS]
    error = f"status {status}: {words}" if words else f"status {status}"
    after = retry_after(response.headers.get("retry-after"), datetime.now(UTC))
    if status == 429:
        return ModelFailed(Outcome.BUSY, error, after=after)
    if status >= 500 or status == 408:
        return ModelFailed(Outcome.SERVER_ERROR, error, after=after)
    return ModelFailed(Outcome.REFUSED, error)


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After asks for (RFC 9110, 10.2.3: a number, or a date); None where it says nothing."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


def _answer(body: bytes) -> Answer:
    """The first choice of a completion."""
    try:
        completion = _Completion.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ModelFailed(Outcome.UNUSABLE, f"no completion: {where} {first['msg']}", spent=True) from None
    if not completion.choices or completion.choices[0].message.content is None:
        raise ModelFailed(Outcome.UNUSABLE, "a completion without content", spent=True)
    choice = completion.choices[0]
    try:
        usage = _Usage.model_validate(completion.usage or {})
    except ValidationError:  # an answer is not worse for being badly counted
        usage = _Usage()
    whole = choice.finish_reason != "length"
    return Answer(choice.message.content or "", usage.prompt_tokens, usage.completion_tokens, whole)


def _within(seconds: float, call: Callable[[], Value]) -> Value:
    """What `call` gives, or its time is over. httpx bounds each wait, not their sum, and names are resolved without any
    bound; but an article that takes too long costs its worker. A call that is given up ends by itself."""
    future: Future[Value] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, name="model", daemon=True).start()
    try:
        return future.result(timeout=max(0.0, seconds))
    except TimeoutError:
        if future.done():
            raise
        raise ModelFailed(Outcome.TIMEOUT, f"no answer within {seconds:.3g} s", spent=True) from None
