-- Hashes of the numbers of people who were erased while a batch of their municipality was under way: its later rows do not bring them
-- back. They go with the last such batch.
create table erased_numbers (
    municipality_code text        not null,
    cpr_hash          bytea       not null,
    erased_at         timestamptz not null default clock_timestamp(),
    primary key (municipality_code, cpr_hash)
);
select opgang_secure_owned('erased_numbers', 'municipality_code');
