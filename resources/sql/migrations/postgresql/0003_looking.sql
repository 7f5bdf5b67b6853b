-- SPDX-License-Identifier: GPL-3.0-or-later
-- How people look through very many requests: by words, and by how many there were when.
SET LOCAL ROLE sallyport_owner
--;
SET LOCAL search_path = sallyport, pg_temp
--;
-- The pieces of three characters of request.search, each as a number, so that an index leads to a part
-- of a word, whatever extensions the server has. Nobody reads it but requests_with(): an index on request
-- itself would not lead people there, whose rows are hidden from operators that might tell of them.
CREATE TABLE request_words (
    request_id TEXT PRIMARY KEY,
    pieces INT[] NOT NULL
)
--;
ALTER TABLE request_words ENABLE ROW LEVEL SECURITY
--;
CREATE POLICY request_words_enforcer ON request_words TO sallyport_enforcer
    USING (true) WITH CHECK (true)
--;
-- As pieceNumbers() in models/store/requestwords.h, for those that are there already.
CREATE FUNCTION pieces_of(written text) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path = sallyport, pg_temp AS $$
SELECT coalesce(array_agg(DISTINCT CAST((ascii(substr(written, at, 1)) * 16384::bigint
    + ascii(substr(written, at + 1, 1)) * 128 + ascii(substr(written, at + 2, 1)))
    % 2147483647 AS int)), '{}')
FROM generate_series(1, length(written) - 2) AS at
$$
--;
CREATE INDEX request_words_pieces ON request_words USING gin (pieces)
    WITH (gin_pending_list_limit = 16384)
--;
-- Requests that have all of these pieces, at most so many, and no others than the policies of request
-- let whoever asks see.
CREATE FUNCTION requests_with(wanted int[], most bigint) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sallyport, pg_temp AS $$
SELECT w.request_id FROM request_words AS w
WHERE w.pieces @> wanted AND (
    (SELECT sees_all() OR pg_has_role(session_user, 'sallyport_enforcer', 'MEMBER'))
    OR w.request_id IN (SELECT q.id FROM request AS q WHERE q.requester = (SELECT me()))
    OR w.request_id IN (SELECT a.request_id FROM request_audience AS a
        WHERE a.selector = ANY ((SELECT my_selectors())::text[])))
LIMIT most
$$
--;
REVOKE EXECUTE ON FUNCTION pieces_of(text), requests_with(int[], bigint) FROM PUBLIC
--;
GRANT EXECUTE ON FUNCTION requests_with(int[], bigint) TO sallyport_console, sallyport_enforcer
--;
GRANT SELECT, INSERT, UPDATE ON request_words TO sallyport_enforcer
--;
-- With all that counting needs, so that no row is read for it.
DROP INDEX request_filed
--;
CREATE INDEX request_filed ON request (filed_at, id)
    INCLUDE (target, requester, scenario, profile, rule, policy_digest)
