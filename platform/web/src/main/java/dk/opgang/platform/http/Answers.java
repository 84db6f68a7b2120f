package dk.opgang.platform.http;

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
     * 202 with what was begun and goes on by itself.
     *
     * @param path where it is seen how far it is, from the root
     */
    public static <T> RestResponse<T> begun(String path, T view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, view)
                .header("Location", path)
                .build();
    }
}
