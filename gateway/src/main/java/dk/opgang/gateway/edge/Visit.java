package dk.opgang.gateway.edge;

import io.vertx.ext.web.RoutingContext;

/** What the gateway knows of one request. */
final class Visit {

    private static final String KEY = Visit.class.getName();

    private final long startedAt = System.nanoTime();
    private final String requestId;
    private String client = "-";

    private Visit(String requestId) {
        this.requestId = requestId;
    }

    static Visit begin(RoutingContext context, String requestId) {
        Visit visit = new Visit(requestId);
        context.put(KEY, visit);
        return visit;
    }

    static Visit of(RoutingContext context) {
        return context.get(KEY);
    }

    String requestId() {
        return requestId;
    }

    /** The verified client, {@code -} as long as there is none. */
    String client() {
        return client;
    }

    void isBy(String verified) {
        client = verified;
    }

    long millis() {
        return (System.nanoTime() - startedAt) / 1_000_000;
    }
}
