from __future__ import annotations

import asyncio
import base64
import hashlib
import os
from pathlib import Path

import pytest

from desktop_ai.core.account import Account
from desktop_ai.core.attachment import (
    LONGEST_PICTURE_FILE,
    LONGEST_SENT_PICTURE,
    LONGEST_TEXT_FILE,
    Attached,
    AttachmentError,
    AttachmentErrorKind,
)
from desktop_ai.core.errors import ProgramError, StoreError
from desktop_ai.core.message import FilePart, ImagePart, user_message
from desktop_ai.core.picture import PictureError, PictureErrorKind
from desktop_ai.core.picture_file import PNG
from desktop_ai.services.attachments import Attachments
from desktop_ai.services.held_attachments import HeldAttachments
from desktop_ai.services.ports import AttachmentStore, ChatRequest, PictureFitter
from desktop_ai.storage.outside_files import OutsideFiles
from tests.support.picture_files import png, png_that_claims

ACCOUNT = Account("custom", "custom", "Custom")
KEY = "sk-proj-" + "aB3dE6gH9jK2mN5pQ8rS1tU4" * 2


class Halving:
    """A fitter that makes every picture smaller."""

    async def fitted(self, data: bytes, longest_side: int, most_bytes: int) -> bytes:
        return png(longest_side, 1)


class Refusing:
    """A fitter that finds every picture damaged."""

    async def fitted(self, data: bytes, longest_side: int, most_bytes: int) -> bytes:
        raise PictureError(PictureErrorKind.BROKEN)


def attachments(fitter: PictureFitter | None = None, store: AttachmentStore | None = None) -> Attachments:
    return Attachments(store or HeldAttachments(), OutsideFiles(), fitter)


def attached(path: Path, fitter: PictureFitter | None = None) -> Attached:
    return asyncio.run(attachments(fitter).from_file(str(path)))


def refusal(path: Path, fitter: PictureFitter | None = None) -> AttachmentErrorKind:
    with pytest.raises(AttachmentError) as caught:
        attached(path, fitter)
    return caught.value.why


def written(directory: Path, name: str, data: bytes) -> Path:
    path = directory / name
    path.write_bytes(data)
    return path


def test_a_picture_is_known_by_what_is_in_it_and_not_by_its_name(tmp_path: Path) -> None:
    data = png(640, 480)
    found = attached(written(tmp_path, "notes.txt", data))
    hash = hashlib.sha256(data).hexdigest()
    assert found == Attached(ImagePart(hash, PNG, "notes.txt", 640, 480, len(data)), hash)
    assert not found.was_scaled


def test_text_in_a_picture_s_clothes_is_text(tmp_path: Path) -> None:
    part = attached(written(tmp_path, "cat.png", b"meow\r\n")).part
    assert part == FilePart("cat.png", "meow\n", "", 6)


def test_a_text_file_brings_its_language(tmp_path: Path) -> None:
    part = attached(written(tmp_path, "a.py", b"print(1)\n")).part
    assert part == FilePart("a.py", "print(1)\n", "python", 9)


def test_a_picture_that_is_made_smaller_says_how_large_it_was(tmp_path: Path) -> None:
    found = attached(written(tmp_path, "big.png", png(4000, 3)), Halving())
    assert isinstance(found.part, ImagePart)
    assert (found.part.width, found.part.height) == (2048, 1)
    assert found.original == (4000, 3)


def test_what_cannot_be_sent_says_why(tmp_path: Path) -> None:
    kinds = AttachmentErrorKind
    assert refusal(tmp_path) is kinds.FOLDER
    assert refusal(tmp_path / "nowhere.txt") is kinds.NOT_READ
    assert refusal(written(tmp_path, "empty.txt", b" \n")) is kinds.EMPTY
    assert refusal(written(tmp_path, "mark.txt", b"\xef\xbb\xbf\n")) is kinds.EMPTY
    assert refusal(written(tmp_path, "a.pdf", b"%PDF-1.7\n")) is kinds.OTHER_KIND
    assert refusal(written(tmp_path, "a.bin", bytes(LONGEST_TEXT_FILE + 1))) is kinds.OTHER_KIND
    assert refusal(written(tmp_path, "a.log", b"line\n" * (LONGEST_TEXT_FILE // 4))) is kinds.LONG_TEXT
    assert refusal(written(tmp_path, "bomb.png", png_that_claims(60_000, 60_000))) is kinds.MANY_PIXELS
    assert refusal(written(tmp_path, "cut.png", png()[:20])) is kinds.BROKEN
    assert refusal(written(tmp_path, "bad.png", png()), Refusing()) is kinds.BROKEN
    too_large = png() + bytes(LONGEST_SENT_PICTURE)
    assert refusal(written(tmp_path, "large.png", too_large)) is kinds.NOT_SCALED


def test_of_a_huge_file_only_as_much_is_read_as_can_be_sent(tmp_path: Path) -> None:
    huge = written(tmp_path, "huge.png", png())
    os.truncate(huge, 2_000_000_000)  # holes take no room
    assert refusal(huge) is AttachmentErrorKind.LARGE_PICTURE
    data = asyncio.run(OutsideFiles().read(str(huge), LONGEST_PICTURE_FILE))
    assert len(data) == LONGEST_PICTURE_FILE + 1


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "bad\0name", "pipe"])
def test_only_ordinary_files_are_read(tmp_path: Path, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe")
    with pytest.raises(AttachmentError) as caught:
        asyncio.run(attachments().from_file(path))
    assert caught.value.why in (AttachmentErrorKind.NO_FILE, AttachmentErrorKind.NOT_READ)


def test_a_link_that_the_user_names_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(written(tmp_path, "a.txt", b"words"))
    assert attached(tmp_path / "link.txt").part == FilePart("link.txt", "words", "", 5)


def test_a_file_with_a_key_in_it_is_kept_nowhere_before_it_is_sent(tmp_path: Path) -> None:
    assert attached(written(tmp_path, ".env", f"OPENAI_API_KEY={KEY}\n".encode())).hash == ""


def test_what_was_kept_of_an_unsent_message_comes_back(tmp_path: Path) -> None:
    made = attachments()

    async def keep_and_restore() -> None:
        text = await made.from_file(str(written(tmp_path, "a.txt", "Grüße".encode())))
        picture = await made.from_bytes(png(), "cat.png")
        bare = Attached(FilePart("a.txt", "", "", 7), text.hash)
        assert (await made.restored(bare)).part == text.part
        assert await made.restored(picture) == picture
        with pytest.raises(StoreError):
            await made.restored(Attached(FilePart("gone.txt", ""), "0" * 64))

    asyncio.run(keep_and_restore())


def test_a_request_holds_its_pictures_and_says_which_are_missing() -> None:
    made = attachments()
    told: list[ProgramError] = []

    async def fill() -> ChatRequest:
        cat = (await made.from_bytes(png(), "cat.png")).part
        message = user_message("Look", None, [cat, ImagePart("0" * 64, PNG, "gone.png")])
        await made.adopt("c", [user_message("", None, [cat])])
        return await made.filled("c", ACCOUNT, ChatRequest("m", (message,)), told.append)

    request = asyncio.run(fill())
    data = png()
    assert request.pictures == {
        hashlib.sha256(data).hexdigest(): "data:image/png;base64," + base64.b64encode(data).decode()
    }
    assert len(told) == 1


def test_a_model_that_is_known_not_to_see_is_sent_no_picture() -> None:
    made = Attachments(HeldAttachments(), OutsideFiles(), sees=lambda _account, model: model != "blind")

    async def fill() -> list[bool]:
        cat = (await made.from_bytes(png(), "cat.png")).part
        message = user_message("Look", None, [cat])
        await made.adopt("c", [message])
        requests = [ChatRequest(model, (message,)) for model in ("blind", "sighted")]
        return [bool((await made.filled("c", ACCOUNT, each, pytest.fail)).pictures) for each in requests]

    assert asyncio.run(fill()) == [False, True]
