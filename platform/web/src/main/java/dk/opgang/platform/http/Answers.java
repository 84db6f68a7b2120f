package dk.opgang.platform.http;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers that all resources give in the same way. */
public final class Answers {

    /** Behind a media type: it is answered to whoever names it, and JSON to whoever takes any type. */
    public static final String TO_WHOM_NAMES_IT = ";qs=0.5";

    private Answers() {}

    /** 200 with the resource and its ETag. */
    public static <T> RestResponse<T> found(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Preconditions.tag(version))
                .build();
    }

    /** 200 with what tells who somebody is, or what is known of somebody: it stays in no cache. */
    public static <T> RestResponse<T> unstored(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("Cache-Control", "no-store")
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

    /**
     * 201 with what was made, which has no version.
     *
     * @param path where it is read, from the root
     */
    public static <T> RestResponse<T> added(String path, T view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", path)
                .build();
    }

    /**
     * The same answer of a method that names the type of its body. The body may also be what was stored of one, as it was written.
     */
    @SuppressWarnings("unchecked") // A method is not asked for its body in Java, but by whoever writes it.
    public static <T> RestResponse<T> typed(Response answer) {
        RestResponse.ResponseBuilder<T> typed =
                RestResponse.ResponseBuilder.create(answer.getStatusInfo(), (T) answer.getEntity());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> typed.header(name, value)));
        return typed.build();
    }

    /**
     * 202 with what was begun and goes on by itself, and its ETag.
     *
     * @param path where it is seen how far it is, from the root
     */
    public static <T> RestResponse<T> begun(String path, T view, long version) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header("Location", path)
                .tag(Preconditions.tag(version))
                .build();
    }

    /**
     * 202 with what was begun and goes on by itself, and has no version.
     *
     * @param path where it is seen how far it is, from the root
     */
    public static <T> RestResponse<T> begun(String path, T view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header("Location", path)
                .build();
    }
}
