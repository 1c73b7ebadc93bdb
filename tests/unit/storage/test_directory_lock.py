from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from desktop_ai.storage.directory_lock import DirectoryLock

HOLD = """
import sys, time
from pathlib import Path
from desktop_ai.storage.directory_lock import DirectoryLock
lock = DirectoryLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
time.sleep(60)
"""


def test_only_one_holds_it(tmp_path: Path) -> None:
    one, two = DirectoryLock(tmp_path / "data" / "lock"), DirectoryLock(tmp_path / "data" / "lock")
    assert one.acquire()
    assert one.acquire()
    assert not two.acquire()
    one.release()
    assert not one.is_held
    assert two.acquire()
    two.release()
    two.release()


def test_it_ends_with_the_process_that_held_it(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    holder = subprocess.Popen([sys.executable, "-c", HOLD, path], stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "True"
        assert not DirectoryLock(path).acquire()
    finally:
        holder.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        holder.communicate()
    lock = DirectoryLock(path)
    assert lock.acquire()
    lock.release()
