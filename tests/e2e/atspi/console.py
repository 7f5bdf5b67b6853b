# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console on a real ledger with a real enforcer and target, driven from outside.

console.py SALLYPORT SALLYPORTCTL [SLOWER]: an engineer and a team lead do, at one console, what
people do with it every day; all by accessible names and keys. What the console shows is compared
with what sallyportctl reads from the ledger.
"""
import os
import shutil
import subprocess
import sys

import asking
import deciding
import finding
from accessible import NotSeen, Patience
from ledger import Ask, Ledger
from story import Story

OPENED = Ask("INC-7431", "Next rows look wrong: jobs freeze after a crash? Reading /orders and nothing else")
DENIED = Ask("INC-7432", "Counting what each customer paid last year, for a slide of mine")
DISCUSSED = Ask("INC-7433", "The nightly export stops at one order: reading that row and its lines")
WITHDRAWN = Ask("BUG-118", "Looking for a stuck lock on the orders that wait for payment")
BEGUN = Ask("BUG-119", "To be looked at tomorrow: totals differ by one cent here and there")
# It takes over the ticket of what it extends.
LONGER = Ask(OPENED.ticket, "The repair runs longer than expected, half of the rows are left")

WHY_NOT = "Not from production: the report server has these figures"
QUESTION = "Which order is it, and who needs to know?"
ANSWER = "Order 4711; the warehouse waits for it"
LESS = "A quarter of an hour is enough for one row"


def ana_asks(story):
    for ask in (OPENED, DENIED, DISCUSSED, WITHDRAWN):
        asking.file(story, ask)
    asking.withdraw(story, WITHDRAWN, "It went away by itself")


def rui_decides(story):
    deciding.approve(story, OPENED)
    deciding.deny(story, DENIED, WHY_NOT)
    deciding.ask_back(story, DISCUSSED, QUESTION)
    finding.read_audit(story, OPENED)
    finding.list_the_keys(story)
    finding.find_by_query(story, DENIED)


def ana_goes_on(story):
    finding.go_by_palette(story, "my acc", "My access")
    asking.read_denial(story, DENIED, WHY_NOT)
    finding.go_by_palette(story, "my acc", "My access")
    finding.find_by_palette(story, DISCUSSED)
    asking.answer_question(story, DISCUSSED, ANSWER)
    story.go("My access")
    asking.let_extend(story, OPENED)
    asking.extend(story, OPENED, LONGER)


def rui_decides_the_rest(story):
    deciding.approve_less(story, DISCUSSED, ANSWER, LESS)
    deciding.approve_extension(story, OPENED, LONGER)


def ana_comes_to_an_end(story):
    story.go("My access")
    asking.see_extended(story, OPENED)
    asking.release(story, OPENED)
    asking.begin_draft(story, BEGUN)


def ana_comes_back(story):
    asking.see_draft(story, BEGUN)
    asking.keep_draft(story, "tomorrow")
    asking.open_draft(story, BEGUN, "tomorrow")


def tell(story):
    story.start()
    ana_asks(story)
    story.act_as("Rui Costa", "Team lead")
    rui_decides(story)
    story.act_as("Ana Marić", "Engineer")
    ana_goes_on(story)
    story.act_as("Rui Costa", "Team lead")
    rui_decides_the_rest(story)
    story.act_as("Ana Marić", "Engineer")
    ana_comes_to_an_end(story)
    story.close()
    story.start()
    ana_comes_back(story)
    story.close()


def main():
    console, ctl = sys.argv[1:3]
    Patience.factor = float(sys.argv[3]) if len(sys.argv) > 3 else 1.0
    story = Story(console, Ledger(ctl))
    try:
        tell(story)
    except NotSeen as reason:
        print(f"not seen: {reason}", file=sys.stderr, flush=True)
        picture = os.environ.get("SALLYPORT_TEST_PICTURE")
        if picture and shutil.which("import"):  # for whoever looks into it
            subprocess.run(["import", "-window", "root", picture], check=False, timeout=30)
        return 1
    finally:
        story.clean_up()
    return 0


if __name__ == "__main__":
    sys.exit(main())
