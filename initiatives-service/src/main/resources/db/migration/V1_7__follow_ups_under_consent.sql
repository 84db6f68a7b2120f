-- The answers of a follow-up tell of a person: an organisation that posted the placement reads and gives them only under a consent to
-- passing on placements that covers it today, in this initiative or in all. Having posted the placement alone shows it nothing.
drop policy tenants on follow_ups;
create policy tenants on follow_ups
    using ((select opgang_system()) or municipality_code = (select opgang_municipality()));

create policy posted_read on follow_ups for select
    using ((select opgang_organisation()) is not null and placement_id is not null and poster = (select opgang_tenant())
        and exists (select 1 from consents c
                     where c.participant_id = follow_ups.participant_id
                       and (c.initiative_id is null or c.initiative_id = follow_ups.initiative_id)
                       and c.recipient = (select opgang_organisation()) and c.withdrawn_at is null
                       and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
                       and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date
                       and 'placements' = any(c.data_categories)));
-- What it may select it may answer: the policy above holds for the rows of an update as well.
create policy posted_write on follow_ups for update
    using ((select opgang_organisation()) is not null and placement_id is not null and poster = (select opgang_tenant()));

-- An enrolment's outcome can be corrected in a batch: what is planned changes with it until it is answered, as after a placement.
create or replace function initiatives_plan_enrolments(ids uuid[], enrolments uuid[], months int[], valid_from date[],
                                                       valid_to date[], outcomes varchar[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    with wanted as (
        select r.id, e.id as enrolment_id, e.initiative_id, e.participant_id, e.municipality_code, e.poster, r.months,
               case when e.outcome = any(outcomes) then e.ended_on end as began_on, r.valid_from, r.valid_to
        from unnest(ids, enrolments, months, valid_from, valid_to) as r (id, enrolment_id, months, valid_from, valid_to)
        join public.enrolments e on e.id = r.enrolment_id
    ), taken_back as (
        delete from follow_ups f using wanted w
        where f.enrolment_id = w.enrolment_id and f.after_months = w.months and w.began_on is null and f.answered_on is null
    )
    insert into follow_ups (id, created_at, updated_at, version, enrolment_id, initiative_id, participant_id, municipality_code,
                            poster, after_months, began_on, due_on)
    select id, now(), now(), 0, enrolment_id, initiative_id, participant_id, municipality_code, poster, months, began_on,
           (began_on + make_interval(months => months))::date
    from wanted
    where began_on >= coalesce(valid_from, '-infinity') and began_on < coalesce(valid_to, 'infinity')
    on conflict (enrolment_id, after_months) do update
        set updated_at = now(), version = follow_ups.version + 1, began_on = excluded.began_on, due_on = excluded.due_on
        where follow_ups.answered_on is null and follow_ups.began_on <> excluded.began_on
$$;
