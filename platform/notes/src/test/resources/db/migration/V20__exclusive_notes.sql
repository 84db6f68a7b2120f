-- Two rows that exclude each other, as periods that may not overlap do.
alter table notes add constraint exclusive exclude using btree (text with =) where (text like 'exclusive%');
