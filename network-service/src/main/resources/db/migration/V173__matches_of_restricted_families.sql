-- Whether the case of another installation is shown to nobody for the time being: the data of somebody in the family are restricted over there.
alter table relocation_matches add column closed boolean not null default false;

-- Who sees a case: who opened it, the receiver and the organisation of its open match, and while it seeks those to whom it is advertised.
-- While the data of one of the family are restricted, nobody but who opened it; also if that is told by the installation of the case.
create or replace function relocation_seen(case_id uuid, state text, poster text, wanted varchar[], family uuid[]) returns boolean
    language sql stable set search_path = public, pg_temp as $$
    select coalesce(poster = opgang_tenant(), false)
        or not exists (select from unnest(family) as person where opgang_feed_restricted(person))
           and (exists (select from relocation_matches m
                        where m.case_id = $1 and m.state in ('proposed', 'agreed') and not m.closed
                          and opgang_tenant() in (m.receiver, m.organisation))
                or state = 'seeking'
                   and (opgang_municipality() is not null or opgang_organisation() is not null)
                   and (cardinality(wanted) = 0
                        or opgang_municipality() = any (wanted)
                        or exists (select from housing_offers o
                                   where o.poster = opgang_tenant() and o.municipality_code = any (wanted) and o.state = 'available'
                                     and (o.available_until is null
                                          or o.available_until > (now() at time zone 'Europe/Copenhagen')::date))))
$$;
