"""What hangs on a message, in the conversation view."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QSize

from desktop_ai.core.attachment import LONGEST_NAME
from desktop_ai.core.block import Code, Paragraph
from desktop_ai.core.message import FilePart, ImagePart, Message, user_message
from desktop_ai.core.picture import own_address, own_picture
from desktop_ai.ui.transcript.asides import AttachedPicture, Fold, Label
from desktop_ai.ui.transcript.attached_box import LONGEST_SHOWN, ThumbnailBox, attached_elements
from desktop_ai.ui.transcript.copying import message_forms
from desktop_ai.ui.transcript.message_blocks import elements_of
from desktop_ai.ui.transcript.pictures import Pictures, Stage

CAT = ImagePart("a" * 64, "image/png", "cat.png", 640, 480, 1000)
FILE = FilePart("a.py", "print(1)\n", "python", 9)


def asked(text: str, *attached: ImagePart | FilePart) -> Message:
    return user_message(text, None, attached)


def test_attachments_stand_above_the_words() -> None:
    elements = elements_of(asked("What is it?", CAT, FILE), set())
    assert [type(element) for element in elements] == [AttachedPicture, Fold, Paragraph]


def test_a_message_without_words_shows_what_hangs_on_it_alone() -> None:
    assert [type(element) for element in elements_of(asked("", CAT), set())] == [AttachedPicture]


def test_a_file_unfolds_to_its_text_of_a_long_one_the_beginning() -> None:
    (line,) = attached_elements(asked("", FILE), set())
    assert isinstance(line, Fold)
    assert line.label == "a.py · 9 B"
    _, code = attached_elements(asked("", FILE), {line.key})
    assert isinstance(code, Code)
    assert (code.text, code.language) == ("print(1)", "python")
    long = msgspec.structs.replace(FILE, text="x" * (LONGEST_SHOWN + 1))
    _, code, rest = attached_elements(asked("", long), {line.key})
    assert isinstance(code, Code)
    assert isinstance(rest, Label)
    assert len(code.text) == LONGEST_SHOWN
    assert rest.copies == long.text


def test_a_hostile_part_shows_nothing_that_hides_or_breaks_out() -> None:
    part = ImagePart("../../etc/passwd", "x", "a\n\u202eb" + "c" * 1000, -5, 10**15, -1)
    (picture,) = attached_elements(asked("", part), set())
    assert isinstance(picture, AttachedPicture)
    assert "\u202e" not in picture.image.alt
    assert len(picture.image.alt) <= 2 * LONGEST_NAME
    assert (picture.width, picture.height) == (0, 100_000)
    assert own_picture(picture.image.url) == ("../../etc/passwd", "x")


def test_the_room_of_a_picture_is_kept_before_it_comes(qapp: object) -> None:
    pictures = Pictures()
    wanted: list[str] = []
    pictures.wanted.connect(lambda name, _address, _message: wanted.append(name))
    (element,) = attached_elements(asked("", CAT), set())
    assert isinstance(element, AttachedPicture)
    box = ThumbnailBox(element, pictures)
    assert box.expected == QSize(266, 200)
    assert wanted == []
    pictures.prepare(box.url)
    pictures.prepare(box.url)
    assert wanted == [own_address("a" * 64, "image/png")]
    assert pictures.picture(box.url).stage is Stage.COMING


def test_copying_a_message_copies_its_words_or_else_what_hangs_on_it() -> None:
    assert message_forms(asked("What is it?", CAT, FILE)).plain == "What is it?"
    assert message_forms(asked("", CAT, FILE)).plain == "Picture:\ncat.png\n\na.py:\nprint(1)"
