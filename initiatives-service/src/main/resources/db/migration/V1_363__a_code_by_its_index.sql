-- A vote has one code. Asked for any of several, as long as a new roll has not been counted, PostgreSQL takes all codes of the round and looks for
-- the right ones among them: a vote in a round of 30,000 codes cost 2 ms of the database, three times as much as by the index of the codes.
create or replace function initiatives_vote_standing(voted uuid, moment timestamptz, codes bytea[]) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select case
        when not exists (select from budget_rounds r where r.id = voted and r.state = 'VOTING'
                           and (r.voting_until is null or r.voting_until > moment)) then 'closed'
        else coalesce((select case when b.used then 'used' else 'free' end from budget_roll b
                       where b.round_id = voted and b.code_hash = codes[1]), 'unknown')
        end
$$;

create or replace function initiatives_cast_vote(voted uuid, moment timestamptz, codes bytea[], voter uuid, voter_municipality varchar,
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
        update budget_roll set used = true where round_id = voted and code_hash = codes[1] and not used;
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
