"""The children's metrics, read from their /metrics pages (Prometheus text format 0.0.4)."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass

_SAMPLE = re.compile(r"^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?\s+(\S+)(?:\s+-?\d+)?$")
_LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"')
_ESCAPES = {"\\n": "\n", '\\"': '"', "\\\\": "\\"}


@dataclass(frozen=True)
class Sample:
    """One value of one series."""

    name: str
    labels: dict[str, str]
    value: float


def parse(text: str) -> list[Sample]:
    """The samples of a metrics page; lines that are none are passed over."""
    samples = []
    for line in text.splitlines():
        match = None if line.startswith("#") else _SAMPLE.match(line.strip())
        if match is None:
            continue
        try:
            value = float(match[3])
        except ValueError:
            continue
        labels = {name: _unescaped(raw) for name, raw in _LABEL.findall(match[2] or "")}
        samples.append(Sample(match[1], labels, value))
    return samples


def scrape(port: int, *, host: str = "127.0.0.1", seconds: float = 1.0) -> list[Sample] | None:
    """The samples that a service serves now; None where it does not answer."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # never by way of a proxy: it is this machine
    try:
        with opener.open(f"http://{host}:{port}/metrics", timeout=seconds) as answer:
            return parse(answer.read().decode("utf-8", "replace"))
    except (OSError, ValueError):
        return None


def total(samples: Iterable[Sample], name: str, **labels: str) -> float:
    """The sum of a metric over all series that carry these labels."""
    return sum(s.value for s in samples if s.name == name and labels.items() <= s.labels.items())


def by_label(samples: Iterable[Sample], name: str, label: str, **labels: str) -> dict[str, float]:
    """A metric's sums by the values of one label, over the series that carry the other labels."""
    sums: dict[str, float] = {}
    for sample in samples:
        if sample.name == name and labels.items() <= sample.labels.items():
            value = sample.labels.get(label, "")
            sums[value] = sums.get(value, 0.0) + sample.value
    return sums


def _unescaped(raw: str) -> str:
    return re.sub(r"\\.", lambda m: _ESCAPES.get(m[0], m[0]), raw)
