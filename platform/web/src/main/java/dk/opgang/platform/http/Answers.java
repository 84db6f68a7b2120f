package dk.opgang.platform.http;

import dk.opgang.platform.list.Page;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers that all resources give in the same way. */
public final class Answers {

    private Answers() {}

    /** 200 with the resource and its ETag. */
    public static <T> RestResponse<T> found(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Preconditions.tag(version))
                .build();
    }

    /**
     * 201 with the new resource, its ETag and its address.
     *
     * @param path the address, from the root, such as {@code /v1/participants/0190…}
     */
    public static <T> RestResponse<T> added(String path, T view, long version) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", path)
                .tag(Preconditions.tag(version))
                .build();
    }

    /** 200 with the resource and its ETag. */
    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(Preconditions.tag(version)).build();
    }

    /**
     * 201 with the new resource, its ETag and its address.
     *
     * @param path the address, from the root, such as {@code /v1/participants/0190…}
     */
    public static Response created(String path, Object view, long version) {
        return Response.status(Response.Status.CREATED)
                .header("Location", path)
                .tag(Preconditions.tag(version))
                .entity(view)
                .build();
    }

    /** 200 with the page; the next page's address stands in {@code Link} too. */
    public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri) {
        return page(page, uri, "cursor");
    }

    /**
     * The same where the next page's address tells its place in another parameter.
     *
     * @param parameter {@code cursor}, or what says the same in this list
     */
    public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri, String parameter) {
        Page<T> bound = page.bound();
        RestResponse.ResponseBuilder<Page<T>> answer = RestResponse.ResponseBuilder.ok(bound);
        if (bound.next() != null) {
            answer.header("Link", nextLink(uri, parameter, bound.next()));
        }
        return answer.build();
    }

    /**
     * The same with a body that tells more than a page does.
     *
     * @param body made of the page as it is answered, whose cursor is bound to this request
     */
    public static <T> Response page(Page<T> page, UriInfo uri, Function<Page<T>, ?> body) {
        RestResponse<Page<T>> answer = page(page, uri);
        return Response.fromResponse(answer.toResponse())
                .entity(body.apply(answer.getEntity()))
                .build();
    }

    /**
     * The header {@code Link} to the next page: the present address with another place to begin at.
     *
     * @param parameter what tells the place, {@code cursor} or another; instead of a cursor it takes the cursor's place
     */
    private static String nextLink(UriInfo uri, String parameter, String next) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(uri.getQueryParameters());
        parameters.remove("cursor");
        parameters.put(parameter, List.of(next));
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
