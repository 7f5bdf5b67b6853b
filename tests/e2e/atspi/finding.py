# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody does: finds a request again, reads what happened to it, and finds the way."""
from accessible import NotSeen, Patience, find, keys, row, rows, select, text_of, wait_focused, wait_gone, write
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


def palette(story, typed, first):
    """Types into the command palette and takes the first row, once it is the one that is wanted."""
    keys("ctrl+k")
    field = find(story.window, "text", "Commands")
    wait_focused(field)
    write(typed)
    Patience.wait(lambda: f"“{typed}” leads to “{field.get_description()}” first, not to “{first}”",
                  lambda: text_of(field) == typed and field.get_description().startswith(first))
    shown = rows(find(story.window, "list", "What fits"))
    if not shown[0].startswith(first):
        raise NotSeen(f"the list does not show it first: {shown}")
    keys("Return")
    wait_gone(story.window, "text", "Commands")
    step(f"the palette goes from “{typed}” to “{shown[0]}”")


def go_by_palette(story, typed, place):
    palette(story, typed, place)
    story.wait_at(place)


def find_by_palette(story, ask):
    """From the ticket to the details of its request."""
    known = story.ledger.request(ask)
    palette(story, ask.ticket, f"{known['requesterName']} asks for {known['profile']} on {known['target']}")
    story.wait_at("Approvals")
    find(story.window, "label", f"Ticket: {ask.ticket}")
    find(story.window, "label", ask.reason)


def list_the_keys(story):
    keys("question")
    sheet = find(story.app, "dialog", "All keys")
    find(sheet, "label", "Approve what is shown")
    keys("Escape")
    wait_gone(story.app, "dialog", "All keys")
    step("the sheet of keys opens and closes")
