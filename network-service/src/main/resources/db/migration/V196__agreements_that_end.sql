-- Of which end its parties were told; null if of none.
alter table move_in_agreements add column end_told date;
