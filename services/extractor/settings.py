"""What the extractor can be told (`GOVWIRE_*`)."""

from __future__ import annotations

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from stage.settings import PREFIX, StageSettings

LLM_PREFIX = "GOVWIRE_LLM_"
PROMPT_TOKENS = 4096
"""Most that the prompt takes beside the article, tokens; a test keeps it below."""
_RULES_SECONDS = 5.0
"""What the rules and the rest of the handling of one article are left of `message_seconds`."""


def _endpoint(value: str) -> str:
    if not value:
        return value
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ValueError(f"not a URL: {error}") from None
    if parts.scheme not in ("http", "https") or not host or not re.fullmatch(r"[A-Za-z0-9._:-]+", host):
        raise ValueError("not an http(s) URL; one looks like http://127.0.0.1:11434/v1")
    if not re.fullmatch(r"[!-~]+", value):
        raise ValueError("a URL has neither white space nor other than ASCII characters; write them with %")
    return value


def _header(value: SecretStr | None) -> SecretStr | None:
    if value is None or not value.get_secret_value():
        return None
    if not re.fullmatch(r"[!-~]+", value.get_secret_value()):
        raise ValueError("a key has neither white space nor other than ASCII characters; was more pasted than the key?")
    return value


class LlmSettings(BaseSettings):
    """Which language model the extractor may ask beside its rules (`GOVWIRE_LLM_*`); none, unless a URL is given."""

    model_config = SettingsConfigDict(
        env_prefix=LLM_PREFIX, extra="ignore", use_attribute_docstrings=True, frozen=True, hide_input_in_errors=True
    )

    url: Annotated[str, AfterValidator(_endpoint)] = ""
    """OpenAI-compatible endpoint, for example `http://127.0.0.1:11434/v1`; `/chat/completions` is added where it is
    missing. Empty: no model is asked. The environment's `HTTPS_PROXY`, `NO_PROXY` and `SSL_CERT_FILE` hold."""
    model: str = Field(default="", max_length=200)
    """The model's name at that endpoint; events say it as `model:<name>`."""
    api_key: Annotated[SecretStr | None, AfterValidator(_header)] = None
    """Key sent as `Authorization: Bearer`; absent: none is sent."""
    use: Literal["beside", "instead"] = "beside"
    """`beside`: the rules' events, and those of the model that the rules do not have. `instead`: the model's alone;
    the rules' where it does not answer."""
    seconds: float = Field(default=20.0, gt=0)
    """How long one article may wait for the model, all attempts together; 5 s of `GOVWIRE_MESSAGE_SECONDS` must be
    left. A batch waits for each of its articles: with a model, set `GOVWIRE_BATCH_MESSAGES` to 4 or so."""
    attempts: int = Field(default=3, ge=1, le=10)
    """How often one article is sent, while the endpoint is busy or fails and time is left; then the rules read it."""
    tokens_a_day: int = Field(default=1_000_000, ge=1)
    """Most tokens, of prompts and answers together, between two midnights UTC; then the rules work alone. Counted in
    `GOVWIRE_DATA`, so for all workers of one replica and over restarts; each replica has its own budget."""
    characters: int = Field(default=8000, ge=200)
    """Most characters of an article that are sent; a longer one is cut at the end of a paragraph."""
    answer_tokens: int = Field(default=4096, ge=256)
    """Most tokens of one answer (`max_tokens`)."""
    format: Literal["json_schema", "json_object", "none"] = "json_schema"
    """The `response_format` that is asked for; for a server that refuses a request with one, the next of these."""
    seed: int = 0
    """The `seed` sent with temperature 0, so that answers repeat; negative: none, for servers that refuse it."""
    confidence: float = Field(default=0.5, ge=0, le=1)
    """Confidence of every event that the model alone tells: no measure of this model, but a place among the rules'
    (0.3 to 0.98) that readers of events can set their threshold by."""

    @model_validator(mode="after")
    def _complete(self) -> LlmSettings:
        if not self.url:
            return self
        if "@" in urlsplit(self.url).netloc:
            raise ValueError(f"{LLM_PREFIX}URL: holds a name or password; a key goes into {LLM_PREFIX}API_KEY")
        if not self.model:
            raise ValueError(
                f"{LLM_PREFIX}URL={self.url!r}: set {LLM_PREFIX}MODEL to a model's name there too, or clear the URL to "
                "work with rules alone"
            )
        least = self.characters + self.answer_tokens + PROMPT_TOKENS
        if self.tokens_a_day < least:
            raise ValueError(
                f"{LLM_PREFIX}TOKENS_A_DAY={self.tokens_a_day}: not enough for one article; allow at least {least}, or "
                f"lower {LLM_PREFIX}CHARACTERS or {LLM_PREFIX}ANSWER_TOKENS"
            )
        return self


class ExtractorSettings(StageSettings):
    """The extractor's settings, beside those that every service has."""

    llm: LlmSettings = Field(default_factory=LlmSettings)
    """Set by `GOVWIRE_LLM_*`."""

    @model_validator(mode="after")
    def _in_time(self) -> ExtractorSettings:
        # A worker that overruns message_seconds is ended and its message put aside: that must never be a model's doing.
        needed = self.llm.seconds + _RULES_SECONDS
        if self.llm.url and self.message_seconds < needed:
            raise ValueError(
                f"{LLM_PREFIX}SECONDS={self.llm.seconds:g}: set {PREFIX}MESSAGE_SECONDS to at least {needed:g} "
                f"(it is {self.message_seconds:g}), or lower {LLM_PREFIX}SECONDS"
            )
        return self
