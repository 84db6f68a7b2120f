package dk.opgang.network.knowledge.request;

import dk.opgang.platform.outbox.Event;
import java.util.UUID;

/** Somebody asked, was answered, or closed the question. Its words stay in the service: everyone may see it. */
record RequestChanged(UUID requestId, String state) implements Event {

    static RequestChanged of(KnowledgeRequest request) {
        return new RequestChanged(request.id(), request.state());
    }

    @Override
    public UUID aggregateId() {
        return requestId;
    }

    @Override
    public String type() {
        return "dk.opgang.network.knowledge-request-changed.v1";
    }
}
