-- Results are split by more than a fact's day and kind: who employs and pays, which step and contract a placement belongs to, and how an
-- enrolment stands. What was counted of people who were erased keeps as much of it as says nothing of the person.
alter table placements_of_nobody
    add column employer_kind varchar,
    add column employer_p_number varchar,
    add column payer varchar,
    add column job_kind varchar,
    add column prospect varchar,
    add column step varchar,
    add column contract_id uuid,
    add column housing_area_id uuid;
alter table enrolments_of_nobody add column state varchar;

create or replace view counted_enrolments with (security_invoker) as
    select participant_id, municipality_code, initiative_id, poster, period_from, ended_on, outcome, id, state from enrolments
    union all
    select participant_id, municipality_code, initiative_id, poster, period_from, ended_on, outcome, id, state from enrolments_of_nobody;

create or replace view counted_placements with (security_invoker) as
    select participant_id, municipality_code, initiative_id, poster, employer_cvr, kind, period_from, outcome_kind, outcome_on,
           id, employer_kind, employer_p_number, payer, job_kind, prospect, found_step as step, contract_id, housing_area_id
    from placements
    union all
    select participant_id, municipality_code, initiative_id, poster, employer_cvr, kind, period_from, outcome_kind, outcome_on,
           id, employer_kind, employer_p_number, payer, job_kind, prospect, step, contract_id, housing_area_id
    from placements_of_nobody;
