package dk.opgang.local.api;

import dk.opgang.client.Answer;
import dk.opgang.client.Batch;
import dk.opgang.client.BatchListener;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.Content;
import dk.opgang.client.OpgangClient;
import dk.opgang.client.Request;
import dk.opgang.local.oidc.Persona;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opgang's public API as one persona sees it, in the JSON of this module. What fails is told by the exceptions of the client. */
public final class OpgangApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpgangClient client;

    public OpgangApi(URI gateway, TokenClient tokens, Persona persona) {
        this.client = OpgangClient.builder()
                .gateway(gateway)
                .credentials(tokens.credentials(persona))
                .build();
    }

    public JsonNode get(String path) {
        return JSON.readTree(client.get(path, String.class));
    }

    /** The items of a list, over all its pages. */
    public List<JsonNode> list(String path) {
        return client.pages(path, Map.of(), com.fasterxml.jackson.databind.JsonNode.class)
                .map(item -> JSON.readTree(item.toString()))
                .toList();
    }

    /** Reads a text answer, for instance {@code text/csv}. */
    public String getText(String path, String mediaType) {
        // Refused rows of participants are read for a purpose, which is logged.
        Request request = Request.get(path).accept(mediaType).header("Opgang-Purpose", "case-handling");
        try (Answer answer = client.send(request)) {
            return answer.text();
        }
    }

    /** Posts JSON. The idempotency key comes from the request itself, so that the same one posted again makes nothing new. */
    public JsonNode post(String path, Object body) {
        JsonNode json = JSON.valueToTree(body);
        Request request = Request.post(path)
                .content("application/json", Content.of(json.toString()))
                .idempotencyKey(fingerprint(path + json));
        return JSON.readTree(client.call(request, String.class));
    }

    /** Posts nothing, where the address says all. */
    public void post(String path) {
        client.call(Request.post(path));
    }

    /** Posts a batch and waits until it is done. */
    public BatchReceipt postBatch(Batch batch, BatchListener listener) {
        return client.postBatch(batch, listener);
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
