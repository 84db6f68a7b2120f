package dk.opgang.local.api;

import dk.opgang.local.oidc.Persona;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Opgang's public API as one persona sees it. */
public final class OpgangApi {

    private final URI gateway;
    private final String token;

    /** @throws ApiException if the issuer does not answer */
    public OpgangApi(URI gateway, TokenClient tokens, Persona persona) {
        this.gateway = gateway;
        this.token = tokens.token(persona);
    }

    public JsonNode get(String path) {
        return Http.json(Http.send(request(path).GET().build()));
    }

    /** The items of a list, over all its pages. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String next = path;
        while (next != null) {
            JsonNode page = get(next);
            page.path("items").forEach(items::add);
            next = page.hasNonNull("next")
                    ? path + separator + "cursor="
                            + URLEncoder.encode(page.path("next").asString(), StandardCharsets.UTF_8)
                    : null;
        }
        return items;
    }

    /** Reads a text answer, for instance {@code text/csv}. */
    public String getText(String path, String mediaType) {
        // Refused rows of participants are read for a purpose, which is logged.
        return Http.send(request(path)
                        .setHeader("Accept", mediaType)
                        .setHeader("Opgang-Purpose", "case-handling")
                        .GET()
                        .build())
                .body();
    }

    /** Posts JSON. The idempotency key comes from the request itself, so that the same one posted again makes nothing new. */
    public JsonNode post(String path, Object body) {
        String json = Http.write(body);
        return Http.json(Http.send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", fingerprint(path + json))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build()));
    }

    /** Posts nothing, where the address says all. */
    public void post(String path) {
        Http.send(request(path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** Posts a batch and waits until it is done. */
    public BatchReceipt postBatch(BatchUpload upload, BatchProgress progress) {
        HttpRequest.Builder request = request(upload.path())
                .header("Content-Type", upload.mediaType())
                .timeout(Duration.ofHours(2))
                .POST(upload.body(progress));
        JsonNode receipt = Http.json(Http.send(request.build()));
        return new BatchWait(this, upload.collection(), progress).untilDone(receipt);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
