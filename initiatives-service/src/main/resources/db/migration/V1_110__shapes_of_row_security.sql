select opgang_secure_projection('benefit_periods', 'municipality_code');
select opgang_secure_projection('contacts', 'municipality_code');
select opgang_secure_projection('consents', 'municipality_code');
select opgang_secure_projection('participants', 'municipality_code');
select opgang_secure_public('housing_areas');
select opgang_secure_owned('initiative_templates', 'municipality_code');
select opgang_secure_owned('enrolments', 'municipality_code');
select opgang_secure_owned('enrolment_transitions', 'municipality_code');
select opgang_secure_owned('enrolment_steps', 'municipality_code');
select opgang_secure_owned('follow_ups', 'municipality_code');
select opgang_secure_owned('refused_placements', 'tenant');
select opgang_secure_internal('published_results');

-- The recipient of a consent sees it; an organisation knows of those it works with: enrolled where it is a partner, or under a consent.
create policy recipient on consents for select to ${app}
    using (recipient = (select opgang_organisation()) and not initiatives_restricted(participant_id));
create policy partner on participants for select to ${app}
    using ((select opgang_organisation()) is not null
        and (id in (select initiatives_partner_participants()) or id in (select c.participant_id from consents_now c)));

-- An initiative is posted in the poster's own name and changed by who takes part in it. Whoever takes part reads its template.
select opgang_secure('initiatives', here || ' or ' || partner, concat(own, ' and (', here, ' or ', partner, ')'),
                     concat(here, ' or ', own, ' and ', partner))
from concat('municipality_codes @> array[(select opgang_municipality())::varchar]') as here,
     concat('partner_organisations @> array[(select opgang_organisation())::varchar]') as partner, opgang_own('poster') as own;
create policy shared on initiative_templates for select to ${app}
    using (exists (select from initiatives i where i.template_id = initiative_templates.id));

-- A partner reads and moves an enrolment under a consent to passing on enrolments that covers it now, and enrols whom it may refer. What it
-- may select it may change: the policy for reading holds for the rows of an update as well.
create policy partner_reads on enrolments for select to ${app}
    using ((select opgang_organisation()) is not null
        and partner_organisations @> array[(select opgang_organisation())::varchar]
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'enrolments'));
create policy partner_adds on enrolments for insert to ${app}
    with check ((select opgang_organisation()) is not null
        and partner_organisations @> array[(select opgang_organisation())::varchar]
        and initiatives_may_refer(participant_id, municipality_code, initiative_id));
create policy partner_changes on enrolments for update to ${app}
    using (partner_organisations @> array[(select opgang_organisation())::varchar]);
create policy partner_removes on enrolments for delete to ${app}
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and partner_organisations @> array[(select opgang_organisation())::varchar]);
-- Everybody enrols in its own name, and where it takes part.
create policy in_own_name on enrolments as restrictive for insert to ${app}
    with check (poster = (select opgang_tenant()) and exists (select from initiatives i where i.id = initiative_id));

-- The history is seen and corrected with its enrolment. It is written by whoever may move the enrolment, and with the referral by who
-- referred; whoever writes it, it belongs to the enrolment of the municipality that it names. Policies are asked in the order of their
-- names: that of the municipality first, so that its row costs no call.
create function initiatives_secure_history(secured regclass) returns void language plpgsql as $$
declare
    with_enrolment constant text := '(select opgang_organisation()) is not null'
        ' and exists (select from enrolments e where e.id = enrolment_id)';
begin
    perform opgang_secure_owned(secured, 'municipality_code');
    execute format('create policy partner_reads on %s for select to ${app} using (%s)', secured, with_enrolment);
    execute format('create policy partner_changes on %s for update to ${app} using (%s)', secured, with_enrolment);
    execute format('create policy partner_removes on %s for delete to ${app} using (%s)', secured, with_enrolment);
    execute format('create policy partner_adds on %s for insert to ${app} with check ((select opgang_organisation()) is not null'
                   ' and initiatives_writes_history(enrolment_id, municipality_code))', secured);
    execute format('create policy of_its_enrolment on %s as restrictive for insert to ${app}'
                   ' with check ((select opgang_organisation()) is not null or exists (select from enrolments e'
                   ' where e.id = enrolment_id and e.municipality_code = %1$s.municipality_code))', secured);
end $$;
revoke all on function initiatives_secure_history(regclass) from public;
select initiatives_secure_history('enrolment_transitions');
select initiatives_secure_history('enrolment_steps');

-- Follow-ups go with their enrolment, and those of a placement under a consent to passing on placements to who posted it.
create policy partner_reads on follow_ups for select to ${app}
    using ((select opgang_organisation()) is not null and enrolment_id is not null
        and exists (select from enrolments e where e.id = enrolment_id));
create policy partner_changes on follow_ups for update to ${app}
    using ((select opgang_organisation()) is not null and enrolment_id is not null
        and exists (select from enrolments e where e.id = enrolment_id));
create policy poster_reads on follow_ups for select to ${app}
    using ((select opgang_organisation()) is not null and placement_id is not null and poster = (select opgang_tenant())
        and initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements'));
create policy poster_changes on follow_ups for update to ${app}
    using ((select opgang_organisation()) is not null and placement_id is not null and poster = (select opgang_tenant()));

-- Placements: the municipality's, and its poster's as far as all of it is its own telling or a consent covers it now.
select opgang_secure('placements', own, own || ' and ' || opgang_own('poster'), own, own) from opgang_own('municipality_code') as own;
create policy poster_reads on placements for select to ${app}
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant())
        and not initiatives_restricted(participant_id)
        and (not touched or (select current_setting('opgang.retelling', true)) = 'on'
             or initiatives_consent_covers(participant_id, municipality_code, initiative_id, 'placements')));
create policy poster_adds on placements for insert to ${app}
    with check ((select opgang_organisation()) is not null and poster = (select opgang_tenant()) and not touched
        and initiatives_may_place(participant_id, municipality_code, initiative_id));
create policy poster_changes on placements for update to ${app}
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant()));
create policy poster_removes on placements for delete to ${app}
    using ((select opgang_organisation()) is not null and poster = (select opgang_tenant()));
select opgang_secure('placements_as_posted', reads => own, changes => own) from opgang_own('poster') as own;

-- Hours: the municipality's with their placement, an organisation's own, and all of a placement that it sees whole.
select opgang_secure('placement_hours', own, concat(own, ' and ', opgang_own('recorded_by'), $$ and exists (select from placements p
    where p.id = placement_id and p.municipality_code = placement_hours.municipality_code)$$), own, own)
from opgang_own('municipality_code') as own;
create policy poster_reads on placement_hours for select to ${app}
    using ((select opgang_organisation()) is not null
        and (recorded_by = (select opgang_tenant())
             or exists (select from placements p where p.id = placement_id and p.poster = (select opgang_tenant()))));
create policy poster_adds on placement_hours for insert to ${app}
    with check ((select opgang_organisation()) is not null and recorded_by = (select opgang_tenant())
        and exists (select from placements p where p.id = placement_id and p.poster = (select opgang_tenant())
                       and p.municipality_code = placement_hours.municipality_code));
create policy poster_changes on placement_hours for update to ${app}
    using ((select opgang_organisation()) is not null and recorded_by = (select opgang_tenant()));
create policy poster_removes on placement_hours for delete to ${app}
    using ((select opgang_organisation()) is not null and recorded_by = (select opgang_tenant()));
