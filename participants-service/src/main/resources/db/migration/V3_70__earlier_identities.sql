-- What a participant was called before, so that an erasure finds refused rows that tell an earlier number, name or key. The identity is
-- encrypted under the participant's own key, as it was in its row: it dies with it. Kept by the database, so that no way of changing a
-- participant passes it by.
create table earlier_identities (
    participant_id    uuid        not null references participants on delete cascade,
    municipality_code varchar     not null,
    identity          bytea       not null,
    source_id         varchar,
    until             timestamptz not null default now()
);
create index earlier_identities_participant on earlier_identities (participant_id);
alter table earlier_identities enable row level security;
create policy controller on earlier_identities
    using (municipality_code = (select opgang_municipality()) or (select opgang_system()))
    with check (municipality_code = (select opgang_municipality()) or (select opgang_system()));

create function keep_earlier_identity() returns trigger language plpgsql as $$
begin
    insert into earlier_identities (participant_id, municipality_code, identity, source_id)
    values (old.id, old.municipality_code, old.identity, old.source_id);
    return null;
end $$;

create trigger earlier_identity after update on participants
    for each row when (old.identity is distinct from new.identity or old.source_id is distinct from new.source_id)
    execute function keep_earlier_identity();

-- Searches for refused rows are the platform's.
drop table rows_to_forget;
