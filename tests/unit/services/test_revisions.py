"""What is written about messages by hand is kept from one start to the next, within bounds."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from desktop_ai.core.message import Role
from desktop_ai.services.revisions import KEY, Kind, Revision, Revisions
from tests.support.house import house
from tests.support.playing_provider import PlayingProviders

EDITED = Revision("c1", Kind.SENT, "m1", Role.USER)
INSERTED = Revision("c2", Kind.INSERTED, "", Role.ASSISTANT)


def test_they_are_kept_when_the_program_ends_and_the_open_one_is_open_again(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            revisions = Revisions(home.preferences, home.tasks)
            for revision in (EDITED, INSERTED):
                revisions.begin(revision, "as it was")
                revisions.write(revision, f"{revision.kind}: ü\n", is_temporary=False)
            revisions.leave("c2")
            await asyncio.sleep(0)  # a turn of the loop, of which there are many before a program ends
        async with house(tmp_path, PlayingProviders()) as home:
            revisions = Revisions(home.preferences, home.tasks)
            assert revisions.open_in("c1") == EDITED
            assert revisions.open_in("c2") is None
            assert revisions.text_of(INSERTED) == "inserted below: ü\n"
            revisions.begin(INSERTED, "")
            assert revisions.text_of(INSERTED) == "inserted below: ü\n"
            revisions.end(EDITED)
            revisions.end(INSERTED)
            await asyncio.sleep(0)
        async with house(tmp_path, PlayingProviders()) as home:
            assert home.preferences.remembered(KEY) == []

    asyncio.run(run())


def test_what_is_temporary_or_looks_like_a_key_reaches_no_file(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            revisions = Revisions(home.preferences, home.tasks)
            revisions.write(EDITED, "a zebra", is_temporary=True)
            revisions.write(INSERTED, "sk-proj-" + "a1B2c3D4" * 6, is_temporary=False)
            await asyncio.sleep(0)
        settings = tmp_path / "settings.json"
        written = settings.read_text() if settings.exists() else ""
        assert "zebra" not in written
        assert "sk-proj" not in written

    asyncio.run(run())


def test_what_makes_no_sense_in_the_file_is_passed_over(tmp_path: Path) -> None:
    async def opened(found: Any) -> Revision | None:
        async with house(tmp_path, PlayingProviders(), settings={"schema": 1, KEY: found}) as home:
            return Revisions(home.preferences, home.tasks).open_in("c1")

    good = {
        "revision": {
            "conversation": "c1",
            "kind": "sent as another version",
            "message": "m1",
            "role": "user",
        },
        "text": "words",
        "is_open": True,
    }
    for found in (None, 7, "x", {}, [7, {"revision": 1}, {**good, "text": None}]):
        assert asyncio.run(opened(found)) is None
    assert asyncio.run(opened([3, good])) == EDITED
