"""Pictures in the conversation view: what is shown, what is only offered, what is never opened, what stays still."""

import gc
import time
import tracemalloc
from base64 import b64decode
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import Status
from desktop_ai.core.picture import PictureError, PictureErrorKind
from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.transcript import pictures as bounds
from desktop_ai.ui.transcript.fold_box import LabelBox
from desktop_ai.ui.transcript.image_box import ImageBox
from desktop_ai.ui.transcript.picture_decoder import decoded
from desktop_ai.ui.transcript.pictures import Stage
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import (
    LONG,
    Show,
    answered,
    everything,
    is_at_end,
    links_at,
    run_of,
    turn_wheel,
)
from tests.support.painted import address, picture

ROOM = QSize(720, 640)
WEB = "https://pictures.example.org/a.png"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'
RED_THEN_BLUE = (
    "R0lGODlhAQABAPAAAP8AAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEA"
    "gAAA/wAAAAICRAEAOw=="
)


def image_boxes(view: TranscriptView, message: int = 0) -> list[ImageBox]:
    return [box for box in view._column.lay_out(message).boxes if isinstance(box, ImageBox)]


def stage(view: TranscriptView, url: str) -> Stage:
    return view.pictures.picture(url).stage


def press(view: TranscriptView, url: str) -> None:
    (place, *_) = links_at(view, url)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def asked_of(view: TranscriptView) -> list[tuple[object, ...]]:
    """What the view wants to have fetched, from now on."""
    asked: list[tuple[object, ...]] = []
    view.picture_wanted.connect(lambda *what: asked.append(what))
    return asked


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_a_picture_in_its_address_is_shown_as_wide_as_the_column(show: Show, qtbot: QtBot, kind: str) -> None:
    url = address(picture(1600, 700, kind), "text/html")
    view = show([answered(f"![A gradient]({url})")])
    qtbot.waitUntil(lambda: stage(view, url) is Stage.SHOWN)
    qtbot.waitUntil(lambda: image_boxes(view)[0]._shown == QSize(720, 315))
    place = view._column.left + 10, view._column.y_of(0, 1) + 150
    colour = view.grab().toImage().pixelColor(*place)
    assert colour.blue() > colour.red() + 40, "it is drawn"
    assert everything(view) == "A gradient"


def test_only_the_first_picture_of_a_moving_one_is_shown() -> None:
    found = decoded(b64decode(RED_THEN_BLUE), ROOM)
    assert found.size == QSize(1, 1)
    assert found.image.pixelColor(0, 0).name() == "#ff0000"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", PictureErrorKind.NO_PICTURE),
        (SVG, PictureErrorKind.NO_PICTURE),
        (b"%PDF-1.7", PictureErrorKind.NO_PICTURE),
        (b"\x00\x00\x01\x00" + b"\x00" * 60, PictureErrorKind.NO_PICTURE),
        (b"<html>", PictureErrorKind.NO_PICTURE),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, PictureErrorKind.BROKEN),
        (b"GIF89a\x01\x00", PictureErrorKind.BROKEN),
        (b"RIFF\x00\x00\x00\x00WEBP", PictureErrorKind.BROKEN),
        (b"BM", PictureErrorKind.BROKEN),
    ],
)
def test_what_is_no_picture_is_told_whatever_it_calls_itself(data: bytes, kind: PictureErrorKind) -> None:
    with pytest.raises(PictureError) as caught:
        decoded(data, ROOM)
    assert caught.value.kind is kind


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (2**31 - 1, 1), (40_000, 2)])
def test_a_picture_that_says_it_is_huge_is_not_decoded(width: int, height: int) -> None:
    small = picture(8, 8)
    with pytest.raises(PictureError):
        decoded(small[:16] + width.to_bytes(4, "big") + height.to_bytes(4, "big") + small[24:], ROOM)


def test_large_pictures_are_kept_no_larger_than_they_are_shown() -> None:
    found = decoded(picture(4000, 3000, "jpeg"), ROOM)
    assert found.size == QSize(4000, 3000)
    assert found.image.width() <= ROOM.width()
    assert found.image.height() <= ROOM.height()


@pytest.mark.parametrize("broken", ["data:image/png;base64,AAAA", "data:image/png;base64,???", address(SVG)])
def test_a_broken_picture_shows_its_description_and_why(show: Show, qtbot: QtBot, broken: str) -> None:
    view = show([answered(f"![The tides]({broken})")])
    qtbot.waitUntil(lambda: stage(view, broken) is Stage.FAILED)
    qtbot.waitUntil(lambda: image_boxes(view)[0].status.startswith("not shown: "))
    assert everything(view) == "The tides"
    assert links_at(view, broken) == [], "trying again would not help"


def test_files_and_other_schemes_are_never_opened(show: Show, tmp_path: Path) -> None:
    file = tmp_path / "mine.png"
    file.write_bytes(picture(10, 10))
    urls = [file.as_uri(), str(file), "qrc:/a.png", "ftp://example.org/a.png", "//example.org/a.png"]
    view = show([answered("\n\n".join(f"![Mine](<{url}>)" for url in urls))])
    asked = asked_of(view)
    boxes = image_boxes(view)
    assert [box.url for box in boxes] == urls
    assert {(box.text, box.status) for box in boxes} == {("Mine", "not shown")}
    view.grab()
    assert asked == []
    assert not view.pictures._images
    assert not view.pictures._decoding


def test_one_of_the_network_is_fetched_when_it_is_pressed_and_never_again(show: Show, qtbot: QtBot) -> None:
    told = [answered(f"![Sea]({WEB})\n\n{LONG}")]
    view = show(told)
    asked = asked_of(view)
    turn_wheel(view, 200)
    turn_wheel(view, -200)
    turn_wheel(view, 200)
    assert asked == [], "scrolling asks nobody"
    press(view, WEB)
    assert asked == [(WEB, WEB, "a")]
    qtbot.waitUntil(lambda: image_boxes(view)[0].status == "loading from pictures.example.org…")
    view.pictures.arrived(WEB, picture(300, 200))
    qtbot.waitUntil(lambda: image_boxes(view)[0]._shown == QSize(300, 200))
    view.show_messages([], {})
    view.show_messages(told, {})
    turn_wheel(view, 200)
    assert image_boxes(view)[0]._shown == QSize(300, 200)
    assert len(asked) == 1, "coming back asks nobody either"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_offer_is_taken_with_keys_too(show: Show, key: Qt.Key) -> None:
    view = show([answered(f"![Sea]({WEB})")])
    asked = asked_of(view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    while (found := view._focus.current) is None or found.target.value != WEB:
        assert view._focus.step(forward=False)
    QTest.keyClick(view, key)
    assert asked == [(WEB, WEB, "a")]


def test_a_failure_is_told_and_can_be_tried_again(show: Show, qtbot: QtBot) -> None:
    view = show([answered(f"![Sea]({WEB})")])
    asked = asked_of(view)
    press(view, WEB)
    view.pictures.failed(WEB, PictureError(PictureErrorKind.REFUSED, host="pictures.example.org", status=404))
    said = "not shown: pictures.example.org did not give it (HTTP 404)"
    qtbot.waitUntil(lambda: image_boxes(view)[0].status == said)
    assert image_boxes(view)[0]._button_text == "Try again"
    press(view, WEB)
    assert asked == [(WEB, WEB, "a")] * 2
    view.pictures.interrupted(WEB)
    offer = "Load image from pictures.example.org"
    qtbot.waitUntil(lambda: image_boxes(view)[0]._button_text == offer)


def test_another_host_is_asked_only_after_a_press_on_its_name(show: Show, qtbot: QtBot) -> None:
    view, elsewhere = show([answered(f"![Sea]({WEB})")]), "https://cdn.example.net/z.png"
    asked = asked_of(view)
    press(view, WEB)
    error = PictureError(PictureErrorKind.LEADS_ON, host="pictures.example.org", leads_to=elsewhere)
    view.pictures.failed(WEB, error)
    qtbot.waitUntil(lambda: image_boxes(view)[0]._button_text == "Load image from cdn.example.net")
    assert len(asked) == 1
    press(view, WEB)
    assert asked[1:] == [(WEB, elsewhere, "a")]
    view.pictures.failed(WEB, PictureError(PictureErrorKind.TIMED_OUT, host="cdn.example.net"))
    qtbot.waitUntil(lambda: image_boxes(view)[0]._button_text == "Try again")
    press(view, WEB)
    assert asked[2:] == [(WEB, elsewhere, "a")]


def test_pictures_that_the_program_would_keep_are_not_there_and_nobody_is_asked(show: Show) -> None:
    view = show([])
    asked = asked_of(view)
    view.show_messages([answered("![Photo](attachment:1)")], {})
    assert [(box.text, box.status, box.offer) for box in image_boxes(view)] == [("Photo", "not shown", "")]
    view.grab()
    assert asked == []


def test_what_is_read_stays_while_pictures_above_find_their_size(show: Show, qtbot: QtBot) -> None:
    url = address(picture(700, 600))
    view = show([answered(f"{LONG}\n\n![Above]({url})\n\nBelow it.\n\n{LONG}")], size=(800, 400))
    boxes = view._column.node(0).boxes
    number = next(index for index, box in enumerate(boxes) if box.text == "Below it.")
    turn_wheel(view, 200)
    while view._column.y_of(0, number) > 200:
        turn_wheel(view, -1)
    # Its end is in view now: it grows out of the top, and does not push what is read.
    before = view._column.y_of(0, number)
    qtbot.waitUntil(lambda: boxes[number - 1].height > 600)
    assert view._column.y_of(0, number) == before


def test_a_reader_at_the_end_stays_there_when_a_picture_comes(show: Show, qtbot: QtBot) -> None:
    url = address(picture(700, 600))
    view = show([answered(f"{LONG}\n\n![Last]({url})")])
    qtbot.waitUntil(lambda: stage(view, url) is Stage.SHOWN)
    qtbot.waitUntil(lambda: image_boxes(view)[0].height > 600)
    assert view.is_following
    assert is_at_end(view)


def test_memory_for_pictures_has_a_bound_and_they_come_back(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_IMAGE_BYTES", 3_000_000)
    urls = [address(picture(600, 500, colour=f"#30{number}0a0")) for number in range(8)]
    view = show([answered(f"![p]({url})\n\n{LONG}", f"m{number}") for number, url in enumerate(urls)])
    for number in range(8):
        image_boxes(view, number)
    qtbot.waitUntil(lambda: all(stage(view, url) is Stage.SHOWN for url in urls))
    assert sum(image.sizeInBytes() for image in view.pictures._images.values()) <= 3_000_000
    heights = [image_boxes(view, number)[0].height for number in range(8)]
    assert len(set(heights)) == 1, "those that were let go of keep their room"
    turn_wheel(view, 10_000)
    box = image_boxes(view)[0]
    view.pictures._images.clear()
    without = box.look
    view.grab()
    qtbot.waitUntil(lambda: view.pictures.holds(urls[0]))
    assert box.look != without, "so that it is drawn again"


def test_the_file_of_an_embedded_picture_is_let_go_of_with_its_conversation(show: Show, qtbot: QtBot) -> None:
    view = show([])
    tracemalloc.start()
    for number in range(3):
        url = f"data:image/png;base64,{'A' * (2_000_000 + 4 * number)}"
        view.show_messages([answered(f"![p]({url})", f"m{number}")], {})
        qtbot.waitUntil(lambda url=url: stage(view, url) is Stage.FAILED)
    view.show_messages([answered("Bye.", "end")], {})
    view.grab()
    del url
    gc.collect()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 3_000_000


def test_files_from_the_network_have_a_bound_and_are_offered_again(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_FILE_BYTES", 1000)
    monkeypatch.setattr(bounds, "MOST_IMAGE_BYTES", 1000)
    urls = [f"https://p{number}.example/a.png" for number in range(2)]
    view = show([answered("\n\n".join(f"![p]({url})" for url in urls))])
    asked = asked_of(view)
    for url in urls:
        press(view, url)
        view.pictures.arrived(url, picture(30, 20) + b"\x00" * 900)
        qtbot.waitUntil(lambda url=url: stage(view, url) is Stage.SHOWN)
    view.grab()
    qtbot.waitUntil(lambda: stage(view, urls[0]) is Stage.OFFERED)
    assert len(asked) == 2


def test_words_of_an_image_inside_a_text_stay_words(show: Show) -> None:
    view = show([answered(f"Look at ![the sea]({WEB}) here.")])
    assert everything(view) == "Look at the sea here."
    assert image_boxes(view) == []
    assert links_at(view, WEB) == []


@pytest.mark.parametrize("size", [3, 7, 4000])
def test_a_picture_that_is_streamed_is_announced_and_shown_when_it_is_whole(
    show: Show, qtbot: QtBot, size: int
) -> None:
    url = address(picture(30, 20))
    run, text = run_of(), f"Here:\n\n![A sea]({url})\n\nDone."
    view = show([run.message], run)
    seen = set()
    for start in range(0, len(text), size):
        run.add(ContentDelta(text[start : start + size]))
        view._on_frame()
        seen |= {box.label for box in view._column.node(0).boxes if isinstance(box, LabelBox)}
        assert "base64" not in everything(view)
        assert "data:" not in everything(view)
    assert everything(view) == "Here:\n\nA sea\n\nDone."
    assert seen == ({"An image is coming…"} if size < 4000 else set())
    view.replace_message(run.finished(Status.DONE))
    assert everything(view) == "Here:\n\nA sea\n\nDone."
    qtbot.waitUntil(lambda: image_boxes(view)[0]._shown == QSize(30, 20))


def test_half_a_picture_costs_no_more_the_longer_it_becomes(show: Show) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(ContentDelta("Here:\n\n![A sea](data:image/png;base64,"))
    began = time.thread_time()
    for _ in range(100):
        run.add(ContentDelta("iVBORw0KGgo0" * 350))
        view._on_frame()
        view.grab()
    assert time.thread_time() - began < 3.0
