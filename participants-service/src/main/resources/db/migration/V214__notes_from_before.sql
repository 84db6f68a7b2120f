-- What recipients say in answers to notices is encrypted with the participant's key. Words from before are encrypted when the service starts,
-- which finds them here.
create index consent_notices_plain on consent_notices (id) where note is not null and note not like 'sealed:%';
