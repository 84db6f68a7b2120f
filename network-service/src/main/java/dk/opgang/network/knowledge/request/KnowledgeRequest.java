package dk.opgang.network.knowledge.request;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question, as it is stored. */
@Entity
@Table(name = "knowledge_requests")
class KnowledgeRequest extends PostedResource<RequestForm> {

    private static final String OPEN = "open";
    private static final String ANSWERED = "answered";
    private static final String CLOSED = "closed";

    private String state;
    private @Nullable Instant answeredAt;
    private @Nullable Boolean helpful;

    protected KnowledgeRequest() {}

    KnowledgeRequest(String poster, RequestForm form) {
        super(poster, form);
        this.state = OPEN;
    }

    /** A code of {@code knowledge-request-states}. */
    String state() {
        return state;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Boolean helpful() {
        return helpful;
    }

    boolean isClosed() {
        return state.equals(CLOSED);
    }

    boolean isAnswered() {
        return state.equals(ANSWERED);
    }

    /** The first answer counts for how long it took. */
    void answered(Instant now) {
        state = ANSWERED;
        answeredAt = answeredAt == null ? now : answeredAt;
    }

    void close(boolean wasHelpful) {
        state = CLOSED;
        helpful = wasHelpful;
    }
}
