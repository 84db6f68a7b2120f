-- Spells from before causes were kept tell none. They are worked out again from the first event on, by the next generation of the
-- inbox, so that from here on every spell tells why it opened and every closed one why it closed.
update inbox_state set generation = generation + 1 where exists (select from flow_spells);
delete from inbox where exists (select from flow_spells);
delete from benefit_periods where exists (select from flow_spells);
delete from residences where exists (select from flow_spells);
delete from flow_spells;

alter table flow_spells alter column opened_by set not null;
alter table flow_spells add constraint flow_spells_closed_by check ((period_to is null) = (closed_by is null));
