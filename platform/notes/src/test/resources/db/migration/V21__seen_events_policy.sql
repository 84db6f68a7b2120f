alter table seen_events enable row level security;
create policy system_only on seen_events using ((select opgang_system())) with check ((select opgang_system()));
