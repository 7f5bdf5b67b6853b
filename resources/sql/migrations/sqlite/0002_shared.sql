-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a shared ledger needs, here too, so that one statement serves both backends. actor is the
-- login that put a row into the mailbox; empty where the backend knows no logins.
ALTER TABLE mailbox ADD COLUMN actor TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE mailbox ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0
--;
-- Who may see a request beside its requester and those who oversee all: "group:NAME", "person:ID".
CREATE TABLE request_audience (
    request_id TEXT NOT NULL REFERENCES request (id),
    selector TEXT NOT NULL,
    PRIMARY KEY (request_id, selector)
) STRICT
--;
CREATE INDEX request_audience_selector ON request_audience (selector, request_id)
--;
-- Which enforcer may open access. until is the server's own time, in UTC milliseconds.
CREATE TABLE lease (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    owner TEXT NOT NULL,
    epoch INTEGER NOT NULL CHECK (epoch >= 0),
    until INTEGER NOT NULL
) STRICT
--;
INSERT INTO lease (id, owner, epoch, until) VALUES (1, '', 0, 0)
--;
-- Keys that machines of people ask an officer to enrol.
CREATE TABLE enrolment_offer (
    person_id TEXT NOT NULL,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    proof BLOB NOT NULL CHECK (length(proof) = 64),
    offered_at INTEGER NOT NULL
        DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)),
    PRIMARY KEY (person_id, public_key)
) STRICT
--;
-- What a witness reads: hashes, and nothing of what they stand for.
CREATE VIEW event_leaf AS SELECT position, leaf FROM event
