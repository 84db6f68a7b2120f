package dk.opgang.platform.http;

import dk.opgang.platform.list.CursorSeal;
import dk.opgang.platform.list.Paged;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds the cursor of every page that is answered to its request, and names the address of the next page in {@code Link}. */
@Provider
@Priority(FilterOrder.PAGE_LINK)
public class PageLink implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page) {
            Paged bound = CursorSeal.bound(page);
            // Written by what it holds: the items may be more than the method says, if the client wants them expanded.
            response.setEntity(new GenericEntity<>(bound, bound.getClass()));
            if (bound.next() != null) {
                response.getHeaders().putSingle(HttpHeaders.LINK, next(request.getUriInfo(), bound));
            }
        }
    }

    /** The value of {@code Link} of a page that is answered as something else, such as a table; null on the last one. */
    public static @Nullable String of(UriInfo uri, Paged page) {
        Paged bound = CursorSeal.bound(page);
        return bound.next() == null ? null : next(uri, bound);
    }

    /** The present address with another place to begin at. */
    private static String next(UriInfo uri, Paged page) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(uri.getQueryParameters());
        parameters.remove("cursor");
        parameters.put(page.parameter(), List.of(page.next()));
        String query = parameters.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return "<" + uri.getRequestUri().getRawPath() + "?" + query + ">; rel=\"next\"";
    }

    /** A value can hold whatever has a meaning in an address or in a template of one. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
