"""The local Kafka's jars: named in a lock file, brought once, checked at every start."""

from __future__ import annotations

import hashlib
import os
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from services.up.errors import DataFolderUnusable, JarRefused, JarsMissing

LOCK = Path(__file__).resolve().parents[2] / "deploy" / "kafka" / "kafka.jars.lock"


@dataclass(frozen=True)
class Jar:
    """One jar: its Maven coordinates (`group:artifact:version`) and the SHA-256 digest it must have."""

    coordinates: str
    sha256: str

    @property
    def file_name(self) -> str:
        """The jar's name in Maven's manner, the group before it: two groups may use one artifact name."""
        group, artifact, version = self.coordinates.split(":")
        return f"{group}.{artifact}-{version}.jar"


@dataclass(frozen=True)
class JarLock:
    """What the lock file says."""

    kafka: str
    """Version of Apache Kafka."""
    jars: tuple[Jar, ...]


def read_lock(path: Path = LOCK) -> JarLock:
    """Read the lock file; raises `JarsMissing` where there is none."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise JarsMissing(f"the list of the local Kafka's jars is missing: {path}") from None
    return JarLock(content["kafka"], tuple(Jar(name, digest) for name, digest in content["jars"].items()))


def bring_jars(
    cache: Path, lock: JarLock | None = None, *, fetch: Callable[[Jar, Path], Path] | None = None, quiet: bool = False
) -> Path:
    """Make sure that every jar of the lock is in the cache, unchanged; give the folder.

    `fetch(jar, folder)` brings one jar into a folder and gives its path. Raises `JarRefused` for a jar with another
    digest, `JarsMissing` where one is not cached and cannot be brought, `DataFolderUnusable` where the cache cannot be
    written.
    """
    lock = lock or read_lock()
    folder = _folder(cache, lock)
    missing = check_cached(cache, lock)
    if not missing:
        return folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".fetching-") as scratch:
            _fetch_all(missing, folder, Path(scratch), fetch or fetch_by_coordinates, quiet)
    except OSError as error:
        raise DataFolderUnusable(f"cannot keep the local Kafka's jars in {folder}: {error.strerror or error}") from None
    return folder


def check_cached(cache: Path, lock: JarLock) -> list[Jar]:
    """The jars that are not cached; raises `JarRefused` for one that is, but changed."""
    folder = _folder(cache, lock)
    return [jar for jar in lock.jars if not _is_cached(folder / jar.file_name, jar)]


def fetch_by_coordinates(jar: Jar, folder: Path) -> Path:
    """Bring one jar from the Maven repository into `folder`, without Maven."""
    from jgo.maven import MavenContext

    group, artifact, version = jar.coordinates.split(":")
    context = MavenContext(repo_cache=folder, timeout=30)
    return Path(context.project(group, artifact).at_version(version).artifact().resolve())


def _folder(cache: Path, lock: JarLock) -> Path:
    return cache / f"kafka-{lock.kafka}"


def _fetch_all(
    missing: list[Jar], folder: Path, scratch: Path, fetch: Callable[[Jar, Path], Path], quiet: bool
) -> None:
    def bring(jar: Jar) -> None:
        fetched = _fetch_patiently(jar, scratch, fetch)
        _check(fetched, jar)
        os.replace(fetched, folder / jar.file_name)

    with _progress(len(missing), quiet) as advance, ThreadPoolExecutor(max_workers=6) as pool:
        for _ in pool.map(bring, missing):
            advance()


def _fetch_patiently(jar: Jar, scratch: Path, fetch: Callable[[Jar, Path], Path], attempts: int = 3) -> Path:
    for attempt in range(1, attempts + 1):
        # A folder of its own for every attempt: a half-written jar of the one before would pass for a cached one.
        try:
            return fetch(jar, scratch / f"{jar.file_name}.{attempt}")
        except Exception as error:  # the client's own errors are of many kinds: all mean "not to be had"
            failure = error
    raise JarsMissing(
        f"the local Kafka's jars are not cached in {scratch.parent} and cannot be downloaded "
        f"({jar.coordinates}: {_first_line(failure)}). Ways out: connect this machine to a Maven repository and try "
        f"again; copy {scratch.parent} from a machine that has it; or name a running broker in "
        "GOVWIRE_KAFKA_BOOTSTRAP_SERVERS"
    ) from failure


def _is_cached(path: Path, jar: Jar) -> bool:
    if not path.exists():
        return False
    _check(path, jar)
    return True


def _check(path: Path, jar: Jar) -> None:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != jar.sha256:
        raise JarRefused(
            f"{jar.coordinates} is not the jar that the lock file names: SHA-256 {digest[:16]}… instead of "
            f"{jar.sha256[:16]}…; it is not used. Delete {path} to have it brought again"
        )


def _first_line(error: Exception) -> str:
    text = str(error).splitlines()[0] if str(error) else ""
    return f"{type(error).__name__}: {text[:200]}"


@contextmanager
def _progress(total: int, quiet: bool) -> Iterator[Callable[[], None]]:
    """A progress bar on stderr while jars come."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=quiet) as progress:
        task = progress.add_task("Kafka's jars (43 MB, only the first time)", total=total)
        yield lambda: progress.advance(task)
