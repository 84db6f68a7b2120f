package dk.opgang.system.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Staff of the municipality that may know everything, at work: whatever it does must succeed. */
final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Client client;

    Desk(Client client) {
        this.client = client;
    }

    /** The id of what is posted. */
    String post(String path, Object body) {
        return id(expect(path, client.request(path).POST(json(body))));
    }

    /** The same of a change of what has that version. */
    String post(String path, String version, Object body) {
        return id(expect(path, matching(path, version).POST(json(body))));
    }

    void put(String path, Object body) {
        expect(path, client.request(path).header("If-None-Match", "*").PUT(json(body)));
    }

    void delete(String path, String version) {
        expect(path, matching(path, version).DELETE());
    }

    /** What stands there; an empty object if nothing does. */
    JsonNode read(String path) {
        Answer answer = client.send(Caller.TRUSTED, client.request(path).GET());
        return answer.isGood() ? tree(answer) : JSON.createObjectNode();
    }

    /** What a caller of whatever kind gets. */
    Answer get(Caller caller, String path) {
        return client.send(caller, client.request(path).GET());
    }

    private HttpRequest.Builder matching(String path, String version) {
        return client.request(path).header("If-Match", "\"" + version + "\"");
    }

    private Answer expect(String path, HttpRequest.Builder request) {
        Answer answer = client.send(Caller.TRUSTED, request);
        if (!answer.isGood()) {
            throw new IllegalStateException(path + " was not taken: " + answer);
        }
        return answer;
    }

    private static String id(Answer answer) {
        return tree(answer).path("id").asText();
    }

    private static JsonNode tree(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.valueToTree(body).toString());
    }
}
