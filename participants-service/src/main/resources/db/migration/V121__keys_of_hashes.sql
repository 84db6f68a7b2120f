-- Which key made the hash of the CPR, by its id, so that a rotation finds those of older keys; 0 from before it was kept.
alter table participants add column cpr_hash_key bigint not null default 0;
