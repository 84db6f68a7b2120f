-- The rest of what a round of the relay writes is packed the quicker way, too, where the server has it: until now a fifth of what the relay
-- cost the database was the packing of ids, keys, times and of who may see an event.
do $$ begin
    alter table published_events alter column ids set compression lz4, alter column keys set compression lz4,
        alter column times set compression lz4, alter column municipalities set compression lz4,
        alter column organisations set compression lz4;
exception when feature_not_supported then null;
end $$;
