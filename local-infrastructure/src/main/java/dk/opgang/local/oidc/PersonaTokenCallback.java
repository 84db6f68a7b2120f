package dk.opgang.local.oidc;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Answers the token endpoint: the client id names the persona or the service, any secret is taken. */
final class PersonaTokenCallback implements OAuth2TokenCallback {

    private final Duration lifetime;

    PersonaTokenCallback(Duration lifetime) {
        this.lifetime = lifetime;
    }

    @Override
    public String issuerId() {
        return OidcIssuer.ISSUER_ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return String.valueOf(addClaims(request).get("sub"));
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(OidcIssuer.AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        String client = clientId(request);
        return ServiceClient.named(client).map(ServiceClient::claims).orElseGet(() -> persona(client)
                .claims());
    }

    @Override
    public long tokenExpiry() {
        return lifetime.toSeconds();
    }

    private static String clientId(TokenRequest request) {
        return request.getClientAuthentication() != null
                ? request.getClientAuthentication().getClientID().getValue()
                : String.valueOf(request.getClientID());
    }

    private static Persona persona(String client) {
        return Persona.named(client)
                .orElseThrow(() -> new OAuth2Exception(
                        OAuth2Error.INVALID_CLIENT, "No persona " + client + "; there are: " + Persona.names()));
    }
}
