"""What this installation can do, as JSON: platform, Qt plugins, keyring, TLS, SQLite, speech, codecs."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Callable
from typing import Any

from desktop_ai import __version__
from desktop_ai.boot.paths import resources
from desktop_ai.keychain.system_keyring import backend_name
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.storage.library_index import sqlite_report


def print_report() -> int:
    """Print the report; 0 when everything the program cannot do without is there, else 1."""
    # Which of its optional libraries Qt does not find is no part of the report.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    report = {name: _answer(probe) for name, probe in PROBES.items()}
    print(json.dumps(report, indent=2, ensure_ascii=False))
    return int(any(_has_failed(report[name]) for name in NEEDED))


def _answer(probe: Callable[[], Any]) -> Any:
    """What a probe finds; a part that cannot even be loaded is an answer too."""
    try:
        return probe()
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part is what the report is for
        return {"error": f"{type(error).__name__}: {error}"}


def _has_failed(answer: Any) -> bool:
    return not answer or (isinstance(answer, dict) and "error" in answer)


def _program() -> dict[str, Any]:
    return {
        "version": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }


def _qt() -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QImageReader
    from PySide6.QtWidgets import QApplication, QStyleFactory

    application = QApplication.instance() or QApplication(["desktop-ai"])
    formats = sorted(bytes(name.data()).decode() for name in QImageReader.supportedImageFormats())
    return {
        "version": qVersion(),
        "platform": application.platformName() if isinstance(application, QApplication) else "",
        "styles": QStyleFactory.keys(),
        "image_formats": formats,
    }


def _tls() -> dict[str, Any]:
    import ssl

    return {"library": ssl.OPENSSL_VERSION, "authorities": len(ssl.create_default_context().get_ca_certs())}


def _speech() -> list[str]:
    from PySide6.QtTextToSpeech import QTextToSpeech

    return sorted(engine for engine in QTextToSpeech.availableEngines() if engine != "mock")


def _codecs() -> list[str]:
    from PySide6.QtMultimedia import QMediaFormat

    media = QMediaFormat()
    return sorted(codec.name for codec in media.supportedAudioCodecs(QMediaFormat.ConversionMode.Decode))


def _network() -> dict[str, str]:
    from importlib.metadata import version

    OpenAIProviders().prepare()
    return {"openai": version("openai")}


def _resources() -> str:
    return "found" if resources().is_dir() else ""


PROBES: dict[str, Callable[[], Any]] = {
    "program": _program,
    "qt": _qt,
    "keyring": backend_name,
    "tls": _tls,
    "sqlite": sqlite_report,
    "network": _network,
    "speech_engines": _speech,
    "audio_codecs": _codecs,
    "resources": _resources,
}
NEEDED = ("program", "qt", "tls", "sqlite", "network", "resources")
