-- The rule of a batch's owner in the policy itself: as a function it would be called for each row.
alter policy own_tenant on batches
    using ((select opgang_system())
        or (tenant = (select opgang_tenant())
            and (tenant <> 'nobody' or client = (select current_setting('opgang.client', true)))))
    with check ((select opgang_system())
        or (tenant = (select opgang_tenant())
            and (tenant <> 'nobody' or client = (select current_setting('opgang.client', true)))));
drop function opgang_owns_batch(text, text);
