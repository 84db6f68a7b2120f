package dk.opgang.network.knowledge.request;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a question to the network, changes it while it is open, or closes it; only whoever asked does that. */
@Singleton
class WriteRequest extends Posting<Caller, RequestForm, KnowledgeRequest> {

    private final KnowledgeRequests requests;
    private final Outbox outbox;

    WriteRequest(KnowledgeRequests requests, Outbox outbox) {
        super(requests, RequestForm.class, outbox);
        this.requests = requests;
        this.outbox = outbox;
    }

    @Transactional
    Posted<KnowledgeRequest> post(Caller caller, RequestForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    KnowledgeRequest patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, own(caller, id), ifMatch, patch);
    }

    @Transactional
    KnowledgeRequest close(Caller caller, UUID id, Closure told) {
        KnowledgeRequest request = own(caller, id);
        if (!request.isAnswered()) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        request.close(told.helpful());
        requests.flush();
        outbox.publish(RequestChanged.of(request));
        return request;
    }

    private KnowledgeRequest own(Caller caller, UUID id) {
        KnowledgeRequest request = requests.get(caller, id);
        if (!request.poster().equals(caller.tenantKey())) {
            throw new ProblemException(RequestProblem.NOT_YOUR_REQUEST);
        }
        return requests.lock(caller, id);
    }

    @Override
    protected KnowledgeRequest create(Caller caller, Caller writer, RequestForm form) {
        return new KnowledgeRequest(caller.tenantKey(), form);
    }

    @Override
    protected void check(
            Caller caller, Caller writer, @Nullable KnowledgeRequest known, RequestForm form, Faults faults) {
        if (known != null && known.isClosed() && !known.form().equals(form)) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable RequestForm before, KnowledgeRequest request) {
        return List.of(RequestChanged.of(request));
    }
}
