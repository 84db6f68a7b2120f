-- What was published of the columns that a template adds to the results of an ended year, beside what was published of all columns by then, and
-- never corrected. The numbers are those that are shown, and no others; while none shows anything, the next edition decides anew.
create table published_columns (
    initiative_id uuid    not null references initiatives on delete cascade,
    year          int     not null,
    edition       date    not null,
    counted_by    varchar not null,
    numbers       jsonb   not null,
    primary key (initiative_id, year)
);
select opgang_secure_internal('published_columns');
