package dk.opgang.local.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OidcIssuerTest {

    private static final OidcIssuer ISSUER = OidcIssuer.start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void aTokenFetchedFromOutsideHasTheClaimsOfThePersonaAndAValidSignature() throws Exception {
        // When
        HttpResponse<String> answer = fetch("horsens");

        // Then
        JWTClaimsSet claims = verified(accessToken(answer.body()));
        assertEquals(ISSUER.issuerUrl(), claims.getIssuer());
        assertEquals(List.of("opgang"), claims.getAudience());
        assertEquals("615", claims.getStringClaim("municipality"));
        assertEquals("horsens", claims.getSubject());
        assertEquals("horsens", claims.getStringClaim("azp"));
        assertTrue(claims.getStringClaim("scope").contains("participants.identify"));
    }

    @Test
    void aTokenOfTheLibraryIsSignedByTheSameKey() throws Exception {
        // When
        String token = ISSUER.token(Persona.ODINSGAARDEN);

        // Then
        JWTClaimsSet claims = verified(token);
        assertEquals(ISSUER.issuerUrl(), claims.getIssuer());
        assertEquals("90100009", claims.getStringClaim("organisation"));
        assertNull(claims.getClaim("municipality"));
    }

    @Test
    void anUnknownPersonaGetsNoToken() throws Exception {
        // When
        HttpResponse<String> answer = fetch("nobody");

        // Then
        assertTrue(answer.statusCode() >= 400, answer.body());
        assertTrue(answer.body().contains("invalid_client"), answer.body());
    }

    private static HttpResponse<String> fetch(String persona) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_secret=x&client_id=" + persona;
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(ISSUER.issuerUrl() + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String accessToken(String body) {
        Matcher matcher =
                Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(body);
        assertTrue(matcher.find(), body);
        return matcher.group(1);
    }

    private static JWTClaimsSet verified(String token) throws ParseException, JOSEException, IOException {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.load(URI.create(ISSUER.issuerUrl() + "/jwks").toURL());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertTrue(jwt.verify(new RSASSAVerifier(key)));
        return jwt.getJWTClaimsSet();
    }
}
