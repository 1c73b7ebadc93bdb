"""Certificates that a test makes for a server on loopback."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple


class Certificate(NamedTuple):
    """A certificate that has signed itself, and its key; both in PEM form."""

    file: Path
    key: Path


def self_signed(directory: Path, host: str = "127.0.0.1") -> Certificate:
    """A fresh one for a host that is a number."""
    made = Certificate(directory / "server.pem", directory / "server.key")
    subprocess.run(
        [
            *(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
            ),
            *("-keyout", str(made.key), "-out", str(made.file), "-days", "2", "-subj", "/CN=test"),
            *("-addext", f"subjectAltName=IP:{host}"),
        ],
        check=True,
        capture_output=True,
    )
    return made
