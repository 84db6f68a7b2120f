-- What belongs to an area is stored as it is told: a list has a column of its own, and every part knows who posted it.
-- Of addresses and successions that are there already nobody wrote that down.
alter table area_plans add column board varchar[], add column funding_shares jsonb, add column initiative_ids uuid[];
update area_plans set
    board = array(select jsonb_array_elements_text(details -> 'board')),
    funding_shares = details -> 'fundingShares',
    initiative_ids = array(select jsonb_array_elements_text(details -> 'initiativeIds'))::uuid[];
alter table area_plans
    alter column board set not null,
    alter column funding_shares set not null,
    alter column initiative_ids set not null,
    drop column details;

alter table area_successions rename column shares to successors;
update area_successions set successors = successors -> 'of';
alter table area_successions add column poster varchar;
alter table area_addresses add column poster varchar;
