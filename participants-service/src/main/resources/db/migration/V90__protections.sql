-- Participants whose name and address, or whose whereabouts, are protected (CPR-loven §§ 28 and 6, stk. 6).
create table protections (
    id                    uuid primary key,
    participant_id        uuid        not null references participants on delete cascade,
    municipality_code     text        not null,
    kind                  text        not null,
    valid_from            date        not null,
    valid_until           date,
    special_circumstances boolean,
    -- Whether others were told last that the participant lives in no area; follows from the days above, when they come.
    area_withheld         boolean     not null default false,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    version               bigint      not null,
    constraint protections_participant unique (participant_id),
    constraint protections_order check (valid_until > valid_from)
);
create index protections_until on protections (municipality_code, valid_until);
select opgang_secure_owned('protections', 'municipality_code');

-- Those in force today or later, as far as the caller may see them: the rule of the days, said once.
create view protections_ahead with (security_invoker = true) as
    select p.id, p.participant_id, p.kind, p.valid_from, p.valid_until, p.valid_from <= (select opgang_today()) as in_force
    from protections p
    where p.valid_until is null or p.valid_until > (select opgang_today());
revoke insert, update, delete, truncate on protections_ahead from ${app}, ${system};

-- How often something was changed that is kept beside a participant and answered with it.
alter table participants add column revision integer not null default 0;

-- What a consent opens now, of those who are protected less: to an organisation nothing at all of who is threatened; nobody's identity,
-- contact information and residence, but that a municipality reads those of who is not threatened.
create or replace view consents_now as
    select c.id, c.participant_id,
           case when p.participant_id is null or p.kind <> 'threatened' and (select opgang_municipality()) is not null
                then c.data_categories
                else array(select category from unnest(c.data_categories) as category
                            where category not in ('identity', 'contact-information', 'residence'))::varchar[]
           end as data_categories,
           c.initiative_id,
           -- Whether it opens what the participant's municipality keeps: that lets it be passed on itself (retssikkerhedsloven § 11 a).
           c.source_party = c.municipality_code as of_controller
    from consents c
    left join protections p on p.participant_id = c.participant_id and p.valid_from <= (select opgang_today())
          and (p.valid_until is null or p.valid_until > (select opgang_today()))
    where c.recipient_party = (select opgang_party()) and c.withdrawn_at is null
      and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())
      and not exists (select from processing_limits l where l.participant_id = c.participant_id)
      and not coalesce(p.kind = 'threatened' and (select opgang_municipality()) is null, false);
