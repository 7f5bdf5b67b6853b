-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC milliseconds. Enumerations are the numbers of models/domain, checked here and again
-- when a row is read. A line of "--;" ends a statement. A released migration is never edited.
CREATE TABLE schema_migration (
    version INTEGER PRIMARY KEY
) STRICT
--;
CREATE TABLE genesis (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    bytes BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT
--;
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    login TEXT NOT NULL,
    human TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT
--;
CREATE TABLE device (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    revoked INTEGER NOT NULL CHECK (revoked IN (0, 1))
) STRICT
--;
CREATE TABLE device_chain (
    device_id TEXT PRIMARY KEY,
    counter INTEGER NOT NULL CHECK (counter >= 0),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT
--;
CREATE TABLE membership (
    group_name TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (group_name, person_id)
) STRICT
--;
CREATE TABLE policy_text (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    body BLOB NOT NULL
) STRICT
--;
CREATE TABLE policy_application (
    position INTEGER PRIMARY KEY,
    digest BLOB NOT NULL REFERENCES policy_text (digest),
    applied_at INTEGER NOT NULL,
    applied_by TEXT NOT NULL
) STRICT
--;
CREATE INDEX policy_application_digest ON policy_application (digest, position)
--;
-- A forged copy of somebody's payload must not take the place of the real one, so the signature is
-- part of the key; an honest re-sending is the same row.
CREATE TABLE mailbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    payload BLOB NOT NULL CHECK (length(payload) <= 65536),
    signature BLOB NOT NULL CHECK (length(signature) <= 1024),
    position INTEGER UNIQUE,
    received_at INTEGER,
    UNIQUE (digest, signature),
    CHECK ((position IS NULL) = (received_at IS NULL))
) STRICT
--;
CREATE INDEX mailbox_unprocessed ON mailbox (id) WHERE position IS NULL
--;
CREATE TABLE receipt (
    mailbox_id INTEGER PRIMARY KEY REFERENCES mailbox (id),
    intent_digest BLOB NOT NULL CHECK (length(intent_digest) = 32),
    received_at INTEGER NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    counter_consumed INTEGER NOT NULL CHECK (counter_consumed IN (0, 1)),
    code TEXT NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    request_id TEXT NOT NULL
) STRICT
--;
CREATE INDEX receipt_intent ON receipt (intent_digest)
--;
-- row_digest is SHA-256 of the other columns: an update names the row that it was made from.
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    requester TEXT NOT NULL,
    editors TEXT NOT NULL,
    scenario TEXT NOT NULL,
    target TEXT NOT NULL,
    profile TEXT NOT NULL,
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
    reason TEXT NOT NULL,
    fields TEXT NOT NULL,
    credential BLOB NOT NULL,
    rule TEXT NOT NULL,
    policy_digest BLOB NOT NULL,
    digest BLOB NOT NULL,
    filed_at INTEGER NOT NULL,
    revised_at INTEGER NOT NULL,
    decide_by INTEGER NOT NULL,
    stage INTEGER NOT NULL CHECK (stage >= 0),
    decisions TEXT NOT NULL,
    search TEXT NOT NULL,
    row_digest BLOB NOT NULL
) STRICT
--;
CREATE INDEX request_filed ON request (filed_at, id)
--;
CREATE INDEX request_requester ON request (requester, filed_at, id)
--;
CREATE INDEX request_first ON request (requester, target)
--;
CREATE INDEX request_pending ON request (decide_by, id) WHERE state = 0
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
    end_reason INTEGER NOT NULL CHECK (end_reason BETWEEN 0 AND 5),
    ended_by TEXT NOT NULL,
    end_step INTEGER NOT NULL CHECK (end_step BETWEEN 0 AND 6),
    end_due_at INTEGER NOT NULL,
    login_closed_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    sessions_ended INTEGER NOT NULL CHECK (sessions_ended >= 0),
    stuck INTEGER NOT NULL CHECK (stuck IN (0, 1)),
    residue INTEGER NOT NULL CHECK (residue IN (0, 1)),
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    row_digest BLOB NOT NULL
) STRICT
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
CREATE TABLE operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    grant_id TEXT NOT NULL REFERENCES access_grant (id),
    target TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    planned_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    next_at INTEGER NOT NULL,
    done_at INTEGER
) STRICT
--;
CREATE INDEX operation_open ON operation (next_at, id) WHERE done_at IS NULL
--;
-- The columns beside bytes and leaf only help to find an event; what it says is in its bytes.
CREATE TABLE event (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    bytes BLOB NOT NULL,
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    request_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    activity INTEGER NOT NULL CHECK (activity IN (0, 1))
) STRICT
--;
CREATE INDEX event_request ON event (request_id, position) WHERE request_id <> ''
--;
CREATE INDEX event_activity ON event (grant_id) WHERE activity = 1
--;
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY CHECK (size >= 0),
    root BLOB NOT NULL CHECK (length(root) = 32),
    made_at INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT
--;
CREATE TABLE activity_cursor (
    target TEXT PRIMARY KEY,
    place BLOB NOT NULL
) STRICT
--;
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT
--;
CREATE TRIGGER genesis_stays_changed BEFORE UPDATE ON genesis
BEGIN SELECT RAISE(ABORT, 'the genesis never changes'); END
--;
CREATE TRIGGER genesis_stays_deleted BEFORE DELETE ON genesis
BEGIN SELECT RAISE(ABORT, 'the genesis never changes'); END
--;
CREATE TRIGGER event_grows_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
--;
CREATE TRIGGER event_grows_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
--;
CREATE TRIGGER receipt_grows_changed BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
--;
CREATE TRIGGER receipt_grows_deleted BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
--;
CREATE TRIGGER checkpoint_grows_changed BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
--;
CREATE TRIGGER checkpoint_grows_deleted BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END
--;
-- Evidence stays: a row of the mailbox may be processed once, and nothing else happens to it.
CREATE TRIGGER mailbox_grows_changed BEFORE UPDATE ON mailbox
WHEN OLD.position IS NOT NULL OR NEW.payload <> OLD.payload OR NEW.signature <> OLD.signature
    OR NEW.digest <> OLD.digest OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the mailbox only grows'); END
--;
CREATE TRIGGER mailbox_grows_deleted BEFORE DELETE ON mailbox
BEGIN SELECT RAISE(ABORT, 'the mailbox only grows'); END
