package dk.opgang.platform.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.PlainJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** Asks an OpenID Connect issuer for the keys that it publishes. */
final class PublishedKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http;

    PublishedKeys(SSLContext tls) {
        this.http =
                HttpClient.newBuilder().sslContext(tls).connectTimeout(PATIENCE).build();
    }

    /**
     * The issuer's JSON Web Key Set, as its discovery document leads to it.
     *
     * @param issuer its address, as in the claim {@code iss}
     * @throws IOException if it does not answer, or with something else
     */
    String of(String issuer) throws IOException {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        JsonNode document = PlainJson.MAPPER.readTree(get(base + "/.well-known/openid-configuration"));
        return get(document.path("jwks_uri").asText());
    }

    private String get(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("No address: " + address, e);
        }
    }
}
