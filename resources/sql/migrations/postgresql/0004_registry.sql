-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each console checks people and devices against what officers signed.
SET LOCAL ROLE sallyport_owner
--;
SET LOCAL search_path = sallyport, pg_temp
--;
CREATE INDEX receipt_registry ON receipt (mailbox_id) WHERE accepted = 1 AND request_id = ''
--;
-- What changed the registry is everybody's, as sees_intent() says; asked of each row it would take
-- long.
CREATE VIEW registry_statement WITH (security_barrier) AS
SELECT o.position, m.payload, m.signature
FROM receipt AS r
JOIN mailbox AS m ON m.id = r.mailbox_id
JOIN mailbox_order AS o ON o.mailbox_id = r.mailbox_id
WHERE r.accepted = 1 AND r.request_id = '' AND ((SELECT me() IS NOT NULL)
    OR pg_has_role(session_user, 'sallyport_enforcer', 'MEMBER'))
--;
GRANT EXECUTE ON FUNCTION me() TO sallyport_enforcer
--;
REVOKE ALL ON registry_statement FROM PUBLIC
--;
GRANT SELECT ON registry_statement TO sallyport_console, sallyport_enforcer
