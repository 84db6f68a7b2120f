-- Rows that were taken with a remark are kept beside those that were refused, and in the same way.
alter table batch_rejections add column remark boolean not null default false;
create index batch_rejections_remarks on batch_rejections (batch_id) where remark;
