-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT intent_digest, mailbox_id, received_at, accepted, counter_consumed, code, rule, subject,
    request_id
FROM receipt WHERE mailbox_id BETWEEN :first AND :last ORDER BY mailbox_id
