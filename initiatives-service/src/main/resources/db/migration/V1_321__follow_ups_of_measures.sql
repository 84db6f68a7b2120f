-- A template may measure who is still in the job after other months than everybody asks after: its initiatives ask then as well. Those that
-- began before keep what they began with.
alter table initiatives add column follow_up_months int[] not null default '{}';
grant update (follow_up_months) on initiatives to ${app};

-- What is asked of a job: what the service asks of all of them, and the months of the initiative's own template besides.
create function initiatives_follow_ups_asked(ids uuid[], subjects uuid[], of_initiatives uuid[], months int[], valid_from date[], valid_to date[])
    returns table (id uuid, subject uuid, months int, valid_from date, valid_to date)
    language sql stable set search_path = public, pg_temp as $$
    select r.* from unnest($1, $2, $4, $5, $6) r
    union all
    select gen_random_uuid(), s.subject, m.months, null, null
    from (select distinct u.subject, u.initiative from unnest($2, $3) u (subject, initiative)) s
    join initiatives i on i.id = s.initiative
    cross join unnest(i.follow_up_months) m (months)
    where m.months <> all ($4)
$$;

create or replace function initiatives_plan_placements(ids uuid[], placements uuid[], months int[], valid_from date[], valid_to date[],
                                                       kinds varchar[], outcomes varchar[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    with asked as materialized (
        select r.* from initiatives_follow_ups_asked($1, $2,
            (select array_agg(p.initiative_id order by u.nr) from unnest($2) with ordinality u (id, nr) left join public.placements p on p.id = u.id),
            $3, $4, $5) r
    ), wanted as (
        select r.id, p.id as placement_id, p.initiative_id, p.participant_id, p.municipality_code, p.poster, p.kind, r.months,
               case when p.kind = any(kinds) then p.period_from when p.outcome_kind = any(outcomes) then p.outcome_on end as began_on,
               r.valid_from, r.valid_to
        from asked r join public.placements p on p.id = r.subject
    ), taken_back as (
        delete from follow_ups f
        where f.placement_id = any ($2) and f.answered_on is null
          and not exists (select from wanted w where w.placement_id = f.placement_id and w.months = f.after_months and w.began_on is not null)
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

create or replace function initiatives_plan_enrolments(ids uuid[], enrolments uuid[], months int[], valid_from date[],
                                                       valid_to date[], outcomes varchar[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    with asked as materialized (
        select r.* from initiatives_follow_ups_asked($1, $2,
            (select array_agg(e.initiative_id order by u.nr) from unnest($2) with ordinality u (id, nr) left join public.enrolments e on e.id = u.id),
            $3, $4, $5) r
    ), wanted as (
        select r.id, e.id as enrolment_id, e.initiative_id, e.participant_id, e.municipality_code, e.poster, r.months,
               case when e.outcome = any(outcomes) then e.ended_on end as began_on, r.valid_from, r.valid_to
        from asked r join public.enrolments e on e.id = r.subject
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
revoke all on function initiatives_follow_ups_asked(uuid[], uuid[], uuid[], int[], date[], date[]) from public;
