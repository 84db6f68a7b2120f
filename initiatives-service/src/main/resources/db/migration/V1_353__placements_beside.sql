-- What else somebody does at the time of a placement: by person and days, so that the placements of other years are not read for it. A case
-- and not coalesce, which row security does not let an index answer.
create index placements_beside on placements
    (participant_id, (case when period_to is null then 'infinity'::date else period_to end), period_from);
drop index placements_participant;
