-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each console checks people and devices against what officers signed.
CREATE INDEX receipt_registry ON receipt (mailbox_id) WHERE accepted = 1 AND request_id = ''
--;
CREATE VIEW registry_statement AS
SELECT m.position, m.payload, m.signature
FROM receipt AS r CROSS JOIN mailbox AS m ON m.id = r.mailbox_id
WHERE r.accepted = 1 AND r.request_id = ''
