package dk.opgang.gateway.edge;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Under which name metrics and traces know a request: each path would make a series of its own, and clients make paths up. */
final class Metrics {

    /** Whatever has no name of its own. */
    static final String ANYTHING_ELSE = "/{anything}";

    private Metrics() {}

    /** Names the running request; a later name takes the place of an earlier one. */
    static void name(String template) {
        Context current = Vertx.currentContext();
        if (current != null) {
            current.putLocal("UrlPathTemplate", template);
        }
    }
}
