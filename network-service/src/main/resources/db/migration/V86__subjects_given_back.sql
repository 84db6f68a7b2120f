-- Of what participants-service tells the participant is the subject, whatever the service is called as a source.
create or replace function opgang_feed_follow_merges(people uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    if not opgang_system() then
        raise exception 'Only the service itself follows merges' using errcode = 'insufficient_privilege';
    end if;
    with moved as (
        update feed_events e
        set participant_id = m.survivor_id,
            subject = case when e.subject = m.merged_id then m.survivor_id else e.subject end,
            data = replace(e.data, m.merged_id::text, m.survivor_id::text),
            merged_from = e.merged_from || m.merged_id
        from feed_merges m
        where m.merged and m.merged_id = any(people) and e.participant_id = m.merged_id
          -- These are about both.
          and e.type not in ('dk.opgang.participants.participant-merged.v1', 'dk.opgang.participants.participant-merge-reversed.v1',
                             'dk.opgang.participants.participant-erased.v1')
        returning e.position, e.readers, m.merged_id as former, m.survivor_id as present
    ), back as (
        update feed_events e
        set participant_id = m.merged_id,
            subject = case when e.subject = m.survivor_id and e.type like 'dk.opgang.participants.%' then m.merged_id else e.subject end,
            data = replace(e.data, m.survivor_id::text, m.merged_id::text),
            merged_from = e.merged_from[1:cardinality(e.merged_from) - 1]
        from feed_merges m
        where not m.merged and m.merged_id = any(people) and e.participant_id = m.survivor_id
          and e.merged_from[cardinality(e.merged_from)] = m.merged_id
        returning e.position, e.readers, m.survivor_id as former, m.merged_id as present
    ), changed as (
        select position, unnest(readers) as reader, former, present from moved
        union all
        select position, unnest(readers), former, present from back
    )
    update feed_readers r
    set about = case when r.about = c.former then c.present else r.about end,
        consent_of = case when r.consent_of = c.former then c.present else r.consent_of end
    from changed c
    where r.reader = c.reader and r.position = c.position and (r.about = c.former or r.consent_of = c.former);
end $$;
