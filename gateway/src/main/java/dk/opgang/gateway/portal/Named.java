package dk.opgang.gateway.portal;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** What the address of a page names. */
public final class Named {

    private Named() {}

    /** The part of that name; empty, which names nothing, where the route has none. */
    public static String in(RoutingContext context, String part) {
        return Objects.requireNonNullElse(context.pathParam(part), "");
    }
}
