# SPDX-License-Identifier: GPL-3.0-or-later
"""What a team lead does: looks at each request that waits, and says yes, no, less, or asks."""

from accessible import NotSeen, find, keys, press, row, wait_no_row, wait_reads
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
