"""Topics as they are on the broker: created from `schemas.topics`, compared with it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import TopicAlreadyExistsError, for_code

from schemas.topics import TOPICS, Topic

log = logging.getLogger(__name__)

_PASSING_CODES = frozenset({7, 38, 41})
"""Request timed out, replication factor (brokers that have just started do not count yet), not the controller."""


class TopicMismatch(Exception):
    """A topic on the broker is not what `schemas.topics` declares, and messages would go wrong."""


class BrokerNotReady(Exception):
    """The broker answers and has no topics for us yet: it has just started, too few brokers are there, or what was
    created a moment ago is not known to each of them."""


@dataclass(frozen=True)
class TopicState:
    """One declared topic, as the broker has it."""

    topic: Topic
    partitions: int | None
    """None: the broker does not have it."""
    replicas: int | None = None
    differences: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    """Configurations that differ: name → (declared, actual)."""

    @property
    def partitions_differ(self) -> bool:
        """Whether the partition count is another: keys would go to other partitions than their forebears."""
        return self.partitions is not None and self.partitions != self.topic.partitions


async def describe(admin: AIOKafkaAdminClient, topics: Iterable[Topic] = TOPICS) -> list[TopicState]:
    """How the broker's topics compare with the declared ones."""
    declared = list(topics)
    present = set(await admin.list_topics())
    known = [topic for topic in declared if topic.name in present]
    shapes: dict[str, tuple[int, int]] = {}
    configs: dict[str, dict[str, str | None]] = {topic.name: {} for topic in known}
    if known:
        for entry in await admin.describe_topics([topic.name for topic in known]):
            partitions = entry["partitions"]
            shapes[entry["topic"]] = (len(partitions), len(partitions[0]["replicas"]) if partitions else 0)
        # `{name: None}` asks for that configuration alone, whatever the annotation says.
        resources = [
            ConfigResource(ConfigResourceType.TOPIC, topic.name, dict.fromkeys(topic.kafka_config())) for topic in known
        ]
        for response in await admin.describe_configs(resources):
            for _, _, _, name, entries in response.resources:
                configs[name] = {entry[0]: entry[1] for entry in entries}
    states = []
    for topic in declared:
        if topic.name not in shapes:
            states.append(TopicState(topic, None))
            continue
        actual = configs[topic.name]
        differences = {
            name: (wanted, actual.get(name))
            for name, wanted in topic.kafka_config().items()
            if actual.get(name) != wanted
        }
        states.append(TopicState(topic, *shapes[topic.name], differences))
    return states


async def create(
    admin: AIOKafkaAdminClient, topics: Iterable[Topic] = TOPICS, *, replication_factor: int | None = None
) -> list[str]:
    """Create the topics that are missing; gives their names. `replication_factor`: absent: 3, or as many as brokers.

    Raises `TopicMismatch` where the broker refuses one, `BrokerNotReady` where it may work later.
    """
    present = set(await admin.list_topics())
    missing = [topic for topic in topics if topic.name not in present]
    if not missing:
        return []
    if replication_factor is None:
        cluster = await admin.describe_cluster()
        replication_factor = max(1, min(3, len(cluster["brokers"])))
    new = [
        NewTopic(topic.name, topic.partitions, replication_factor, topic_configs=topic.kafka_config())
        for topic in missing
    ]
    response = await admin.create_topics(new)
    created = []
    for name, code, *rest in response.topic_errors:
        error = for_code(code)
        if code == 0:
            created.append(name)
        elif error is not TopicAlreadyExistsError:  # another replica was faster
            words = f"the broker does not create topic {name}: {(rest and rest[0]) or error.__name__}"
            raise BrokerNotReady(words) if code in _PASSING_CODES else TopicMismatch(words)
    return created


async def ensure(
    admin: AIOKafkaAdminClient, topics: Iterable[Topic], *, create_missing: bool, replication_factor: int | None = None
) -> None:
    """Have the topics, or raise `TopicMismatch` with what is wrong and what to do; other drift is logged.

    Raises `BrokerNotReady` where it may work later.
    """
    wanted = list(topics)
    if create_missing:
        created = await create(admin, wanted, replication_factor=replication_factor)
        if created:
            log.info("created topics: %s", ", ".join(created))
    wrong = []
    for state in await describe(admin, wanted):
        if not state.partitions and create_missing:
            raise BrokerNotReady(f"topic {state.topic.name} was created and is not seen by every broker yet")
        if state.partitions is None:
            wrong.append(f"topic {state.topic.name} does not exist: create it with `govwire topics create`")
        elif state.partitions_differ:
            wrong.append(
                f"topic {state.topic.name} has {state.partitions} partitions and {state.topic.partitions} are "
                "declared: partition counts never change; make a new topic version"
            )
        for name, (declared, actual) in state.differences.items():
            log.warning("topic %s: %s is %s, %s is declared", state.topic.name, name, actual, declared)
    if wrong:
        raise TopicMismatch("; ".join(wrong))
