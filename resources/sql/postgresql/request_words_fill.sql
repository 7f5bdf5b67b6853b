-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_words (request_id, pieces)
SELECT id, pieces_of(search) FROM request
WHERE id NOT IN (SELECT request_id FROM request_words)
