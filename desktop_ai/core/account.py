"""Account: one way of reaching one provider."""

from __future__ import annotations

import msgspec

from desktop_ai.core.route import Route


class Account(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the user set up for a provider; the key is never in it.

    `provider` is an id of the catalog's table. `base_url` is empty where the provider's own address serves.
    `command` prints the key, as a list of arguments; it is empty where none does. `route` is how requests leave.
    """

    id: str
    provider: str
    name: str = ""
    base_url: str = ""
    command: tuple[str, ...] = ()
    route: Route = Route()
