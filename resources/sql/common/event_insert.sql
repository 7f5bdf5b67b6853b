-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO event (
    position, bytes, leaf, request_id, grant_id, activity
) VALUES (
    :position, :bytes, :leaf, :request_id, :grant_id, :activity
)
