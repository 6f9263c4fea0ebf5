"""What a Grafana dashboard is made of: rows of panels with their PromQL, and the JSON that Grafana wants of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

WIDTH = 24
DATASOURCE = {"type": "prometheus", "uid": "prometheus"}


@dataclass(frozen=True)
class Panel:
    """One picture: PromQL by legend."""

    title: str
    queries: dict[str, str]
    unit: str = "short"
    kind: str = "timeseries"
    why: str = ""
    stack: bool = False
    thresholds: tuple[tuple[float | None, str], ...] = ((None, "green"),)
    height: int = 8


@dataclass(frozen=True)
class Dashboard:
    """One page: rows of panels, each row as wide as the page."""

    uid: str
    title: str
    description: str
    rows: dict[str, list[Panel]]
    variables: list[str] = field(default_factory=list)


GREEN_TO_RED = ((None, "green"), (1.0, "red"))
RED_TO_GREEN = ((None, "red"), (1.0, "green"))


def rate(metric: str, by: str, where: str = "") -> str:
    """Per second, by a label."""
    return f"sum by ({by}) (rate({metric}{{{where}}}[$__rate_interval]))"


def hourly(metric: str, by: str, where: str = "") -> str:
    """Within an hour, by a label."""
    return f"sum by ({by}) (increase({metric}{{{where}}}[1h]))"


def since(metric: str) -> str:
    """Seconds since a moment, for each chosen source."""
    return f'time() - max by (source) ({metric}{{source=~"$source"}})'


def quantiles(metric: str, where: str = "", by: str = "") -> dict[str, str]:
    """Median, 95 % and 99 % of a histogram."""
    prefix = f"{{{{{by}}}}} " if by else ""
    group = f"le, {by}" if by else "le"
    buckets = rate(f"{metric}_bucket", group, where)
    return {
        f"{prefix}{name}": f"histogram_quantile({q}, {buckets})"
        for name, q in (("median", 0.5), ("95 %", 0.95), ("99 %", 0.99))
    }


def build(dashboard: Dashboard) -> dict[str, Any]:
    """The dashboard as Grafana reads it."""
    panels: list[dict[str, Any]] = []
    y = 0
    for title, row in dashboard.rows.items():
        panels.append(
            _place({"type": "row", "title": title, "collapsed": False, "panels": []}, len(panels), 0, y, WIDTH, 1)
        )
        y += 1
        width = WIDTH // len(row)
        for column, panel in enumerate(row):
            panels.append(_place(_panel(panel), len(panels), column * width, y, width, panel.height))
        y += max(panel.height for panel in row)
    return {
        "uid": dashboard.uid,
        "title": dashboard.title,
        "description": dashboard.description,
        "tags": ["govwire"],
        "schemaVersion": 39,
        "editable": False,
        "refresh": "10s",
        "time": {"from": "now-3h", "to": "now"},
        "timezone": "browser",
        "links": [{"type": "dashboards", "tags": ["govwire"], "title": "govwire", "asDropdown": False}],
        "templating": {"list": [_variable(name) for name in dashboard.variables]},
        "panels": panels,
    }


def _place(panel: dict[str, Any], number: int, x: int, y: int, width: int, height: int) -> dict[str, Any]:
    return {"id": number + 1, "gridPos": {"x": x, "y": y, "w": width, "h": height}, **panel}


def _variable(name: str) -> dict[str, Any]:
    query = f"label_values(govwire_pages_total, {name})"
    return {
        "name": name,
        "type": "query",
        "datasource": DATASOURCE,
        "query": {"query": query, "refId": name},
        "definition": query,
        "refresh": 2,
        "includeAll": True,
        "multi": True,
        "allValue": ".*",
        "current": {"text": "All", "value": "$__all"},
    }


def _panel(panel: Panel) -> dict[str, Any]:
    table = panel.kind == "table"
    custom: dict[str, Any] = {}
    if panel.kind == "timeseries":
        custom = {"fillOpacity": 10, "showPoints": "never", "stacking": {"mode": "normal" if panel.stack else "none"}}
    return {
        "type": panel.kind,
        "title": panel.title,
        "description": panel.why,
        "datasource": DATASOURCE,
        "targets": [
            {
                "refId": chr(ord("A") + number),
                "datasource": DATASOURCE,
                "expr": expression,
                "legendFormat": legend or "__auto",
                **({"format": "table", "instant": True} if table else {}),
            }
            for number, (legend, expression) in enumerate(panel.queries.items())
        ],
        "fieldConfig": {
            "defaults": {
                "unit": panel.unit,
                "min": 0,
                "custom": custom,
                "thresholds": {"mode": "absolute", "steps": [{"value": v, "color": c} for v, c in panel.thresholds]},
            },
            "overrides": [],
        },
        "options": {} if table or panel.kind == "stat" else {"legend": {"displayMode": "list", "placement": "bottom"}},
        **({"transformations": [{"id": "organize", "options": {"excludeByName": {"Time": True}}}]} if table else {}),
    }
