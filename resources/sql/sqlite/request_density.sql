-- SPDX-License-Identifier: GPL-3.0-or-later
-- :starts and all names are JSON arrays. A part of the time reaches from one start to the next. The
-- cross join keeps the parts outside, so that each is a piece of the index. :glass has rules behind
-- the digests of their policies, in hex; :glass_rules their names, since looking at these is quicker.
WITH part AS (
    SELECT value AS since, lead(value) OVER (ORDER BY value) AS until FROM json_each(:starts)
)
SELECT p.since, CASE WHEN :by_target = 1 THEN r.target ELSE r.requester END AS lane, count(*),
    sum(:glass <> '[]' AND r.rule IN (SELECT value FROM json_each(:glass_rules))
        AND hex(r.policy_digest) || r.rule IN (SELECT value FROM json_each(:glass)))
FROM part AS p CROSS JOIN request AS r
WHERE r.filed_at >= max(p.since, :since) AND r.filed_at < min(p.until, :until)
    AND (:people = '[]' OR r.requester IN (SELECT value FROM json_each(:people)))
    AND (:not_people = '[]' OR r.requester NOT IN (SELECT value FROM json_each(:not_people)))
    AND (:targets = '[]' OR r.target IN (SELECT value FROM json_each(:targets)))
    AND (:not_targets = '[]' OR r.target NOT IN (SELECT value FROM json_each(:not_targets)))
    AND (:profiles = '[]' OR r.profile IN (SELECT value FROM json_each(:profiles)))
    AND (:not_profiles = '[]' OR r.profile NOT IN (SELECT value FROM json_each(:not_profiles)))
    AND (:scenarios = '[]' OR r.scenario IN (SELECT value FROM json_each(:scenarios)))
    AND (:not_scenarios = '[]' OR r.scenario NOT IN (SELECT value FROM json_each(:not_scenarios)))
GROUP BY p.since, lane
