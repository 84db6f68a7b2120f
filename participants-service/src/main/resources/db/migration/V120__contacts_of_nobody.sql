-- What the attendance counts of people who were erased: that somebody came, or did not, on a day and at a place. The ids are of nobody.
create table contacts_of_nobody (
    id                uuid primary key,
    participant_id    uuid        not null,
    municipality_code text        not null,
    at                timestamptz not null,
    kind              text        not null,
    place             text        not null,
    attended          boolean     not null,
    cancelled_by      text,
    initiative_id     uuid,
    housing_area_id   uuid,
    -- The benefit of that day, since the periods of the person are gone.
    benefit_group     text
);
create index contacts_of_nobody_at on contacts_of_nobody (municipality_code, at);
select opgang_secure_owned('contacts_of_nobody', 'municipality_code');
