# SPDX-License-Identifier: GPL-3.0-or-later
"""What a team lead does: looks at each request that waits, and says yes, no, less, or asks."""

from accessible import NotSeen, find, press, row, wait_no_row
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
