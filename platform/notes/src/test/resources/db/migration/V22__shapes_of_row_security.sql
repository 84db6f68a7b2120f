select opgang_secure_owned('notes', 'municipality_code');
select opgang_secure_owned('entries', 'tenant');
select opgang_secure_internal('seen_events');
create index notes_created on notes (municipality_code, created_at, id);
