# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody does: finds a request again, reads what happened to it, and finds the way."""
from accessible import find, keys, row, select, wait_gone
from story import step


def read_audit(story, ask):
    """The whole story of a request, in a log that was verified."""
    story.go("Audit")
    lanes = find(story.window, "list", "Requests on the time axis")
    number, _ = row(lanes, lambda text: ask.ticket in text and "Open" in text, f"of {ask.ticket}")
    select(lanes, number)
    events = find(story.window, "list", "Events of the selected request")
    for said in ("Ana Marić", "Rui Costa approved", "opened"):
        _, text = row(events, lambda text, said=said: said in text, f"with “{said}”")
        step(f"the audit says: {text}")
    find(story.window, "label", lambda text: text.startswith("Log verified to event "), 60)


def list_the_keys(story):
    keys("question")
    sheet = find(story.app, "dialog", "All keys")
    find(sheet, "label", "Approve what is shown")
    keys("Escape")
    wait_gone(story.app, "dialog", "All keys")
    step("the sheet of keys opens and closes")
