"""What the user's scopes look like in a file: lenient in reading, and what is not known stays in writing."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from desktop_ai.core.lenient import lenient_struct
from desktop_ai.services.preferences import Preferences

Struct = TypeVar("Struct", bound=msgspec.Struct)
JsonObject = dict[str, Any]


def stored(kind: type[Struct], raw: object, **required: object) -> Struct:
    """A struct with a `sampling`, from what a file says: what does not fit is left at its default."""
    found = lenient_struct(kind, raw, **required)
    sampling = found.sampling.without_strangers()  # type: ignore[attr-defined]
    return msgspec.structs.replace(found, sampling=sampling)


def written(
    raw: object, before: msgspec.Struct | None, after: msgspec.Struct, without: str = ""
) -> JsonObject:
    """`raw`, from which `before` was read, with what is another one in `after`; what is not known stays."""
    entry = dict(raw) if isinstance(raw, dict) else {}
    for name in after.__struct_fields__:
        value = getattr(after, name)
        if name == without or (before is not None and getattr(before, name) == value):
            continue
        entry[name] = _laid_over(entry.get(name), value)
    return entry


def keep_object(kept: Preferences, key: str, value: JsonObject) -> None:
    """Keep an object; what stood there instead of one is not lost."""
    found = kept.remembered(key)
    if found is not None and not isinstance(found, dict):
        kept.remember(f"{key}.unreadable", found)
    kept.remember(key, value)


def _laid_over(raw: Any, value: Any) -> Any:
    """A value as JSON, with the fields of `raw` that its struct does not know."""
    if isinstance(value, msgspec.Struct):
        entry = raw if isinstance(raw, dict) else {}
        strangers = {key: kept for key, kept in entry.items() if key not in value.__struct_fields__}
        return {**strangers, **msgspec.to_builtins(value)}
    if isinstance(value, tuple):
        items = raw if isinstance(raw, list) and len(raw) == len(value) else [None] * len(value)
        return [_laid_over(item, one) for item, one in zip(items, value, strict=True)]
    return msgspec.to_builtins(value)
