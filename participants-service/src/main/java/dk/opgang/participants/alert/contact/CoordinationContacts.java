package dk.opgang.participants.alert.contact;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contacts; each is managed by who posted it, and told to others with the alerts that they may see. */
@Singleton
class CoordinationContacts extends PostedRepository<CoordinationContact> {

    CoordinationContacts(EntityManager entities) {
        super(CoordinationContact.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return postedBy(caller);
    }

    /** The caller's contact for the initiative; for all others without one. */
    Optional<CoordinationContact> about(Caller caller, @Nullable UUID initiative) {
        return first(
                caller,
                initiative == null
                        ? Restriction.of("e.form.initiativeId is null")
                        : Restriction.equal("form.initiativeId", initiative));
    }
}
