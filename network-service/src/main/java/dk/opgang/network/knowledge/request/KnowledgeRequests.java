package dk.opgang.network.knowledge.request;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The questions. All of them are visible to whoever may read the network. */
@Singleton
class KnowledgeRequests extends PostedRepository<KnowledgeRequest> {

    KnowledgeRequests(EntityManager entities) {
        super(KnowledgeRequest.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }
}
