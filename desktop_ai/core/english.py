"""English words -> the terms that a search compares: without endings, without what every sentence has."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
# The name of a variable or option and a combination of keys count as a whole and by their parts.
_NAME = re.compile(r"(?<![a-z0-9])[a-z0-9]+(?:_[a-z0-9]+)+")
_KEYS = re.compile(r"\b(?:(?:ctrl|control|alt|shift|cmd|command)[ +-]+)+[a-z0-9]+")
_VOWEL = re.compile("[aeiouy]")
_SHORTEST_STEM = 3
_WHOLE = frozenset(["news"])
_DOUBLED = frozenset("bdgmnprt")

STOP_WORDS = frozenset(
    """
    a about accident accidentally actually after again all already also although always am an and another
    any anybody anyone anything are as at bad be because been before being both but by can can't cannot
    could couldn't did didn't different do does doesn't doing don't done each either else ever every
    everybody everyone explain for from get gets getting give go goes going gone got had has have haven't
    having he heck hell hello her here hey hi him his how however i i'd i'll i'm i've if in into is isn't it
    it's its itself just let let's like lot many may maybe me mean meaning means might more most much must
    my need needs never no nor not now of ok okay on once one ones only onto or our ours out over own
    perhaps please possible quite rather really same say says see shall she should shouldn't since so some
    somebody somehow someone something somewhere still such sure than thanks that that's the their them then
    there there's these they thing things this those though thus to too tried tries try trying until up upon
    us use used useful uses using very via want wants was wasn't way we well were what what's whatever when
    where whether which while who whom whose why will with within without won't would yes yet you you're
    your yours yourself
    """.split()  # noqa: SIM905 - a list of words reads best as words
)

# What is said in several words, and the one word for it.
PHRASES = {
    "api keys": "key",
    "api key": "key",
    "are you": "guide",
    "back up": "backup",
    "backed up": "backup",
    "bring back": "restore",
    "bring it back": "restore",
    "brings back": "restore",
    "get back": "restore",
    "get it back": "restore",
    "break off": "truncate",
    "breaks off": "truncate",
    "broke off": "truncate",
    "cut off": "truncate",
    "cuts off": "truncate",
    "mid sentence": "truncate",
    "mid-sentence": "truncate",
    "middle of a sentence": "truncate",
    "command line": "terminal",
    "can't be reached": "unreachable",
    "can't connect": "unreachable",
    "cannot be reached": "unreachable",
    "cannot connect": "unreachable",
    "could not connect": "unreachable",
    "connection refused": "unreachable",
    "dark mode": "dark theme",
    "does not work": "error",
    "doesn't work": "error",
    "doesnt work": "error",
    "not working": "error",
    "exit code": "exitcode",
    "exit codes": "exitcode",
    "exit status": "exitcode",
    "return code": "exitcode",
    "get rid of": "delete",
    "throw away": "delete",
    "hard disk": "disk",
    "hard drive": "disk",
    "hot key": "shortcut",
    "hot keys": "shortcut",
    "short cut": "shortcut",
    "short cuts": "shortcut",
    "for free": "cost",
    "is it free": "cost",
    "look for": "find",
    "looking for": "find",
    "make things up": "invent",
    "make stuff up": "invent",
    "make up": "invent",
    "makes things up": "invent",
    "makes up": "invent",
    "making things up": "invent",
    "making up": "invent",
    "made up": "invent",
    "not found": "missing",
    "not sent": "notsent",
    "screen reader": "screenreader",
    "screen readers": "screenreader",
    "set up": "setup",
    "setting up": "setup",
    "shut up": "stop",
    "sign up": "register",
    "system message": "instructions",
    "system prompt": "instructions",
    "too small": "larger",
    "try again": "retry",
    "usb stick": "memory stick",
}

# Words that mean the same here; the first stands for all.
SYNONYMS = (
    "address url endpoint",
    "answer reply response respond",
    "busy overloaded overload",
    "choose select pick chosen chose",
    "code coding programmer",
    "computer laptop machine pc macbook notebook desktop",
    "connect connection",
    "conversation chat dialogue discussion thread",
    "copy clipboard export",
    "cost price money pay paid payment expensive cheap charge bill fee dollar euro cent budget",
    "crash power outage blackout",
    "damage corrupt corrupted broken",
    "dark night black",
    "delete remove erase trash bin discard",
    "enter put insert add paste input",
    "error problem trouble fault wrong fail failure issue",
    "esc escape",
    "figure number",
    "find search",
    "fold hide collapse close",
    "folder directory path",
    "good better best",
    "instructions persona personality role character",
    "internet online web network",
    "invent hallucinate hallucination fabricate lie fake",
    "kept store save saved stored saves",
    "key secret password credential",
    "language model",
    "large big huge bigger larger enlarge increase zoom",
    "leak leaked post posted publish published expose exposed",
    "local locally offline",
    "long length lengthy longer",
    "maximum max limit",
    "move transfer migrate migration carry",
    "narrow tight",
    "option argument flag",
    "picture image photo",
    "private privacy confidential",
    "program app application software",
    "prompt question",
    "remember memory forget forgotten",
    "rename title name",
    "restore recover undelete undo recovered",
    "retry regenerate redo rerun repeat",
    "safe secure security",
    "screenreader blind nvda orca voiceover jaws",
    "send sent",
    "service provider company vendor",
    "short brief shorter concise",
    "shortcut hotkey keybinding keyboard keystroke",
    "small little tiny smaller",
    "start begin beginning launch startup beginner install setup",
    "stop interrupt abort cancel halt",
    "story novel poem poetry fiction creative inventive",
    "suit recommend recommended suitable right",
    "switch change swap replace instead",
    "telemetry spy track analytics statistic statistics",
    "terminal console shell bash commandline",
    "text font letter",
    "theme appearance colour color",
    "think thinking thought reasoning reason",
    "today news latest recent current date",
    "truncate incomplete unfinished",
    "website site page",
    "write wrote written type",
)


def stem(word: str) -> str:
    """The word without the endings of number and time, the same for all of its forms that are regular."""
    word = word.removesuffix("'s")
    if word in _WHOLE:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST_STEM:
        word = word[:-1]
    for ending in ("ing", "edly", "ed", "ly"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _SHORTEST_STEM and _VOWEL.search(rest):
            word = rest[:-1] if rest[-1] == rest[-2] and rest[-1] in _DOUBLED else rest
            break
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST_STEM else word


_MEANT = {
    stem(word): stem(group.split()[0])
    for group in reversed(SYNONYMS)
    for word in group.split()
    if stem(word) != stem(group.split()[0])
}
SYNONYM_WORDS = frozenset(word for group in SYNONYMS for word in group.split())
_PHRASE = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, PHRASES), key=len, reverse=True)) + r")\b")


@lru_cache(maxsize=8192)
def term(word: str) -> str:
    """What a word counts as; empty for one that every sentence has."""
    if word in STOP_WORDS or (len(word) == 1 and not word.isdigit()):
        return ""
    root = stem(word)
    return _MEANT.get(root, root)


def words(text: str) -> list[str]:
    """The words of a text in lower case; what is said in several words is one."""
    plain = text.lower().replace("’", "'")
    names = _NAME.findall(plain) + ["+".join(_WORD.findall(keys)) for keys in _KEYS.findall(plain)]
    return names + _WORD.findall(_PHRASE.sub(lambda found: PHRASES[found[0]], plain.replace("_", " ")))


def terms(text: str) -> list[str]:
    """The terms of a text, in its order."""
    return [found for word in words(text) if (found := term(word))]
