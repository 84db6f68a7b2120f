package dk.opgang.gateway.limit;

import io.vertx.ext.web.RoutingContext;

/** An answer after which the connection is closed, as it says itself. */
public final class LastAnswer {

    private LastAnswer() {}

    /** Makes the answer to this request the last one. */
    public static void on(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(answered -> context.request().connection().close());
    }
}
