-- Guidance is counted by the enrolments of an initiative, for those too whom a consent lets read them: all, or those of that initiative.
create index enrolments_initiative on enrolments (initiative_id, valid_from);
create policy consented on enrolments for select to ${app}
    using (exists (select from consents_now c
                    where c.participant_id = enrolments.participant_id and c.of_controller and 'enrolments' = any (c.data_categories)
                      and (c.initiative_id is null or c.initiative_id = enrolments.initiative_id)));
