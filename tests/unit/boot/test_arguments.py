from __future__ import annotations

from pathlib import Path

import pytest

from desktop_ai.boot.arguments import parsed
from desktop_ai.boot.parameter_options import PARAMETER_OPTIONS, sampling_of
from desktop_ai.core.errors import BadInput
from desktop_ai.core.parameters import PARAMETERS


def refusal(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What is printed when the words make no sense."""
    with pytest.raises(SystemExit) as caught:
        parsed(list(words))
    assert caught.value.code == 2
    return capsys.readouterr().err


def test_without_words_the_window_opens() -> None:
    arguments = parsed([])
    assert (arguments.command, arguments.data_dir) == (None, None)


@pytest.mark.parametrize(
    "words",
    [
        ["--data-dir", "there", "ask", "hi"],
        ["ask", "--data-dir", "there", "hi"],
        ["ask", "hi", "--data-dir", "there"],
        ["--data-dir=there", "chat"],
        ["chat", "--data-dir=there"],
        ["--data-dir", "there"],
        ["--data-dir", "elsewhere", "ask", "--data-dir", "there", "hi"],
    ],
    ids=" ".join,
)
def test_the_directory_may_stand_before_and_after_the_command(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert parsed(words).data_dir == tmp_path / "there"


def test_the_directory_may_begin_at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert parsed(["--data-dir", "~/there"]).data_dir == tmp_path / "there"


def test_a_file_is_no_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert "is not a directory" in refusal(capsys, "--data-dir", str(tmp_path / "file"))


def test_every_parameter_has_an_option_and_is_not_sent_without_it() -> None:
    assert PARAMETER_OPTIONS.keys() == {parameter.name for parameter in PARAMETERS}
    arguments = parsed(["ask", "hi"])
    assert {getattr(arguments, name) for name in PARAMETER_OPTIONS} == {None}
    words = ["ask", "--temperature", "0", "--top-p", "0.5", "--max-tokens", "7", "hi"]
    arguments = parsed(words)
    assert (arguments.temperature, arguments.top_p, arguments.max_tokens) == (0.0, 0.5, 7)
    assert type(arguments.max_tokens) is int


@pytest.mark.parametrize(
    ("option", "word"),
    [
        ("--temperature", "2.1"),
        ("--temperature", "-0.1"),
        ("--temperature", "nan"),
        ("--temperature", "inf"),
        ("--temperature", "warm"),
        ("--top-p", "1.01"),
        ("--max-tokens", "0"),
        ("--max-tokens", "1.5"),
        ("--max-tokens", "9" * 5000),
        ("--n", "9"),
        ("--seed", "-1"),
        ("--top-logprobs", "21"),
        ("--retry", "-1"),
        ("--retry", "11"),
        ("--retry", "²"),
        ("--retry", "many"),
    ],
    ids=lambda word: word[:12],
)
def test_a_number_out_of_range_is_refused_by_the_name_of_its_option(
    option: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = refusal(capsys, "ask", f"{option}={word}", "hi")
    assert option in printed
    assert "from 0 to" in printed or "from 0.0 to" in printed or "from 1 to" in printed


def test_every_kind_of_parameter_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text('{"type": "string"}')
    words = (
        "--n 2 --seed 7 --reasoning-effort high --verbosity low --logprobs on --top-logprobs 3 --stream off "
        f"--json-schema {tmp_path / 'schema.json'} --schema-name city --no-strict"
    ).split()
    stops = ["--stop", "END", "--stop", "\n"]
    sampling = sampling_of(parsed(["ask", *words, *stops, "--extra", '{"top_k": 5}', "hi"]))
    assert sampling.sent() == {
        "n": 2,
        "stop": ["END", "\n"],
        "seed": 7,
        "reasoning_effort": "high",
        "verbosity": "low",
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "city", "schema": {"type": "string"}, "strict": False},
        },
        "logprobs": True,
        "top_logprobs": 3,
        "stream": False,
        "extra": {"top_k": 5},
    }
    json_object = sampling_of(parsed(["ask", "--response-format", "json_object", "hi"]))
    assert json_object.sent() == {"response_format": {"type": "json_object"}}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--stop", ""], "--stop"),
        (["--stop", "1", "--stop", "2", "--stop", "3", "--stop", "4", "--stop", "5"], "up to 4 texts"),
        (["--logprobs", "yes"], "neither on nor off"),
        (["--reasoning-effort", "utmost"], "--reasoning-effort"),
        (["--response-format", "json_schema"], "see --json-schema"),
        (["--json-schema", "f", "--response-format", "text"], "exclude each other"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_value_that_a_parameter_does_not_have_is_refused(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refusal(capsys, "ask", *words, "hi")


@pytest.mark.parametrize(
    ("option", "text", "said"),
    [
        ("--json-schema", '{"type": "objekt"}', "Line 1, column 2"),
        ("--json-schema", "{", "ends here"),
        ("--json-schema", None, "cannot be read"),
        ("--json-schema", b"\xff", "cannot be read"),
        ("--extra", '{"model": "x"}', "Line 1, column 2"),
        ("--extra", "[]", "must be an object"),
    ],
)
def test_json_with_a_mistake_is_refused_with_its_place(
    option: str, text: str | bytes | None, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "schema.json"
    if isinstance(text, bytes):
        file.write_bytes(text)
    elif text is not None:
        file.write_text(text)
    word = str(file) if option == "--json-schema" else str(text)
    with pytest.raises(BadInput, match=said):
        sampling_of(parsed(["ask", option, word, "hi"]))


@pytest.mark.parametrize(
    "words",
    [
        ["ask"],
        ["ask", "one", "two"],
        ["ask", "--account", "openai", "--base-url", "localhost", "hi"],
        ["chat", "--json"],
        ["sing"],
        ["--unknown"],
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert "usage: desktop-ai" in refusal(capsys, *words)


@pytest.mark.parametrize("words", [["--account", "openai"], []], ids=["with an account", "alone"])
def test_a_variable_for_a_key_goes_only_with_an_address(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "--key-env goes with --base-url" in refusal(capsys, "ask", *words, "--key-env", "X", "hi")


def test_a_prompt_that_looks_like_an_option_can_be_asked() -> None:
    assert parsed(["ask", "--", "--help"]).prompt == "--help"
    assert parsed(["ask", "-"]).prompt == "-"


def test_the_self_test_is_a_command() -> None:
    assert parsed(["--self-test"]).command == "self-test"
