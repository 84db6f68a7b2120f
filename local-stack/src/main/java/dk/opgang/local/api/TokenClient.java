package dk.opgang.local.api;

import dk.opgang.local.oidc.Persona;
import java.net.URI;
import java.net.http.HttpRequest;
import tools.jackson.databind.JsonNode;

/** Fetches access tokens from the issuer of a running stack. */
public final class TokenClient {

    private final URI endpoint;

    /** @param issuer the issuer's address, without a slash at its end */
    public TokenClient(String issuer) {
        this.endpoint = URI.create(issuer + "/token");
    }

    /**
     * A token of the persona.
     *
     * @throws ApiException if the issuer does not answer
     */
    public String token(Persona persona) {
        String form = "grant_type=client_credentials&client_secret=any&client_id=" + persona.code();
        JsonNode answer = Http.json(Http.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build()));
        return answer.path("access_token").asString();
    }
}
