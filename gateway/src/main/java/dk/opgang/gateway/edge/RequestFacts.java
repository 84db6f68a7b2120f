package dk.opgang.gateway.edge;

import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the gateway knows of one request. */
final class RequestFacts {

    private static final String KEY = RequestFacts.class.getName();

    private final long startedAt = System.nanoTime();
    private final String requestId;
    private final @Nullable String givenId;
    private String client = "-";
    private @Nullable ProblemException refusal;

    private RequestFacts(String requestId, @Nullable String givenId) {
        this.requestId = requestId;
        this.givenId = givenId;
    }

    static RequestFacts begin(RoutingContext context, String requestId, @Nullable String givenId) {
        RequestFacts facts = new RequestFacts(requestId, givenId);
        context.put(KEY, facts);
        return facts;
    }

    static RequestFacts of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    String requestId() {
        return requestId;
    }

    /** What the client wanted for an id; never logged. */
    @Nullable
    String givenId() {
        return givenId;
    }

    /** The verified client, {@code -} as long as there is none. */
    String client() {
        return client;
    }

    void isBy(String verified) {
        client = verified;
    }

    /** Why it must be refused, found out before it was read; empty if it need not. */
    Optional<ProblemException> refusal() {
        return Optional.ofNullable(refusal);
    }

    void isRefused(ProblemException problem) {
        refusal = problem;
    }

    long millis() {
        return (System.nanoTime() - startedAt) / 1_000_000;
    }
}
