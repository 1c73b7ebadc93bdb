"""The private X server and the private Secret Service are real, and end with their blocks."""

import subprocess
import sys

import pytest

from tests.support import secret_service, xserver


@pytest.mark.xserver
@pytest.mark.skipif(bool(xserver.missing_programs()), reason="Xvfb, openbox or xprop is not installed")
def test_a_private_x_server_has_a_window_manager_and_ends() -> None:
    with xserver.x_server((800, 600)) as server:
        root = subprocess.run(
            ["xwininfo", "-root"], env=server.environment, capture_output=True, text=True, check=True
        )
        assert "Width: 800" in root.stdout
    gone = subprocess.run(["xprop", "-root"], env=server.environment, capture_output=True, check=False)
    assert gone.returncode != 0


@pytest.mark.secretservice
@pytest.mark.skipif(bool(secret_service.missing_programs()), reason="dbus or gnome-keyring is not installed")
def test_a_private_secret_service_keeps_a_password() -> None:
    script = (
        "import keyring\n"
        "keyring.set_password('desktop-ai-test', 'somebody', 'secret words')\n"
        "print(keyring.get_keyring().name, keyring.get_password('desktop-ai-test', 'somebody'))\n"
    )
    with secret_service.secret_service() as environ:
        answer = subprocess.run(
            [sys.executable, "-c", script],
            env=environ,
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
    assert answer.stdout.strip() == "SecretService Keyring secret words"
