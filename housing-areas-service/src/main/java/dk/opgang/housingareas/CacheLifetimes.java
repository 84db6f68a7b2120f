package dk.opgang.housingareas;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.http.DigestTag;
import dk.opgang.platform.http.FilterOrder;
import dk.opgang.platform.http.Vary;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;

/**
 * Says how long answers about areas may be kept: what clients of nobody read is the same for all of them, and caches between may keep
 * it for a minute. Whoever writes, or sees more than others, asks each time. Every such answer has an ETag, so that asking is cheap;
 * tables say themselves how long they may be kept.
 */
@Provider
@Priority(FilterOrder.CACHING)
public class CacheLifetimes implements ContainerResponseFilter {

    private static final String[] AREAS = {
        "/v1/housing-areas",
        "/v1/housing-organisations",
        "/v1/reference-values",
        "/v1/classifications",
        "/v1/early-warnings",
        "/v1/household-compositions"
    };

    private static final String FOR_ALL = "public, max-age=60";
    private static final String FOR_ONE = "private, no-cache";

    // Looked up on use: filters are made before the configuration of the running service is known.
    private final Instance<DigestTag> tags;
    private final Instance<CurrentCaller> caller;

    CacheLifetimes(Instance<DigestTag> tags, Instance<CurrentCaller> caller) {
        this.tags = tags;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean told = response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL);
        if (!request.getMethod().equals(HttpMethod.GET) || response.getStatus() != 200 || !isOfAreas(request)) {
            return;
        }
        if (!told) {
            boolean shared =
                    caller.get().find().filter(CacheLifetimes::isAnybody).isPresent();
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, shared ? FOR_ALL : FOR_ONE);
            Vary.with(response, "Accept", "Accept-Language", "Authorization");
        }
        tags.get().tag(response);
    }

    private static boolean isOfAreas(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        String rooted = path.startsWith("/") ? path : "/" + path;
        return Stream.of(AREAS).anyMatch(area -> rooted.equals(area) || rooted.startsWith(area + "/"));
    }

    private static boolean isAnybody(Caller caller) {
        return caller.tenant() instanceof Tenant.Nobody && !caller.isOperator();
    }
}
