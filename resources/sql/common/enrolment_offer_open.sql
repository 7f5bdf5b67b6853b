-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those whose key was never enrolled for that person, newest first.
SELECT o.person_id, o.public_key, o.proof
FROM enrolment_offer AS o
WHERE NOT EXISTS (
    SELECT 1 FROM device AS d WHERE d.person_id = o.person_id AND d.public_key = o.public_key
)
ORDER BY o.offered_at DESC, o.public_key
