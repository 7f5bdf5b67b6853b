-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a shared ledger needs, here too, so that one statement serves both backends. actor is the
-- login that put a row into the mailbox; empty where the backend knows no logins.
ALTER TABLE mailbox ADD COLUMN actor TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE mailbox ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE person ADD COLUMN manager TEXT NOT NULL DEFAULT ''
--;
-- Who decides in whose place, and when. until does not belong to it.
CREATE TABLE delegation (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    delegate_id TEXT NOT NULL REFERENCES person (id),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT
--;
-- What the policy asks of a request, and what time did to it.
ALTER TABLE request ADD COLUMN terms TEXT NOT NULL DEFAULT '{}'
--;
-- When time does something to it next, and by when somebody has to review it; 0: never, nobody.
ALTER TABLE request ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE request ADD COLUMN review_by INTEGER NOT NULL DEFAULT 0
--;
-- What it was asked for with, and who filed it.
ALTER TABLE request ADD COLUMN bundle TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE request ADD COLUMN filed_by TEXT NOT NULL DEFAULT ''
--;
UPDATE request SET due_at = decide_by WHERE state = 0
--;
-- A decision counted for one stage; now it may count for one of each path.
UPDATE request SET decisions = (
    SELECT json_group_array(json_set(json_remove(d.value, '$.stage'),
        '$.stages', json_array(json_extract(d.value, '$.stage'))))
    FROM json_each(request.decisions) AS d)
WHERE json_valid(decisions)
--;
-- Of other columns than there are now: RequestRepository::renew() makes it anew.
UPDATE request SET row_digest = x''
--;
-- More can end access, and its ending has more steps. A check can only be changed with its table.
ALTER TABLE access_grant RENAME TO access_grant_before
--;
DROP INDEX access_grant_live
--;
DROP INDEX access_grant_request
--;
DROP INDEX access_grant_person
--;
DROP INDEX access_grant_planned
--;
DROP INDEX access_grant_stuck
--;
CREATE TABLE access_grant (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES request (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    person TEXT NOT NULL,
    target TEXT NOT NULL,
    profile TEXT NOT NULL,
    rule TEXT NOT NULL,
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
    warnings TEXT NOT NULL,
    warned INTEGER NOT NULL CHECK (warned >= 0),
    planned_at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    deadline INTEGER NOT NULL,
    boot_deadline INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    end_reason INTEGER NOT NULL CHECK (end_reason BETWEEN 0 AND 7),
    ended_by TEXT NOT NULL,
    end_step INTEGER NOT NULL CHECK (end_step BETWEEN 0 AND 8),
    end_due_at INTEGER NOT NULL,
    login_closed_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    sessions_ended INTEGER NOT NULL CHECK (sessions_ended >= 0),
    stuck INTEGER NOT NULL CHECK (stuck IN (0, 1)),
    residue INTEGER NOT NULL CHECK (residue IN (0, 1)),
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    row_digest BLOB NOT NULL,
    terms TEXT NOT NULL DEFAULT '{}'
) STRICT
--;
-- Of other columns than there are now: GrantRepository::renew() makes the digest anew.
INSERT INTO access_grant (
    id, request_id, revision, state, person, target, profile, rule, duration_ms, warnings, warned,
    planned_at, opened_at, deadline, boot_deadline, boot_id, end_reason, ended_by, end_step,
    end_due_at, login_closed_at, ended_at, sessions_ended, stuck, residue, live, row_digest)
SELECT
    id, request_id, revision, state, person, target, profile, rule, duration_ms, warnings, warned,
    planned_at, opened_at, deadline, boot_deadline, boot_id, end_reason, ended_by, end_step,
    end_due_at, login_closed_at, ended_at, sessions_ended, stuck, residue, live, x''
FROM access_grant_before
--;
CREATE INDEX access_grant_live ON access_grant (deadline, id) WHERE live = 1
--;
CREATE INDEX access_grant_request ON access_grant (request_id, revision)
--;
CREATE INDEX access_grant_person ON access_grant (person, planned_at, id)
--;
CREATE INDEX access_grant_planned ON access_grant (planned_at, id)
--;
CREATE INDEX access_grant_stuck ON access_grant (person, target) WHERE stuck = 1
--;
-- A target is also told of a later end, and to refuse logins only.
ALTER TABLE operation RENAME TO operation_before
--;
DROP INDEX operation_open
--;
CREATE TABLE operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    grant_id TEXT NOT NULL REFERENCES access_grant (id),
    target TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
    planned_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    next_at INTEGER NOT NULL,
    done_at INTEGER
) STRICT
--;
INSERT INTO operation (id, grant_id, target, kind, planned_at, attempts, next_at, done_at)
SELECT id, grant_id, target, kind, planned_at, attempts, next_at, done_at FROM operation_before
--;
DROP TABLE operation_before
--;
DROP TABLE access_grant_before
--;
CREATE INDEX operation_open ON operation (next_at, id) WHERE done_at IS NULL
--;
CREATE INDEX request_later ON request (due_at) WHERE state = 1 AND due_at > 0
--;
CREATE INDEX request_target ON request (target, filed_at, id)
--;
CREATE INDEX request_bundle ON request (bundle) WHERE bundle <> ''
--;
CREATE INDEX request_filed_by ON request (filed_by, filed_at, id) WHERE filed_by <> requester
--;
CREATE INDEX request_review ON request (requester) WHERE review_by > 0
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
-- Whether security stopped every opening, why, and who of the two who have to signed to end it.
CREATE TABLE access_freeze (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)),
    frozen_by TEXT NOT NULL,
    frozen_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    unfreezing TEXT NOT NULL
) STRICT
--;
INSERT INTO access_freeze (id, frozen, frozen_by, frozen_at, reason, unfreezing)
VALUES (1, 0, '', 0, '', '')
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
-- Policies that wait for signatures, or until due_at; 0 while signatures are missing.
CREATE TABLE policy_proposal (
    digest BLOB PRIMARY KEY REFERENCES policy_text (digest),
    over_digest BLOB NOT NULL CHECK (length(over_digest) = 32),
    proposer TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    signatures TEXT NOT NULL,
    due_at INTEGER NOT NULL CHECK (due_at >= 0)
) STRICT
--;
-- Turns that officers stated, of rotas that the policy leaves to them. until does not belong to it.
CREATE TABLE rota_turn (
    rota TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (rota, since)
) STRICT
--;
-- What a witness reads: hashes, and nothing of what they stand for.
CREATE VIEW event_leaf AS SELECT position, leaf FROM event
