package dk.opgang.local.api;

import dk.opgang.client.Credentials;
import dk.opgang.client.OpgangClient;
import dk.opgang.local.oidc.Persona;

/** Fetches access tokens from the issuer of a running stack. */
public final class TokenClient {

    /** That of the realm of development; the issuer within the launcher takes any. */
    private static final String SECRET = "development";

    private final String issuer;

    /** @param issuer the issuer's address */
    public TokenClient(String issuer) {
        this.issuer = issuer;
    }

    /** A token of the persona. */
    public String token(Persona persona) {
        try (OpgangClient client = OpgangClient.builder()
                .gateway(issuer)
                .credentials(credentials(persona))
                .build()) {
            return client.token();
        }
    }

    /** The issuer knows every persona by its name. */
    Credentials credentials(Persona persona) {
        return Credentials.client(issuer, persona.code(), SECRET);
    }
}
