-- What was read here under consents, until the service that keeps the consents was told (databeskyttelsesforordningen article 19: whoever
-- has read is told when the consent ends). Written by the function alone, and taken out when it is told.
create table consent_uses (
    consent_id        uuid        not null,
    recipient         varchar     not null,
    participant_id    uuid        not null,
    municipality_code varchar     not null,
    first_at          timestamptz not null,
    last_at           timestamptz not null,
    reads             bigint      not null,
    data_categories   varchar[]   not null,
    primary key (consent_id, recipient)
) with (fillfactor = 70);
select opgang_secure_internal('consent_uses');

-- Notes that the caller was shown something of those categories of participants in initiatives, under each consent that opens it: one read,
-- in the transaction that shows it. A consent that was withdrawn while the caller read has let it read.
create function initiatives_note_reads(participants uuid[], initiatives uuid[], shown varchar[], read_at timestamptz)
    returns void language sql security definer set search_path = public, pg_temp as $$
    insert into consent_uses as known (consent_id, recipient, participant_id, municipality_code, first_at, last_at, reads,
                                       data_categories)
    select c.id, c.recipient, c.participant_id, c.municipality_code, read_at, read_at, 1,
           array(select category from unnest(c.data_categories) as category where category = any (shown) order by category)::varchar[]
    from consents c
    where c.participant_id = any (participants)
      and c.recipient = opgang_organisation() and c.source = c.municipality_code and c.data_categories && shown
      and (c.withdrawn_at is null
           or c.withdrawn_at >= coalesce(nullif(current_setting('opgang.begun', true), '')::timestamptz, now()))
      and c.valid_from <= (now() at time zone 'Europe/Copenhagen')::date
      and c.valid_until > (coalesce(nullif(current_setting('opgang.begun', true), '')::timestamptz, now())
                           at time zone 'Europe/Copenhagen')::date
      and exists (select from unnest(participants, initiatives) as seen (participant, initiative)
                  where seen.participant = c.participant_id
                    and (c.initiative_id is null or c.initiative_id = seen.initiative))
    -- Two readers of the same many wait for each other in one order.
    order by c.id
    on conflict (consent_id, recipient) do update
    set last_at = greatest(known.last_at, excluded.last_at), reads = known.reads + 1,
        data_categories = case when known.data_categories @> excluded.data_categories then known.data_categories
                               else array(select distinct category from unnest(known.data_categories || excluded.data_categories)
                                          as category order by category)::varchar[] end
$$;
revoke all on function initiatives_note_reads(uuid[], uuid[], varchar[], timestamptz) from public;
grant execute on function initiatives_note_reads(uuid[], uuid[], varchar[], timestamptz) to ${app};
