"""Examination: what the endpoint doctor found at each step of the way to a model, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from desktop_ai.core.errors import ProgramError, Remedy
from desktop_ai.core.texts import N_, Text


class Step(StrEnum):
    """What has to work, in the order in which one thing stands on the other."""

    ADDRESS = "address"
    DNS = "dns"
    CONNECT = "connect"
    PROXY = "proxy"
    TLS = "tls"
    KEY = "key"
    MODELS = "models"
    TOKEN = "token"  # noqa: S105 - of a reply
    PARAMETER = "parameter"


TITLES = {
    Step.ADDRESS: N_("Address"),
    Step.DNS: N_("Name of the server"),
    Step.CONNECT: N_("Connection"),
    Step.PROXY: N_("Proxy"),
    Step.TLS: N_("Encryption"),
    Step.KEY: N_("Key"),
    Step.MODELS: N_("Models"),
    Step.TOKEN: N_("One streamed token"),
    Step.PARAMETER: N_("Parameters"),
}


class Outcome(StrEnum):
    """How a step went. What is `NOTED` works, but something about it is worth knowing."""

    RUNNING = "running"
    WELL = "ok"
    NOTED = "noted"
    FAILED = "failed"
    SKIPPED = "not needed"
    NOT_TRIED = "not tried"


class Finding(msgspec.Struct, frozen=True):
    """What one step found. `seconds` is how long it took; `parameter` is which one it was about, by its title.

    `cure` says what to do, `action` is the one that does it, `kind` tells failures apart as errors do.
    """

    step: Step
    outcome: Outcome
    words: Text = Text("")
    seconds: float | None = None
    cure: Text | None = None
    action: str = Remedy.NONE
    kind: str = ""
    parameter: Text | None = None

    @property
    def title(self) -> Text:
        """What it is about, for people."""
        return self.parameter or TITLES[self.step]


class StepError(ProgramError):
    """A step on the way to a server failed."""

    kind = "offline"


ALL_WELL = N_("Everything works.")
WELL_BUT = N_("It works; something is worth knowing.")
FAILED_AT = N_("{title} failed: {words}")
MARKS = {
    Outcome.RUNNING: "…",
    Outcome.WELL: "+",
    Outcome.NOTED: "!",
    Outcome.FAILED: "x",
    Outcome.SKIPPED: "-",
    Outcome.NOT_TRIED: " ",
}


def first_failure(findings: Iterable[Finding]) -> Finding | None:
    """The step at which the way ended."""
    return next((each for each in findings if each.outcome is Outcome.FAILED), None)


def verdict(findings: Sequence[Finding]) -> Text:
    """What came of it, in one sentence."""
    failure = first_failure(findings)
    if failure is not None:
        return FAILED_AT.fill(title=failure.title, words=failure.words)
    return WELL_BUT if any(each.outcome is Outcome.NOTED for each in findings) else ALL_WELL


def line_of(finding: Finding) -> str:
    """One finding on one line, for a report or a terminal."""
    time = "" if finding.seconds is None else f"{finding.seconds:.2f} s"
    said = str(finding.words) or str(finding.outcome)
    return f"[{MARKS[finding.outcome]}] {finding.title!s:<22} {time:>8}  {said}".rstrip()


def report(about: str, findings: Sequence[Finding]) -> str:
    """All of it as text."""
    lines = [about, "", *map(line_of, findings), "", str(verdict(findings))]
    failure = first_failure(findings)
    if failure is not None and failure.cure is not None:
        lines.append(str(failure.cure))
    return "\n".join(lines) + "\n"
