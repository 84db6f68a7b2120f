package dk.opgang.platform.http;

import dk.opgang.platform.list.Page;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The answers that all resources give in the same way. */
public final class Answers {

    private Answers() {}

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
    public static Response page(Page<?> page, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.next() != null) {
            UriBuilder next = UriBuilder.fromPath(uri.getPath());
            uri.getQueryParameters().forEach((name, values) -> next.queryParam(name, values.toArray()));
            next.replaceQueryParam("cursor", page.next());
            answer.header("Link", "<" + next.build() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
