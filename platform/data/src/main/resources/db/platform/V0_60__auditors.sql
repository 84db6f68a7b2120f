-- Whether the running statement works for an auditor: somebody of no tenant, with the scope for it.
create function opgang_auditor() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('opgang.auditor', true) = 'true', false);

-- The access log holds no personal data, so an auditor reads all of it, and nothing else.
alter policy own_reads on access_log
    using (tenant = (select opgang_tenant()) or owner = (select opgang_tenant())
           or (select opgang_system()) or (select opgang_auditor()));
