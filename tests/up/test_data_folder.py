"""The data folder: tried before anything is started, and used by one at a time."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services.up import data_folder
from services.up.errors import DataFolderInUse, DataFolderUnusable


def test_it_is_made(tmp_path: Path) -> None:
    """A folder that is not there is made, and nothing is left in it."""
    folder = data_folder.prepare(tmp_path / "a" / "b")
    assert list(folder.iterdir()) == []


def test_a_file_in_the_way(tmp_path: Path) -> None:
    """A file where the folder should be is named, with the way out."""
    (tmp_path / "data").write_text("")
    with pytest.raises(DataFolderUnusable, match=r"a file stands in its way.*--data"):
        data_folder.prepare(tmp_path / "data")


@pytest.mark.parametrize(
    ("number", "words"), [(errno.EROFS, "read-only"), (errno.ENOSPC, "full"), (errno.EACCES, "may not write")]
)
def test_a_folder_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    """Read-only, full and forbidden file systems are told apart."""

    def refuse(*_: object) -> int:
        raise OSError(number, "refused")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(DataFolderUnusable, match=words):
        data_folder.prepare(tmp_path)


def test_a_read_only_file_system() -> None:
    """A folder on a file system that is mounted read-only is refused with that reason."""
    if not Path("/sys/fs").is_dir() or _is_writable(Path("/sys/fs")):
        pytest.skip("there is no file system here that cannot be written")
    with pytest.raises(DataFolderUnusable, match="/sys/fs/govwire"):
        data_folder.prepare(Path("/sys/fs/govwire"))


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mounts small file systems; the test is skipped where this user may not."""
    folders: list[Path] = []

    def mount(options: str) -> Path:
        folder = tmp_path / f"mount{len(folders)}"
        folder.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True)
        if done.returncode:
            pytest.skip(f"no file system can be mounted here: {done.stderr.decode().strip()}")
        folders.append(folder)
        return folder

    yield mount
    for folder in folders:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_and_a_read_only_file_system(mounted: Callable[[str], Path]) -> None:
    """On real file systems: a full one, a read-only one and a small one are each told in their own words."""
    full = mounted("size=64k")
    (full / "filler").write_bytes(b"\0" * 61440)
    with pytest.raises(DataFolderUnusable, match="full"):
        data_folder.prepare(full)
    with pytest.raises(DataFolderUnusable, match="read-only"):
        data_folder.prepare(mounted("ro,size=64k") / "data")
    with pytest.raises(DataFolderUnusable, match=r"has only 3\d MiB left"):
        data_folder.prepare(mounted("size=32m") / "data")


def test_too_little_space_is_told_before_the_broker_finds_out(tmp_path: Path) -> None:
    """A nearly full disk gives an error with the figures."""
    with pytest.raises(DataFolderUnusable, match="MiB left"):
        data_folder.prepare(tmp_path, least_free_bytes=1 << 60)


def test_a_second_one_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    """The lock names the process that holds it, and is free again when that process is gone, however it went."""
    program = (
        "import sys, time; from pathlib import Path; from services.up import data_folder\n"
        "with data_folder.lock(Path(sys.argv[1])): print('held', flush=True); time.sleep(600)"
    )
    holder = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    holder.stdout.readline()
    with pytest.raises(DataFolderInUse, match=str(holder.pid)), data_folder.lock(tmp_path):
        pass
    holder.kill()
    holder.wait()
    with data_folder.lock(tmp_path):
        assert (tmp_path / "lock").read_text() != str(holder.pid)


def _is_writable(folder: Path) -> bool:
    try:
        (folder / "govwire-probe").mkdir()
    except OSError:
        return False
    (folder / "govwire-probe").rmdir()
    return True
