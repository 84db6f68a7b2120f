-- The second lock agrees with the first: a partner reads and moves an enrolment under a consent to passing on enrolments that covers
-- it today, and under nothing else. Being a partner alone is enough to refer and to place somebody.
drop policy tenants on enrolments;
create policy tenants on enrolments
    using ((select opgang_system()) or municipality_code = (select opgang_municipality()))
    with check ((select opgang_system()) or municipality_code = (select opgang_municipality()));
create policy under_consent on enrolments for select
    using ((select opgang_organisation()) is not null
        and partner_organisations @> array[(select opgang_organisation())::varchar]
        and exists (select 1 from consents c
                     where c.participant_id = enrolments.participant_id
                       and (c.initiative_id is null or c.initiative_id = enrolments.initiative_id)
                       and c.recipient = (select opgang_organisation()) and c.withdrawn_at is null
                       and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
                       and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date
                       and 'enrolments' = any(c.data_categories)));
-- What a partner may select it may change: the policy above holds for the rows of an update as well.
create policy partners_move on enrolments for update
    using (partner_organisations @> array[(select opgang_organisation())::varchar])
    with check (partner_organisations @> array[(select opgang_organisation())::varchar]);
create policy partners_refer on enrolments for insert
    with check (poster = (select opgang_tenant())
        and partner_organisations @> array[(select opgang_organisation())::varchar]);

-- The history is seen with its enrolment. It is written by whoever may move the enrolment, and with the referral by who referred.
create function initiatives_writes_history(enrolment uuid, municipality varchar) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from enrolments e
                    where e.id = enrolment and e.municipality_code = municipality
                      and e.partner_organisations @> array[opgang_organisation()::varchar]
                      and (e.poster = opgang_tenant()
                           or exists (select 1 from consents c
                                       where c.participant_id = e.participant_id
                                         and (c.initiative_id is null or c.initiative_id = e.initiative_id)
                                         and c.recipient = opgang_organisation() and c.withdrawn_at is null
                                         and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
                                         and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date
                                         and 'enrolments' = any(c.data_categories))))
$$;

drop policy covered on enrolment_transitions;
drop policy covered on enrolment_steps;
create policy with_enrolment on enrolment_transitions for select
    using ((select opgang_organisation()) is not null and exists (select 1 from enrolments e where e.id = enrolment_id));
create policy with_enrolment on enrolment_steps for select
    using ((select opgang_organisation()) is not null and exists (select 1 from enrolments e where e.id = enrolment_id));
-- Policies are asked in the order of their names: the organisation first, so that a municipality's row costs no call.
create policy partners_write on enrolment_transitions for insert
    with check ((select opgang_organisation()) is not null
        and initiatives_writes_history(enrolment_id, municipality_code));
create policy partners_write on enrolment_steps for insert
    with check ((select opgang_organisation()) is not null
        and initiatives_writes_history(enrolment_id, municipality_code));

-- Whom a partner may place, and until when: those who are enrolled where it is a partner. It learns that and nothing else of them.
create function initiatives_partner_until(participants uuid[]) returns table (participant_id uuid, until date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id, max(coalesce(e.ended_on, date '9999-12-31')) from enrolments e
    where e.participant_id = any(participants) and e.partner_organisations @> array[opgang_organisation()::varchar]
    group by e.participant_id
$$;
create function initiatives_partner_participants() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id from enrolments e where e.partner_organisations @> array[opgang_organisation()::varchar]
$$;
-- Which of the enrolments that a caller has just posted were taken in; it need not be able to read them.
create function initiatives_posted(ids uuid[]) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.id from enrolments e where e.id = any(ids) and e.poster = opgang_tenant()
$$;

drop policy tenants on participants;
create policy tenants on participants for select
    using (municipality_code = (select opgang_municipality())
        or ((select opgang_organisation()) is not null
            and (id in (select initiatives_partner_participants())
                or id in (select c.participant_id from consents c
                        where c.recipient = (select opgang_organisation()) and c.withdrawn_at is null
                          and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
                          and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date))));

revoke all on function initiatives_writes_history(uuid, varchar), initiatives_partner_until(uuid[]),
    initiatives_partner_participants(), initiatives_posted(uuid[]) from public;
grant execute on function initiatives_writes_history(uuid, varchar), initiatives_partner_until(uuid[]),
    initiatives_partner_participants(), initiatives_posted(uuid[]) to ${app};
