-- The platform's own tables in the shapes of row security.
select opgang_secure_internal('inbox');
select opgang_secure_internal('inbox_state');
select opgang_secure_internal('inbox_positions');
select opgang_secure_internal('dead_letters');
select opgang_secure_internal('erased_subjects');
select opgang_secure_owned('row_searches', 'tenant');
select opgang_secure_part('batch_slices', 'batches', 'batch_id');
select opgang_secure_part('batch_rejections', 'batches', 'batch_id');
select opgang_secure_part('batch_repeats', 'batches', 'batch_id');
select opgang_secure('outbox', adds => opgang_own('tenant'));
select opgang_secure('access_log', reads => opgang_own('tenant') || ' or ' || opgang_own('owner'), adds => opgang_own('tenant'));
-- Whoever counts asks whether a rebuild is done; it names nobody.
select opgang_secure('rebuild_targets', reads => 'true');

-- A caller without a tenant is its client, not everybody else without one.
select opgang_secure(kept, own, own, own, own)
from unnest(array['batches', 'idempotency_keys']::regclass[]) as kept,
     concat(opgang_own('tenant'), ' and (tenant <> ''nobody'' or client = (select current_setting(''opgang.client'', true)))') as own;
-- Keys from before they had a tenant are nobody's: a municipality can erase them.
select opgang_secure('subject_keys', own, own, own, own)
from concat(opgang_own('tenant'), ' or tenant is null and (select opgang_municipality()) is not null') as own;
-- Each transaction notes itself.
select opgang_secure('writers', own, own, own, own) from concat('xid = pg_current_xact_id()') as own;
