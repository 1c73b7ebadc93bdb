"""The colours of the four themes, by what they are for: light and dark, each with plain and with high contrast."""

from __future__ import annotations

import msgspec


class Colours(msgspec.Struct, frozen=True):
    """One theme. Every value is "#rrggbb"; `pairings` says what is read on what.

    `raised` is what lies over the window. `line` is a hairline that only divides; `edge` is the frame by which a
    field or a box to tick is found.
    """

    name: str
    is_dark: bool
    is_contrast: bool
    background: str
    pane: str
    raised: str
    line: str
    edge: str
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


LIGHT = Colours(
    name="light",
    is_dark=False,
    is_contrast=False,
    background="#fbfbfa",
    pane="#f4f3f1",
    raised="#ffffff",
    line="#e4e2de",
    edge="#8f8b84",
    text="#1f1e1c",
    dim="#6a6762",
    faint="#6e6a64",
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
    is_dark=True,
    is_contrast=False,
    background="#191918",
    pane="#131312",
    raised="#232221",
    line="#2d2c2a",
    edge="#757169",
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
LIGHT_CONTRAST = Colours(
    name="light, high contrast",
    is_dark=False,
    is_contrast=True,
    background="#ffffff",
    pane="#ffffff",
    raised="#ffffff",
    line="#767676",
    edge="#000000",
    text="#000000",
    dim="#262626",
    faint="#3d3d3d",
    accent="#004d3b",
    accent_soft="#c3ecdf",
    on_accent="#ffffff",
    user="#e8e8e8",
    code="#ffffff",
    danger="#96100a",
    found="#ffe066",
    on_found="#000000",
    current="#ffab00",
    on_current="#000000",
    keyword="#5f1a80",
    string="#004d3b",
    function="#123f8c",
    number="#6b3300",
    comment="#3d3d3d",
)
DARK_CONTRAST = Colours(
    name="dark, high contrast",
    is_dark=True,
    is_contrast=True,
    background="#000000",
    pane="#000000",
    raised="#000000",
    line="#8c8c8c",
    edge="#ffffff",
    text="#ffffff",
    dim="#e6e6e6",
    faint="#d0d0d0",
    accent="#8ff0d0",
    accent_soft="#14493a",
    on_accent="#000000",
    user="#2b2b2b",
    code="#000000",
    danger="#ffa79e",
    found="#5c4a00",
    on_found="#ffffff",
    current="#ffc94d",
    on_current="#000000",
    keyword="#e5bdf7",
    string="#a8ecd0",
    function="#b3cfff",
    number="#ffcc94",
    comment="#c8c8c8",
)
