-- Whoever is at an occasion reaches the steps that occasions reach. Such a step goes with the last attendance that it rests on, and stays
-- where somebody has also posted it.
alter table enrolment_steps add column by_occasion boolean default false;
grant update (by_occasion) on enrolment_steps to ${app};
