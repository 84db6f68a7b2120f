package dk.opgang.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers 304 when the client has the version that a GET would send. */
@Provider
@Priority(FilterOrder.CONDITIONAL_GET)
public class ConditionalGet implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        if (known == null || tag == null || response.getStatus() != 200 || !isRead(request.getMethod())) {
            return;
        }
        String present = response.getStringHeaders().getFirst(HttpHeaders.ETAG);
        if (names(known, present)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /** Packed or not, weak or not: what the client has tells the same. */
    private static boolean names(String known, String present) {
        List<NamedTag> presentTags = NamedTag.all(present).orElse(List.of());
        return NamedTag.all(known).orElse(List.of()).stream().anyMatch(tag -> tag.isAny() || presentTags.contains(tag));
    }

    private static boolean isRead(String method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}
