"""Runs under the system's Python, which has pyatspi: reads the accessibility bus as a screen reader does.

It takes one JSON array a line, a command and its arguments, and answers each with one line of JSON. What has
been told since the last time is the answer to "told".
"""

import json
import sys

import pyatspi
from gi.repository import Gio, GLib

EVENTS = ("object:state-changed:focused", "object:announcement")
told = []


def note(event):
    """Keep what happened: the kind, who it is about, and what was said."""
    if event.type.major == "announcement":  # the words say all; asking about a busy program could fail
        told.append([str(event.type), "", "", str(event.any_data), event.detail1])
    elif event.detail1:
        told.append([str(event.type), *described(event.source)[:2], "", event.detail1])


def described(part):
    """Role, name, description, states and whether it has a place on the screen."""
    states = sorted(pyatspi.stateToString(state) for state in part.getState().getStates())
    return [part.getRoleName(), part.name, part.description, states]


def window(name):
    """The program's window; None while there is none."""
    for program in pyatspi.Registry.getDesktop(0):
        if program is not None and name in (program.name or ""):
            return next((part for part in program if part is not None), None)
    return None


def walk(part):
    """A part and everything in it."""
    part.clear_cache()
    yield part
    for index in range(part.childCount):
        inner = part.getChildAtIndex(index)
        if inner is not None:
            yield from walk(inner)


def found(name, role, label):
    """The first part with that role whose name begins so."""
    root = window(name)
    parts = walk(root) if root is not None else ()
    return next((part for part in parts if part.getRoleName() == role and part.name.startswith(label)), None)


def tree(name):
    """Everything in the window."""
    root = window(name)
    return [described(part) for part in walk(root)] if root is not None else []


def inside(name, role, label):
    """The parts of a part."""
    part = found(name, role, label)
    return [described(inner) for inner in walk(part)][1:] if part is not None else []


def press(name, role, label):
    """Do the first action of a part; what it is called."""
    part = found(name, role, label)
    if part is None:
        return ""
    action = part.queryAction()
    name_of_action = action.getName(0)
    action.doAction(0)
    return name_of_action


def place(name, role, label):
    """Where a part is on the screen, and what the window says is in its middle."""
    part = found(name, role, label)
    if part is None:
        return None
    rect = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    middle = rect.x + rect.width // 2, rect.y + rect.height // 2
    list_ = part.parent.queryComponent()
    hit = list_.getAccessibleAtPoint(*middle, pyatspi.DESKTOP_COORDS)
    return [rect.x, rect.y, rect.width, rect.height, hit.name if hit is not None else ""]


def take_told():
    """What has been told since the last time."""
    taken = list(told)
    told.clear()
    return taken


COMMANDS = {"tree": tree, "inside": inside, "press": press, "place": place, "told": take_told}


def on_line(_source, _condition):
    """Do one command."""
    line = sys.stdin.readline()
    if not line:
        pyatspi.Registry.stop()
        return False
    name, *arguments = json.loads(line)
    try:
        answer = COMMANDS[name](*arguments)
    except GLib.Error as error:  # what was asked about is gone
        answer = {"gone": str(error)}
    print(json.dumps(answer), flush=True)
    return True


def switch_on():
    """Let programs know that a screen reader is there."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True)))
    properties = "org.freedesktop.DBus.Properties"
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", properties, "Set", value, None, Gio.DBusCallFlags.NONE, -1)


pyatspi.Registry.registerEventListener(note, *EVENTS)
# Last: a program asks once, when this is on, what it is to tell, and may miss what is registered in that moment.
switch_on()
GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_line)
print(json.dumps("ready"), flush=True)
pyatspi.Registry.start()
