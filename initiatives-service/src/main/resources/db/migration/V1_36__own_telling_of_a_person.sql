-- Each registration of hours sums those of the person over all placements that the poster sees, and lists are narrowed by the person:
-- what a poster told itself is found by its participant, as placements are.
create index placements_as_posted_participant on placements_as_posted (participant_id);
