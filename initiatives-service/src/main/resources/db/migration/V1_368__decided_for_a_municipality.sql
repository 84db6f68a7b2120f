-- Of whom rules may know is asked for each placement and enrolment. For a municipality that is a comparison; its plan is kept, and what only
-- partners need is not begun.
create or replace function initiatives_decided_for(participants uuid[]) returns table (id uuid, municipality_code varchar)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    asking constant varchar := opgang_municipality();
begin
    if asking is not null then
        return query select p.id, p.municipality_code from participants p
        where p.id = any(participants) and p.municipality_code = asking;
    elsif opgang_organisation() is not null then
        return query select p.id, p.municipality_code from participants p
        where p.id = any(participants) and not p.restricted
          and (p.id in (select initiatives_partner_participants()) or p.id in (select c.participant_id from consents_now c));
    end if;
end
$$;
