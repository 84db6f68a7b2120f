package dk.opgang.participants.merge;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The merges: a municipality sees those of its participants, nobody else any. */
@Singleton
class Merges extends VisibleRepository<Merge> {

    Merges(EntityManager entities) {
        super(Merge.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }
}
