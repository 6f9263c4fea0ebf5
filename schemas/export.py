"""The contract as documents: one JSON Schema a message, one AsyncAPI 3 document for all topics.

Everything here is text in, text out; `govwire schemas export` writes it under `schemas/`, `govwire schemas check`
compares. The examples under `schemas/examples/` are real messages, kept by hand.
"""

from __future__ import annotations

import json
from typing import Any

import yaml

from schemas import headers
from schemas.base import SCHEMA_VERSION, Message
from schemas.topics import TOPICS, Topic

DIALECT = "https://json-schema.org/draft/2020-12/schema"

HEADER_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        headers.TRACEPARENT: {"type": "string", "description": "W3C Trace Context of the work that wrote it."},
        headers.SOURCE: {"type": "string", "description": "Id of the source that the message goes back to."},
        headers.STAGE: {"type": "string", "description": "The stage that wrote it."},
        headers.CONTENT_TYPE: {"type": "string", "const": "application/json"},
        headers.SCHEMA_VERSION: {"type": "string", "description": "`schema_version` of the message, as text."},
    },
}


def messages() -> dict[str, type[Message]]:
    """Every message that stands on a topic, by name."""
    return {topic.message.__name__: topic.message for topic in TOPICS}


def json_schema(message: type[Message]) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a message as it stands on the wire.

    Written for readers of the wire: defaults are always written out by govwire, but a reader must not count on a
    field that an older writer did not know, so only fields without a default are required.
    """
    schema = message.model_json_schema(mode="validation")
    return {"$schema": DIALECT, **schema}


def render(examples: dict[str, str]) -> dict[str, str]:
    """Every generated file as {path under schemas/: text}; `examples` are the example files' texts by message name.

    Raises `KeyError` where a message has no example, `pydantic.ValidationError` where one is not a message.
    """
    files = {
        f"json/{name}.json": json.dumps(json_schema(message), ensure_ascii=False, indent=2) + "\n"
        for name, message in sorted(messages().items())
    }
    files["asyncapi.yaml"] = _yaml(asyncapi(examples))
    return files


def asyncapi(examples: dict[str, str]) -> dict[str, Any]:
    """The AsyncAPI 3.0 document: a channel a topic, a send and a receive operation a stage, with real examples."""
    operations: dict[str, Any] = {}
    for topic in TOPICS:
        channel = {"$ref": f"#/channels/{topic.name}"}
        for action, stages in (("send", topic.writers), ("receive", topic.readers)):
            for stage in stages:
                operations[f"{stage}-{action}s-{topic.name}"] = {
                    "action": action,
                    "channel": channel,
                    "summary": f"The {stage} {'writes' if action == 'send' else 'reads'} {topic.name}.",
                }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "govwire",
            "version": f"{SCHEMA_VERSION}.0.0",
            "description": "Government news as structured events on Kafka topics. Topics marked internal are for the "
            "stages themselves; everything else is a promise.",
            "license": {"name": "MIT"},
        },
        "defaultContentType": "application/json",
        "servers": {
            "kafka": {
                "host": "{bootstrap}",
                "protocol": "kafka",
                "variables": {"bootstrap": {"default": "localhost:9092", "description": "Bootstrap servers."}},
            }
        },
        "channels": {topic.name: _channel(topic) for topic in TOPICS},
        "operations": operations,
        "components": {
            "messages": {
                name: {
                    "name": name,
                    "title": name,
                    "summary": (message.__doc__ or "").split("\n")[0],
                    "contentType": "application/json",
                    "headers": HEADER_SCHEMA,
                    "payload": {"$ref": f"./json/{name}.json"},
                    "examples": [{"payload": _example(message, examples[name])}],
                }
                for name, message in sorted(messages().items())
            }
            | {
                _tombstone_name(topic): {
                    "name": _tombstone_name(topic),
                    "title": _tombstone_name(topic),
                    "summary": f"No value under a key ({topic.key}). {topic.tombstone}",
                    "headers": HEADER_SCHEMA,
                    "payload": {"type": "null"},
                }
                for topic in TOPICS
                if topic.tombstone
            }
        },
    }


def _example(message: type[Message], text: str) -> Any:
    message.model_validate_json(text)
    return json.loads(text)


def _channel(topic: Topic) -> dict[str, Any]:
    names = [topic.message.__name__, *([_tombstone_name(topic)] if topic.tombstone else [])]
    return {
        "address": topic.name,
        "summary": topic.summary,
        "messages": {each: {"$ref": f"#/components/messages/{each}"} for each in names},
        "bindings": {
            "kafka": {
                "topic": topic.name,
                "partitions": topic.partitions,
                "topicConfiguration": {
                    "cleanup.policy": [topic.cleanup.value],
                    **(
                        {"retention.ms": int(topic.kafka_config()["retention.ms"])}
                        if topic.retention_ms and "retention.ms" in topic.kafka_config()
                        else {}
                    ),
                },
                "bindingVersion": "0.5.0",
            }
        },
        "x-key": topic.key,
        "x-internal": topic.internal,
    }


def _tombstone_name(topic: Topic) -> str:
    """Null values of two topics say different things even where their messages are the same."""
    words = "".join(word.capitalize() for word in topic.name.split("-"))
    return f"{words}Tombstone"


def _yaml(document: dict[str, Any]) -> str:
    class Plain(yaml.SafeDumper):
        """Written out whole: anchors would make the document harder to read."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

    text: str = yaml.dump(document, Dumper=Plain, allow_unicode=True, sort_keys=False, width=120)
    return "# Generated by `govwire schemas export` from schemas/*.py; not edited by hand.\n" + text
