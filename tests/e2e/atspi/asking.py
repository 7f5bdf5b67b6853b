# SPDX-License-Identifier: GPL-3.0-or-later
"""What an engineer does: asks for access, looks after what was asked for, and gives it back."""
from datetime import timedelta
from pathlib import Path

from accessible import (NotSeen, Patience, find, find_all, is_enabled, keys, press, row, text_of, type_into,
                        wait_reads)
from ledger import lasts, moment
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


def with_extension(policy):
    """The demonstration's policy, letting people have more time for live debugging if somebody approves it."""
    terms = "duration: { default: 1h, max: 4h }\n"
    return policy.replace(terms, terms + "    extension: { max: 1h, times: 1, approval: same }\n", 1)


def let_extend(story, ask):
    """Nobody is offered more time by the policy that is there, and they are once its officer signed another."""
    def offers():
        return find_all(story.card(f"{ACCESS}, Open", ask), "push button", f"Extend {ACCESS}")

    if offers():
        raise NotSeen("more time is offered that the policy does not give")
    story.ledger.apply_policy(with_extension)
    Patience.wait("no more time is offered", offers)
    step("the policy lets people extend, and the card offers it")


def extend(story, ask, more):
    """Asks for 15 minutes more of what is open. Nothing is longer before somebody approves it."""
    before = story.ledger.request(ask)["grant"]["deadline"]
    press(story.card(f"{ACCESS}, Open", ask), "push button", f"Extend {ACCESS}")
    form = story.form()
    find(form, "label", "Extend access")
    press(form, "radio button", "15 min")
    type_into(find(form, "text", "Why"), more.reason)
    send = find(form, "push button", "Send request")
    Patience.wait("it cannot be sent", lambda: is_enabled(send))
    keys("ctrl+Return")
    story.card(f"more time for {ACCESS}, Waiting", more)
    filed = story.ledger.wait_state(more, "waiting")
    access = story.ledger.request(ask)
    if filed["extends"] != access["id"] or access["grant"]["deadline"] != before:
        raise NotSeen(f"the ledger has {filed} for {access}")
    step("more time is asked for, from the card of what is open")


def see_extended(story, ask):
    """The card says that the approved extension came; the ledger, for how long."""
    card = story.card(f"{ACCESS}, Open", ask)
    find(card, "label", lambda text: ask.ticket in text and "extended once" in text)
    grant = story.ledger.request(ask)["grant"]
    if len(grant["extensions"]) != 1 or lasts(grant) != timedelta(minutes=45):
        raise NotSeen(f"the ledger has {grant}")
    step(f"30 minutes have become 45, until {moment(grant['deadline']):%H:%M:%S} UTC")


def release(story, ask):
    card = story.card(f"{ACCESS}, Open", ask)
    press(card, "push button", f"Release {ACCESS}")
    story.answer("Release this access?")
    story.ledger.wait(ask, "ended", lambda request: request["grant"]["ended"])
    Patience.wait("the card stays among the open ones",
                  lambda: story.find_card(f"{ACCESS}, Open", ask) is None)
    step("given back, and ended on the target")


def begin_draft(story, ask):
    """Words in the form are there again after a look at something else, and kept on this machine."""
    story.go("My access")
    story.fill(story.form(), ask)
    story.go("Audit")
    story.go("My access")
    see_draft(story, ask)
    # They are kept when nothing was typed for a moment, and the next task closes the window.
    Patience.wait("no file of drafts has it", lambda: any(ask.reason in kept.read_text() for kept in drafts_of("ana")))


def drafts_of(person):
    return Path.home().glob(f".local/share/sallyport/demo/seats/*/{person}/drafts")


def see_draft(story, ask):
    """What was begun stands in the form, and nobody else knows of it."""
    form = story.form()
    wait_reads(find(form, "text", "Ticket"), ask.ticket)
    wait_reads(find(form, "text", "Why"), ask.reason)
    if story.ledger.request(ask) is not None:
        raise NotSeen(f"a draft is on the ledger: {story.ledger.request(ask)}")
    step(f"what was begun about {ask.ticket} stands in the form")


def keep_draft(story, name):
    """Puts what was begun aside under a name, to be opened another day."""
    form = story.form()
    type_into(find(form, "text", "Name of the draft"), name)
    press(form, "push button", "Keep draft")
    find(form, "push button", f"Open the draft {name}")
    wait_reads(find(form, "text", "Why"), "")
    step(f"it is kept as the draft “{name}”")


def open_draft(story, ask, name):
    press(story.window, "push button", f"Open the draft {name}")
    see_draft(story, ask)
