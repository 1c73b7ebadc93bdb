"""Parameters -> fields of a request: what the provider takes, as it writes it, without what it has refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.parameters import PARAMETER_OF, PARAMETERS, Sampling

# Without them there is no request, whatever a server says of them.
ALWAYS = frozenset({"model", "messages"})
# Parts of a field that can be missing while the rest still makes sense; of others the whole field goes.
OPTIONAL_PARTS = frozenset({"response_format.json_schema.strict"})


def wire_parameters(sampling: Sampling, provider: Provider, model: str) -> dict[str, Any]:
    """The fields for what is set and can be taken; those that are to be merged come last, over the others."""
    fields: dict[str, Any] = {}
    for name, value in sampling.sent().items():
        if PARAMETER_OF[name].is_merged:
            fields = merged(fields, value)
        elif provider.takes(name, value, model):
            fields = merged(fields, provider.fields(name, value))
    return fields


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Fields with others over them: objects are joined, and of anything else the one above counts."""
    result = dict(below)
    for name, value in above.items():
        under = result.get(name)
        is_joined = isinstance(under, Mapping) and isinstance(value, Mapping)
        result[name] = merged(under, value) if is_joined and isinstance(under, Mapping) else value
    return result


def changed(body: dict[str, Any], changes: Mapping[str, str]) -> dict[str, Any]:
    """A body without what is known to be refused, or with it by the name that is wanted instead."""
    for refused, instead in changes.items():
        if refused in OPTIONAL_PARTS:
            body = _without_part(body, refused.split("."))
            continue
        field = refused.partition(".")[0]
        if field in ALWAYS:
            continue
        value = body.pop(field, None)
        if instead and value is not None and field == refused:
            body.setdefault(instead, value)
        for parameter in PARAMETERS:
            if parameter.needs == field and not instead:
                body.pop(parameter.name, None)
    if not body.get("stream"):
        body.pop("stream_options", None)
    return body


def _without_part(body: Mapping[str, Any], path: list[str]) -> dict[str, Any]:
    first, *rest = path
    result = dict(body)
    if not rest:
        result.pop(first, None)
    elif isinstance(result.get(first), Mapping):
        result[first] = _without_part(result[first], rest)
    return result
