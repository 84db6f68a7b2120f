-- Whose processing is restricted (databeskyttelsesforordningen article 18): kept, not changed, and shown to the municipality alone.
alter table participants add column restricted boolean not null default false;

-- A consent shows nothing as long as the restriction lasts. Whatever others see, they see by a consent, so that this is the one place;
-- and as for a consent that was withdrawn, nothing tells them why.
create function initiatives_restricted(participant uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from participants p where p.id = participant and p.restricted)
$$;
revoke all on function initiatives_restricted(uuid) from public;
grant execute on function initiatives_restricted(uuid) to ${app};

alter policy tenants on consents
    using (municipality_code = (select opgang_municipality())
        or recipient = (select opgang_organisation()) and not initiatives_restricted(participant_id));
