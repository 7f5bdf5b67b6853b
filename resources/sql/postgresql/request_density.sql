-- SPDX-License-Identifier: GPL-3.0-or-later
-- :starts and all names are JSON arrays. A part of the time reaches from one start to the next.
-- :glass has rules behind the digests of their policies, in hex; :glass_rules their names.
WITH part AS (
    SELECT ARRAY(SELECT CAST(value AS bigint)
        FROM json_array_elements_text(CAST(:starts AS json)) AS value) AS starts
)
SELECT p.starts[width_bucket(r.filed_at, p.starts)] AS since,
    CASE WHEN CAST(:by_target AS bigint) = 1 THEN r.target ELSE r.requester END AS lane,
    count(*), count(*) FILTER (
        WHERE r.rule = ANY (ARRAY(SELECT json_array_elements_text(CAST(:glass_rules AS json))))
            AND upper(encode(r.policy_digest, 'hex')) || r.rule = ANY (
                ARRAY(SELECT json_array_elements_text(CAST(:glass AS json)))))
FROM part AS p CROSS JOIN request AS r
WHERE r.filed_at >= :since AND r.filed_at < :until
    AND (CAST(:people AS text) = '[]' OR r.requester = ANY (
        ARRAY(SELECT json_array_elements_text(CAST(:people AS json)))))
    AND r.requester <> ALL (ARRAY(SELECT json_array_elements_text(CAST(:not_people AS json))))
    AND (CAST(:targets AS text) = '[]' OR r.target = ANY (
        ARRAY(SELECT json_array_elements_text(CAST(:targets AS json)))))
    AND r.target <> ALL (ARRAY(SELECT json_array_elements_text(CAST(:not_targets AS json))))
    AND (CAST(:profiles AS text) = '[]' OR r.profile = ANY (
        ARRAY(SELECT json_array_elements_text(CAST(:profiles AS json)))))
    AND r.profile <> ALL (ARRAY(SELECT json_array_elements_text(CAST(:not_profiles AS json))))
    AND (CAST(:scenarios AS text) = '[]' OR r.scenario = ANY (
        ARRAY(SELECT json_array_elements_text(CAST(:scenarios AS json)))))
    AND r.scenario <> ALL (ARRAY(SELECT json_array_elements_text(CAST(:not_scenarios AS json))))
GROUP BY since, lane
