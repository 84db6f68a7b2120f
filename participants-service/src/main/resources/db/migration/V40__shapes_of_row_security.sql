-- What a consent opens is said once, for the policies and for the service, which reads the same view: the consents that their recipient, who
-- calls, has now. Not withdrawn, in force today, and of nobody whose processing is restricted (databeskyttelsesforordningen article 18).
-- Past the policies, which ask it themselves.
create view consents_now as
    select c.id, c.participant_id, c.data_categories, c.initiative_id,
           -- Whether it opens what the participant's municipality keeps: that lets it be passed on itself (retssikkerhedsloven § 11 a).
           c.source_party = c.municipality_code as of_controller
    from consents c
    where c.recipient_party = (select opgang_party()) and c.withdrawn_at is null
      and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())
      and not exists (select from processing_limits l where l.participant_id = c.participant_id);
revoke insert, update, delete, truncate on consents_now from ${app};

-- Facts of a participant: its municipality's, and read under a consent that names their category.
create function participants_secure_consented(secured regclass, category text) returns void language plpgsql as $$
begin
    perform opgang_secure_owned(secured, 'municipality_code');
    execute format('create policy consented on %s for select to ${app} using (participant_id in ('
                   'select c.participant_id from consents_now c where c.of_controller and %L = any (c.data_categories)))',
                   secured, category);
end $$;
revoke all on function participants_secure_consented(regclass, text) from public;

select participants_secure_consented('benefit_periods', 'benefits');
select participants_secure_consented('residences', 'residence');
select participants_secure_consented('education_readiness', 'education');
select opgang_secure_owned('participants', 'municipality_code');
select opgang_secure_owned('contacts', 'municipality_code');
select opgang_secure_owned('consents', 'municipality_code');
select opgang_secure_owned('processing_limits', 'municipality_code');
select opgang_secure_owned('earlier_identities', 'municipality_code');
select opgang_secure_public('housing_areas');

create policy consented on participants for select to ${app}
    using (id in (select c.participant_id from consents_now c where c.of_controller));
create policy consented on consents for select to ${app} using (id in (select c.id from consents_now c));
-- Of what belongs to an initiative, a consent that is bound to one opens that of this one alone.
create policy consented on contacts for select to ${app}
    using (exists (select from consents_now c
                    where c.participant_id = contacts.participant_id and c.of_controller and 'contacts' = any (c.data_categories)
                      and (c.initiative_id is null or c.initiative_id = contacts.initiative_id)));

drop function participants_consenting(), participants_restricted(uuid);
