"""The local Kafka's configuration: one KRaft node on loopback, small enough to live beside everything else."""

from __future__ import annotations

from pathlib import Path

HOST = "127.0.0.1"

# Replication 1: there is one node. Session timeout: so long the controller holds a killed broker's lease, which delays
# its next start. Offsets are kept for a year: whoever comes back after a long pause goes on where he stopped.
_PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@{host}:{controller_port}
listeners=PLAINTEXT://{host}:{port},CONTROLLER://{host}:{controller_port}
advertised.listeners=PLAINTEXT://{host}:{port}
controller.listener.names=CONTROLLER
log.dirs={logs}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
offsets.retention.minutes=525600
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
message.max.bytes=33554432
replica.fetch.max.bytes=33554432
socket.request.max.bytes=104857600
log.cleaner.dedupe.buffer.size=33554432
log.segment.bytes=134217728
num.network.threads=2
num.io.threads=4
"""

_LOG4J = """\
Configuration:
  Appenders:
    Console: {name: out, PatternLayout: {pattern: "%d %p %m (%c)%n"}}
  Loggers:
    Root: {level: WARN, AppenderRef: [{ref: out}]}
"""


def write_configuration(folder: Path, *, port: int, controller_port: int) -> Path:
    """Write the node's files into its folder (made where it is missing); gives the properties file."""
    folder.mkdir(parents=True, exist_ok=True)
    properties = folder / "server.properties"
    properties.write_text(
        _PROPERTIES.format(host=HOST, port=port, controller_port=controller_port, logs=folder / "data")
    )
    log_configuration(folder).write_text(_LOG4J)
    return properties


def log_configuration(folder: Path) -> Path:
    """Where the node's logging is configured."""
    return folder / "log4j2.yaml"
