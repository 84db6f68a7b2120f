-- While the projections are filled anew, a consent stands there again until its withdrawal has been read, and a participant until the
-- restriction has. Nobody but the municipality reads anything by them before all is there.
create or replace function initiatives_restricted(participant uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from rebuild_targets)
        or exists (select 1 from participants p where p.id = participant and p.restricted)
$$;
