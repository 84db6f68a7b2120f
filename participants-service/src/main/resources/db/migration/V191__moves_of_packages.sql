-- Whether the family of a relocation is told to have moved: until then nobody takes it over, whatever day was told.
alter table handover_packages add column moved boolean not null default false;
update handover_packages set moved = true where for_case and state = 'accepted' and settled;
