-- SPDX-License-Identifier: GPL-3.0-or-later
-- Revoked, or denied while it recurred, by somebody else.
SELECT count(*) FROM access_grant
WHERE person = :person AND planned_at >= :since AND end_reason IN (3, 4) AND opened_at > 0
    AND ended_by <> :person
