package dk.opgang.network;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.UUID;

/** Requests that tests of several features of the network share. */
public final class NetworkRequests {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private NetworkRequests() {}

    /** The id of what the coordination posted. */
    public static String posted(String path, String body) {
        return posted(Persona.COORDINATOR, path, body);
    }

    /** The id of what the persona posted. */
    public static String posted(Persona persona, String path, String body) {
        return Api.id(Api.as(persona)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    /** Patches what the coordination knows in its present version. */
    public static Response patch(Persona persona, String address, String body) {
        String tag = Api.as(persona).get(address).header("ETag");
        return Api.as(persona)
                .header("If-Match", tag)
                .contentType(MERGE_PATCH)
                .body(body)
                .patch(address);
    }

    /** Takes back what the persona knows in its present version. */
    public static Response delete(Persona persona, String address) {
        String tag = Api.as(persona).get(address).header("ETag");
        return Api.as(persona).header("If-Match", tag).delete(address);
    }

    /** The id of a new member without a number. */
    public static String member(String kind, String facts) {
        return posted(
                "/v1/network/members",
                "{\"name\": \"%s\", \"kind\": \"%s\"%s}".formatted(UUID.randomUUID(), kind, facts));
    }
}
