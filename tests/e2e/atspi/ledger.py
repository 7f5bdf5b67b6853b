# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demonstration's ledger says, read by sallyportctl: never from what the console shows."""
import json
import subprocess
from dataclasses import dataclass
from datetime import datetime, timedelta

from accessible import NotSeen, Patience


@dataclass(frozen=True)
class Ask:
    """What somebody asks for in the test. The reason tells it from everything else on the ledger."""

    ticket: str
    reason: str


class Ledger:
    """Reads as a person of the demonstration; the only thing it writes is a policy."""

    def __init__(self, program):
        self.program = program

    def run(self, *arguments, given=None):
        run = subprocess.run([self.program, *arguments], input=given, capture_output=True, text=True, check=False,
                             timeout=60 * Patience.factor)
        if run.returncode != 0:
            raise NotSeen(f"sallyportctl {' '.join(arguments)}: {run.stdout}{run.stderr}")
        return run.stdout

    def read(self, person, *arguments):
        return json.loads(self.run("--demo", "--as", person, "--json", *arguments))

    def request(self, ask):
        """As the list of requests has it; None while it was not filed."""
        found = self.read("ana", "requests", "--text", ask.reason)
        return found[0] if found else None

    def wait(self, ask, what, fits, seconds=60):
        """Until what is on the ledger about it fits; that."""
        met = []

        def look():
            met[:] = [self.request(ask)]
            return met[0] if met[0] and fits(met[0]) else None

        return Patience.wait(lambda: f"the ledger does not have it {what}: {met}", look, seconds)

    def wait_state(self, ask, state):
        return self.wait(ask, state, lambda request: request["state"] == state)

    def wait_open(self, ask):
        return self.wait(ask, "open", lambda request: request["grant"] and request["grant"]["state"] == "open")

    def wait_said(self, ask, kind, person, words):
        """Until its log says that this person did this with these words."""
        request = self.request(ask)["id"]
        met = []

        def look():
            met[:] = [(event["actor"], event["data"].get("text"))
                      for event in self.read("ana", "timeline", request) if event["kind"] == kind]
            return (person, words) in met

        Patience.wait(lambda: f"the log does not say “{kind}: {person}, {words}”, but {met}", look)

    def apply_policy(self, change):
        """Brings what the policy in force says into force with one change; its officer signs it."""
        text = self.run("--demo", "policy", "show")
        changed = change(text)
        if changed == text:
            raise NotSeen(f"the policy has nothing to change: {text}")
        self.run("--demo", "--as", "bettina", "policy", "apply", "-", given=changed)


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def lasts(grant):
    """From the moment that it opened to its deadline, to the second: targets may count in those."""
    length = moment(grant["deadline"]) - moment(grant["opened"])
    return timedelta(seconds=round(length.total_seconds()))
