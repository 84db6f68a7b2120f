-- What work somebody wishes in an enrolment. They go with it, are in no event, and others read them under a consent to placements besides.
create table job_wishes (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    initiative_id     uuid        not null,
    kinds             varchar[]   not null,
    occupations       jsonb       not null,
    available_from    date        not null,
    available_to      date,
    slots             varchar[]   not null,
    weekly_hours_most numeric(5, 2),
    travel            varchar     not null
);
create unique index job_wishes_enrolment on job_wishes (enrolment_id);
create index job_wishes_participant on job_wishes (participant_id);

select opgang_secure('job_wishes', own, of_it, own, own)
from opgang_own('municipality_code') as own,
     concat(opgang_own('municipality_code'), ' and exists (select from enrolments e where e.id = enrolment_id',
            ' and e.participant_id = job_wishes.participant_id)') as of_it;
create policy partner_reads on job_wishes for select to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));
create policy partner_adds on job_wishes for insert to ${app}
    with check ((select opgang_organisation()) is not null
        and exists (select from enrolments e where e.id = enrolment_id and e.participant_id = job_wishes.participant_id
                       and e.municipality_code = job_wishes.municipality_code and e.initiative_id = job_wishes.initiative_id)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));
create policy partner_changes on job_wishes for update to ${app}
    using ((select opgang_organisation()) is not null and exists (select from enrolments e where e.id = enrolment_id)
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));
