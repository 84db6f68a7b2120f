-- Invitations of people to openings. They go with the enrolment that made the person a candidate.
create table job_invitations (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    opening_id        uuid        not null references job_openings on delete cascade,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    answer_before     date        not null,
    told_state        varchar     not null
);
create index job_invitations_opening on job_invitations (opening_id, created_at, id);
create index job_invitations_participant on job_invitations (participant_id);
create index job_invitations_enrolment on job_invitations (enrolment_id);
create index job_invitations_sent on job_invitations (answer_before) where told_state = 'sent';

create function initiatives_invitation_state(told varchar, answer_before date) returns varchar
    language sql stable
    return case when told = 'sent' and answer_before <= initiatives_today() then 'expired' else told end;

-- Whether the caller looks for candidates of an opening: its municipalities, the partners of its initiatives, its network's secretariat.
create function initiatives_finds_candidates(opening uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from job_openings o where o.id = opening
        and (opgang_municipality() = any (initiatives_opening_municipalities(o.initiative_ids, o.network_id, o.housing_area_ids))
             or exists (select from company_networks n where n.id = o.network_id
                           and n.secretariat = coalesce(opgang_municipality(), opgang_organisation()))
             or opgang_organisation() is not null
                and exists (select from initiatives i where i.id = any (o.initiative_ids)
                               and i.partner_organisations @> array[opgang_organisation()::varchar])))
$$;

-- Whether an organisation that a consent lets read about a person sees an invitation: who sent it, who looks for candidates, and who else
-- works with the opening, such as its employer, once it is accepted.
create function initiatives_takes_part_in_invitation(poster varchar, opening uuid, state varchar) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select opgang_organisation() is not null
       and (poster = opgang_tenant() or initiatives_finds_candidates(opening)
            or state in ('accepted', 'placed') and initiatives_works_with_opening(opening))
$$;

-- Who cannot be invited to an opening once more, whoever asks.
create function initiatives_invited(opening uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select participant_id from job_invitations
    where opening_id = opening and initiatives_invitation_state(told_state, answer_before) in ('sent', 'accepted', 'placed')
$$;

-- The enrolments of initiatives whose participants consent today to passing on placements to one of the recipients.
create function initiatives_reached(initiatives uuid[], recipients varchar[]) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.id from enrolments e
    join consents c on c.participant_id = e.participant_id and c.municipality_code = e.municipality_code
    where e.initiative_id = any (initiatives) and c.recipient = any (recipients) and c.source = c.municipality_code
      and 'placements' = any (c.data_categories) and (c.initiative_id is null or c.initiative_id = e.initiative_id)
      and c.withdrawn_at is null and c.valid_from <= initiatives_today() and c.valid_until > initiatives_today()
      and not exists (select from rebuild_targets)
$$;

-- How many invitations to openings stand in which state; asked on behalf of those alone who work with the openings.
create function initiatives_count_invitations(openings uuid[]) returns table (opening_id uuid, state varchar, invitations bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select i.opening_id, initiatives_invitation_state(i.told_state, i.answer_before), count(*)
    from job_invitations i where i.opening_id = any (openings) and initiatives_works_with_opening(i.opening_id)
    group by 1, 2 order by 1, 2
$$;

-- Counts anew how many places of an opening are taken; tells whether that is another number than before.
create function initiatives_count_taken(opening uuid) returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    update job_openings o set taken = now_taken.people, version = o.version + 1, updated_at = clock_timestamp()
    from (select count(distinct i.participant_id)::int as people from job_invitations i
          where i.opening_id = opening and i.told_state in ('accepted', 'placed')) as now_taken
    where o.id = opening and o.taken <> now_taken.people;
    return found;
end
$$;

revoke all on function initiatives_invitation_state(varchar, date), initiatives_finds_candidates(uuid),
    initiatives_takes_part_in_invitation(varchar, uuid, varchar), initiatives_invited(uuid), initiatives_reached(uuid[], varchar[]),
    initiatives_count_invitations(uuid[]), initiatives_count_taken(uuid) from public;
grant execute on function initiatives_invitation_state(varchar, date), initiatives_finds_candidates(uuid),
    initiatives_takes_part_in_invitation(varchar, uuid, varchar), initiatives_invited(uuid), initiatives_reached(uuid[], varchar[]),
    initiatives_count_invitations(uuid[]), initiatives_count_taken(uuid) to ${app}, ${system};

select opgang_secure('job_invitations', own, concat(own, ' and ', opgang_own('poster'), ' and exists (select from enrolments e',
    ' where e.id = enrolment_id and e.participant_id = job_invitations.participant_id)'), own)
from opgang_own('municipality_code') as own;
create policy taking_part_reads on job_invitations for select to ${app}
    using ((select opgang_organisation()) is not null and initiatives_takes_part_in_invitation(poster, opening_id, told_state)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));
create policy taking_part_adds on job_invitations for insert to ${app}
    with check ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and initiatives_finds_candidates(opening_id)
        and exists (select from enrolments e where e.id = enrolment_id and e.participant_id = job_invitations.participant_id
                       and e.municipality_code = job_invitations.municipality_code and e.initiative_id = job_invitations.initiative_id)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));
create policy taking_part_changes on job_invitations for update to ${app}
    using ((select opgang_organisation()) is not null and initiatives_takes_part_in_invitation(poster, opening_id, told_state)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));
revoke update on job_invitations from ${app};
grant update (updated_at, version, answer_before, told_state) on job_invitations to ${app};
