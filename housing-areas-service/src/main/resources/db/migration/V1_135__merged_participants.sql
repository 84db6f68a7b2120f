-- Events tell these under the id of the participant, so what is known of one says nothing of another: what was of somebody who was merged is
-- told once more as of the survivor.
alter table residences drop constraint residences_pkey, add primary key (id, participant_id);
alter table benefit_periods drop constraint benefit_periods_pkey, add primary key (id, participant_id);
