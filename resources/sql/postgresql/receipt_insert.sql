-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO receipt (
    mailbox_id, intent_digest, received_at, accepted, counter_consumed, code, rule, subject,
    request_id
)
SELECT
    mailbox_id, intent_digest, received_at, accepted, counter_consumed, code, rule, subject,
    request_id
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    mailbox_id bigint, intent_digest bytea, received_at bigint, accepted bigint,
    counter_consumed bigint, code text, rule text, subject text, request_id text
)
