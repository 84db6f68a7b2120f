-- Whom others may call about an effort: somebody of the poster's own staff, one for each initiative and one for all others.
create table coordination_contacts (
    id            uuid primary key,
    poster        text        not null,
    initiative_id uuid,
    name          text        not null,
    email         text,
    phone         text,
    source_system text,
    source_id     text,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null
);
create unique index coordination_contacts_initiative on coordination_contacts (poster, initiative_id) nulls not distinct;
create unique index coordination_contacts_source on coordination_contacts (poster, source_system, source_id) where source_id is not null;
create index coordination_contacts_updated on coordination_contacts (poster, updated_at, id);
select opgang_secure_owned('coordination_contacts', 'poster');

-- Whoever sees an alert of somebody may call that party, or the participant's municipality.
create policy consulted on coordination_contacts for select to ${app}
    using (exists (select from coordination_alerts a
                    where split_part(coordination_contacts.poster, ':', 2) in (a.first_party, a.second_party, a.municipality_code)));
