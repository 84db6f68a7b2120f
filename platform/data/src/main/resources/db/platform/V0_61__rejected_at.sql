-- When the row was refused, for readers who come back for what is new.
alter table batch_rejections add column rejected_at timestamptz not null default now();
