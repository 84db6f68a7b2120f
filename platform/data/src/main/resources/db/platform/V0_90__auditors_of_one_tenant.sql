-- An auditor reads the access log of a tenant, as that tenant: whoever belongs to none reads none.
alter policy own_reads on access_log
    using (tenant = (select opgang_tenant()) or owner = (select opgang_tenant()) or (select opgang_system()));
drop function opgang_auditor();
