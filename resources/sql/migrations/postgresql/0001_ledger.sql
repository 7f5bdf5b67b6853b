-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are UTC milliseconds. Enumerations are the numbers of models/domain, checked here and again
-- when a row is read. A line of "--;" ends a statement. A released migration is never edited.
--
-- Roles belong to the cluster, so a second ledger in it meets them made. The owner of everything is
-- nobody's login.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'sallyport_owner') THEN
        CREATE ROLE sallyport_owner NOLOGIN CREATEROLE;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'sallyport_enforcer') THEN
        CREATE ROLE sallyport_enforcer NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'sallyport_console') THEN
        CREATE ROLE sallyport_console NOLOGIN;
    END IF;
END
$$
--;
DO $$
BEGIN
    EXECUTE format('GRANT sallyport_owner TO %I', session_user);
EXCEPTION WHEN duplicate_object OR invalid_grant_operation THEN
    NULL; -- a member already
END
$$
--;
CREATE SCHEMA sallyport AUTHORIZATION sallyport_owner
--;
SET LOCAL ROLE sallyport_owner
--;
SET LOCAL search_path = sallyport, pg_temp
--;
CREATE TABLE schema_migration (
    version BIGINT PRIMARY KEY
)
--;
CREATE TABLE genesis (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    bytes BYTEA NOT NULL,
    signature BYTEA NOT NULL
)
--;
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    login TEXT NOT NULL,
    human TEXT NOT NULL,
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    manager TEXT NOT NULL
)
--;
CREATE TABLE device (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    public_key BYTEA NOT NULL CHECK (octet_length(public_key) = 32),
    revoked BIGINT NOT NULL CHECK (revoked IN (0, 1))
)
--;
-- Keys that machines of people ask an officer to enrol. Nobody's word but the person's: an officer
-- compares the key's words by voice before anything is signed.
CREATE TABLE enrolment_offer (
    person_id TEXT NOT NULL,
    public_key BYTEA NOT NULL CHECK (octet_length(public_key) = 32),
    proof BYTEA NOT NULL CHECK (octet_length(proof) = 64),
    offered_at BIGINT NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    PRIMARY KEY (person_id, public_key)
)
--;
CREATE TABLE device_chain (
    device_id TEXT PRIMARY KEY,
    counter BIGINT NOT NULL CHECK (counter >= 0),
    digest BYTEA NOT NULL CHECK (octet_length(digest) = 32)
)
--;
CREATE TABLE membership (
    group_name TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (group_name, person_id)
)
--;
-- Who decides in whose place, and when. until does not belong to it.
CREATE TABLE delegation (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    delegate_id TEXT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    until BIGINT NOT NULL
)
--;
CREATE INDEX delegation_delegate ON delegation (delegate_id)
--;
-- Whether security stopped every opening, why, and who of the two who have to signed to end it.
CREATE TABLE access_freeze (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    frozen BIGINT NOT NULL CHECK (frozen IN (0, 1)),
    frozen_by TEXT NOT NULL,
    frozen_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    unfreezing TEXT NOT NULL
)
--;
INSERT INTO access_freeze (id, frozen, frozen_by, frozen_at, reason, unfreezing)
VALUES (1, 0, '', 0, '', '')
--;
CREATE TABLE policy_text (
    digest BYTEA PRIMARY KEY CHECK (octet_length(digest) = 32),
    body BYTEA NOT NULL
)
--;
-- What people propose, each in rows of their own; the enforcer copies what it accepts.
CREATE TABLE policy_upload (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    actor TEXT NOT NULL DEFAULT session_user,
    body BYTEA NOT NULL CHECK (octet_length(body) <= 8388608),
    digest BYTEA NOT NULL GENERATED ALWAYS AS (sha256(body)) STORED,
    UNIQUE (actor, digest)
)
--;
CREATE INDEX policy_upload_digest ON policy_upload (digest)
--;
CREATE TABLE policy_application (
    position BIGINT PRIMARY KEY,
    digest BYTEA NOT NULL REFERENCES policy_text (digest),
    applied_at BIGINT NOT NULL,
    applied_by TEXT NOT NULL
)
--;
CREATE INDEX policy_application_digest ON policy_application (digest, position)
--;
-- Policies that wait for signatures, or until due_at; 0 while signatures are missing.
CREATE TABLE policy_proposal (
    digest BYTEA PRIMARY KEY REFERENCES policy_text (digest),
    over_digest BYTEA NOT NULL CHECK (octet_length(over_digest) = 32),
    proposer TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    signatures TEXT NOT NULL,
    due_at BIGINT NOT NULL CHECK (due_at >= 0)
)
--;
-- Turns that officers stated, of rotas that the policy leaves to them. until does not belong to it.
CREATE TABLE rota_turn (
    rota TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (rota, since)
)
--;
-- Anybody may put a row in, and says nothing but payload and signature; the rest is the server's
-- word. No foreign key and no index across actors, so that an error tells nobody about others. A
-- forged copy of somebody's payload is the forger's row and takes nobody's place.
CREATE TABLE mailbox (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    actor TEXT NOT NULL DEFAULT session_user,
    sent_at BIGINT NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    payload BYTEA NOT NULL CHECK (octet_length(payload) <= 65536),
    signature BYTEA NOT NULL CHECK (octet_length(signature) <= 1024),
    digest BYTEA NOT NULL GENERATED ALWAYS AS (sha256(payload)) STORED,
    UNIQUE (actor, digest, signature)
)
--;
CREATE INDEX mailbox_digest ON mailbox (digest)
--;
-- Which rows nobody took in yet, and in which order the others were. Beside the mailbox, whose rows
-- are wide and never change: processing one moves a few bytes from here to there. actor is of
-- session_user's own type, or its index would not serve a comparison with that.
CREATE TABLE mailbox_waiting (
    mailbox_id BIGINT PRIMARY KEY,
    actor NAME NOT NULL
)
--;
CREATE INDEX mailbox_waiting_actor ON mailbox_waiting (actor)
--;
CREATE TABLE mailbox_order (
    position BIGINT PRIMARY KEY,
    mailbox_id BIGINT NOT NULL UNIQUE,
    received_at BIGINT NOT NULL
)
--;
-- No foreign key, since checking it costs as much as the row: the enforcer takes the row out of
-- mailbox_waiting in the same transaction, or commits nothing.
CREATE TABLE receipt (
    mailbox_id BIGINT PRIMARY KEY,
    intent_digest BYTEA NOT NULL CHECK (octet_length(intent_digest) = 32),
    received_at BIGINT NOT NULL,
    accepted BIGINT NOT NULL CHECK (accepted IN (0, 1)),
    counter_consumed BIGINT NOT NULL CHECK (counter_consumed IN (0, 1)),
    code TEXT NOT NULL,
    rule TEXT NOT NULL,
    subject TEXT NOT NULL,
    request_id TEXT NOT NULL
)
--;
CREATE INDEX receipt_intent ON receipt (intent_digest)
--;
-- row_digest is SHA-256 of the other columns: an update names the row that it was made from.
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    revision BIGINT NOT NULL CHECK (revision >= 1),
    state BIGINT NOT NULL CHECK (state BETWEEN 0 AND 4),
    requester TEXT NOT NULL,
    editors TEXT NOT NULL,
    scenario TEXT NOT NULL,
    target TEXT NOT NULL,
    profile TEXT NOT NULL,
    duration_ms BIGINT NOT NULL CHECK (duration_ms >= 0),
    reason TEXT NOT NULL,
    fields TEXT NOT NULL,
    credential BYTEA NOT NULL,
    rule TEXT NOT NULL,
    policy_digest BYTEA NOT NULL,
    digest BYTEA NOT NULL,
    filed_at BIGINT NOT NULL,
    revised_at BIGINT NOT NULL,
    decide_by BIGINT NOT NULL,
    stage BIGINT NOT NULL CHECK (stage >= 0),
    decisions TEXT NOT NULL,
    terms TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    review_by BIGINT NOT NULL,
    bundle TEXT NOT NULL,
    filed_by TEXT NOT NULL,
    search TEXT NOT NULL,
    row_digest BYTEA NOT NULL
)
--;
-- Who may see a request beside its requester and those who oversee all: "group:NAME", "person:ID".
-- Written in the request's own transaction, so without a foreign key as well.
CREATE TABLE request_audience (
    request_id TEXT NOT NULL,
    selector TEXT NOT NULL,
    PRIMARY KEY (request_id, selector)
)
--;
CREATE INDEX request_audience_selector ON request_audience (selector, request_id)
--;
CREATE INDEX request_filed ON request (filed_at, id)
--;
CREATE INDEX request_requester ON request (requester, filed_at, id) INCLUDE (target)
--;
CREATE INDEX request_target ON request (target, filed_at, id)
--;
CREATE INDEX request_later ON request (due_at) WHERE state = 1 AND due_at > 0
--;
CREATE INDEX request_review ON request (requester) WHERE review_by > 0
--;
CREATE INDEX request_bundle ON request (bundle) WHERE bundle <> ''
--;
CREATE INDEX request_filed_by ON request (filed_by, filed_at, id) WHERE filed_by <> requester
--;
CREATE INDEX request_pending ON request (decide_by, id) WHERE state = 0
--;
CREATE TABLE access_grant (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES request (id),
    revision BIGINT NOT NULL CHECK (revision >= 1),
    state BIGINT NOT NULL CHECK (state BETWEEN 0 AND 4),
    person TEXT NOT NULL,
    target TEXT NOT NULL,
    profile TEXT NOT NULL,
    rule TEXT NOT NULL,
    duration_ms BIGINT NOT NULL CHECK (duration_ms >= 0),
    warnings TEXT NOT NULL,
    warned BIGINT NOT NULL CHECK (warned >= 0),
    planned_at BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    deadline BIGINT NOT NULL,
    boot_deadline BIGINT NOT NULL,
    boot_id TEXT NOT NULL,
    end_reason BIGINT NOT NULL CHECK (end_reason BETWEEN 0 AND 7),
    ended_by TEXT NOT NULL,
    end_step BIGINT NOT NULL CHECK (end_step BETWEEN 0 AND 8),
    end_due_at BIGINT NOT NULL,
    login_closed_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    sessions_ended BIGINT NOT NULL CHECK (sessions_ended >= 0),
    stuck BIGINT NOT NULL CHECK (stuck IN (0, 1)),
    residue BIGINT NOT NULL CHECK (residue IN (0, 1)),
    live BIGINT NOT NULL CHECK (live IN (0, 1)),
    terms TEXT NOT NULL,
    row_digest BYTEA NOT NULL
)
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
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES access_grant (id),
    target TEXT NOT NULL,
    kind BIGINT NOT NULL CHECK (kind BETWEEN 0 AND 7),
    planned_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL CHECK (attempts >= 0),
    next_at BIGINT NOT NULL,
    done_at BIGINT
)
--;
CREATE INDEX operation_open ON operation (next_at, id) WHERE done_at IS NULL
--;
-- The columns beside bytes and leaf only help to find an event; what it says is in its bytes.
CREATE TABLE event (
    position BIGINT PRIMARY KEY CHECK (position >= 0),
    bytes BYTEA NOT NULL,
    leaf BYTEA NOT NULL CHECK (octet_length(leaf) = 32),
    request_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    activity BIGINT NOT NULL CHECK (activity IN (0, 1))
)
--;
CREATE INDEX event_request ON event (request_id, position) WHERE request_id <> ''
--;
CREATE INDEX event_activity ON event (grant_id) WHERE activity = 1
--;
CREATE TABLE checkpoint (
    size BIGINT PRIMARY KEY CHECK (size >= 0),
    root BYTEA NOT NULL CHECK (octet_length(root) = 32),
    made_at BIGINT NOT NULL,
    signature BYTEA NOT NULL CHECK (octet_length(signature) = 64)
)
--;
CREATE TABLE activity_cursor (
    target TEXT PRIMARY KEY,
    place BYTEA NOT NULL
)
--;
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    content BYTEA NOT NULL
)
--;
-- Which enforcer may open access. until is the server's own time, in UTC milliseconds. server is the
-- one that the epoch began on: what a standby or a copy takes up is not the same lease any more.
CREATE TABLE lease (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    owner TEXT NOT NULL,
    epoch BIGINT NOT NULL CHECK (epoch >= 0),
    until BIGINT NOT NULL,
    server TEXT NOT NULL DEFAULT ''
)
--;
INSERT INTO lease (id, owner, epoch, until) VALUES (1, '', 0, 0)
--;
-- One row, counted up by every commit that people might want to see: cheap to ask for.
CREATE TABLE change (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    counter BIGINT NOT NULL
)
--;
INSERT INTO change (id, counter) VALUES (1, 1)
--;
CREATE FUNCTION count_change() RETURNS trigger LANGUAGE plpgsql
    SET search_path = sallyport, pg_temp AS $$
BEGIN
    UPDATE change SET counter = counter + 1 WHERE id = 1;
    RETURN NULL;
END
$$
--;
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
    SET search_path = sallyport, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$
--;
CREATE FUNCTION await_processing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = sallyport, pg_temp AS $$
BEGIN
    INSERT INTO mailbox_waiting (mailbox_id, actor) SELECT id, actor FROM added;
    RETURN NULL;
END
$$
--;
CREATE TRIGGER event_counts AFTER INSERT ON event
    FOR EACH STATEMENT EXECUTE FUNCTION count_change()
--;
CREATE TRIGGER receipt_counts AFTER INSERT ON receipt
    FOR EACH STATEMENT EXECUTE FUNCTION count_change()
--;
CREATE TRIGGER fact_counts AFTER INSERT OR UPDATE ON fact
    FOR EACH STATEMENT EXECUTE FUNCTION count_change()
--;
CREATE TRIGGER checkpoint_counts AFTER INSERT ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION count_change()
--;
CREATE TRIGGER genesis_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON genesis
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
--;
CREATE TRIGGER event_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
--;
CREATE TRIGGER receipt_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
--;
CREATE TRIGGER checkpoint_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
--;
-- Before mailbox_bounded, which counts what waits: triggers run by their names.
CREATE TRIGGER mailbox_awaited AFTER INSERT ON mailbox REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION await_processing()
--;
CREATE TRIGGER mailbox_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON mailbox
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
--;
CREATE TRIGGER mailbox_order_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON mailbox_order
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
