-- Streams that show the same are read together, and each of them is a read. A service of the version before names no number.
drop function network_note_reads(uuid[], text[], uuid[], timestamptz);
create function network_note_reads(
    participants uuid[], municipalities text[], initiatives uuid[], read_at timestamptz, times int default 1)
    returns void language sql security definer set search_path = public, pg_temp as $$
    insert into feed_consent_uses as known (consent_id, reader, participant_id, municipality_code, first_at, last_at, reads)
    select c.consent_id, c.reader, c.participant_id, min(shown.municipality), read_at, read_at, times
    from unnest(participants, municipalities, initiatives) as shown (participant, municipality, initiative)
    join feed_consents c on c.participant_id = shown.participant
    where c.reader = opgang_tenant() and c.of_controller and (not c.withdrawn or c.told_at > now() - interval '10 seconds')
      and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
      and c.valid_until >= (now() at time zone 'Europe/Copenhagen')::date
      and (c.initiative_id is null or c.initiative_id = shown.initiative)
    group by c.consent_id, c.reader, c.participant_id
    -- Two readers of the same many wait for each other in one order.
    order by c.consent_id
    on conflict (consent_id, reader) do update
    set last_at = greatest(known.last_at, excluded.last_at), reads = known.reads + excluded.reads
$$;
revoke all on function network_note_reads(uuid[], text[], uuid[], timestamptz, int) from public;
grant execute on function network_note_reads(uuid[], text[], uuid[], timestamptz, int) to ${app};
