-- Each list of an initiative has a column of its own, called after its property.
alter table initiatives
    add column partners jsonb not null default '[]',
    add column funding  jsonb not null default '[]',
    add column targets  jsonb not null default '[]',
    add column baseline jsonb not null default '[]';
update initiatives set partners = details -> 'partners', funding = details -> 'funding', targets = details -> 'targets',
    baseline = details -> 'baseline';
alter table initiatives drop column details;
grant update (partners, funding, targets, baseline) on initiatives to ${app};
