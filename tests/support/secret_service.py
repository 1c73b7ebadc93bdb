"""A private, unlocked, throw-away Secret Service: `python -m tests.support.secret_service CMD...`."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.support.session_bus import Environ, session_bus
from tests.support.xserver import end

PROGRAMS = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon")
READY_WITHIN = 20.0  # seconds; a loaded machine needs a few


def missing_programs() -> list[str]:
    """The programs without which no private Secret Service can be had."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


class PrivateService:
    """A keyring that was started, and the environment in which programs find it."""

    def __init__(self, environ: Environ, keyring: "subprocess.Popen[bytes]") -> None:
        self.environ = environ
        self.pid = keyring.pid
        self._keyring = keyring

    def stop_answering(self) -> None:
        """Have it hang: it is there, and never answers."""
        self._keyring.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Have it answer again."""
        self._keyring.send_signal(signal.SIGCONT)

    def lock(self) -> None:
        """Lock what it keeps; there is nobody who could type the password."""
        arguments = ("array:objpath:/org/freedesktop/secrets/collection/login",)
        method = "org.freedesktop.Secret.Service.Lock"
        answer = _ask_bus(
            self.environ, "org.freedesktop.secrets", "/org/freedesktop/secrets", method, *arguments
        )
        assert "collection/login" in answer, "the keyring was not locked"


@contextmanager
def secret_service() -> Iterator[Environ]:
    """Start a session bus and an unlocked keyring in a temporary home; yields the environment for them."""
    with private_service() as service:
        yield service.environ


@contextmanager
def private_service() -> Iterator[PrivateService]:
    """The same; yields the service, which can be locked and made to hang."""
    with tempfile.TemporaryDirectory(prefix="keyring-") as folder:
        environ = _environ_in(Path(folder))
        with session_bus(environ) as bus:
            keyring = _start_keyring(environ)
            try:
                yield PrivateService(environ, keyring)
            finally:
                keyring.send_signal(signal.SIGCONT)
                # The bus first: it would start another keyring for whoever still asks for one.
                end(bus)
                end(keyring)


def _environ_in(home: Path) -> Environ:
    runtime, data = home / "run", home / "data"
    runtime.mkdir(mode=0o700)
    data.mkdir()
    return {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(data),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
    }


def _start_keyring(environ: Environ) -> "subprocess.Popen[bytes]":
    keyring = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        # In a group without a terminal: a stopped process of an orphaned group would be hung up, not hang.
        start_new_session=True,
    )
    if keyring.stdin is not None:
        # The password of the login keyring: it is made, unlocked, and becomes the default collection.
        keyring.stdin.write(b"test\n")
        keyring.stdin.close()
    deadline = time.monotonic() + READY_WITHIN
    while not _has_service(environ):
        if time.monotonic() > deadline or keyring.poll() is not None:
            end(keyring)
            raise TimeoutError("gnome-keyring-daemon did not start.")
        time.sleep(0.02)
    return keyring


def _has_service(environ: Environ) -> bool:
    """Whether somebody on the bus owns the Secret Service's name and has an unlocked default collection."""
    owner = _ask_bus(environ, "org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner")
    return "boolean true" in owner and "/login" in _ask_bus(
        environ,
        "org.freedesktop.secrets",
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service.ReadAlias",
        "string:default",
    )


def _ask_bus(environ: Environ, destination: str, path: str, method: str, *arguments: str) -> str:
    asked = arguments or ("string:org.freedesktop.secrets",)
    command = ["dbus-send", "--session", "--print-reply", f"--dest={destination}", path, method, *asked]
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=False).stdout


def main(command: Sequence[str]) -> int:
    """Run the command with a private Secret Service; the exit code is the command's."""
    with secret_service() as environ:
        return subprocess.run(command, env=environ, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
