-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO receipt (
    mailbox_id, intent_digest, received_at, accepted, counter_consumed, code, rule, subject,
    request_id
)
SELECT
    unnest(CAST(:mailbox_id AS bigint[])), unnest(CAST(:intent_digest AS bytea[])),
    unnest(CAST(:received_at AS bigint[])), unnest(CAST(:accepted AS bigint[])),
    unnest(CAST(:counter_consumed AS bigint[])), unnest(CAST(:code AS text[])),
    unnest(CAST(:rule AS text[])), unnest(CAST(:subject AS text[])),
    unnest(CAST(:request_id AS text[]))
