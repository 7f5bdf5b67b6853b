# SPDX-License-Identifier: GPL-3.0-or-later
"""What an engineer does: asks for access, looks after what was asked for, and gives it back."""

from accessible import NotSeen, Patience, find, is_enabled, press, row, text_of
from story import step

ACCESS = "readonly on orders-db"


def file(story, ask):
    """Asks through the form, which does not send what the policy does not allow."""
    form = story.form()
    offered = text_of(find(form, "text", "What"))
    if offered != "orders-db · readonly":
        raise NotSeen(f"the form offers {offered} first")
    press(form, "radio button", "Live debugging")
    press(form, "radio button", "30 min")
    if is_enabled(find(form, "push button", "Send request")):
        raise NotSeen("an empty request can be sent")
    story.fill(form, ask)
    find(form, "label", lambda text: "Team lead: " in text and "Rui Costa" in text)
    story.send(form)
    find(story.window, "label", f"Live debugging · {ask.ticket} · 30 min once it opens")
    story.ledger.wait_state(ask, "waiting")
    step(f"{ask.ticket} is filed through the form")


def withdraw(story, ask, words):
    """Takes back what nobody decided yet."""
    card = story.card(f"{ACCESS}, Waiting", ask)
    press(card, "push button", f"Withdraw the request for {ACCESS}")
    story.answer("Withdraw this request?", words)
    story.card(f"{ACCESS}, Withdrawn", ask)
    story.ledger.wait_state(ask, "withdrawn")
    story.ledger.wait_said(ask, "withdrawn", "ana", words)
    step(f"{ask.ticket} is withdrawn by who filed it")


def read_denial(story, ask, words):
    """Reads why not: from the card of what was denied to its story."""
    card = story.card(f"{ACCESS}, Denied", ask)
    press(card, "push button", "Show in audit")
    story.wait_at("Audit")
    events = find(story.window, "list", "Events of the selected request")
    _, text = row(events, lambda text: f"Rui Costa denied: {words}" in text, f"with “{words}”")
    step(f"Ana reads: {text}")


def answer_question(story, ask, words):
    """Answers what the approver asked back, where the details of the request are."""
    find(story.window, "label", f"Ticket: {ask.ticket}")
    story.key_of("Comment…", "c")
    story.answer("Comment on this request", words, verb="Comment")
    story.ledger.wait_said(ask, "commented", "ana", words)
    find(story.window, "label", lambda text: f"Ana Marić: {words}" in text)
    if story.ledger.request(ask)["questionBy"]:
        raise NotSeen(f"the question stays open: {story.ledger.request(ask)}")
    step(f"the question about {ask.ticket} is answered")


def release(story, ask):
    card = story.card(f"{ACCESS}, Open", ask)
    press(card, "push button", f"Release {ACCESS}")
    story.answer("Release this access?")
    story.ledger.wait(ask, "ended", lambda request: request["grant"]["ended"])
    Patience.wait("the card stays among the open ones",
                  lambda: story.find_card(f"{ACCESS}, Open", ask) is None)
    step("given back, and ended on the target")
