package dk.opgang.gateway.portal;

import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The parameters in the query of an address, of a page or of the API. */
public final class Parameters {

    private Parameters() {}

    /** What the reader gives for the parameter; empty if nothing. */
    public static String given(RoutingContext context, String name) {
        String value = context.queryParams().get(name);
        return value == null ? "" : value.strip();
    }

    /** The address with one parameter more. */
    public static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
