"""Where a caret stands: at the place that a click there would mean, in every kind of box."""

from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import MIXED, Show, answered, asked

LISTING = "```\n" + "\n".join(f"line {number} 日本" for number in range(100)) + "\n```"
WRAPPED = "Many words, again and again. " * 30
HEBREW = "שלום עולם, זה משפט ארוך. " * 20


def carets_and_clicks(view: TranscriptView) -> list[tuple[str, int, int]]:
    """For each place in each text: the offset, and the one that a click beside the caret there finds."""
    found = []
    for index in range(len(view._column)):
        for box in view._column.node(index).boxes:
            box.unfold()
        for box in view._column.lay_out(index).boxes:
            for offset in range(box.length + 1) if box.text else ():
                caret = box.caret(offset)
                assert caret is not None
                found.append((box.text, offset, box.offset_at(caret.x(), caret.center().y())))
    return found


def test_a_click_at_the_caret_finds_its_place(show: Show) -> None:
    view = show([asked("One\ntwo 🚀"), answered(f"{MIXED}\n\n{LISTING}\n\n{WRAPPED}\n\n{HEBREW}")])
    places = carets_and_clicks(view)
    inside_of_one = ("🚀", "👩‍👩‍👧")
    missed = [
        (text, at, hit)
        for text, at, hit in places
        if at != hit and not any(emoji in text for emoji in inside_of_one)
    ]
    assert missed == []
    assert all(abs(at - hit) < utf16_length(inside_of_one[1]) for _, at, hit in places)


def test_carets_of_mirrored_text_go_to_the_left(show: Show) -> None:
    view = show([answered("שלום עולם\n\nHello world")])
    mirrored, straight = (box for box in view._column.lay_out(0).boxes if box.text)
    assert mirrored.is_mirrored
    assert not straight.is_mirrored
    for box, sign in ((mirrored, -1), (straight, 1)):
        places = [caret.x() for offset in range(box.length + 1) if (caret := box.caret(offset))]
        assert places == sorted(places, key=lambda x: sign * x)
