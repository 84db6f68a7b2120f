package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contact persons of all members. They are visible to whoever may read the network. */
@Singleton
class ContactPersons extends PostedRepository<ContactPerson> {

    ContactPersons(EntityManager entities) {
        super(ContactPerson.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** Those of the members who are contact persons on that day. */
    List<ContactPerson> present(Caller caller, Collection<UUID> members, LocalDate day) {
        return list(caller, Restriction.in("form.memberId", members), Restriction.contains("form", day));
    }

    /** Those who answer for the field; without one no restriction. */
    static Restriction answersFor(@Nullable String field) {
        return Restriction.holding("form.fields", field);
    }
}
