-- By which a municipality of this installation opens what others hand over to it: a keyset, sealed with a key of the municipality that the
-- master key wraps.
create table handover_keys (
    municipality_code text        primary key,
    sealed            bytea       not null,
    created_at        timestamptz not null
);
select opgang_secure_internal('handover_keys');

-- What one municipality hands over to another about people who move. Here it is decided what became of it: who else keeps something of a
-- handover asks.
create table handover_packages (
    id                uuid        primary key,
    from_municipality text        not null,
    to_municipality   text        not null,
    basis             text        not null,
    state             text        not null,
    data_categories   varchar[]   not null,
    requested         varchar[],
    -- The last part of what was sent: 0 is the package, the others are what was sent after it.
    last_part         int         not null,
    for_case          boolean     not null,
    answer_by         timestamptz not null,
    accepted_on       date,
    takes_over_on     date,
    -- Whether whoever keeps the envelope has asked for it: what nobody knows of goes.
    known             boolean     not null,
    -- Whether nothing is left to do: the sender's side has departed, or what a revoked one registered is gone.
    settled           boolean     not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index handover_packages_open on handover_packages (id) where not settled;
select opgang_secure('handover_packages', party, sends, party)
from concat('(select opgang_municipality()) in (from_municipality, to_municipality)') as party,
     concat('from_municipality = (select opgang_municipality())') as sends;

-- What is handed over of one person: sealed for the receiver, and that with the key of the participant whose copy it is. Each side has its
-- own, which goes with its own participant; the receiver's participant is known once the receiver has accepted.
create table handover_copies (
    id                 uuid        primary key,
    package_id         uuid        not null references handover_packages on delete cascade,
    number             int         not null,
    part               int         not null,
    municipality_code  text        not null,
    sender_code        text        not null,
    participant_id     uuid        references participants on delete cascade,
    -- The sender's participant, whose consent it is, and whose key seals it.
    origin_id          uuid        not null,
    consent_id         uuid,
    sealed_by          uuid        not null,
    sealed             bytea       not null,
    -- Of the receiver's copy, once it is accepted: whether the participant was known before, and otherwise what it was when it was registered.
    linked             boolean,
    registered_version bigint,
    registered_rows    bigint,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null
);
create index handover_copies_package on handover_copies (package_id, number, part);
create index handover_copies_participant on handover_copies (participant_id);
select opgang_secure('handover_copies', own || ' or sender_code = ' || me || ' and participant_id is null', own || ' or sender_code = ' || me,
                     own || ' or sender_code = ' || me || ' and participant_id is null',
                     own || ' or sender_code = ' || me || ' and participant_id is null')
from opgang_own('municipality_code') as own, concat('(select opgang_municipality())') as me;

-- A participant who is erased before anybody has accepted is handed over to nobody: neither is who moves with it, and the other copies go.
create function participants_handover_erased() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from participants p where p.id = old.participant_id) then
        return null;
    end if;
    update handover_packages set state = 'cancelled', settled = true, version = version + 1, updated_at = clock_timestamp()
    where id = old.package_id and state in ('sent', 'more-requested');
    if found then
        delete from handover_copies where package_id = old.package_id;
    end if;
    return null;
end $$;
revoke all on function participants_handover_erased() from public;
create trigger handover_copies_erased after delete on handover_copies
    for each row when (old.municipality_code = old.sender_code) execute function participants_handover_erased();

-- Whether a package may be opened for its receiver: by a consent that each of them has given and not taken back, or by statute; of nobody
-- whose processing is restricted.
create function participants_handover_standing(package uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when exists (select from handover_copies c join processing_limits l on l.participant_id = c.participant_id
                     where c.package_id = p.id and c.municipality_code = c.sender_code) then 'restricted'
        when p.basis <> 'consent' then 'standing'
        when exists (select from handover_copies c left join consents k on k.id = c.consent_id
                     where c.package_id = p.id and c.municipality_code = c.sender_code
                       and (k.id is null or k.withdrawn_at is not null)) then 'withdrawn'
        when exists (select from handover_copies c join consents k on k.id = c.consent_id
                     where c.package_id = p.id and c.municipality_code = c.sender_code
                       and (k.valid_from > opgang_today() or k.valid_until <= opgang_today())) then 'expired'
        else 'standing' end
    from handover_packages p where p.id = package
$$;
revoke all on function participants_handover_standing(uuid) from public;
grant execute on function participants_handover_standing(uuid) to ${app}, ${system};

-- How many records there are of the participant, besides copies and what the service notes by itself.
create function participants_handover_rows(person uuid) returns bigint
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(sum(value::bigint), 0)::bigint from jsonb_each_text(participants_counts(person))
    where key not in ('handover_copies', 'alert_checks')
$$;
revoke all on function participants_handover_rows(uuid) from public;
grant execute on function participants_handover_rows(uuid) to ${app};
