-- Whose refused rows are still to be deleted, and how far the search through them has come. What tells the rows is encrypted with a
-- key of its own, erased with the last of them: that of the participant is gone by then.
create table rows_to_forget (
    id       uuid primary key,
    tenant   text        not null,
    wanted   bytea       not null,
    batch_id uuid,
    row      bigint      not null default 0,
    noted_at timestamptz not null default now()
);
alter table rows_to_forget enable row level security;
create policy own_tenant on rows_to_forget
    using (tenant = (select opgang_tenant()) or (select opgang_system()))
    with check (tenant = (select opgang_tenant()) or (select opgang_system()));
