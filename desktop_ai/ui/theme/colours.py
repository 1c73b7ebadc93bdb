"""The colours of the light and the dark theme, by what they are for."""

from __future__ import annotations

import msgspec


class Colours(msgspec.Struct, frozen=True):
    """One theme. Every value is "#rrggbb"; every text colour has 4.5:1 on what it stands on."""

    name: str
    background: str
    pane: str
    line: str
    text: str
    dim: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    user: str
    code: str
    danger: str
    found: str
    on_found: str
    current: str
    on_current: str
    keyword: str
    string: str
    function: str
    number: str
    comment: str

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than what it stands on."""
        return self.name == "dark"


LIGHT = Colours(
    name="light",
    background="#fbfbfa",
    pane="#f4f3f1",
    line="#e4e2de",
    text="#1f1e1c",
    dim="#6a6762",
    faint="#6f6b65",
    accent="#2f6f5e",
    accent_soft="#e3efeb",
    on_accent="#ffffff",
    user="#eeece8",
    code="#f6f5f3",
    danger="#b3372f",
    found="#fbe8b0",
    on_found="#1f1e1c",
    current="#f2b840",
    on_current="#1f1e1c",
    keyword="#8a3ea8",
    string="#2f6f5e",
    function="#2b5fb0",
    number="#9a5210",
    comment="#6f6b65",
)
DARK = Colours(
    name="dark",
    background="#191918",
    pane="#131312",
    line="#2d2c2a",
    text="#ecebe8",
    dim="#a8a49d",
    faint="#a09b94",
    accent="#7cc4ae",
    accent_soft="#20332d",
    on_accent="#10201b",
    user="#262523",
    code="#131312",
    danger="#ef8a80",
    found="#574718",
    on_found="#ecebe8",
    current="#e8b44e",
    on_current="#191918",
    keyword="#d0a0e6",
    string="#8fd0b5",
    function="#94b8f2",
    number="#e6b27c",
    comment="#8d8982",
)
