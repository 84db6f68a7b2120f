package dk.opgang.system.truth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks the operations through the gateway, of what its owner has. May be used by several at once. */
final class Asker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Persona OWNER = Persona.HORSENS;
    private static final Persona STRANGER = Persona.GREVE;
    private static final String NO_SUCH_VERSION = "\"999999\"";

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalStack stack;
    private final Map<Persona, String> tokens = new ConcurrentHashMap<>();
    /** The id of one thing of each collection, by its address. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Asker(LocalStack stack) {
        this.stack = stack;
    }

    JsonNode document() {
        return json(send(request("/openapi.json").GET()));
    }

    HttpResponse<String> ask(Entry entry, Way way) {
        HttpRequest.Builder request = request(filled(entry.path(), way) + entry.query(way));
        if (way != Way.NOBODY) {
            authorize(request, way == Way.FOREIGN ? STRANGER : entry.caller());
        }
        if (way.hasAVersion() && !entry.reads() && !entry.method().equals("POST")) {
            request.header("If-Match", NO_SUCH_VERSION);
        }
        return send(request.method(entry.method(), body(request, entry, way)));
    }

    private static HttpRequest.BodyPublisher body(HttpRequest.Builder request, Entry entry, Way way) {
        if (!entry.hasBody()) {
            return BodyPublishers.noBody();
        }
        request.header("Content-Type", entry.bodyType());
        return switch (way) {
            case EMPTY -> BodyPublishers.noBody();
            case MALFORMED -> BodyPublishers.ofString("{\"a\":");
            case OWN, FOREIGN, UNKNOWN, NOBODY -> BodyPublishers.ofString("{}");
        };
    }

    /** The path with ids: of what is there, of nothing, or none. */
    private String filled(String path, Way way) {
        StringBuilder filled = new StringBuilder();
        for (String part : path.substring(1).split("/", -1)) {
            String collection = filled.toString();
            filled.append('/').append(part.matches("\\{\\w+}") ? value(part, collection, way) : part);
        }
        // Names with an ending, such as {secret}.ics.
        return filled.toString().replaceAll("\\{\\w+}", Values.ofPath(""));
    }

    private String value(String part, String collection, Way way) {
        String nobodys = Values.ofPath(part.substring(1, part.length() - 1));
        return switch (way) {
            case MALFORMED -> "no%20id";
            case UNKNOWN -> nobodys;
            case OWN, FOREIGN, EMPTY, NOBODY -> one(collection, nobodys);
        };
    }

    /** The first of a collection that has ids; what else is told if it has none. */
    private String one(String collection, String otherwise) {
        String found = known.get(collection);
        if (found == null) {
            HttpRequest.Builder request = request(collection);
            authorize(request, OWNER);
            JsonNode first = json(send(request.GET())).at("/items/0");
            String key = first.has("id") ? "id" : first.has("key") ? "key" : "name";
            found = first.path(key).asText();
            known.put(collection, found);
        }
        return found.matches("[A-Za-z0-9-]+") ? found : otherwise;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(stack.gateway() + address))
                .timeout(Duration.ofMinutes(1))
                .header("Opgang-Purpose", "case-handling");
    }

    private void authorize(HttpRequest.Builder request, Persona persona) {
        request.header("Authorization", "Bearer " + tokens.computeIfAbsent(persona, stack.issuer()::token));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            boolean isJson =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return isJson ? JSON.readTree(answer.body()) : JSON.nullNode();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.uri().toString(), e);
        }
    }
}
