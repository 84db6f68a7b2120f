-- What parties say about alerts in their own words is encrypted with the participant's key. Words from before are encrypted when the service
-- starts, which finds them here.
create index coordination_alerts_plain on coordination_alerts (id)
    where jsonb_path_exists(decisions, '$[*].note ? (@ != null && !(@ like_regex "^sealed:[0-9a-f-]{36}:"))');

-- The same of what families said before it was encrypted.
create index household_goals_plain on household_goals (id) where text is not null and text not like 'sealed:%';
create index household_budget_items_plain on household_budget_items (id) where text is not null and text not like 'sealed:%';
