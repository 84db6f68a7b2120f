-- Whoever runs an effort for a municipality's participant may be called by the municipality, an alert or not.
create index enrolments_organisation on enrolments (organisation, municipality_code);
alter policy consulted on coordination_contacts
    using (exists (select from coordination_alerts a
                    where split_part(coordination_contacts.poster, ':', 2) in (a.first_party, a.second_party, a.municipality_code))
           or exists (select from enrolments e where e.organisation = split_part(coordination_contacts.poster, ':', 2)));
