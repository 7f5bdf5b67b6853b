# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a program from outside through the accessibility bus, as a screen reader does.

Everything is found by role and accessible name. Every wait is for a condition and has a bound.
Needs python3-gi, gir1.2-atspi-2.0, at-spi2-core and xdotool; runs under the system's Python.
"""
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
warnings.simplefilter("ignore")  # deprecated names that this version still needs
from gi.repository import Atspi, GLib  # noqa: E402

# Views hold any number of rows: they are asked for one row, never walked through.
VIEWS = ("list", "table", "tree", "tree table")


class NotSeen(Exception):
    """What was waited for did not come within the bound."""


class Changing(Exception):
    """It changed while it was looked at: look again."""


class Patience:
    """How long to wait for one thing: seconds on a quiet machine, times what the build is slower."""

    factor = 1.0

    @classmethod
    def wait(cls, what, look, seconds=20):
        end = time.monotonic() + seconds * cls.factor
        while True:
            try:
                seen = look()
            except (GLib.Error, Changing):  # widgets vanish while they are looked at
                seen = None
            if seen:
                return seen
            if time.monotonic() > end:
                raise NotSeen(what() if callable(what) else what)
            time.sleep(0.05)  # between two looks


def children(node):
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child]


def has(node, state):
    return node.get_state_set().contains(state)


def is_shown(node):
    return has(node, Atspi.StateType.SHOWING)


def is_enabled(node):
    return has(node, Atspi.StateType.ENABLED)


def is_checked(node):
    return has(node, Atspi.StateType.CHECKED)


def walk(node):
    """What can be seen from here down, without the rows of views."""
    yield node
    if node.get_role_name() in VIEWS:
        return
    for child in children(node):
        if is_shown(child):
            yield from walk(child)


def seen(root):
    """All that is in sight, one a line: what a failure shows."""
    try:
        return "\n".join(f"  {node.get_role_name()}: {node.get_name()}" for node in walk(root) if node.get_name())
    except GLib.Error as error:
        return f"  ({error.message})"


def matches(node, role, name):
    if role and node.get_role_name() != role:
        return False
    return name(node.get_name()) if callable(name) else node.get_name() == name


def find_all(root, role, name):
    return [node for node in walk(root) if matches(node, role, name)]


def find(root, role, name, seconds=20):
    """The first node of that role in sight whose name is, or fulfils, name."""
    said = name if isinstance(name, str) else "with a name as described"
    return Patience.wait(
        lambda: f"no {role} “{said}” in:\n{seen(root)}",
        lambda: next((node for node in walk(root) if matches(node, role, name)), None),
        seconds,
    )


def do(node, *wanted):
    """Invokes the first of these actions that the node has, once it can be used."""
    Patience.wait(f"“{node.get_name()}” cannot be used", lambda: is_shown(node) and is_enabled(node))
    names = [node.get_action_name(i) for i in range(node.get_n_actions())]
    for name in wanted:
        if name in names:
            node.do_action(names.index(name))
            return
    raise NotSeen(f"“{node.get_name()}” has none of {wanted}, but {names}")


def press(root, role, name, seconds=20):
    do(find(root, role, name, seconds), "Press")


def rows(view):
    """The texts of a view's rows, at most the first hundred."""
    table = view.get_table_iface()
    cells = [table.get_accessible_at(i, 0) for i in range(min(table.get_n_rows(), 100))]
    if None in cells:
        raise Changing
    return [cell.get_name() for cell in cells]


def row(view, fits, what, seconds=20):
    """Number and text of the first row that fits."""
    met = []

    def look():
        met[:] = rows(view)
        return next((found for found in enumerate(met) if fits(found[1])), None)

    return Patience.wait(lambda: f"no row {what} among:\n" + "\n".join(met), look, seconds)


def wait_no_row(view, fits, what):
    Patience.wait(f"a row {what} stays", lambda: not any(fits(text) for text in rows(view)))


def select(view, number):
    table = view.get_table_iface()
    table.add_row_selection(number)
    # A list in which several can be chosen keeps what was chosen before.
    for other in table.get_selected_rows():
        if other != number:
            table.remove_row_selection(other)


def keys(*names):
    """Real key presses, to whatever window has the keyboard."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True, timeout=30)


def wait_gone(root, role, name, seconds=20):
    Patience.wait(f"the {role} “{name}” stays", lambda: not find_all(root, role, name), seconds)


def wait_focused(node):
    """Until keys go there."""
    Patience.wait(f"“{node.get_name()}” does not get the keyboard", lambda: has(node, Atspi.StateType.FOCUSED))


def text_of(node):
    content = node.get_text_iface()
    return content.get_text(0, content.get_character_count())


def wait_reads(node, text):
    Patience.wait(lambda: f"“{node.get_name()}” does not read “{text}”, but “{text_of(node)}”",
                  lambda: text_of(node) == text)


def write(text):
    """Real typing, to whatever has the keyboard."""
    subprocess.run(["xdotool", "type", "--delay", "5", text], check=True, timeout=120)


def type_into(node, text):
    """Real typing into a text field that is empty."""
    node.get_component_iface().grab_focus()
    wait_focused(node)
    write(text)
    wait_reads(node, text)


def hear():
    """Takes in what was told on the bus meanwhile."""
    while GLib.MainContext.default().iteration(False):
        pass


class Offers:
    """Which row is chosen in a list that pops up below a field: like a menu, no part of any window."""

    def __init__(self):
        self.chosen = ""
        self.listener = Atspi.EventListener.new(self.told)
        self.listener.register("object:state-changed:selected")

    def told(self, event):
        try:
            if event.detail1 and event.source.get_role_name() == "list item":
                self.chosen = event.source.get_name()
        except GLib.Error:  # gone before it was asked
            return

    def wait_chosen(self, begins):
        def look():
            hear()
            return self.chosen.startswith(begins)

        Patience.wait(lambda: f"“{begins}” is not offered, but “{self.chosen}”", look)


class Menus:
    """Pop-up menus, by the events that a screen reader speaks: Qt tells of them in no other way, the
    tree of a window does not hold them."""

    def __init__(self):
        self.is_open = False
        self.focused = None
        self.listener = Atspi.EventListener.new(self.told)
        self.listener.register("object:state-changed:showing")
        self.listener.register("object:state-changed:focused")

    def told(self, event):
        try:
            role = event.source.get_role_name()
        except GLib.Error:  # gone before it was asked: nothing of a menu that is still open
            return
        if role == "popup menu" and event.detail1:
            self.is_open = True
            self.focused = None
        elif "menu item" in role and event.detail1:
            self.focused = event.source.get_name()

    def now(self):
        hear()
        return self

    def choose(self, item):
        """Waits for a menu to open, walks down to the item and takes it."""
        Patience.wait("no menu opens", lambda: self.now().is_open)
        met = [None]
        while met[-1] != item:
            keys("Down")
            name = Patience.wait(lambda: f"the menu does not go on after {met}",
                                 lambda: self.now().focused != met[-1] and self.focused)
            if name in met:
                raise NotSeen(f"no “{item}” in the menu: {met}")
            met.append(name)
        keys("Return")
        self.is_open = False  # it may be gone too fast to say so itself


def application(process, seconds=60):
    """The program on the bus, by its process."""

    def look():
        if process.poll() is not None:
            raise NotSeen(f"the program ended with {process.returncode}")
        return next((a for a in children(Atspi.get_desktop(0)) if a.get_process_id() == process.pid), None)

    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    return Patience.wait("the program is not on the accessibility bus", look, seconds)
