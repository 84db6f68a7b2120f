-- Who gave a consent, when and how, and the case that it belongs to (databeskyttelsesforordningen article 7, section 1;
-- retssikkerhedsloven § 11 a); which one it renews; how it was taken back.
alter table consents
    add column given_on        date,
    add column given_by        text,
    add column form            text,
    add column text_version    text,
    add column case_reference  text,
    add column renews          uuid references consents on delete set null,
    add column renewed_by      uuid references consents on delete set null,
    add column withdrawal_by   text,
    add column withdrawal_form text,
    -- Of which end it was told that it is near, and that it has come: each is told once.
    add column expiring_told   date,
    add column expired_told    date,
    -- The next day on which what is answered of it changes by itself.
    add column next_change_on  date;
update consents set given_on = least(valid_from, (created_at at time zone 'Europe/Copenhagen')::date);
update consents set expired_told = valid_until, expiring_told = valid_until where valid_until <= opgang_today();
update consents set next_change_on = opgang_today() where withdrawn_at is null and valid_until > opgang_today();
alter table consents alter column given_on set not null;
-- Older than twelve months from this day on.
alter table consents add column review_on date generated always as ((given_on + interval '12 months')::date + 1) stored;

create index consents_next_change on consents (next_change_on) where next_change_on is not null;
create index consents_created on consents (municipality_code, created_at, id);
create index consents_updated on consents (municipality_code, updated_at, id);
create index consents_until on consents (municipality_code, valid_until);
create index consents_renews on consents (renews) where renews is not null;
create index consents_renewed_by on consents (renewed_by) where renewed_by is not null;
