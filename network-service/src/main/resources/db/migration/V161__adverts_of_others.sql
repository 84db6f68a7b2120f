-- Homes and cases of other installations stand beside our own, and are changed by what is told of them alone.
alter table housing_offers add column installation text;
comment on column housing_offers.installation is 'Which other installation tells of it; null of our own';
alter table relocation_cases add column installation text;
comment on column relocation_cases.installation is 'Which other installation tells of it; null of our own';
alter table relocation_cases add column advert_region text;
comment on column relocation_cases.advert_region is 'Of a case of another installation the region that it tells; whose case it is nobody here knows';
alter table relocation_cases add column advertised boolean not null default false;
comment on column relocation_cases.advertised is 'Whether other installations have been told that it seeks';
