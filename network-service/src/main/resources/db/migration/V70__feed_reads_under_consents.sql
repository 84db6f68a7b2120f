-- What the feed showed under consents, until the service that keeps the consents was told (databeskyttelsesforordningen article 19: whoever
-- has read is told when the consent ends). Written by the function alone, and taken out when it is told.
create table feed_consent_uses (
    consent_id        uuid        not null,
    reader            text        not null,
    participant_id    uuid        not null,
    municipality_code text        not null,
    first_at          timestamptz not null,
    last_at           timestamptz not null,
    reads             bigint      not null,
    primary key (consent_id, reader)
) with (fillfactor = 70);
select opgang_secure_internal('feed_consent_uses');

-- Notes that the caller was shown events that name it by a consent of these participants: one read. A consent that was withdrawn a moment
-- ago has let it read.
create function network_note_reads(participants uuid[], municipalities text[], initiatives uuid[], read_at timestamptz)
    returns void language sql security definer set search_path = public, pg_temp as $$
    insert into feed_consent_uses as known (consent_id, reader, participant_id, municipality_code, first_at, last_at, reads)
    select c.consent_id, c.reader, c.participant_id, min(shown.municipality), read_at, read_at, 1
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
    set last_at = greatest(known.last_at, excluded.last_at), reads = known.reads + 1
$$;
revoke all on function network_note_reads(uuid[], text[], uuid[], timestamptz) from public;
grant execute on function network_note_reads(uuid[], text[], uuid[], timestamptz) to ${app};
