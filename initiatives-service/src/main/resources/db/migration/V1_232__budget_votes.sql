-- Votes. Nothing here connects who votes with what is voted: a ballot has an id by chance, no time, and no reference to the roll. No
-- foreign keys either, whose checks would write the transaction of every voter into the row of the round.

-- Who may vote and has voted, by a code or as a participant. Codes are kept as hashes with the key of the round, which dies with the vote.
create table budget_roll (
    id            uuid    primary key default gen_random_uuid(),
    round_id      uuid    not null,
    poster        varchar not null,
    channel       varchar not null,
    code_hash     bytea,
    participant_id uuid,
    municipality_code varchar,
    used          boolean not null,
    constraint budget_roll_code unique (round_id, code_hash),
    constraint budget_roll_person unique (round_id, participant_id)
);
create index budget_roll_participant on budget_roll (participant_id) where participant_id is not null;
select opgang_secure_owned('budget_roll', 'poster');

-- Ballots as long as votes are taken: all of one size, under the key of the round. Cast by the function below alone.
create table budget_sealed_ballots (
    id       uuid    primary key,
    round_id uuid    not null,
    poster   varchar not null,
    sealed   bytea   not null
);
create index budget_sealed_ballots_round on budget_sealed_ballots (round_id);
select opgang_secure('budget_sealed_ballots', reads => own, removes => own) from opgang_own('poster') as own;

-- That a ballot is in the count; which one it is, nobody knows.
create table budget_receipts (
    round_id uuid    not null,
    poster   varchar not null,
    hash     bytea   not null,
    primary key (round_id, hash)
);
select opgang_secure_owned('budget_receipts', 'poster');

-- What a count came to. Everybody may read it once the round is counted.
create table budget_tallies (
    round_id      uuid    primary key,
    poster        varchar not null,
    codes_issued  int     not null default 0,
    counted       boolean not null default false,
    -- Whether everybody may read the ballots: once the round is decided, unless too few have voted.
    ballots_shown boolean not null default false,
    online_votes  int     not null default 0,
    paper_votes   int     not null default 0,
    paper_codes_left int  not null default 0,
    blank         int     not null default 0,
    votes         jsonb   not null default '{}',
    counted_at    timestamptz,
    digest        varchar,
    allocation    varchar
);
select opgang_secure('budget_tallies', concat(own, ' or counted and ', opgang_anybody()), own, own) from opgang_own('poster') as own;

-- The ballots as they were opened and written anew, all in one transaction and in an order by chance.
create table budget_ballots (
    id        uuid    primary key,
    round_id  uuid    not null,
    poster    varchar not null,
    approvals int[]   not null
);
create index budget_ballots_round on budget_ballots (round_id, id);
select opgang_secure('budget_ballots',
    concat(own, ' or exists (select from budget_tallies t where t.round_id = budget_ballots.round_id and t.ballots_shown)'),
    own, removes => own)
from opgang_own('poster') as own;

-- Whether a code or a person can vote: closed, unknown, used, free. Whoever votes may not read the roll.
create function initiatives_vote_standing(voted uuid, moment timestamptz, codes bytea[]) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when not exists (select from budget_rounds r where r.id = voted and r.state = 'VOTING'
                           and (r.voting_until is null or r.voting_until > moment)) then 'closed'
        else coalesce((select case when b.used then 'used' else 'free' end from budget_roll b
                       where b.round_id = voted and b.code_hash = any(codes)), 'unknown')
        end
$$;
revoke all on function initiatives_vote_standing(uuid, timestamptz, bytea[]) from public;
grant execute on function initiatives_vote_standing(uuid, timestamptz, bytea[]) to ${app}, ${system};

-- Casts a vote: uses the code, or the person's right to vote, and puts the sealed ballot to the others, or nothing of it. Votes at once
-- share a lock that the close of the vote takes alone, so that none is lost and none comes late.
create function initiatives_cast_vote(voted uuid, moment timestamptz, codes bytea[], voter uuid, voter_municipality varchar,
                                      ballot uuid, sealed_ballot bytea, receipt bytea) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    owner_key varchar;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('budget-voting ' || voted, 0));
    select r.poster into owner_key from budget_rounds r
    where r.id = voted and r.state = 'VOTING' and (r.voting_until is null or r.voting_until > moment);
    if not found then
        return 'closed';
    end if;
    if voter is null then
        update budget_roll set used = true where round_id = voted and code_hash = any(codes) and not used;
        if not found then
            return initiatives_vote_standing(voted, moment, codes);
        end if;
    else
        insert into budget_roll (round_id, poster, channel, participant_id, municipality_code, used)
        values (voted, owner_key, 'online', voter, voter_municipality, true)
        on conflict on constraint budget_roll_person do update set used = true where not budget_roll.used;
        if not found then
            return 'used';
        end if;
    end if;
    insert into budget_sealed_ballots (id, round_id, poster, sealed) values (ballot, voted, owner_key, sealed_ballot);
    insert into budget_receipts (round_id, poster, hash) values (voted, owner_key, receipt);
    return 'cast';
end $$;
revoke all on function initiatives_cast_vote(uuid, timestamptz, bytea[], uuid, varchar, uuid, bytea, bytea) from public;
grant execute on function initiatives_cast_vote(uuid, timestamptz, bytea[], uuid, varchar, uuid, bytea, bytea) to ${app};

create function initiatives_has_receipt(voted uuid, receipt bytea) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from budget_receipts where round_id = voted and hash = receipt)
$$;
revoke all on function initiatives_has_receipt(uuid, bytea) from public;
grant execute on function initiatives_has_receipt(uuid, bytea) to ${app};
