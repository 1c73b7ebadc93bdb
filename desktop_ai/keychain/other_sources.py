"""Keys that are not in the system's keyring: in the environment, or in a file that the user named."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import same_host
from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_, Text

ENVIRONMENT, WHERE = N_("the environment"), N_("{variable} in {place}")
QUOTED = re.compile(r"""(?P<quote>['"])(?P<value>.*?)(?P=quote)\s*(#.*)?$""")
COMMENT = re.compile(r"(?:^|\s)#")
LINE = re.compile(r"^\s*(?:export\s+)?(?P<name>[A-Za-z_]\w*)\s*=(?P<value>.*)$")


class EnvironmentKeys:
    """Keys in the variables that providers name, of the environment or of a file that looks like one.

    Such a key goes only to its provider's own host: an account with another address does not get it.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ, place: Text | str = ENVIRONMENT) -> None:
        self._environment = environment
        self._place = place

    def key(self, account: Account) -> str | None:
        """The key of an account."""
        variable = self._variable(account)
        return self._environment[variable].strip() if variable else None

    def place(self, account: Account) -> Text:
        """Where the account's key is."""
        return WHERE.fill(variable=self._variable(account), place=self._place)

    def _variable(self, account: Account) -> str:
        provider = PROVIDER_OF.get(account.provider)
        if provider is None or not provider.base_url:
            return ""
        if account.base_url and not _is_as_safe(account.base_url, provider.base_url):
            return ""
        return next((name for name in provider.environment if self._environment.get(name, "").strip()), "")


def variables_in(path: Path) -> dict[str, str]:
    """The variables of a file of lines like `NAME=value`, without `export`, quotes and comments.

    Raises BadInput when it cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise BadInput(
            N_("The file “{name}” cannot be read.").fill(name=path.name), N_("Check --env-file.")
        ) from None
    found = (LINE.match(line) for line in lines)
    return {match["name"]: _value(match["value"].strip()) for match in found if match}


def _value(written: str) -> str:
    """What stands between the quotes, or before a comment."""
    if quoted := QUOTED.match(written):
        return quoted["value"]
    return COMMENT.split(written, maxsplit=1)[0].strip()


def _is_as_safe(address: str, provider_address: str) -> bool:
    is_encrypted = address.startswith("https://") or not provider_address.startswith("https://")
    return is_encrypted and same_host(address, provider_address)
