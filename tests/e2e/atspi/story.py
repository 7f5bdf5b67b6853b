# SPDX-License-Identifier: GPL-3.0-or-later
"""The console while a story is told: its window, and the few moves that every task is made of."""
import subprocess
import time

from accessible import (Menus, NotSeen, Offers, Patience, application, children, do, find, find_all, is_checked,
                        is_enabled, keys, press, row, select, text_of, type_into, wait_focused, wait_gone)

STARTED = time.monotonic()


def step(text):
    print(f"{time.monotonic() - STARTED:6.1f} s  {text}", flush=True)


class Story:
    def __init__(self, console, ledger):
        self.console = console
        self.ledger = ledger
        self.process = None
        self.app = None
        self.window = None
        self.menus = Menus()
        self.offers = Offers()

    def start(self):
        """The console on the demonstration; whoever is first in it sits there."""
        self.process = subprocess.Popen([self.console, "--demo"])
        self.app = application(self.process, 60)
        self.window = Patience.wait("no window of the console", self.frame, 180)
        find(self.window, "push button", "Acting as Ana Marić", 60)
        step("the console is there, and Ana sits at it")

    def frame(self):
        return next((w for w in children(self.app) if w.get_role_name() == "frame" and w.get_child_count() > 0), None)

    def close(self):
        keys("alt+F4")
        code = self.process.wait(timeout=30 * Patience.factor)
        if code != 0:
            raise NotSeen(f"the console ended with {code}")
        step("the console is closed")

    def clean_up(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.ledger.run("demo", "--reset")

    def go(self, place):
        press(self.window, "radio button", place)
        self.wait_at(place)

    def wait_at(self, place):
        Patience.wait(f"{place} is not the current place",
                      lambda: is_checked(find(self.window, "radio button", place)))

    def act_as(self, name, role):
        press(self.window, "push button", lambda text: text.startswith("Acting as "))
        self.menus.choose(f"Act as {name}, {role}")
        find(self.window, "push button", f"Acting as {name}")
        step(f"{name} sits here now")

    def card(self, name, ask):
        """The card of what was asked for under My access, by what it calls itself."""
        return Patience.wait(f"no card “{name}” of {ask.ticket}", lambda: self.find_card(name, ask), 60)

    def find_card(self, name, ask):
        cards = find_all(self.window, "filler", name)
        return next((c for c in cards if find_all(c, "label", lambda text: ask.ticket in text)), None)

    def look_at(self, ask):
        """Selects its row among what is to be decided here and waits for its details; what the row says."""
        self.go("Approvals")
        press(self.window, "radio button", lambda text: text.startswith("Mine to decide"))
        queue = find(self.window, "list", "Requests")
        number, text = row(queue, lambda text: ask.reason in text, f"of {ask.ticket}")
        select(queue, number)
        find(self.window, "label", ask.reason)
        return text

    def key_of(self, button, key):
        """Presses the key of a button, once what the button does can be done."""
        offered = find(self.window, "push button", button)
        Patience.wait(f"“{button}” cannot be used", lambda: is_enabled(offered))
        keys(key)

    def answer(self, title, words="", verb=""):
        """Answers a dialog and confirms it by its key. With a verb, its button does nothing without words."""
        dialog = find(self.app, "dialog", title)
        if verb and is_enabled(find(dialog, "push button", verb)):
            raise NotSeen(f"“{title}” can be confirmed without a word")
        field = find(dialog, "text", "Your words")
        if words:
            type_into(field, words)
        else:
            wait_focused(field)
        keys("ctrl+Return")
        wait_gone(self.app, "dialog", title)

    def sign_now(self, held):
        """Does not wait for the time in which a decision can be taken back."""
        find(self.window, "label", held)
        # A slow build may be too late for the button; then the time is over as well.
        for button in find_all(self.window, "push button", "Sign now"):
            do(button, "Press")
        wait_gone(self.window, "label", held, 3)  # by itself it would stay for 5 seconds

    def form(self):
        """The part of My access that asks: looking through all cards for each field takes seconds."""
        part = find(self.window, "text", "Why")
        while not find_all(part, "push button", "Send request"):
            part = part.get_parent()
        return part

    def fill(self, form, ask):
        type_into(find(form, "text", "Ticket"), ask.ticket)
        type_into(find(form, "text", "Why"), ask.reason)

    def send(self, form):
        do(find(form, "push button", "Send request"), "Press")
        Patience.wait("the form is not empty after sending", lambda: text_of(find(form, "text", "Why")) == "")
