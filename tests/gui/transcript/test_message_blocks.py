"""What a message shows, from above."""

from __future__ import annotations

import msgspec

from desktop_ai.core.attachment import hash_of
from desktop_ai.core.block import Paragraph
from desktop_ai.core.message import ImagePart, ReasoningPart, RefusalPart, TextPart
from desktop_ai.ui.transcript.asides import AttachedPicture, Fold
from desktop_ai.ui.transcript.message_blocks import THOUGHT, elements_of
from tests.support.conversations import answer
from tests.support.picture_files import png

PICTURE = ImagePart(hash_of(png()), "image/png", "dot.png", 2, 1, len(png()))


def test_the_pictures_of_a_reply_stand_above_its_thought_and_its_words() -> None:
    parts = (ReasoningPart("Hm."), TextPart("Here it is."), PICTURE, RefusalPart("No more."))
    reply = msgspec.structs.replace(answer(""), parts=parts)
    picture, thought, words, *refused = elements_of(reply, frozenset())
    assert isinstance(picture, AttachedPicture)
    assert picture.image.alt == "dot.png"
    assert isinstance(thought, Fold)
    assert thought.key == THOUGHT
    assert isinstance(words, Paragraph)
    assert words.content.text == "Here it is."
    assert "No more." in str(refused)
    unfolded = elements_of(reply, frozenset({THOUGHT}))
    assert "Hm." in str(unfolded[2])
