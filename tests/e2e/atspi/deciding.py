# SPDX-License-Identifier: GPL-3.0-or-later
"""What a team lead does: looks at each request that waits, and says yes, no, less, or asks."""
from datetime import timedelta

from accessible import NotSeen, find, is_checked, keys, press, row, wait_no_row, wait_reads
from ledger import lasts
from story import step

ASKED = "readonly on orders-db for Ana Marić"


def decided(story, ask, state):
    """Its row has left the queue, and stands among what was decided."""
    wait_no_row(find(story.window, "list", "Requests"), lambda text: ask.reason in text, f"of {ask.ticket}")
    press(story.window, "radio button", "Decided")
    _, text = row(find(story.window, "list", "Requests"), lambda text: ask.reason in text and state in text,
                  f"of {ask.ticket} that says {state}", 60)
    return text


def approve(story, ask):
    """Reads all that is signed, and approves it with a key. It is signed when it cannot be undone any more."""
    text = story.look_at(ask)
    for part in ("Ana Marić", "readonly on orders-db", "Waiting", "Live debugging", "30 min", "to decide",
                 ask.ticket):
        if part not in text:
            raise NotSeen(f"the row does not say “{part}”: {text}")
    step(f"the queue says: {text}")
    find(story.window, "label", "Ana Marić asks for readonly on orders-db")
    find(story.window, "label", f"Ticket: {ask.ticket}")
    find(story.window, "label", lambda text: text.startswith("readonly @ orders-db · Ana Marić · 30 min"))
    story.key_of("Approve", "a")
    decided(story, ask, "Open")
    story.ledger.wait_open(ask)
    step(f"{ask.ticket} is approved with a key, and open")


def deny(story, ask, words):
    """Says no, which needs a reason."""
    story.look_at(ask)
    story.key_of("Deny…", "d")
    story.answer("Deny this request?", words, verb="Deny")
    think_again(story, ask, f"Deny {ASKED}", "Deny this request?", words)
    story.sign_now(f"Deny {ASKED}")
    decided(story, ask, "Denied")
    story.ledger.wait_state(ask, "denied")
    story.ledger.wait_said(ask, "denied", "rui", words)
    step(f"{ask.ticket} is denied with a reason")


def think_again(story, ask, held, title, words):
    """Takes a decision back before it is signed. The words written for it are there again, and nothing is signed."""
    find(story.window, "label", held)
    keys("z")
    dialog = find(story.app, "dialog", title)
    wait_reads(find(dialog, "text", "Your words"), words)
    story.ledger.wait_state(ask, "waiting")
    story.answer(title)


def ask_back(story, ask, words):
    """Asks before deciding. It goes on waiting, and says so."""
    story.look_at(ask)
    story.key_of("Ask back…", "q")
    story.answer("Ask back?", words, verb="Ask back")
    story.sign_now("Ask Ana Marić back about readonly on orders-db")
    story.ledger.wait_said(ask, "questioned", "rui", words)
    row(find(story.window, "list", "Requests"), lambda text: ask.reason in text and "Asked back" in text,
        f"of {ask.ticket} that says Asked back")
    asked = story.ledger.wait_state(ask, "waiting")
    if asked["questionBy"] != "rui":
        raise NotSeen(f"the ledger has {asked}")
    step(f"{ask.ticket} is asked back about")


def approve_less(story, ask, answer, words):
    """Reads the answer to what was asked back, and approves half the time."""
    story.look_at(ask)
    find(story.window, "label", lambda text: f"Ana Marić: {answer}" in text)
    story.key_of("Approve for a shorter time or a later start", "s")
    dialog = find(story.app, "dialog", "Approve less?")
    if not is_checked(find(dialog, "radio button", "15 min")):
        raise NotSeen("half the time is not what is proposed")
    find(dialog, "radio button", "30 min")
    story.answer("Approve less?", words)
    story.sign_now(f"Approve {ASKED}")
    text = decided(story, ask, "Open")
    if "15 min of 30 min" not in text:
        raise NotSeen(f"the row does not say how much less: {text}")
    opened = story.ledger.wait_open(ask)
    story.ledger.wait_said(ask, "approved", "rui", words)
    if opened["allowed"] != 15 * 60 or lasts(opened["grant"]) != timedelta(minutes=15):
        raise NotSeen(f"the ledger has {opened}")
    step(f"{ask.ticket} is approved for less time, and open for that long")


def approve_extension(story, ask, more):
    """More time for what is open is decided like a request, and the row says what it is."""
    text = story.look_at(more)
    if "Extension" not in text:
        raise NotSeen(f"the row does not say that it is an extension: {text}")
    story.key_of("Approve", "a")
    story.sign_now("Approve more time for readonly on orders-db for Ana Marić")
    decided(story, more, "Extension approved")
    story.ledger.wait(ask, "extended", lambda request: request["grant"]["extensions"])
    step("the extension is approved")
