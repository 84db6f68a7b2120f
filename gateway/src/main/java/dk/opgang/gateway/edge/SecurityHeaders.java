package dk.opgang.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Headers that tell browsers and caches what not to do with an answer. */
final class SecurityHeaders {

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String PAGE = page("'self'");
    // The viewer of the reference sets styles on its elements; scripts come from files of this host only there, too.
    private static final String VIEWER = page("'self' 'unsafe-inline'");
    private static final String VIEWER_PATH = "/docs/reference";

    private SecurityHeaders() {}

    static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String type = headers.get("Content-Type");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        boolean page = type != null && type.startsWith("text/html");
        headers.set("Content-Security-Policy", policy(page, context.request().path()));
        if (page) {
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        }
        Vary.with(headers, "Accept", "Accept-Encoding", "Accept-Language");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (!headers.contains("Cache-Control")) {
            // Answers hold personal data: with an ETag the client may keep one and ask, otherwise nobody keeps
            // anything.
            headers.set("Cache-Control", headers.contains("ETag") ? "private, no-cache" : "no-store");
        }
    }

    private static String policy(boolean page, @Nullable String path) {
        if (!page) {
            return DATA;
        }
        return VIEWER_PATH.equals(path) ? VIEWER : PAGE;
    }

    private static String page(String styles) {
        return "default-src 'none'; script-src 'self'; style-src " + styles
                + "; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }
}
