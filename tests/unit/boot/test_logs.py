from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_ai.boot.logs import HIDDEN, LARGEST, QUIET, Redaction, open_log, without_keys


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, which is as before afterwards."""
    logger = logging.getLogger()
    handlers, level = list(logger.handlers), logger.level
    yield logger
    for handler in [handler for handler in logger.handlers if handler not in handlers]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abcSECRETdef",
        "{'authorization': 'Bearer abcSECRETdef'}",
        '{"Authorization": "abcSECRETdef"}',
        "authorization=abcSECRETdef",
        "Bearer abcSECRETdef.xyz",
        "api-key: abcSECRETdef",
        "'x-api-key': 'abcSECRETdef'",
        "api_key='abcSECRETdef'",
        "https://example.com/?apikey=abcSECRETdef",
        "Incorrect key sk-proj-SECRETdef provided",
        "sk-or-v1-SECRETdef",
        "hf_SECRETdefghi",
        "gsk_SECRETdefghi",
        "xai-SECRETdefghi",
        "AIzaSECRETdefghi",
        "Authorization: Basic YWJjOlNFQ1JFVA==SECRET",
        "Authorization: Digest SECRET1",
        "Proxy-Authorization: Basic abcSECRETdef",
        "[(b'Authorization', b'Basic abcSECRETdef'), (b'Accept', b'*/*')]",
        "(b'authorization', b'Token SECRET')",
        '{"authorization": "ApiKey abcSECRETdef"}',
        "the header was Basic QUJDSECRET1=",
        "(b'x-api-key', b'abcSECRETdef')",
        "http://name:abcSECRETdef@proxy.example:3128",
        "socks5://SECRETname@proxy",
    ],
)
def test_what_looks_like_a_key_is_hidden(text: str) -> None:
    hidden = without_keys(text)
    assert "SECRET" not in hidden
    assert HIDDEN in hidden


def test_a_known_key_is_hidden_whatever_it_looks_like() -> None:
    assert without_keys("before plain-looking after", ["plain-looking"]) == f"before {HIDDEN} after"


@pytest.mark.parametrize(
    "text",
    [
        "The task-list is at https://example.com/a?b=c.",
        "asking, risk-free",
        "a key",
        "a basic question",
        "Authorization failed",
        "the author@example.com",
        "(b'Accept', b'*/*')",
    ],
)
def test_words_stay_as_they_are(text: str) -> None:
    assert without_keys(text, ["", "a"]) == text


def test_the_longest_known_key_is_hidden_first() -> None:
    assert without_keys("word-and-more word", ["word", "word-and-more"]) == f"{HIDDEN} {HIDDEN}"


def test_a_traceback_is_hidden_too() -> None:
    try:
        raise ValueError("the header was Bearer abcSECRETdef and the key known-key")
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "f", 1, "failed", None, (type(error), error, error.__traceback__)
        )
    line = Redaction(lambda: ["known-key"]).format(record)
    assert "Traceback" in line
    assert "SECRET" not in line
    assert "known-key" not in line


def test_warnings_go_to_the_file_with_the_keys_known_at_that_moment(
    tmp_path: Path, root: logging.Logger, expected_logs: list[str]
) -> None:
    expected_logs.append("the key is typed-later")
    keys: list[str] = []
    open_log(tmp_path / "logs", lambda: keys)
    keys.append("typed-later")
    logging.getLogger("somewhere").warning("the key is typed-later")
    logging.getLogger("somewhere").info("not worth a line")
    written = (tmp_path / "logs" / "desktop-ai.log").read_text("utf-8")
    assert f"WARNING somewhere: the key is {HIDDEN}" in written
    assert written.count("\n") == 1


def test_no_file_is_made_while_there_is_nothing_to_say(tmp_path: Path, root: logging.Logger) -> None:
    open_log(tmp_path / "logs", list)
    assert list((tmp_path / "logs").iterdir()) == []


def test_a_long_log_is_begun_anew_and_the_former_kept(tmp_path: Path, root: logging.Logger) -> None:
    (tmp_path / "desktop-ai.log").write_text("x" * (LARGEST + 1))
    open_log(tmp_path, list)
    assert not (tmp_path / "desktop-ai.log").exists()
    assert (tmp_path / "desktop-ai.1.log").stat().st_size == LARGEST + 1


@pytest.mark.parametrize("place", ["logs", "logs/desktop-ai.log"])
def test_where_no_file_can_be_the_log_goes_to_standard_error(
    place: str,
    tmp_path: Path,
    root: logging.Logger,
    expected_logs: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    expected_logs.append("a warning with sk-SECRETkey")
    if place == "logs":
        (tmp_path / place).write_text("")
    else:
        (tmp_path / place).mkdir(parents=True)
    open_log(tmp_path / "logs", list)
    logging.getLogger("somewhere").warning("a warning with sk-SECRETkey")
    assert f"a warning with {HIDDEN}" in capsys.readouterr().err


def test_a_line_that_cannot_be_written_is_not_printed_with_what_is_in_it(
    tmp_path: Path, root: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> list[str]:
        raise RuntimeError("the list of keys changed")

    open_log(tmp_path, broken)
    for handler in root.handlers[-1:]:
        handler.handle(logging.LogRecord("somewhere", logging.ERROR, "f", 1, "%s", ("typed-SECRET",), None))
    said = capsys.readouterr().err
    assert "somewhere" in said
    assert "SECRET" not in said


def test_the_network_code_says_nothing_below_a_warning_even_when_everything_else_does(
    tmp_path: Path, root: logging.Logger
) -> None:
    open_log(tmp_path, list)
    root.setLevel(logging.DEBUG)
    try:
        for name in QUIET:
            assert not logging.getLogger(f"{name}.inner").isEnabledFor(logging.INFO)
    finally:
        root.setLevel(logging.WARNING)
