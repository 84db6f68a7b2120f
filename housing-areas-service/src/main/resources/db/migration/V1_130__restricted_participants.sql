-- Whose processing is restricted (databeskyttelsesforordningen article 18): others than the municipality count them no longer.
create table restricted_participants (participant_id uuid primary key);
select opgang_secure_internal('restricted_participants');

-- The spells that are counted for others.
create view shown_flow_spells with (security_invoker) as
    select s.* from flow_spells s
    where not exists (select from restricted_participants r where r.participant_id = s.participant_id);
revoke insert, update, delete on shown_flow_spells from ${app};

-- Restrictions of the past are known once all is worked out again from the first event on, by the next generation of the inbox.
update inbox_state set generation = generation + 1 where exists (select from flow_spells);
delete from inbox where exists (select from flow_spells);
delete from benefit_periods where exists (select from flow_spells);
delete from residences where exists (select from flow_spells);
delete from flow_spells;
