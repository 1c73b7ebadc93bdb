from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_ai.core.errors import StoreError
from desktop_ai.storage import trash
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.verification import verify
from tests.support.conversations import conversation, question, run_with_store


class Killed(BaseException):
    """The end of the process."""


async def fill(store: ConversationFiles) -> None:
    """A conversation of which a part is only in its journal."""
    made = conversation("Hello", "Hi", id="c")
    await store.save(made)
    made.append(question("More", id="m2", parent="m1"))
    await store.append(made, [made.message("m2")])


@pytest.mark.parametrize("moves", range(4))
@pytest.mark.parametrize("work", [trash.put_into_trash, trash.take_from_trash])
def test_a_program_that_is_killed_while_it_deletes_or_restores_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: Callable[[DataDirectory, str], None], moves: int
) -> None:
    places, move, left = DataDirectory(tmp_path), trash._move, [moves]
    run_with_store(tmp_path, fill)
    places.attachments("c").mkdir()
    (places.attachments("c") / "picture.png").write_bytes(b"picture")
    if work is trash.take_from_trash:
        trash.put_into_trash(places, "c")

    def killed(source: Path, target: Path, aside: Path) -> None:
        if not left[0]:
            raise Killed
        left[0] -= 1
        move(source, target, aside)

    with monkeypatch.context() as patched:
        patched.setattr(trash, "_move", killed)
        try:
            work(places, "c")
        except Killed:
            pass
    assert list(verify(places, tmp_path / "settings.json")) == []

    async def look(store: ConversationFiles) -> list[str]:
        await store.rescan()
        if not places.document("c").exists():
            await store.restore("c")
        return [message.text for message in (await store.load("c")).messages]

    assert run_with_store(tmp_path, look) == ["Hello", "Hi", "More"]
    assert (places.attachments("c") / "picture.png").exists()
    with pytest.raises(StoreError):
        trash.take_from_trash(places, "c")
