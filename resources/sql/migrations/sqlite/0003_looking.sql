-- SPDX-License-Identifier: GPL-3.0-or-later
-- How people look through very many requests: by words, and by how many there were when.
--
-- The pieces of three characters of request.search, so that an index leads to a part of a word. It
-- goes by numbers, since a rowid of request's own may change when the file is packed. The repository
-- writes both (models/store/requestwords.h): a trigger must not, where no schema is trusted.
CREATE TABLE request_number (
    number INTEGER PRIMARY KEY,
    request_id TEXT NOT NULL UNIQUE REFERENCES request (id)
) STRICT
--;
CREATE VIRTUAL TABLE request_words USING fts5 (
    search, content = '', detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1'
)
--;
-- With all that counting needs, so that no row is read for it.
DROP INDEX request_filed
--;
CREATE INDEX request_filed ON request (
    filed_at, id, target, requester, scenario, profile, rule, policy_digest
)
--;
-- In the order in which one person's requests for one target are shown.
DROP INDEX request_first
--;
CREATE INDEX request_first ON request (requester, target, filed_at, id)
