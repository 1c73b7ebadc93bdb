"""What the installation says of itself."""

from __future__ import annotations

import json

from desktop_ai import __version__
from tests.support.program import run


def test_the_self_test_says_what_this_installation_can_do() -> None:
    done = run("--self-test", env={"QT_QPA_PLATFORM": "offscreen"})
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["program"]["version"] == __version__
    assert report["qt"]["platform"] == "offscreen"
    assert "Fusion" in report["qt"]["styles"]
    assert {"png", "svg", "jpeg"} <= set(report["qt"]["image_formats"])
    assert report["keyring"] == "keyring.backends.fail.Keyring"
    assert report["tls"]["library"].startswith(("OpenSSL", "LibreSSL"))
    assert report["sqlite"]["fts5"] is True
    assert report["network"]["openai"]
    assert report["resources"] == "found"
    assert "speech_engines" in report
    assert "audio_codecs" in report
