package dk.opgang.cli.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Whose a given access token is, as far as it says so itself. Nothing is verified here: that is the gateway's part, and nothing is
 * allowed by it.
 *
 * @param issuer empty if the token does not tell
 * @param client that it was given to, with the person behind a slash if it is a person's ({@code sub} is not {@code azp})
 */
record Bearer(String issuer, String client) {

    /** Half of a digest tells tokens apart. */
    private static final int TOLD_APART = 16;

    static Bearer of(String token) {
        JsonNode claims = claims(token);
        String client = claims.path("azp").asText(claims.path("client_id").asText());
        if (client.isEmpty()) {
            return new Bearer(claims.path("iss").asText(), "token " + digest(token));
        }
        String person = claims.path("sub").asText(client);
        return new Bearer(claims.path("iss").asText(), person.equals(client) ? client : client + "/" + person);
    }

    /** The claims, or a missing node if it is no JSON Web Token. */
    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length == 3) {
            try {
                return Json.MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
            } catch (IOException | IllegalArgumentException e) {
                // Then it is told apart by itself.
            }
        }
        return Json.MAPPER.missingNode();
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, TOLD_APART);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
