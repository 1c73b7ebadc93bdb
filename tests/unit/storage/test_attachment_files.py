from __future__ import annotations

import asyncio
import hashlib
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.picture_file import PNG
from desktop_ai.services.held_attachments import HeldAttachments
from desktop_ai.services.ports import AttachmentStore
from desktop_ai.storage.attachment_files import UNSENT_SECONDS, AttachmentFiles
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.worker import StorageWorker
from tests.support.conversations import conversation
from tests.support.picture_files import png

DATA = png()
HASH = hashlib.sha256(DATA).hexdigest()


@asynccontextmanager
async def opened(directory: Path) -> AsyncIterator[AttachmentFiles]:
    """A store as one start of the program has it."""
    worker = StorageWorker()
    try:
        yield AttachmentFiles(directory, worker)
    finally:
        assert await worker.close()


def own(directory: Path, id: str = "c") -> Path:
    return directory / "conversations" / f"{id}.attachments" / f"{HASH}.png"


async def adopted(directory: Path) -> None:
    async with opened(directory) as store:
        await store.keep(DATA, PNG)
        await store.adopt("c", [(HASH, PNG)])


async def check_a_store(store: AttachmentStore) -> None:
    assert await store.keep(DATA, PNG) == HASH
    assert await store.unsent(HASH, PNG) == DATA
    await store.adopt("c", [(HASH, PNG)])
    assert await store.read("c", HASH, PNG) == DATA
    with pytest.raises(StoreError) as caught:
        await store.read("another", HASH, PNG)
    assert caught.value.kind is StoreErrorKind.GONE
    with pytest.raises(StoreError):
        await store.adopt("c", [("0" * 64, PNG)])


def test_what_is_kept_in_files_belongs_to_its_conversation_alone(tmp_path: Path) -> None:
    async def check() -> None:
        async with opened(tmp_path) as store:
            await check_a_store(store)

    asyncio.run(check())


def test_what_is_held_in_memory_belongs_to_its_conversation_alone() -> None:
    asyncio.run(check_a_store(HeldAttachments()))


def test_two_programs_keep_the_same_file_at_once(tmp_path: Path) -> None:
    async def both() -> None:
        async with opened(tmp_path) as one, opened(tmp_path) as other:
            await asyncio.gather(*(store.keep(DATA, PNG) for store in (one, other) for _ in range(5)))
            await asyncio.gather(
                *(store.adopt("c", [(HASH, PNG)]) for store in (one, other) for _ in range(5))
            )

    asyncio.run(both())
    assert own(tmp_path).read_bytes() == DATA
    assert [path.name for path in own(tmp_path).parent.iterdir()] == [f"{HASH}.png"]


@pytest.mark.parametrize(
    ("hash", "media_type"),
    [
        ("../../secret", PNG),
        ("/etc/passwd", PNG),
        ("", PNG),
        (HASH.upper(), PNG),
        (HASH + "\n", PNG),
        (HASH, "text/html"),
        (HASH, "../png"),
    ],
)
def test_what_is_no_hash_names_no_file(tmp_path: Path, hash: str, media_type: str) -> None:
    (tmp_path / "secret.png").write_bytes(DATA)

    async def read() -> bytes:
        async with opened(tmp_path) as store:
            return await store.read("c", hash, media_type)

    with pytest.raises(StoreError) as caught:
        asyncio.run(read())
    assert caught.value.kind is StoreErrorKind.GONE


def test_a_conversation_whose_name_leads_elsewhere_has_no_attachments(tmp_path: Path) -> None:
    async def read() -> bytes:
        async with opened(tmp_path) as store:
            return await store.read("../c", HASH, PNG)

    with pytest.raises(StoreError):
        asyncio.run(read())


def read_own(directory: Path) -> bytes:
    async def read() -> bytes:
        async with opened(directory) as store:
            return await store.read("c", HASH, PNG)

    return asyncio.run(read())


def test_a_link_in_the_place_of_a_file_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(DATA)
    own(tmp_path).parent.mkdir(parents=True)
    own(tmp_path).symlink_to(secret)
    with pytest.raises(StoreError) as caught:
        read_own(tmp_path)
    assert caught.value.kind is StoreErrorKind.NOT_READ


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"precious")
    own(tmp_path).parent.mkdir(parents=True)
    own(tmp_path).symlink_to(secret)
    asyncio.run(adopted(tmp_path))
    assert secret.read_bytes() == b"precious"
    assert read_own(tmp_path) == DATA


@pytest.mark.parametrize("content", [b"", DATA[:-1], b"something else"])
def test_a_file_that_was_changed_is_said_to_be_and_mended_when_it_comes_again(
    tmp_path: Path, content: bytes
) -> None:
    asyncio.run(adopted(tmp_path))
    own(tmp_path).write_bytes(content)
    with pytest.raises(StoreError, match="changed it"):
        read_own(tmp_path)
    asyncio.run(adopted(tmp_path))
    assert read_own(tmp_path) == DATA


def test_a_pipe_in_the_place_of_a_file_holds_nothing_up(tmp_path: Path) -> None:
    own(tmp_path).parent.mkdir(parents=True)
    os.mkfifo(own(tmp_path))
    with pytest.raises(StoreError):
        read_own(tmp_path)


def test_what_was_never_sent_goes_when_it_is_old_and_nobody_wants_it(tmp_path: Path) -> None:
    wanted, fresh = png(level=1), png(level=2)

    async def forget() -> list[str]:
        async with opened(tmp_path) as store:
            for data in (DATA, wanted, fresh):
                await store.keep(data, PNG)
            long_ago = time.time() - UNSENT_SECONDS - 60
            for data in (DATA, wanted):
                os.utime(
                    tmp_path / "drafts" / f"{hashlib.sha256(data).hexdigest()}.png", (long_ago, long_ago)
                )
            (tmp_path / "drafts" / "mine.txt").write_text("not the program's")
            os.utime(tmp_path / "drafts" / "mine.txt", (long_ago, long_ago))
            await store.forget_unsent([hashlib.sha256(wanted).hexdigest()])
        return sorted(path.stem for path in (tmp_path / "drafts").iterdir())

    left = asyncio.run(forget())
    assert left == sorted(["mine", *(hashlib.sha256(data).hexdigest() for data in (wanted, fresh))])


def test_deleting_a_conversation_takes_its_attachments_along_and_restoring_brings_them_back(
    tmp_path: Path,
) -> None:
    async def go_and_come() -> None:
        store = ConversationFiles(tmp_path)
        await store.save(conversation("Hi", id="c"))
        await store.delete("c")
        assert not own(tmp_path).parent.exists()
        assert (tmp_path / "trash" / "c.attachments" / f"{HASH}.png").read_bytes() == DATA
        await store.restore("c")
        await store.close()

    asyncio.run(adopted(tmp_path))
    asyncio.run(go_and_come())
    assert read_own(tmp_path) == DATA


def test_a_conversation_that_cannot_go_to_the_trash_keeps_its_attachments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == "c.json":
            raise OSError(5, "Input/output error")
        return rename(self, target)

    async def fail() -> None:
        store = ConversationFiles(tmp_path)
        await store.save(conversation("Hi", id="c"))
        monkeypatch.setattr(Path, "rename", failing)
        with pytest.raises(StoreError):
            await store.delete("c")
        await store.close()

    asyncio.run(adopted(tmp_path))
    asyncio.run(fail())
    assert read_own(tmp_path) == DATA
