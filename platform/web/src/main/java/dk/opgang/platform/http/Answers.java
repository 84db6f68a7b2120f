package dk.opgang.platform.http;

import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Paged;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
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

    /** 200 with the page. */
    public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri) {
        return RestResponse.ok(page);
    }

    /** The same with a body that tells more than a page does. */
    public static <T> Response page(Page<T> page, UriInfo uri, Function<Page<T>, ? extends Paged> body) {
        return Response.ok(body.apply(page)).build();
    }
}
