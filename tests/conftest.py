"""Keeps the tests off the user's screen, files, keys and network; imports nothing of Qt."""

import gc
import logging
import os
import re
import shutil
import socket
import tempfile
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest

HOME = Path(tempfile.mkdtemp(prefix="desktop-ai-tests-"))


def _isolate(environ: "os._Environ[str]") -> None:
    """No window on the user's screen, no keys or proxies from outside, and a home of our own."""
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The window speaks English wherever the tests run.
    environ["LC_ALL"] = "C.UTF-8"
    environ.pop("LANGUAGE", None)
    environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    for name in list(environ):
        if (
            name.endswith("_API_KEY")
            or name.startswith("OPENAI_")
            or name == "HF_TOKEN"
            or name.lower().endswith("_proxy")
        ):
            del environ[name]
    for name in ("HOME", "USERPROFILE"):
        environ[name] = str(HOME)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        environ[name] = str(_private_folder(name))
    for name in ("APPDATA", "LOCALAPPDATA"):
        environ[name] = str(_private_folder(name))


def _is_proxy(name: str) -> bool:
    return name.lower().endswith("_proxy")


def _private_folder(name: str) -> Path:
    folder = HOME / name.lower()
    folder.mkdir(mode=0o700)
    return folder


_isolate(os.environ)  # before anything of Qt, keyring or platformdirs is imported


def pytest_collection_finish() -> None:
    """Let nothing be collected but between tests, and nothing looked through that lives as long as the tests.

    A window that dies on a worker's thread takes its timers there, and Qt crashes a few tests later. What is frozen
    is never collected: a program that froze more would keep its window for ever.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    gc.freeze = lambda: None


def pytest_sessionfinish() -> None:
    """Let what is left of windows go while there is still an application."""
    gc.collect()


def pytest_unconfigure() -> None:
    """Remove the home."""
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def garbage_dies_here() -> Iterator[None]:
    """Collects after every test, on the thread of the tests."""
    yield
    is_oldest_due = gc.get_count()[2] > gc.get_threshold()[2]
    gc.collect(2 if is_oldest_due else 1)


class OutsideConnection(AssertionError):
    """A test reached for an address that is not on this machine."""


@pytest.fixture(autouse=True)
def no_network_but_loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse connections that leave this machine, and fail the test that tried, even if the program coped."""
    attempts: list[Any] = []

    def guarded(name: str) -> Any:
        original = getattr(socket.socket, name)

        def connect(self: socket.socket, address: Any) -> Any:
            if not _stays_here(self, address):
                attempts.append(address)
                raise OutsideConnection(f"Tests talk to this machine only, not to {address!r}.")
            return original(self, address)

        return connect

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guarded(name))
    yield
    if attempts:
        pytest.fail(f"The test tried to connect to {attempts}.")


def _stays_here(connecting: socket.socket, address: Any) -> bool:
    if connecting.family not in (socket.AF_INET, socket.AF_INET6):
        return True
    host = str(address[0])
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _Loud(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        failure = record.exc_info[1] if record.exc_info else None
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()} {failure or ''}".strip())


@pytest.fixture(autouse=True)
def expected_logs() -> Iterator[list[str]]:
    """Fails a test that logs a warning or worse which it did not expect, or does not log what it did.

    A test says what it expects by appending regular expressions.
    """
    expected: list[str] = []
    loud = _Loud()
    logging.getLogger().addHandler(loud)
    yield expected
    logging.getLogger().removeHandler(loud)
    surprises = [line for line in loud.said if not any(re.search(pattern, line) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, line) for line in loud.said)]
    assert not surprises, f"logged: {surprises}"
    assert not missing, f"not logged: {missing}"
