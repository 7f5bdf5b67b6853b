-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO receipt (
    intent_digest, mailbox_id, received_at, accepted, counter_consumed, code, rule, subject,
    request_id
) VALUES (
    :intent_digest, :mailbox_id, :received_at, :accepted, :counter_consumed, :code, :rule,
    :subject, :request_id
)
