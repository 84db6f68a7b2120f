-- Whether somebody is still in the job: asked some months after a placement or an enrolment led to one. Goes with what it follows.
create table follow_ups (
    id             uuid primary key,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    placement_id   uuid        references placements on delete cascade,
    enrolment_id   uuid        references enrolments on delete cascade,
    initiative_id  uuid,
    participant_id uuid        not null,
    municipality_code varchar  not null,
    poster         varchar     not null,
    kind           varchar,
    after_months   int         not null,
    began_on       date        not null,
    due_on         date        not null,
    answered_on    date,
    still_in_job   boolean,
    still_in_area  boolean,
    constraint follow_ups_follow_one check (num_nonnulls(placement_id, enrolment_id) = 1),
    constraint follow_ups_placement unique (placement_id, after_months),
    constraint follow_ups_enrolment unique (enrolment_id, after_months)
);
create index follow_ups_municipality on follow_ups (municipality_code, created_at, id);
create index follow_ups_poster on follow_ups (poster, created_at, id);
create index follow_ups_due on follow_ups (municipality_code, due_on) where answered_on is null;
create index follow_ups_initiative on follow_ups (initiative_id, due_on) where initiative_id is not null;

alter table follow_ups enable row level security;
create policy tenants on follow_ups
    using ((select opgang_system())
        or municipality_code = (select opgang_municipality())
        or placement_id is not null and poster = (select opgang_tenant()));
create policy with_enrolment_read on follow_ups for select
    using ((select opgang_organisation()) is not null and enrolment_id is not null
        and exists (select 1 from enrolments e where e.id = enrolment_id));
create policy with_enrolment_write on follow_ups for update
    using ((select opgang_organisation()) is not null and enrolment_id is not null
        and exists (select 1 from enrolments e where e.id = enrolment_id));

-- Plans the follow-ups of placements and of enrolments that led to a job, and takes open ones back where they did not. Past the
-- policies, since a partner may enrol somebody without reading about it; what is planned follows from the rows alone.
create function initiatives_plan_placements(ids uuid[], placements uuid[], months int[], valid_from date[], valid_to date[],
                                            kinds varchar[], outcomes varchar[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    with wanted as (
        select r.id, p.id as placement_id, p.initiative_id, p.participant_id, p.municipality_code, p.poster, p.kind, r.months,
               case when p.kind = any(kinds) then p.period_from when p.outcome_kind = any(outcomes) then p.outcome_on end as began_on,
               r.valid_from, r.valid_to
        from unnest(ids, placements, months, valid_from, valid_to) as r (id, placement_id, months, valid_from, valid_to)
        join public.placements p on p.id = r.placement_id
    ), taken_back as (
        delete from follow_ups f using wanted w
        where f.placement_id = w.placement_id and f.after_months = w.months and w.began_on is null and f.answered_on is null
    )
    insert into follow_ups (id, created_at, updated_at, version, placement_id, initiative_id, participant_id, municipality_code,
                            poster, kind, after_months, began_on, due_on)
    select id, now(), now(), 0, placement_id, initiative_id, participant_id, municipality_code, poster, kind, months, began_on,
           (began_on + make_interval(months => months))::date
    from wanted
    where began_on >= coalesce(valid_from, '-infinity') and began_on < coalesce(valid_to, 'infinity')
    on conflict (placement_id, after_months) do update
        set updated_at = now(), version = follow_ups.version + 1, initiative_id = excluded.initiative_id,
            participant_id = excluded.participant_id, municipality_code = excluded.municipality_code, kind = excluded.kind,
            began_on = case when follow_ups.answered_on is null then excluded.began_on else follow_ups.began_on end,
            due_on = case when follow_ups.answered_on is null then excluded.due_on else follow_ups.due_on end
        where (follow_ups.initiative_id, follow_ups.participant_id, follow_ups.municipality_code, follow_ups.kind)
              is distinct from (excluded.initiative_id, excluded.participant_id, excluded.municipality_code, excluded.kind)
           or follow_ups.answered_on is null and follow_ups.began_on <> excluded.began_on
$$;
create function initiatives_plan_enrolments(ids uuid[], enrolments uuid[], months int[], valid_from date[], valid_to date[],
                                            outcomes varchar[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into follow_ups (id, created_at, updated_at, version, enrolment_id, initiative_id, participant_id, municipality_code,
                            poster, after_months, began_on, due_on)
    select r.id, now(), now(), 0, e.id, e.initiative_id, e.participant_id, e.municipality_code, e.poster, r.months, e.ended_on,
           (e.ended_on + make_interval(months => r.months))::date
    from unnest(ids, enrolments, months, valid_from, valid_to) as r (id, enrolment_id, months, valid_from, valid_to)
    join public.enrolments e on e.id = r.enrolment_id
    where e.outcome = any(outcomes)
      and e.ended_on >= coalesce(r.valid_from, '-infinity') and e.ended_on < coalesce(r.valid_to, 'infinity')
    on conflict (enrolment_id, after_months) do nothing
$$;
revoke all on function initiatives_plan_placements(uuid[], uuid[], int[], date[], date[], varchar[], varchar[]),
    initiatives_plan_enrolments(uuid[], uuid[], int[], date[], date[], varchar[]) from public;
grant execute on function initiatives_plan_placements(uuid[], uuid[], int[], date[], date[], varchar[], varchar[]),
    initiatives_plan_enrolments(uuid[], uuid[], int[], date[], date[], varchar[]) to ${app};
