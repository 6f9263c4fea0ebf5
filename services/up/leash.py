"""Children that do not outlive their parent, however it dies.

On Linux the kernel does it (`PR_SET_PDEATHSIG`): it sends SIGTERM to the child when the thread that started it ends, so
children are started from the main thread. Elsewhere this module runs as a small process between the two, which asks
who its parent is.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

_PR_SET_PDEATHSIG = 1
_LINUX = sys.platform == "linux"
_POLL_SECONDS = 0.5


def start_on_leash(
    command: Sequence[str],
    *,
    output: IO[bytes] | int | None = None,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> subprocess.Popen[bytes]:
    """Start a child that gets SIGTERM when this process dies (kill -9 included).

    The child stands in a session of its own, so that Ctrl-C on the terminal reaches the parent alone, who then stops
    its children in their order. Raises `OSError` where the command cannot be started.
    """
    parent = os.getpid()
    libc = ctypes.CDLL(None, use_errno=True) if _LINUX else None

    def tie() -> None:
        if libc is not None:
            libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
            if os.getppid() != parent:  # it died before the tie was made
                os._exit(1)

    argv = list(command) if _LINUX else [sys.executable, "-m", "services.up.leash", str(parent), *command]
    return subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output is not None else None,
        env=dict(env) if env is not None else None,
        cwd=cwd,
        start_new_session=True,
        preexec_fn=tie,
    )


def stop(process: subprocess.Popen[bytes], *, seconds: float) -> bool:
    """Ask a child to stop; kill it after so many seconds. Tells whether it went by itself."""
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False
    return True


def _hold(parent: int, command: Sequence[str]) -> int:
    """Run a command until it ends or the parent is gone; the go-between's whole life."""
    child = subprocess.Popen(list(command))
    signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    while child.poll() is None:
        if os.getppid() != parent:
            child.terminate()
            return child.wait()
        time.sleep(_POLL_SECONDS)
    return child.returncode


if __name__ == "__main__":
    sys.exit(_hold(int(sys.argv[1]), sys.argv[2:]))
