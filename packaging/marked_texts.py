"""Finds every English text that is marked for translation: N_("…") in the sources, read as Python reads them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeGuard

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "desktop_ai"
MARK = "N_"
_PLACE = re.compile(r"\{\w+(?::[^{}]*)?\}")
# Texts that only the terminal says; it speaks English.
TERMINAL = frozenset(
    {
        "attaching",
        "backup_commands",
        "chosen_chat",
        "doctor_command",
        "key_commands",
        "parameter_options",
        "preset_commands",
        "search_command",
        "terminal",
        "transfer_commands",
        "usage_command",
        "verify_command",
    }
)


class Key(NamedTuple):
    """What a translation is looked up by: the English text, and what it means where one word means two things."""

    source: str
    meaning: str = ""


class Marked(NamedTuple):
    """A marked text: the modules it is in, the names it is bound to, and the texts that it is called with."""

    key: Key
    modules: tuple[str, ...]
    names: tuple[str, ...]
    beside: tuple[str, ...]

    @property
    def note(self) -> str:
        """Where the text stands, for whoever translates it."""
        parts = [", ".join(self.modules), ", ".join(self.names)]
        parts += [f"beside: {text}" for text in self.beside]
        return " | ".join(filter(None, parts))


def marked_texts(package: Path = PACKAGE) -> dict[Key, Marked]:
    """Every marked text with words in it that the window can show, in the order of modules and lines.

    Raises ValueError for a mark on anything but a literal: it could not be translated.
    """
    found: dict[Key, Marked] = {}
    for path in sorted(package.rglob("*.py")):
        if path.parent.name == "boot" and path.stem in TERMINAL:
            continue
        for text in _texts_of(path, path.relative_to(package.parent).as_posix()):
            if not has_words(text.key.source):
                continue
            known = found.get(text.key)
            found[text.key] = _merged(known, text) if known else text
    return found


def _texts_of(path: Path, module: str) -> Iterator[Marked]:
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    names = {id(node): name for statement in ast.walk(tree) for node, name in _bound(statement)}
    beside = {id(node): others for call in ast.walk(tree) for node, others in _neighbours(call)}
    marks = [node for node in ast.walk(tree) if _is_mark(node)]
    for node in sorted(marks, key=lambda mark: (mark.lineno, mark.col_offset)):
        yield Marked(
            key_of(node, module),
            (module,),
            (names[id(node)],) if id(node) in names else (),
            beside.get(id(node), ()),
        )


def key_of(node: ast.Call, module: str) -> Key:
    """What a mark marks. Raises ValueError when that is not written there."""
    values = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
    words = [value for value in values if isinstance(value, str)]
    if not words or len(words) != len(node.args) or node.keywords or len(words) > 2:
        raise ValueError(f"{module}:{node.lineno}: {MARK} marks one text, and may say what it means")
    return Key(*words)


def has_words(source: str) -> bool:
    """Whether there is anything to translate, and not places and signs alone."""
    return any(letter.isalpha() for letter in _PLACE.sub("", source))


def _is_mark(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == MARK


def _bound(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """The marks in the value of an assignment, with its name."""
    if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        for inner in ast.walk(node.value):
            if _is_mark(inner):
                yield inner, ast.unparse(target)


def _neighbours(node: ast.AST) -> Iterator[tuple[ast.AST, tuple[str, ...]]]:
    """The marks among the arguments of a call, with the literals beside them: a title has its help."""
    if not isinstance(node, ast.Call):
        return
    arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
    words = {id(argument): word for argument in arguments if (word := _word(argument))}
    for argument in arguments:
        if _is_mark(argument):
            yield argument, tuple(word for place, word in words.items() if place != id(argument))


def _word(node: ast.expr) -> str:
    if isinstance(node, ast.Call) and _is_mark(node) and node.args:
        node = node.args[0]
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _merged(one: Marked, other: Marked) -> Marked:
    return Marked(
        one.key,
        tuple(dict.fromkeys((*one.modules, *other.modules))),
        tuple(dict.fromkeys((*one.names, *other.names))),
        tuple(dict.fromkeys((*one.beside, *other.beside))),
    )
