package dk.opgang.participants.duplicate;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The pairs that are proposed: a municipality sees those of its participants, nobody else any. */
@Singleton
class Candidates extends VisibleRepository<Candidate> {

    Candidates(EntityManager entities) {
        super(Candidate.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }
}
