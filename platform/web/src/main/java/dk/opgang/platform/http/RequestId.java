package dk.opgang.platform.http;

import dk.opgang.platform.cpr.CprFinder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every request an id, the client's own if it is sane, echoes it and puts it on every log line. */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,128}");

    void register(@Observes Filters filters) {
        filters.register(RequestId::identify, FilterOrder.REQUEST_ID);
    }

    /** The id under which a request is logged: the given one, or one of ours in place of what no log should hold. */
    public static String of(@Nullable String given) {
        return given != null && SANE.matcher(given).matches() && !CprFinder.isInKey(given) ? given : made();
    }

    /** It guards nothing, so that it needs no randomness that nobody could foresee, which costs more than the rest of this filter. */
    private static String made() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static void identify(RoutingContext context) {
        String id = of(context.request().getHeader(HEADER));
        MDC.put("requestId", id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
