-- Why a spell opened and closed, worked out with the spell; the latter is missing while it is open.
alter table flow_spells add column opened_by varchar;
alter table flow_spells add column closed_by varchar;
