-- What a consent opens of a municipality's case files: nothing if it lets somebody else pass data on, and of what belongs to an
-- initiative only that of the initiative to which it is bound (retssikkerhedsloven § 11 a: a consent names source and case).

-- Asked by policies on behalf of whoever reads, who could see neither the restrictions nor the consents themselves.
create function participants_restricted(participant uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from processing_limits l where l.participant_id = participant)
$$;
create function participants_consenting() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.participant_id from consents c where c.recipient_party = opgang_party()
$$;
revoke all on function participants_restricted(uuid), participants_consenting() from public;
grant execute on function participants_restricted(uuid), participants_consenting() to ${app};

alter policy recipient on processing_limits using (participant_id in (select participants_consenting()));

-- A consent shows nothing, itself neither, as long as the processing is restricted; what follows reads through this policy.
alter policy recipient on consents
    using (recipient_party = (select opgang_party()) and withdrawn_at is null
           and valid_from <= (select opgang_today()) and valid_until > (select opgang_today())
           and not participants_restricted(participant_id));
alter policy recipient on participants
    using (id in (select c.participant_id from consents c where c.recipient_party = (select opgang_party())
                  and c.source_party = c.municipality_code and c.withdrawn_at is null
                  and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())));
alter policy recipient on benefit_periods
    using (participant_id in (select c.participant_id from consents c where c.recipient_party = (select opgang_party())
                              and c.source_party = c.municipality_code
                              and 'benefits' = any (c.data_categories) and c.withdrawn_at is null
                              and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())));
alter policy recipient on residences
    using (participant_id in (select c.participant_id from consents c where c.recipient_party = (select opgang_party())
                              and c.source_party = c.municipality_code
                              and 'residence' = any (c.data_categories) and c.withdrawn_at is null
                              and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())));
alter policy recipient on education_readiness
    using (participant_id in (select c.participant_id from consents c where c.recipient_party = (select opgang_party())
                              and c.source_party = c.municipality_code
                              and 'education' = any (c.data_categories) and c.withdrawn_at is null
                              and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())));
alter policy recipient on contacts
    using (exists (select 1 from consents c where c.recipient_party = (select opgang_party())
                   and c.participant_id = contacts.participant_id and c.source_party = c.municipality_code
                   and (c.initiative_id is null or c.initiative_id = contacts.initiative_id)
                   and 'contacts' = any (c.data_categories) and c.withdrawn_at is null
                   and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())));
