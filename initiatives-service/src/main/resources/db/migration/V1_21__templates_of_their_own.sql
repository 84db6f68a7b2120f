-- An initiative is of one template. Its key alone does not tell which: municipalities may call templates of their own alike, and whoever
-- named a municipality and a key could see and change what that one keeps under it.
alter table initiatives add column template_id uuid references initiative_templates;
update initiatives i set template_id = (
    select t.id from initiative_templates t
    where t.key = i.template_key
      and (i.poster = 'municipality:' || t.municipality_code or t.municipality_code = any(i.municipality_codes))
    order by i.poster <> 'municipality:' || t.municipality_code, t.id limit 1);
create index initiatives_template on initiatives (template_id) where template_id is not null;

-- Whoever takes part in an initiative reads its template; the initiatives are those that the reader may see.
drop policy shared on initiative_templates;
create policy shared on initiative_templates for select
    using (exists (select 1 from initiatives i where i.template_id = initiative_templates.id));

-- An initiative is posted in the poster's own name, and changed by who takes part in it; what identifies it is told once.
drop policy tenants on initiatives;
create policy tenants_read on initiatives for select
    using ((select opgang_system())
        or municipality_codes @> array[(select opgang_municipality())::varchar]
        or partner_organisations @> array[(select opgang_organisation())::varchar]);
create policy tenants_post on initiatives for insert
    with check ((select opgang_system())
        or poster = (select opgang_tenant())
           and (municipality_codes @> array[(select opgang_municipality())::varchar]
                or partner_organisations @> array[(select opgang_organisation())::varchar]));
create policy tenants_change on initiatives for update
    using ((select opgang_system())
        or municipality_codes @> array[(select opgang_municipality())::varchar]
        or poster = (select opgang_tenant()) and partner_organisations @> array[(select opgang_organisation())::varchar]);
create policy system_removes on initiatives for delete using ((select opgang_system()));
revoke update on initiatives from ${app};
grant update (updated_at, version, name, period_from, period_to, municipality_codes, partner_organisations, housing_area_ids,
              details) on initiatives to ${app};

-- A municipality leaves by itself: past the policies, since nobody may write a row that it cannot read afterwards.
create function initiatives_step_out(initiative uuid, areas uuid[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    update public.initiatives i
    set municipality_codes = array_remove(i.municipality_codes, opgang_municipality()::varchar), housing_area_ids = $2,
        version = i.version + 1, updated_at = now()
    where i.id = $1 and i.municipality_codes @> array[opgang_municipality()::varchar]
$$;
revoke all on function initiatives_step_out(uuid, uuid[]) from public;
grant execute on function initiatives_step_out(uuid, uuid[]) to ${app};

-- A municipality's own template stays its own, and is written by it alone.
drop policy tenants on initiative_templates;
create policy tenants on initiative_templates
    using ((select opgang_system()) or municipality_code = (select opgang_municipality()));
