-- What the effort of an enrolment is about and whom others may ask about it, kept beside it as its partners are: told with its events.
alter table enrolments
    add column theme                varchar,
    add column contact_organisation varchar,
    add column lead_organisation    varchar;
grant update (contact_organisation) on enrolments to ${app};

create function initiatives_lead(partners jsonb) returns varchar
    language sql immutable
    return (select partner.told ->> 'organisation'
            from jsonb_array_elements(partners) with ordinality as partner (told, place)
            where partner.told ->> 'role' = 'lead' order by partner.place limit 1);
revoke all on function initiatives_lead(jsonb) from public;

-- The templates that come with the service are files; what they say of their themes stands there.
update enrolments e
set lead_organisation = initiatives_lead(i.partners),
    theme = coalesce(t.document ->> 'theme', case i.template_key
        when 'outreach-employment' then 'outreach-employment'
        when 'job-and-education-guidance' then 'outreach-employment'
        when 'job-guide' then 'outreach-employment'
        when 'operations-assistant' then 'outreach-employment'
        when 'leisure-job' then 'leisure-jobs'
        when 'pocket-money-job' then 'leisure-jobs'
        when 'jobplaneten' then 'leisure-jobs'
        when 'tasting-internship' then 'business-cooperation' end)
from initiatives i left join initiative_templates t on t.id = i.template_id
where i.id = e.initiative_id;

-- Whoever leads the initiative from now on is asked about its enrolments.
create or replace function initiatives_partners_to_enrolments(initiative uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update enrolments e set partner_organisations = i.partner_organisations, lead_organisation = initiatives_lead(i.partners)
    from initiatives i where i.id = initiative and e.initiative_id = i.id
$$;
