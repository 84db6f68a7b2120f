-- Whether a number of a CSV body has decimals behind a comma: then 100.000 in the same body is a hundred thousand.
alter table batches add column decimal_comma boolean not null default false;
