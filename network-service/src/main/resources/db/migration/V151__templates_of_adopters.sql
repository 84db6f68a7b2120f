-- An adoption of a method with a template makes one of the adopter's in initiatives-service: up to which version of the method that is done,
-- and when it is tried again if initiatives-service did not answer.
alter table adoptions
    add column template_key text,
    add column handed_version int,
    add column hand_tries int not null default 0,
    add column hand_next timestamptz;
create index adoptions_to_hand on adoptions (id) where template_key is not null and handed_version is distinct from adopted_version;
