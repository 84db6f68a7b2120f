-- Placements that fill an opening. Who is placed there has taken its place, and an invitation that was accepted is one of somebody placed;
-- a placement that is taken back gives both back. Kept by the database, so that no way of placing forgets it. What has changed is told
-- afterwards: not everybody who places may read the invitation.
alter table placements add column opening_id uuid;
alter table placements_as_posted add column opening_id uuid;
create index placements_opening on placements (opening_id) where opening_id is not null;
grant update (opening_id) on placements to ${app};
grant update (opening_id) on placements_as_posted to ${app};

alter table job_openings add column untold boolean not null default false;
alter table job_invitations add column untold boolean not null default false;
grant update (untold) on job_openings to ${app};
grant update (untold) on job_invitations to ${app};
create index job_openings_untold on job_openings (id) where untold;
create index job_invitations_untold on job_invitations (id) where untold;

create or replace function initiatives_keep_as_posted() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not old.touched and old.poster like 'organisation:%' and opgang_tenant() is distinct from old.poster then
        insert into placements_as_posted
        values (old.id, old.created_at, old.updated_at, old.version, old.poster, old.source_system, old.source_id,
                old.participant_id, old.municipality_code, old.initiative_id, old.kind, old.employer_cvr, old.employer_name,
                old.employer_kind, old.housing_area_id, old.period_from, old.period_to, old.weekly_hours, old.hourly_wage_dkk,
                old.school_status, old.outcome_kind, old.outcome_on, old.opening_id)
        on conflict (id) do nothing;
        new.touched := true;
    end if;
    return new;
end
$$;

create or replace view placements_seen as
    select p.id, p.created_at, p.updated_at, p.version, p.poster, p.source_system, p.source_id, p.participant_id,
           p.municipality_code, p.initiative_id, p.kind, p.employer_cvr, p.employer_name, p.employer_kind, p.housing_area_id,
           p.period_from, p.period_to, p.weekly_hours, p.hourly_wage_dkk, p.school_status, p.outcome_kind, p.outcome_on,
           p.registered_hours, false as frozen, p.opening_id
    from placements p
    where (select opgang_system())
       or p.municipality_code = (select opgang_municipality())
       or p.poster = (select opgang_tenant()) and not initiatives_restricted(p.participant_id)
          and (not p.touched
               or initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements'))
    union all
    select a.id, a.created_at, a.updated_at, a.version, a.poster, a.source_system, a.source_id, a.participant_id,
           a.municipality_code, a.initiative_id, a.kind, a.employer_cvr, a.employer_name, a.employer_kind, a.housing_area_id,
           a.period_from, a.period_to, a.weekly_hours, a.hourly_wage_dkk, a.school_status, a.outcome_kind, a.outcome_on,
           (select coalesce(sum(h.hours), 0) from placement_hours h
             where h.placement_id = a.id and h.recorded_by = a.poster)::numeric(9, 2), true, a.opening_id
    from placements_as_posted a join placements p on p.id = a.id
    where a.poster = (select opgang_tenant()) and not initiatives_restricted(a.participant_id)
      and not initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements');

create or replace function initiatives_count_taken(opening uuid) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update job_openings o set taken = now_taken.people, version = o.version + 1, updated_at = clock_timestamp()
    from (select count(*)::int as people from (
              select i.participant_id from job_invitations i
              where i.opening_id = opening and i.told_state in ('accepted', 'placed')
              union
              select p.participant_id from placements p where p.opening_id = opening) as people) as now_taken
    where o.id = opening and o.taken <> now_taken.people;
    return found;
end
$$;

create function initiatives_settle_opening(opening uuid, participant uuid) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    placed constant boolean := exists (select from placements p where p.opening_id = opening and p.participant_id = participant);
begin
    update job_invitations i set told_state = case when placed then 'placed' else 'accepted' end, untold = true,
                                 version = i.version + 1, updated_at = clock_timestamp()
    where i.opening_id = opening and i.participant_id = participant
      and i.told_state = case when placed then 'accepted' else 'placed' end;
    if initiatives_count_taken(opening) then
        update job_openings o set untold = true where o.id = opening;
    end if;
end
$$;
revoke all on function initiatives_settle_opening(uuid, uuid) from public;

create function initiatives_placed_at_opening() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op <> 'INSERT' and old.opening_id is not null then
        perform initiatives_settle_opening(old.opening_id, old.participant_id);
    end if;
    if tg_op <> 'DELETE' and new.opening_id is not null and (tg_op = 'INSERT' or new.opening_id is distinct from old.opening_id) then
        perform initiatives_settle_opening(new.opening_id, new.participant_id);
    end if;
    return null;
end
$$;
revoke all on function initiatives_placed_at_opening() from public;
create trigger placed_at_opening after insert on placements for each row when (new.opening_id is not null)
    execute function initiatives_placed_at_opening();
create trigger moved_to_opening after update of opening_id on placements for each row
    when (new.opening_id is distinct from old.opening_id) execute function initiatives_placed_at_opening();
create trigger left_opening after delete on placements for each row when (old.opening_id is not null)
    execute function initiatives_placed_at_opening();

-- Who is gone with the enrolment leaves the place to somebody else.
create function initiatives_invitation_gone() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform initiatives_settle_opening(old.opening_id, old.participant_id);
    return null;
end
$$;
revoke all on function initiatives_invitation_gone() from public;
create trigger invitation_gone after delete on job_invitations for each row when (old.told_state in ('accepted', 'placed'))
    execute function initiatives_invitation_gone();
