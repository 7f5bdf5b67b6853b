-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may read and write what. The server is a mailbox and a cache: none of this opens access to a
-- target, it only keeps people from each other's business and the mailbox from being abused.
DO $$
DECLARE
    name text := current_database();
BEGIN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO sallyport_owner, sallyport_enforcer, '
        'sallyport_console', name);
    EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', name);
    -- To see and to end sessions that hold a transaction open.
    GRANT pg_signal_backend, pg_read_all_stats TO sallyport_owner;
END
$$
--;
SET LOCAL ROLE sallyport_owner
--;
SET LOCAL search_path = sallyport, pg_temp
--;
GRANT USAGE ON SCHEMA sallyport TO sallyport_enforcer, sallyport_console
--;
-- One living person for a login, or the server could not tell who it is.
CREATE UNIQUE INDEX person_login ON person (coalesce(nullif(login, ''), id)) WHERE active = 1
--;
CREATE FUNCTION me() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path = sallyport, pg_temp AS $$
SELECT id FROM person WHERE coalesce(nullif(login, ''), id) = session_user AND active = 1
$$
--;
-- Mine, and those of active people that I hold now, as authoritiesOf() in models/domain/places.h.
CREATE FUNCTION my_places() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path = sallyport, pg_temp AS $$
SELECT me()
UNION ALL
SELECT d.person_id
FROM delegation AS d JOIN person AS p ON p.id = d.person_id AND p.active = 1,
    (SELECT (extract(epoch FROM statement_timestamp()) * 1000)::bigint AS now_ms) AS clock
WHERE d.delegate_id = me() AND d.since <= clock.now_ms AND clock.now_ms < d.until
$$
--;
CREATE FUNCTION my_selectors() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path = sallyport, pg_temp AS $$
WITH place AS MATERIALIZED (SELECT my_places() AS person_id)
SELECT array_agg(selector) FROM (
    SELECT 'person:' || person_id FROM place
    UNION ALL
    SELECT 'group:' || m.group_name FROM membership AS m JOIN place USING (person_id)
    UNION
    SELECT 'rota:' || t.rota FROM rota_turn AS t JOIN place USING (person_id)
) AS held (selector)
$$
--;
-- As engine::overseesAll(): officers and security.
CREATE FUNCTION sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path = sallyport, pg_temp AS $$
SELECT EXISTS (
    SELECT FROM membership WHERE person_id = me() AND group_name IN ('officers', 'security'))
$$
--;
CREATE FUNCTION sees_request(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    PARALLEL SAFE SET search_path = sallyport, pg_temp AS $$
SELECT sees_all() OR EXISTS (
    SELECT FROM request AS q WHERE q.id = wanted AND (q.requester = me() OR EXISTS (
        SELECT FROM request_audience AS a
        WHERE a.request_id = q.id AND a.selector = ANY (my_selectors()))))
$$
--;
CREATE FUNCTION sent_by_me(row_id bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    PARALLEL SAFE SET search_path = sallyport, pg_temp AS $$
SELECT EXISTS (SELECT FROM mailbox WHERE id = row_id AND actor = session_user)
$$
--;
-- Intents that were accepted are evidence for whoever may see what they changed; what changed the
-- registry is everybody's. That one was refused is in the log, so who reads all of it sees them too.
CREATE FUNCTION sees_intent(row_id bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    PARALLEL SAFE SET search_path = sallyport, pg_temp AS $$
SELECT EXISTS (
    SELECT FROM receipt WHERE mailbox_id = row_id AND (accepted = 1 OR sees_all())
        AND me() IS NOT NULL
        AND (request_id = '' OR sees_request(request_id)))
$$
--;
CREATE FUNCTION is_officer() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path = sallyport, pg_temp AS $$
SELECT EXISTS (SELECT FROM membership WHERE person_id = me() AND group_name = 'officers')
$$
--;
GRANT EXECUTE ON FUNCTION me(), my_places(), my_selectors(), sees_all(), sees_request(text), sent_by_me(bigint),
    sees_intent(bigint), is_officer() TO sallyport_console
--;
-- A person's rows that nobody took in yet are bounded, however they are put in.
CREATE FUNCTION bound_mailbox() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = sallyport, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM (SELECT FROM mailbox_waiting WHERE actor = session_user
            LIMIT 2001) AS waiting) > 2000 THEN
        RAISE EXCEPTION 'too many intents wait' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    RETURN NULL;
END
$$
--;
CREATE TRIGGER mailbox_bounded AFTER INSERT ON mailbox
    FOR EACH STATEMENT EXECUTE FUNCTION bound_mailbox()
--;
CREATE FUNCTION bound_uploads() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = sallyport, pg_temp AS $$
BEGIN
    IF (SELECT count(*) FROM (SELECT FROM policy_upload WHERE actor = session_user
            LIMIT 17) AS kept) > 16 THEN
        RAISE EXCEPTION 'too many proposals' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    RETURN NULL;
END
$$
--;
CREATE TRIGGER policy_upload_bounded AFTER INSERT ON policy_upload
    FOR EACH STATEMENT EXECUTE FUNCTION bound_uploads()
--;
-- The last few of a person: whoever floods pushes out nothing but their own.
CREATE FUNCTION bound_offers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = sallyport, pg_temp AS $$
BEGIN
    DELETE FROM enrolment_offer AS o WHERE o.person_id = me() AND o.public_key NOT IN (
        SELECT k.public_key FROM enrolment_offer AS k WHERE k.person_id = me()
        ORDER BY k.offered_at DESC, k.public_key LIMIT 4);
    RETURN NULL;
END
$$
--;
CREATE TRIGGER enrolment_offer_bounded AFTER INSERT ON enrolment_offer
    FOR EACH STATEMENT EXECUTE FUNCTION bound_offers()
--;
-- Leaves are hashes: everybody can check that the log only grew, without reading it.
CREATE VIEW event_leaf AS SELECT position, leaf FROM event
--;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['schema_migration', 'genesis', 'person', 'device', 'device_chain',
        'membership', 'delegation', 'policy_text', 'policy_upload', 'policy_application', 'mailbox',
        'mailbox_waiting', 'mailbox_order', 'receipt', 'request', 'request_audience', 'access_grant', 'operation', 'event', 'checkpoint',
        'activity_cursor', 'fact', 'change', 'lease', 'enrolment_offer', 'access_freeze', 'policy_proposal',
        'rota_turn'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I TO sallyport_enforcer USING (true) WITH CHECK (true)',
            name || '_enforcer', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['schema_migration', 'genesis', 'checkpoint', 'change', 'lease',
        'access_freeze'] LOOP
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO sallyport_console USING (true)',
            name || '_console', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['person', 'device', 'membership', 'delegation', 'policy_text',
        'policy_application', 'fact', 'policy_proposal', 'rota_turn'] LOOP
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO sallyport_console '
            'USING ((SELECT me()) IS NOT NULL)', name || '_console', name);
    END LOOP;
END
$$
--;
GRANT SELECT ON schema_migration, genesis, person, device, device_chain, membership, delegation,
    policy_text, policy_upload, policy_application, mailbox, mailbox_waiting, mailbox_order, receipt, request,
    request_audience, access_grant, event, checkpoint, fact, change, lease, enrolment_offer,
    access_freeze, policy_proposal, rota_turn TO sallyport_console
--;
GRANT INSERT (payload, signature) ON mailbox TO sallyport_console
--;
GRANT INSERT (body) ON policy_upload TO sallyport_console
--;
GRANT INSERT (person_id, public_key, proof) ON enrolment_offer TO sallyport_console,
    sallyport_enforcer
--;
GRANT SELECT ON event_leaf TO sallyport_console, sallyport_enforcer
--;
GRANT SELECT ON ALL TABLES IN SCHEMA sallyport TO sallyport_enforcer
--;
GRANT INSERT ON person, device, device_chain, membership, delegation, policy_text, policy_application,
    mailbox_order, receipt, request, request_audience, access_grant, operation, event, checkpoint, activity_cursor, fact,
    policy_proposal, rota_turn TO sallyport_enforcer
--;
GRANT UPDATE ON person, device, device_chain, delegation, request, access_grant, operation, activity_cursor,
    fact, change, lease, access_freeze, policy_proposal TO sallyport_enforcer
--;
GRANT DELETE ON membership, delegation, mailbox_waiting, request_audience, policy_proposal, rota_turn
    TO sallyport_enforcer
--;
-- Services of the enforcer's own: on this machine it may act for people, as in embedded mode.
GRANT INSERT (payload, signature) ON mailbox TO sallyport_enforcer
--;
GRANT INSERT (body) ON policy_upload TO sallyport_enforcer
--;
CREATE POLICY device_chain_console ON device_chain FOR SELECT TO sallyport_console
    USING (EXISTS (SELECT FROM device AS d
        WHERE d.id = device_chain.device_id AND d.person_id = (SELECT me())))
--;
CREATE POLICY policy_upload_read ON policy_upload FOR SELECT TO sallyport_console
    USING (actor = session_user)
--;
CREATE POLICY policy_upload_write ON policy_upload FOR INSERT TO sallyport_console
    WITH CHECK (actor = session_user)
--;
CREATE POLICY enrolment_offer_read ON enrolment_offer FOR SELECT TO sallyport_console
    USING (person_id = (SELECT me()) OR (SELECT is_officer()))
--;
CREATE POLICY enrolment_offer_write ON enrolment_offer FOR INSERT TO sallyport_console
    WITH CHECK (person_id = me())
--;
CREATE POLICY mailbox_read ON mailbox FOR SELECT TO sallyport_console
    USING (actor = session_user OR sees_intent(id))
--;
CREATE POLICY mailbox_write ON mailbox FOR INSERT TO sallyport_console
    WITH CHECK (actor = session_user)
--;
CREATE POLICY mailbox_waiting_console ON mailbox_waiting FOR SELECT TO sallyport_console
    USING (actor = session_user)
--;
CREATE POLICY mailbox_order_console ON mailbox_order FOR SELECT TO sallyport_console
    USING (sent_by_me(mailbox_id) OR sees_intent(mailbox_id))
--;
CREATE POLICY receipt_console ON receipt FOR SELECT TO sallyport_console
    USING ((SELECT sees_all()) OR sent_by_me(mailbox_id)
        OR (request_id <> '' AND sees_request(request_id)))
--;
CREATE POLICY request_console ON request FOR SELECT TO sallyport_console
    USING ((SELECT sees_all()) OR requester = (SELECT me()) OR EXISTS (
        SELECT FROM request_audience AS a WHERE a.request_id = request.id
            AND a.selector = ANY ((SELECT my_selectors())::text[])))
--;
CREATE POLICY request_audience_console ON request_audience FOR SELECT TO sallyport_console
    USING ((SELECT sees_all()) OR selector = ANY ((SELECT my_selectors())::text[]))
--;
CREATE POLICY access_grant_console ON access_grant FOR SELECT TO sallyport_console
    USING ((SELECT sees_all()) OR EXISTS (SELECT FROM request AS q WHERE q.id = request_id))
--;
-- That a replaced ledger was accepted is for everybody: a witness who saw the other one goes on by it.
CREATE POLICY event_console ON event FOR SELECT TO sallyport_console
    USING ((SELECT sees_all()) OR (event.request_id <> '' AND EXISTS (
        SELECT FROM request AS q WHERE q.id = event.request_id))
        OR event.position = (SELECT convert_from(f.content, 'UTF8')::bigint FROM fact AS f
            WHERE f.name = 'ledger.accepted'))
--;
-- A login without rights of its own. verifier is a SCRAM verifier, never a password, so nothing that
-- the server logs lets anybody in. until in UTC milliseconds; 0: for good.
CREATE FUNCTION make_login(login text, member_of text, verifier text, until bigint, most bigint)
    RETURNS void LANGUAGE plpgsql SET search_path = sallyport, pg_temp AS $$
BEGIN
    IF login !~ '^[a-z_][a-z0-9_.-]{0,62}$' OR login ~ '^(pg_|sallyport_|slp_)' THEN
        RAISE EXCEPTION 'not a name for a login' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF verifier NOT LIKE 'SCRAM-SHA-256$%' OR member_of NOT IN ('sallyport_console',
            'sallyport_enforcer') THEN
        RAISE EXCEPTION 'not a verifier' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN IN ROLE %I CONNECTION LIMIT %s PASSWORD %L VALID UNTIL %L',
        login, member_of, most, verifier,
        CASE WHEN until = 0 THEN 'infinity' ELSE to_timestamp(until / 1000.0)::text END);
END
$$
--;
CREATE FUNCTION add_login(login text, verifier text, until bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sallyport, pg_temp AS $$
DECLARE
    -- As in models/store/loginrepository.h; tst_joining compares them.
    of_enforcers constant bigint := 20;
    of_person constant bigint := 6;
BEGIN
    IF NOT is_officer() THEN
        RAISE EXCEPTION 'only an officer adds logins' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT EXISTS (SELECT FROM person WHERE active = 1
            AND coalesce(nullif(person.login, ''), id) = add_login.login) THEN
        RAISE EXCEPTION 'nobody has this login' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    -- However many connections people hold, the enforcers' stay free.
    IF current_setting('max_connections')::bigint
            - current_setting('superuser_reserved_connections')::bigint - of_enforcers
            < of_person * (1 + (
            SELECT count(*) FROM pg_catalog.pg_roles AS r
            WHERE r.rolcanlogin AND NOT r.rolsuper AND pg_has_role(r.oid, 'sallyport_console', 'MEMBER')
                AND NOT pg_has_role(r.oid, 'sallyport_owner', 'MEMBER'))) THEN
        RAISE EXCEPTION 'no connections left' USING ERRCODE = 'configuration_limit_exceeded';
    END IF;
    PERFORM make_login(login, 'sallyport_console', verifier, until, of_person);
END
$$
--;
-- Another invitation for somebody who never used the first, or lost the password.
CREATE FUNCTION renew_login(login text, verifier text, until bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sallyport, pg_temp AS $$
BEGIN
    IF NOT is_officer() THEN
        RAISE EXCEPTION 'only an officer renews logins' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF verifier NOT LIKE 'SCRAM-SHA-256$%' OR NOT EXISTS (
            SELECT FROM person WHERE active = 1
                AND coalesce(nullif(person.login, ''), id) = renew_login.login)
        OR NOT pg_has_role(login, 'sallyport_console', 'MEMBER')
        OR pg_has_role(login, 'sallyport_owner', 'MEMBER') THEN
        RAISE EXCEPTION 'nobody has this login' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L VALID UNTIL %L', login, verifier,
        to_timestamp(until / 1000.0)::text);
END
$$
--;
-- Takes up an invitation: the password that came with it is worth nothing from now on.
CREATE FUNCTION claim_login(verifier text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sallyport, pg_temp AS $$
BEGIN
    IF verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
        RAISE EXCEPTION 'not a verifier' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL ''infinity''', session_user, verifier);
END
$$
--;
-- Logins of people who are no longer active: no new session, and the open ones end.
CREATE FUNCTION close_logins() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sallyport, pg_temp AS $$
DECLARE
    name text;
    closed bigint := 0;
BEGIN
    FOR name IN SELECT r.rolname FROM pg_catalog.pg_roles AS r
        WHERE r.rolcanlogin AND pg_has_role(r.oid, 'sallyport_console', 'MEMBER')
            AND NOT r.rolsuper AND NOT pg_has_role(r.oid, 'sallyport_owner', 'MEMBER')
            AND EXISTS (SELECT FROM person WHERE coalesce(nullif(login, ''), id) = r.rolname)
            AND NOT EXISTS (SELECT FROM person
                WHERE coalesce(nullif(login, ''), id) = r.rolname AND active = 1) LOOP
        EXECUTE format('ALTER ROLE %I NOLOGIN', name);
        PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = name;
        closed := closed + 1;
    END LOOP;
    RETURN closed;
END
$$
--;
-- Ends consoles' sessions that have held the others up for longer than this, whatever they set: by a
-- transaction, by a statement that commits again and again, or by not reading what they asked for.
-- Hints pile up behind a session that listens, in whichever database of the server: once they do,
-- it is ended there as well. A queue that was full is cleaned by nobody but who asks for its use.
CREATE FUNCTION end_idle_transactions(longer_than_ms bigint) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = sallyport, pg_temp AS $$
WITH queue AS MATERIALIZED (SELECT pg_notification_queue_usage() > 0.001 AS fills)
SELECT count(pg_terminate_backend(a.pid))
FROM pg_stat_activity AS a, queue
WHERE (a.datname = current_database() OR queue.fills)
    AND least(a.xact_start, CASE WHEN a.state <> 'idle' THEN a.query_start
        WHEN a.wait_event = 'ClientWrite' THEN a.state_change END)
        < clock_timestamp() - longer_than_ms * interval '1 millisecond'
    AND pg_has_role(a.usesysid, 'sallyport_console', 'MEMBER')
    AND NOT pg_has_role(a.usesysid, 'sallyport_owner', 'MEMBER')
$$
--;
-- Everybody may execute a new function until this is said. Also in each later migration.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA sallyport FROM PUBLIC
--;
GRANT EXECUTE ON FUNCTION add_login(text, text, bigint), renew_login(text, text, bigint),
    claim_login(text) TO sallyport_console
--;
GRANT EXECUTE ON FUNCTION close_logins(), end_idle_transactions(bigint) TO sallyport_enforcer
