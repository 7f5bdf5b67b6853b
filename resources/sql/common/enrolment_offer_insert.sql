-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO enrolment_offer (
    person_id, public_key, proof
) VALUES (
    :person_id, :public_key, :proof
)
ON CONFLICT (person_id, public_key) DO NOTHING
