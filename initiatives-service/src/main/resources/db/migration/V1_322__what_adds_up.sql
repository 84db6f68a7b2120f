-- Over which numbers of people the sum over several initiatives counts everybody once, decided with the first answer for what was published of
-- them: would it be decided with each, a sum that is gone today tells that somebody is in two of them since yesterday.
create table published_sums (
    asked   varchar   primary key,
    columns varchar[] not null
);
select opgang_secure_internal('published_sums');
