"""Structs from JSON that anybody may have written: what fits is taken, and the rest left at its default."""

from __future__ import annotations

from typing import Any, TypeVar, get_args, get_origin

import msgspec

Struct = TypeVar("Struct", bound=msgspec.Struct)


def lenient_struct(kind: type[Struct], raw: object, **required: object) -> Struct:
    """A struct with every field of `raw` that fits; `required` stand for those that must be there."""
    values = dict(required)
    if not isinstance(raw, dict):
        return kind(**values)
    for field in msgspec.structs.fields(kind):  # looked at only now: a start reads much that nobody has set
        if field.encode_name in raw:
            _read_field(values, field.name, field.type, raw[field.encode_name])
    return kind(**values)


def _read_field(values: dict[str, object], name: str, wanted: Any, raw: object) -> None:
    try:
        values[name] = msgspec.convert(raw, wanted)
    except (msgspec.ValidationError, RecursionError):
        inner = next((kind for kind in (wanted, *get_args(wanted)) if _is_struct(kind)), None)
        if inner is None or not _has_no_required(inner):
            return
        if isinstance(raw, dict):
            values[name] = lenient_struct(inner, raw)
        elif isinstance(raw, list) and get_origin(wanted) is tuple:
            values[name] = tuple(lenient_struct(inner, item) for item in raw)


def _is_struct(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _has_no_required(kind: type[msgspec.Struct]) -> bool:
    return not any(field.required for field in msgspec.structs.fields(kind))
