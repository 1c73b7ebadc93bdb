"""Where a session gives no key to a program, it is said what to do instead."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from desktop_ai.core.errors import BadInput
from desktop_ai.ui.system_key.system_key import SystemKey


def test_where_there_can_be_none_a_key_of_the_desktop_is_proposed(qapp: QGuiApplication) -> None:
    assert qapp.platformName() == "offscreen"
    with pytest.raises(BadInput) as caught:
        SystemKey(qapp).bind("Ctrl+Alt+Space")
    assert "desktop-ai --quick" in str(caught.value.remedy)


def test_none_is_always_to_be_had(qapp: QGuiApplication) -> None:
    SystemKey(qapp).bind(" ")
