"""librdkafka's mock cluster, for broker errors on demand.

confluent-kafka's Python API can only start one; its wheel carries librdkafka, whose C API (`rdkafka_mock.h`) also
creates topics and answers the next requests of a kind with errors.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from pathlib import Path

import pytest

JOIN_GROUP = 11
SYNC_GROUP = 14
PRODUCE = 0


def _library() -> ctypes.CDLL:
    confluent_kafka = pytest.importorskip("confluent_kafka", reason="confluent-kafka carries the mock cluster")
    folder = Path(confluent_kafka.__file__).parents[1] / "confluent_kafka.libs"
    found = next(iter(folder.glob("librdkafka-*.so*")), None)
    if found is None:
        pytest.skip("this confluent-kafka does not carry librdkafka as a library of its own")
    library = ctypes.CDLL(str(found))
    pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    for name, result, arguments in (
        ("rd_kafka_conf_new", pointer, []),
        ("rd_kafka_new", pointer, [number, pointer, text, ctypes.c_size_t]),
        ("rd_kafka_destroy_flags", None, [pointer, number]),
        ("rd_kafka_mock_cluster_new", pointer, [pointer, number]),
        ("rd_kafka_mock_cluster_destroy", None, [pointer]),
        ("rd_kafka_mock_cluster_bootstraps", text, [pointer]),
        ("rd_kafka_mock_topic_create", number, [pointer, text, number, number]),
        ("rd_kafka_mock_group_initial_rebalance_delay_ms", None, [pointer, ctypes.c_int32]),
        (
            "rd_kafka_mock_push_request_errors_array",
            None,
            [pointer, ctypes.c_int16, ctypes.c_size_t, ctypes.POINTER(number)],
        ),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class MockKafka:
    """One mock broker in this process."""

    def __init__(self) -> None:
        self._library = library = _library()
        error = ctypes.create_string_buffer(512)
        self._client = library.rd_kafka_new(0, library.rd_kafka_conf_new(), error, 512)
        assert self._client, error.value
        self._cluster = library.rd_kafka_mock_cluster_new(self._client, 1)
        library.rd_kafka_mock_group_initial_rebalance_delay_ms(self._cluster, 100)
        self.bootstrap_servers: str = library.rd_kafka_mock_cluster_bootstraps(self._cluster).decode()

    def create_topic(self, name: str, partitions: int) -> None:
        """Create a topic."""
        assert self._library.rd_kafka_mock_topic_create(self._cluster, name.encode(), partitions, 1) == 0

    def fail_next(self, api_key: int, codes: Sequence[int]) -> None:
        """Answer the next requests of a kind with these error codes (Kafka's protocol guide lists both)."""
        array = (ctypes.c_int * len(codes))(*codes)
        self._library.rd_kafka_mock_push_request_errors_array(self._cluster, api_key, len(codes), array)

    def close(self) -> None:
        """End it."""
        self._library.rd_kafka_mock_cluster_destroy(self._cluster)
        self._library.rd_kafka_destroy_flags(self._client, 0x8)  # do not wait for the consumer that there is not
