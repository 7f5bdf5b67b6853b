-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_words (rowid, search)
SELECT number, :search FROM request_number WHERE request_id = :request_id
