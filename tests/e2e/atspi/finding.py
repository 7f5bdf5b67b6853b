# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody does: finds a request again, reads what happened to it, and finds the way."""
from accessible import (NotSeen, Patience, find, keys, row, rows, select, text_of, wait_focused, wait_gone, wait_reads,
                        write)
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


def find_by_query(story, ask):
    """Narrows the audit to one request by the filter language, and finds what sallyportctl finds by the same words."""
    story.go("Audit")
    lanes = find(story.window, "list", "Requests on the time axis")
    everything = len(rows(lanes))
    field = find(story.window, "text", lambda name: name.startswith("Search, or target:"))
    keys("slash")
    wait_focused(field)
    complete(story, field, "tar", "target:  ·  what it is about", "target:")
    complete(story, field, "or", "orders-db  ·  Orders database", "target:orders-db ")
    complete(story, field, "wh", "who:  ·  who asked", "target:orders-db who:")
    complete(story, field, "an", "ana  ·  Ana Marić", "target:orders-db who:ana ")
    several = count_found(story, lanes, text_of(field))
    write(f'reason:"{ask.reason}"')
    one = count_found(story, lanes, text_of(field))
    if not 1 == one < several <= everything:
        raise NotSeen(f"of {everything} it finds {several}, then {one}")
    number, _ = row(lanes, lambda text: ask.ticket in text, f"of {ask.ticket}")
    select(lanes, number)
    find(story.window, "label", lambda text: f" · {ask.ticket} · policy " in text)
    step(f"“{text_of(field)}” finds {ask.ticket}, of {several}")
    keys("Escape")
    wait_reads(field, "")
    Patience.wait("the search is not over", lambda: len(rows(lanes)) == everything)


def complete(story, field, begun, offered, whole):
    """Types the beginning of a word and takes the first way to go on that the field offers."""
    before = text_of(field)
    write(begun)
    wait_reads(field, before + begun)
    keys("Down")
    story.offers.wait_chosen(offered)
    keys("Return")
    wait_reads(field, whole)


def count_found(story, lanes, query):
    """How many the page shows, once they are as many as sallyportctl reads from the ledger."""
    known = story.ledger.read("rui", "requests", query)
    Patience.wait(lambda: f"“{query}” finds {len(known)} on the ledger, on the page:\n" + "\n".join(rows(lanes)),
                  lambda: len(rows(lanes)) == len(known))
    for text in rows(lanes):
        if not any(request["reason"] in text for request in known):
            raise NotSeen(f"sallyportctl does not find by “{query}”: {text}")
    return len(known)


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
