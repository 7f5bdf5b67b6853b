-- SPDX-License-Identifier: GPL-3.0-or-later
-- FTS5 takes out what it was given, word for word.
INSERT INTO request_words (request_words, rowid, search)
SELECT 'delete', number, :search FROM request_number WHERE request_id = :request_id
