"""doctor: what the accounts page finds out about an endpoint, in the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import aclosing

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.key_commands import named_account
from desktop_ai.core.examination import Finding, Outcome, first_failure, line_of, verdict


async def run_doctor(core: Core, arguments: argparse.Namespace, code: Callable[[str], int]) -> int:
    """Print each finding as it comes; 0 when the way leads to a reply, else the `code` of what fails.

    Raises BadInput for an account that is not there.
    """
    account = named_account(core, arguments.account)
    findings: list[Finding] = []
    async with aclosing(core.doctor.examine(account, arguments.model)) as found:
        async for finding in found:
            if finding.outcome is not Outcome.RUNNING:
                findings.append(finding)
                print(core.doctor.without_secrets(account, line_of(finding)), flush=True)
    print(core.doctor.without_secrets(account, f"\n{verdict(findings)}"))
    failure = first_failure(findings)
    if failure is None:
        return 0
    if failure.cure is not None:
        print(failure.cure)
    return code(failure.kind)
