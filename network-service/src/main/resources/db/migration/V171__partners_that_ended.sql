-- From when on the messages of an installation are counted, if it has begun anew; and since when nothing of it is shown any more because it
-- is silent, or no partner.
alter table exchange_installations add column counted_from timestamptz;
alter table exchange_installations add column ended_at timestamptz;
