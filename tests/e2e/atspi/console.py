# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console on a real ledger with a real enforcer and target, driven from outside.

console.py SALLYPORT SALLYPORTCTL [SLOWER]: an engineer files a request, an approver approves it, access
opens, the audit tells it, and the engineer gives it back; all by accessible names and keys. What
the console shows is compared with what sallyportctl reads from the ledger.
"""
import json
import os
import subprocess
import sys
import time

from accessible import (Menus, NotSeen, Patience, application, children, do, find, find_all, is_checked, is_enabled, keys,
                        press, row, rows, select, type_into,
                        wait_focused)

REASON = "Next rows look wrong: jobs freeze after a crash? Reading /orders and nothing else"
TICKET = "INC-7431"


def step(text):
    print(f"{time.monotonic() - STARTED:6.1f} s  {text}", flush=True)


STARTED = time.monotonic()


class Story:
    def __init__(self, console, ctl):
        self.ctl_program = ctl
        self.process = subprocess.Popen([console, "--demo"])
        self.window = None

    def ctl(self, *arguments):
        run = subprocess.run([self.ctl_program, *arguments], capture_output=True, text=True, check=False,
                             timeout=60 * Patience.factor)
        if run.returncode != 0:
            raise NotSeen(f"sallyportctl {' '.join(arguments)}: {run.stdout}{run.stderr}")
        return run.stdout

    def request(self):
        """The request of this story, as the ledger has it."""
        found = json.loads(self.ctl("--demo", "--as", "ana", "--json", "requests", "--text", REASON))
        return found[0] if found else None

    def wait_for_window(self):
        app = application(self.process, 60)
        self.window = Patience.wait(
            "no window of the console",
            lambda: next((w for w in children(app) if w.get_role_name() == "frame" and w.get_child_count() > 0), None),
            180,
        )
        self.app = app
        self.menus = Menus()
        find(self.window, "push button", "Acting as Ana Marić", 60)
        step("the console is there, and Ana sits at it")

    def go(self, place):
        press(self.window, "radio button", place)
        Patience.wait(f"{place} is not the current place",
                      lambda: is_checked(find(self.window, "radio button", place)))

    def act_as(self, name, role):
        press(self.window, "push button", lambda text: text.startswith("Acting as "))
        self.menus.choose(f"Act as {name}, {role}")
        find(self.window, "push button", f"Acting as {name}")
        step(f"{name} sits here now")

    def file(self):
        what = find(self.window, "text", "What").get_text_iface()
        offered = what.get_text(0, what.get_character_count())
        if offered != "orders-db · readonly":
            raise NotSeen(f"the form offers {offered} first")
        press(self.window, "radio button", "Live debugging")
        press(self.window, "radio button", "30 min")
        send = find(self.window, "push button", "Send request")
        if is_enabled(send):
            raise NotSeen("an empty request can be sent")
        type_into(find(self.window, "text", "Ticket"), TICKET)
        type_into(find(self.window, "text", "Why"), REASON)
        find(self.window, "label", lambda text: "Team lead: " in text and "Rui Costa" in text)
        do(send, "Press")
        find(self.window, "label", f"Live debugging · {TICKET} · 30 min once it opens")
        if self.request()["state"] != "waiting":
            raise NotSeen(f"the ledger has {self.request()}")
        step("filed through the form")

    def approve(self):
        self.go("Approvals")
        queue = find(self.window, "list", "Requests")
        number, text = row(queue, lambda text: TICKET in text, f"of {TICKET}")
        for part in ("Ana Marić", "readonly on orders-db", "Waiting", "Live debugging", "30 min", "to decide", REASON):
            if part not in text:
                raise NotSeen(f"the row does not say “{part}”: {text}")
        step(f"the queue says: {text}")
        select(queue, number)
        find(self.window, "label", "Ana Marić asks for readonly on orders-db")
        find(self.window, "label", f"Ticket: {TICKET}")
        find(self.window, "label", lambda text: text.startswith("readonly @ orders-db · Ana Marić · 30 min"))
        approve = find(self.window, "push button", "Approve")
        Patience.wait("it cannot be approved", lambda: is_enabled(approve))
        keys("a")
        Patience.wait("the row does not leave the queue", lambda: not any(TICKET in text for text in rows(queue)))
        press(self.window, "radio button", "Decided")
        row(queue, lambda text: TICKET in text and "Open" in text, f"of {TICKET} that is open", 60)
        grant = self.request()["grant"]
        if grant["state"] != "open":
            raise NotSeen(f"the ledger has {grant}")
        step("approved with a key, and open")

    def audit(self):
        self.go("Audit")
        lanes = find(self.window, "list", "Requests on the time axis")
        number, _ = row(lanes, lambda text: TICKET in text and "Open" in text, f"of {TICKET}")
        select(lanes, number)
        events = find(self.window, "list", "Events of the selected request")
        for said in ("Ana Marić", "Rui Costa approved", "opened"):
            _, text = row(events, lambda text, said=said: said in text, f"with “{said}”")
            step(f"the audit says: {text}")
        find(self.window, "label", lambda text: text.startswith("Log verified to event "), 60)

    def release(self):
        self.go("My access")
        card = Patience.wait("no card of the open access", self.card_of_ticket)
        press(card, "push button", "Release readonly on orders-db")
        dialog = find(self.app, "dialog", lambda text: "elease" in text)
        wait_focused(find(dialog, "text", "Your words"))
        keys("ctrl+Return")
        Patience.wait("the access does not end",
                      lambda: self.request()["grant"]["ended"], 60)
        Patience.wait("the card stays among the open ones", lambda: self.card_of_ticket() is None)
        step("given back, and ended on the target")

    def card_of_ticket(self):
        cards = find_all(self.window, "filler", "readonly on orders-db, Open")
        return next((c for c in cards if find_all(c, "label", lambda text: TICKET in text)), None)

    def list_the_keys(self):
        keys("question")
        sheet = find(self.app, "dialog", "All keys")
        find(sheet, "label", "Approve what is shown")
        keys("Escape")
        Patience.wait("the sheet of keys stays", lambda: not find_all(self.app, "dialog", "All keys"))
        step("the sheet of keys opens and closes")

    def leave(self):
        keys("alt+F4")
        code = self.process.wait(timeout=30 * Patience.factor)
        if code != 0:
            raise NotSeen(f"the console ended with {code}")
        step("the console is closed")

    def tell(self):
        self.wait_for_window()
        self.file()
        self.act_as("Rui Costa", "Team lead")
        self.approve()
        self.audit()
        self.list_the_keys()
        self.act_as("Ana Marić", "Engineer")
        self.release()
        self.leave()

    def clean_up(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.ctl("demo", "--reset")


def main():
    console, ctl = sys.argv[1:3]
    Patience.factor = float(sys.argv[3]) if len(sys.argv) > 3 else 1.0
    story = Story(console, ctl)
    try:
        story.tell()
    except NotSeen as reason:
        print(f"not seen: {reason}", file=sys.stderr, flush=True)
        picture = os.environ.get("SALLYPORT_TEST_PICTURE")
        if picture:  # for whoever looks into it
            subprocess.run(["import", "-window", "root", picture], check=False, timeout=30)
        return 1
    finally:
        story.clean_up()
    return 0


if __name__ == "__main__":
    sys.exit(main())
