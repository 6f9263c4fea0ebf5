"""A worker process: handles messages one after another, far from the event loop.

It speaks with its stage (`stage.workers`) over a socket: a request carries the messages of a batch, answers carry
results, several at a time when they are quick. A message that takes too long is ended by the alarm's default action,
which ends the process, in C code too; the stage starts another one. Parent gone: the socket is closed, and so it ends.

Run as `python -m stage.worker FD MODULE SERVICE STAGE SECONDS STATE LOG_FORMAT LOG_LEVEL`.
"""

from __future__ import annotations

import gc
import importlib
import pickle
import signal
import socket
import struct
import sys
import time
from collections.abc import Mapping

from stage import logs, measures
from stage import service as services
from stage.handlers import Handler, Overlay
from stage.results import Again, Answer, Request, Result

HEADER = struct.Struct(">I")
_ANSWER_SECONDS = 0.1


def serve(connection: socket.socket, handler: Handler, seconds: float, stored: Mapping[str, bytes] | None) -> None:
    """Handle requests until the other end is closed."""
    stream = connection.makefile("rwb")
    while header := stream.read(HEADER.size):
        request: Request = pickle.loads(stream.read(*HEADER.unpack(header)))
        overlay = Overlay(stored, request.staged) if stored is not None else None
        results: list[Result] = []
        answered = time.monotonic()
        for index, value in enumerate(request.values):
            signal.setitimer(signal.ITIMER_REAL, seconds)
            result = handler.handle(value, overlay)
            signal.setitimer(signal.ITIMER_REAL, 0)
            results.append(result)
            last = index == len(request.values) - 1 or isinstance(result, Again)
            if last or request.alone or time.monotonic() - answered > _ANSWER_SECONDS:
                answer = pickle.dumps(Answer(results, measures.collected(), last), pickle.HIGHEST_PROTOCOL)
                stream.write(HEADER.pack(len(answer)))
                stream.write(answer)
                stream.flush()
                results, answered = [], time.monotonic()
            if last:
                break


def main(arguments: list[str]) -> None:
    """Find the handler and serve it."""
    fd, module, name, stage, seconds, state, log_format, log_level = arguments
    # Ctrl-C reaches the whole group; it is the stage that ends its workers, when they have finished.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    logs.set_up(name, style=log_format, level=log_level)
    connection = socket.socket(fileno=int(fd))
    measures.collect()
    importlib.import_module(module)
    handler = services.named(name).handlers[stage]
    stored: Mapping[str, bytes] | None = None
    if state:
        from stage.state import StoredState

        stored = StoredState(state)
    gc.freeze()
    connection.sendall(b"R")
    try:
        serve(connection, handler, float(seconds), stored)
    except (BrokenPipeError, ConnectionResetError):
        return


if __name__ == "__main__":
    main(sys.argv[1:])
