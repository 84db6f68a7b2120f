-- Participants whose data are kept and used for nothing else (databeskyttelsesforordningen article 18).
create table processing_limits (
    id                uuid primary key,
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code text        not null,
    reason            text        not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint processing_limits_participant unique (participant_id)
);
alter table processing_limits enable row level security;
create policy controller on processing_limits
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));
-- The policies below ask for it on behalf of whoever reads.
create policy recipient on processing_limits for select
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())));

-- A consent shows nothing as long as the restriction lasts.
alter policy recipient on participants
    using (id in (select participant_id from consents where recipient_party = (select opgang_party())
                  and withdrawn_at is null
                  and valid_from <= (select opgang_today()) and valid_until > (select opgang_today()))
           and id not in (select participant_id from processing_limits));
alter policy recipient on benefit_periods
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'benefits' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today()))
           and participant_id not in (select participant_id from processing_limits));
alter policy recipient on residences
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'residence' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today()))
           and participant_id not in (select participant_id from processing_limits));
alter policy recipient on contacts
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'contacts' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today()))
           and participant_id not in (select participant_id from processing_limits));
alter policy recipient on education_readiness
    using (participant_id in (select participant_id from consents where recipient_party = (select opgang_party())
                              and 'education' = any (data_categories) and withdrawn_at is null
                              and valid_from <= (select opgang_today()) and valid_until > (select opgang_today()))
           and participant_id not in (select participant_id from processing_limits));
