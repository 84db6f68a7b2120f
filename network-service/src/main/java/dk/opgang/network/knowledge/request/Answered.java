package dk.opgang.network.knowledge.request;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The answers to all questions. Whoever may read the network sees them. */
@Singleton
class Answered extends PostedRepository<Answer> {

    Answered(EntityManager entities) {
        super(Answer.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** The answer to that question, or 404. */
    Answer get(Caller caller, UUID id, UUID requestId) {
        return one(caller, Restriction.equal("id", id), Restriction.equal("requestId", requestId));
    }
}
