-- Of which question a sum was decided, whichever editions there are, and by how many editions: once there are more of them nobody asks by these.
-- Rows from before have neither, and stay.
alter table published_sums add column about varchar, add column editions bigint;
create index published_sums_about on published_sums (about);
