"""Folder paths: the names of a folder and of those around it, outermost first, with a slash between them."""

from __future__ import annotations

from desktop_ai.core.one_line import one_line

DEEPEST = 8
LONGEST_NAME = 80


def folder_path(text: str) -> str:
    """A path as somebody wrote it, made fit to be one: empty for none, at most `DEEPEST` names."""
    names = (one_line(name)[:LONGEST_NAME].strip() for name in text.split("/"))
    return "/".join([name for name in names if name][:DEEPEST])


def name_of(path: str) -> str:
    """The folder's own name."""
    return path.rpartition("/")[2]


def parent_of(path: str) -> str:
    """The folder around it, empty when it stands at the top."""
    return path.rpartition("/")[0]


def depth_of(path: str) -> int:
    """How many folders are around it."""
    return path.count("/")


def joined(parent: str, name: str) -> str:
    """The path of what is called `name` in `parent`, which may be empty."""
    return f"{parent}/{name}" if parent else name


def with_parents(path: str) -> list[str]:
    """The path and those of the folders around it, outermost first; nothing for an empty one."""
    names = path.split("/") if path else []
    return ["/".join(names[: end + 1]) for end in range(len(names))]


def is_within(path: str, folder: str) -> bool:
    """Whether `path` is `folder` or lies in it."""
    return path == folder or path.startswith(f"{folder}/")


def moved(path: str, source: str, target: str) -> str:
    """Where `path`, which is within `source`, is when that is called `target`; empty is the top."""
    return (target + path[len(source) :]).lstrip("/")
