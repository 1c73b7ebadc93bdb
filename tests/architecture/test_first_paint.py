"""What has been imported when the window is first seen."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.conversations import make_library

LATER = (
    *("jeepney", "Xlib", "desktop_ai.ui.quick.quick_window", "desktop_ai.ui.tray_icon"),
    *("openai", "httpx2", "keyring", "enchant", "pygments", "ziamath", "ziafont", "latex2mathml"),
    *("PySide6.QtMultimedia", "PySide6.QtTextToSpeech"),
)

# Runs the program as it starts, and looks when the first picture of its window has been painted.
PROBE = """
import sys
from desktop_ai.boot import qt_features

def look():
    print("\\n".join(sorted(sys.modules)), flush=True)
    read = [path for path in sys.modules["linecache"].cache if "desktop_ai" in path]
    print(f"sources_read:{len(read)}", flush=True)

def watch():
    from desktop_ai.boot.window_life import WindowLife

    was = WindowLife._prepare

    def prepare(life):
        look()
        was(life)
        life.main.close()

    WindowLife._prepare = prepare

def import_and_watch(imported=qt_features.import_plainly):
    imported()
    watch()

qt_features.import_plainly = import_and_watch
from desktop_ai.__main__ import main
sys.argv[1:] = ["--data-dir", sys.argv[1]]
sys.exit(main())
"""

# Asks from the terminal, and prints what it imported of Qt.
TERMINAL = """
import json, sys
from desktop_ai.__main__ import main
try:
    main()
finally:
    print(json.dumps([name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6", "qasync")]))
"""


def test_what_takes_long_to_import_is_not_there_at_the_first_paint_and_no_source_was_read(
    tmp_path: Path,
) -> None:
    make_library(tmp_path, 20)
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    modules = done.stdout.split()
    assert "desktop_ai.ui.main_window" in modules
    assert "sources_read:0" in modules
    early = [
        name for name in modules if name in LATER or name.startswith(tuple(f"{late}." for late in LATER))
    ]
    assert early == []


def test_a_question_from_the_terminal_imports_no_qt(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-c",
        TERMINAL,
        "--data-dir",
        str(tmp_path),
        "ask",
        "--account",
        "openai",
        "Hi",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert json.loads(done.stdout.splitlines()[-1]) == []
    assert "no key for OpenAI" in done.stderr
