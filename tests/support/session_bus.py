"""A private session bus."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.xserver import end

Environ = dict[str, str]


@contextmanager
def session_bus(environ: Environ) -> Iterator["subprocess.Popen[bytes]"]:
    """Start a bus whose services get `environ`, in which its address is noted; yields its process."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        environ["DBUS_SESSION_BUS_ADDRESS"] = _read_address(bus)
        yield bus
    finally:
        end(bus)
        if bus.stdout is not None:
            bus.stdout.close()


def _read_address(bus: "subprocess.Popen[bytes]") -> str:
    address = bus.stdout.readline().decode().strip() if bus.stdout is not None else ""
    if not address:
        raise TimeoutError("dbus-daemon did not start.")
    return address
