-- SPDX-License-Identifier: GPL-3.0-or-later
-- The answer to the real one, where forged copies were answered too.
SELECT intent_digest, mailbox_id, received_at, accepted, counter_consumed, code, rule, subject,
    request_id
FROM receipt WHERE intent_digest = :intent_digest
ORDER BY accepted DESC, counter_consumed DESC, mailbox_id LIMIT 1
