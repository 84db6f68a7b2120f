-- What was decided about an enrolment, and the wish that a promise of its programme meets. Of the decision the answer stands here and the
-- places of the rules that were open, never what they were decided by.
alter table enrolments
    add column wished_on   date,
    add column promised_by date,
    add column decided_on  date,
    add column eligible    boolean,
    add column open_rules  varchar[] not null default '{}',
    -- The day of the promise of which it is settled whether it was late; who waits for that is told once.
    add column promise_judged date;
grant update (wished_on, promised_by, decided_on, eligible, open_rules, promise_judged) on enrolments to ${app};
create index enrolments_unjudged on enrolments (promised_by)
    where promised_by is not null and promise_judged is distinct from promised_by;
create index enrolments_promised on enrolments (municipality_code, promised_by) where promised_by is not null;

-- The facts and days that were told with an enrolment and are kept, under a key of its own that dies with it.
create table enrolment_told (
    enrolment_id      uuid primary key references enrolments on delete cascade,
    municipality_code varchar not null,
    sealed            bytea   not null
);
select initiatives_secure_history('enrolment_told');

-- Of a certificate that it was seen, by whom and when; never what it says.
create table enrolment_certificates (
    id           uuid primary key,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint      not null,
    enrolment_id uuid        not null references enrolments on delete cascade,
    municipality_code varchar not null,
    certificate  varchar     not null,
    seen_on      date        not null,
    valid_until  date,
    seen_by      varchar     not null
);
create index enrolment_certificates_enrolment on enrolment_certificates (enrolment_id, id);
select initiatives_secure_history('enrolment_certificates');

-- Rules are decided by more than who asks may read: a partner that enrols somebody is told the answer alone. The functions tell the service
-- what it decides by, of people whom the caller may enrol and of nobody else.
create function initiatives_decided_for(participants uuid[]) returns table (id uuid, municipality_code varchar)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.id, p.municipality_code from participants p
    where p.id = any($1)
      and (p.municipality_code = opgang_municipality()
           or opgang_organisation() is not null and not p.restricted
              and (p.id in (select initiatives_partner_participants()) or p.id in (select c.participant_id from consents_now c)))
$$;

create function initiatives_benefits_decided_by(participants uuid[])
    returns table (participant_id uuid, benefit_group varchar, period_from date, period_to date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select b.participant_id, b.benefit_group, b.period_from, b.period_to
    from initiatives_decided_for($1) p join benefit_periods b on b.participant_id = p.id
$$;

create function initiatives_placements_decided_by(participants uuid[])
    returns table (participant_id uuid, kind varchar, employer_kind varchar, period_from date, period_to date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select l.participant_id, l.kind, l.employer_kind, l.period_from, l.period_to
    from initiatives_decided_for($1) p
    join placements l on l.participant_id = p.id and l.municipality_code = p.municipality_code
$$;

create function initiatives_enrolments_decided_by(participants uuid[])
    returns table (participant_id uuid, id uuid, template_key varchar, state varchar, state_since date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.participant_id, e.id, i.template_key, e.state, e.state_since
    from initiatives_decided_for($1) p
    join enrolments e on e.participant_id = p.id and e.municipality_code = p.municipality_code
    join initiatives i on i.id = e.initiative_id
$$;

create function initiatives_consents_decided_by(participants uuid[])
    returns table (participant_id uuid, recipient varchar, data_categories varchar[], initiative_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.participant_id, c.recipient, c.data_categories, c.initiative_id
    from initiatives_decided_for($1) p join consents c on c.participant_id = p.id
    where c.source = c.municipality_code and c.municipality_code = p.municipality_code and c.withdrawn_at is null
      and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
      and c.valid_until > (now() at time zone 'Europe/Copenhagen')::date
$$;
revoke all on function initiatives_decided_for(uuid[]), initiatives_benefits_decided_by(uuid[]),
    initiatives_placements_decided_by(uuid[]), initiatives_enrolments_decided_by(uuid[]),
    initiatives_consents_decided_by(uuid[]) from public;
grant execute on function initiatives_benefits_decided_by(uuid[]), initiatives_placements_decided_by(uuid[]),
    initiatives_enrolments_decided_by(uuid[]), initiatives_consents_decided_by(uuid[]) to ${app};

-- The day on which a wish was first met by an offer: a placement in the initiative, told or begun, or an invitation. In a language whose
-- body is read when it runs: invitations are a table of their own.
create function initiatives_offered_on(enrolment uuid) returns date
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (select min(greatest(offer.made_on, e.wished_on))
            from enrolments e,
                 lateral (select least(p.period_from, (p.created_at at time zone 'Europe/Copenhagen')::date) as made_on
                          from placements p
                          where p.participant_id = e.participant_id and p.initiative_id = e.initiative_id
                            and p.period_from >= e.wished_on
                          union all
                          select (i.created_at at time zone 'Europe/Copenhagen')::date from job_invitations i
                          where i.enrolment_id = e.id
                            and (i.created_at at time zone 'Europe/Copenhagen')::date >= e.wished_on) as offer
            where e.id = enrolment and e.wished_on is not null);
end $$;
revoke all on function initiatives_offered_on(uuid) from public;
grant execute on function initiatives_offered_on(uuid) to ${app};
