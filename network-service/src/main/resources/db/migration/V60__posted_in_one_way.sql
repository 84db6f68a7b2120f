-- Who posted it is called the same in every service; policies and indexes follow the rename.
alter table members rename column posted_by to poster;
alter table contact_persons rename column posted_by to poster;
alter table shared_initiatives rename column posted_by to poster;
alter table adoptions rename column posted_by to poster;
alter table budgets rename column posted_by to poster;

-- A budget is kept as it is posted: its periods and its lines.
alter table budgets add column periods varchar[], add column lines jsonb;
update budgets set periods = array(select jsonb_array_elements_text(content -> 'periods')), lines = content -> 'lines';
alter table budgets alter column periods set not null, alter column lines set not null, drop column content;
