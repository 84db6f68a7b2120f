-- Periods can be corrected and taken back: then neighbours change together with them, in whatever order the rows are written. That no
-- two begin on one day and no two are open is held at the end of the transaction.
alter table benefit_periods drop constraint benefit_periods_from,
    add constraint benefit_periods_from unique (participant_id, valid_from) deferrable initially deferred;
drop index benefit_periods_open;
alter table benefit_periods add constraint benefit_periods_open
    exclude using btree (participant_id with =) where (valid_to is null) deferrable initially deferred;
alter table residences drop constraint residences_from,
    add constraint residences_from unique (participant_id, valid_from) deferrable initially deferred;
drop index residences_open;
alter table residences add constraint residences_open
    exclude using btree (participant_id with =) where (valid_to is null) deferrable initially deferred;

-- A contact that is planned was not attended yet, nor missed.
alter table contacts alter column attended drop not null;
