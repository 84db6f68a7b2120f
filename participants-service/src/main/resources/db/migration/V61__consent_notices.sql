-- Whoever has read something of a participant under a consent is told when the consent ends, and of rectification, restriction and erasure
-- (databeskyttelsesforordningen articles 7 and 19). For that it is known of each consent what was read under it.
create table consent_reads (
    consent_id        uuid        not null,
    recipient_party   text        not null,
    participant_id    uuid        not null,
    municipality_code text        not null,
    first_read_at     timestamptz not null,
    last_read_at      timestamptz not null,
    reads             bigint      not null,
    data_categories   varchar[]   not null,
    primary key (consent_id, recipient_party)
) with (fillfactor = 70);
create index consent_reads_participant on consent_reads (participant_id);
select opgang_secure_owned('consent_reads', 'municipality_code');

-- The same as other services told it: filled from their events alone.
create table consent_uses (
    consent_id        uuid        not null,
    recipient_party   text        not null,
    participant_id    uuid        not null,
    municipality_code text        not null,
    first_read_at     timestamptz not null,
    last_read_at      timestamptz not null,
    reads             bigint      not null,
    data_categories   varchar[]   not null,
    primary key (consent_id, recipient_party)
);
create index consent_uses_participant on consent_uses (participant_id);
select opgang_secure_owned('consent_uses', 'municipality_code');

create view consent_reads_known with (security_invoker = true) as
    select * from consent_reads union all select * from consent_uses;
revoke insert, update, delete, truncate on consent_reads_known from ${app};

create table consent_notices (
    id                uuid primary key,
    -- Neither goes with its row: a notice outlives both.
    consent_id        uuid        not null,
    participant_id    uuid        not null,
    municipality_code text        not null,
    recipient_party   text        not null,
    kind              text        not null,
    -- Which of several of its kind it is: the end that came, the day of the correction, the restriction.
    occasion          text        not null,
    first_read_at     timestamptz not null,
    last_read_at      timestamptz not null,
    reads             bigint      not null,
    data_categories   varchar[]   not null,
    due_on            date        not null,
    overdue_told      boolean     not null,
    acknowledged_at   timestamptz,
    action            text,
    kept_because      text,
    note              text,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint consent_notices_once unique (consent_id, recipient_party, kind, occasion)
);
create index consent_notices_created on consent_notices (municipality_code, created_at, id);
create index consent_notices_recipient on consent_notices (recipient_party, created_at, id);
create index consent_notices_participant on consent_notices (participant_id);
create index consent_notices_due on consent_notices (due_on) where acknowledged_at is null and not overdue_told;
select opgang_secure('consent_notices',
    reads   => $$municipality_code = (select opgang_municipality()) or recipient_party = (select opgang_party())$$,
    adds    => $$municipality_code = (select opgang_municipality())$$,
    changes => $$municipality_code = (select opgang_municipality()) or recipient_party = (select opgang_party())$$);

-- Recent withdrawals, of which a reader may just not have heard.
create index consents_withdrawn on consents (withdrawn_at) where withdrawn_at is not null;
create index consents_ending on consents (valid_until) where withdrawn_at is null;

-- Notes what the caller was shown of participants under the consents that let it read, in the transaction that shows it. Only the background
-- and the municipality work with the table itself, and a reader sees no consent that was withdrawn while it read.
create function participants_note_reads(subjects uuid[], counted int[], shown varchar[], whole boolean, read_at timestamptz)
    returns void language sql security definer set search_path = public, pg_temp as $$
    insert into consent_reads as known (consent_id, recipient_party, participant_id, municipality_code, first_read_at, last_read_at,
                                        reads, data_categories)
    select c.id, c.recipient_party, c.participant_id, c.municipality_code, read_at, read_at, s.requests, s.categories
    from (select c.id, r.requests,
                 -- As it opens them now; one that ends meanwhile as it names them.
                 array(select category
                       from unnest(coalesce((select n.data_categories from consents_now n where n.id = c.id), c.data_categories))
                            as category
                       where category = any (shown) order by category)::varchar[] as categories
          from unnest(subjects, counted) as r (subject, requests)
          join consents c on c.participant_id = r.subject
          where c.recipient_party = opgang_party() and c.source_party = c.municipality_code
            and (c.withdrawn_at is null
                 or c.withdrawn_at >= coalesce(nullif(current_setting('opgang.begun', true), '')::timestamptz, now()))
            and c.valid_from <= opgang_today()
            and c.valid_until > (coalesce(nullif(current_setting('opgang.begun', true), '')::timestamptz, now())
                                 at time zone 'Europe/Copenhagen')::date) s
    join consents c on c.id = s.id
    where whole or cardinality(s.categories) > 0
    -- Two readers of the same many wait for each other in one order.
    order by c.id
    on conflict (consent_id, recipient_party) do update
    set last_read_at = greatest(known.last_read_at, excluded.last_read_at),
        reads = known.reads + excluded.reads,
        data_categories = case when known.data_categories @> excluded.data_categories then known.data_categories
                               else array(select distinct category from unnest(known.data_categories || excluded.data_categories)
                                          as category order by category)::varchar[] end
$$;
revoke all on function participants_note_reads(uuid[], int[], varchar[], boolean, timestamptz) from public;
grant execute on function participants_note_reads(uuid[], int[], varchar[], boolean, timestamptz) to ${app};

-- What was corrected of somebody of whom others have read it. Noted by the database, so that no way of correcting passes it by: single
-- calls, rows of batches, whatever else changes a record that was told.
create table consent_corrections (
    id             bigint generated always as identity primary key,
    participant_id uuid        not null,
    category       text        not null,
    corrected_at   timestamptz not null default now()
);
select opgang_secure_internal('consent_corrections');

create function participants_note_correction() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    about constant uuid := (to_jsonb(old) ->> tg_argv[1])::uuid;
begin
    if exists (select from consent_reads_known r where r.participant_id = about and tg_argv[0] = any (r.data_categories)) then
        insert into consent_corrections (participant_id, category) values (about, tg_argv[0]);
    end if;
    return null;
end $$;

-- That something which lasted has ended is news and no correction.
create trigger corrected after update on benefit_periods for each row
    when (old.benefit_group is distinct from new.benefit_group or old.valid_from is distinct from new.valid_from
          or old.valid_to is not null and old.valid_to is distinct from new.valid_to
          or old.closing_reason is not null and old.closing_reason is distinct from new.closing_reason)
    execute function participants_note_correction('benefits', 'participant_id');
create trigger removed after delete on benefit_periods for each row
    execute function participants_note_correction('benefits', 'participant_id');
create trigger corrected after update on residences for each row
    when (old.housing_area_id is distinct from new.housing_area_id or old.valid_from is distinct from new.valid_from
          or old.valid_to is not null and old.valid_to is distinct from new.valid_to)
    execute function participants_note_correction('residence', 'participant_id');
create trigger removed after delete on residences for each row
    execute function participants_note_correction('residence', 'participant_id');
create trigger corrected after update on contacts for each row
    -- Whatever columns it has: only those that nobody is shown do not count.
    when (old.attended is not null
          and to_jsonb(old) - '{source_system,source_id,updated_at,version}'::text[]
              is distinct from to_jsonb(new) - '{source_system,source_id,updated_at,version}'::text[])
    execute function participants_note_correction('contacts', 'participant_id');
create trigger removed after delete on contacts for each row when (old.attended is not null)
    execute function participants_note_correction('contacts', 'participant_id');
create trigger corrected after update on education_readiness for each row
    when (to_jsonb(old) - '{source_system,source_id,updated_at,version}'::text[]
          is distinct from to_jsonb(new) - '{source_system,source_id,updated_at,version}'::text[])
    execute function participants_note_correction('education', 'participant_id');
create trigger removed after delete on education_readiness for each row
    execute function participants_note_correction('education', 'participant_id');
create trigger rectified after update on participants for each row when (old.identity is distinct from new.identity)
    execute function participants_note_correction('identity', 'id');

-- Whether there is such a participant, whoever asks: a recipient is notified, and answers, of somebody whom it sees no longer.
create function participants_known(participant uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from participants p where p.id = participant)
$$;
revoke all on function participants_known(uuid) from public;
grant execute on function participants_known(uuid) to ${app};
