package dk.opgang.system.random;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** One request to an operation, drawn by a seed: the same seed gives the same request. */
final class RandomRequest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final List<String> OTHER_TYPES = List.of(
            "application/json", "text/plain", "application/xml", "text/csv", "application/x-ndjson", "a/b;charset=x");

    private final JsonNode document;
    private final String method;
    private final String path;
    private final JsonNode operation;
    private final Random random;

    RandomRequest(JsonNode document, String method, String path, long seed) {
        this.document = document;
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        this.operation = document.path("paths").path(path).path(method);
        this.random = new Random(seed);
    }

    /** The request as it goes to that address with that token. */
    HttpRequest to(URI gateway, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + address() + query()))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
        header(request, "Opgang-Purpose", "case-handling");
        header(request, "Accept-Language", "da");
        if (random.nextInt(3) == 0) {
            header(request, "Accept", "application/json");
        }
        if (!method.equals("GET")) {
            header(request, "If-Match", "\"0\"");
        }
        if (method.equals("POST") && random.nextInt(4) == 0) {
            header(request, "Idempotency-Key", Hostile.id(random).toString());
        }
        return request.method(method, body(request)).build();
    }

    private void header(HttpRequest.Builder request, String name, String value) {
        switch (random.nextInt(12)) {
            case 0 -> request.header(name, "x".repeat(random.nextInt(400)));
            case 1 -> request.header(name, "\"a\", W/\"b\";q=NaN");
            case 2 -> {
                // The header is missing.
            }
            default -> request.header(name, value);
        }
    }

    private String address() {
        return PARAMETER
                .matcher(path)
                .replaceAll(parameter -> random.nextInt(3) == 0
                        ? notEmpty(Hostile.inAddress(random))
                        : Hostile.id(random).toString());
    }

    /** An empty part of an address would be another address. */
    private static String notEmpty(String text) {
        return text.isEmpty() ? "0" : text;
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query") && random.nextInt(3) == 0) {
                add(query, parameter.path("name").asText(), value(parameter.path("schema")));
            }
        });
        if (random.nextInt(10) == 0) {
            add(query, random.nextBoolean() ? "unknown" : Hostile.inAddress(random), Hostile.inAddress(random));
        }
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    private String value(JsonNode schema) {
        String drawn = new Sketch(document, random, 0).of(schema);
        return random.nextBoolean() || !drawn.matches("\"?[A-Za-z0-9-]*\"?")
                ? Hostile.inAddress(random)
                : drawn.replace("\"", "");
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append('&').append(name).append('=').append(value);
    }

    private HttpRequest.BodyPublisher body(HttpRequest.Builder request) {
        JsonNode content = operation.path("requestBody").path("content");
        if (content.isEmpty()) {
            return BodyPublishers.noBody();
        }
        List<String> types =
                content.properties().stream().map(type -> type.getKey()).toList();
        String type = types.get(random.nextInt(types.size()));
        request.header(
                "Content-Type", random.nextInt(20) == 0 ? OTHER_TYPES.get(random.nextInt(OTHER_TYPES.size())) : type);
        JsonNode schema = content.path(type).path("schema");
        return BodyPublishers.ofByteArray(broken(type.contains("csv") ? table() : document(schema)));
    }

    private String document(JsonNode schema) {
        return new Sketch(document, random, random.nextInt(4) * 8).of(schema);
    }

    /** A table whose columns are those that the description names, and others. */
    private String table() {
        List<String> columns = PARTS.matcher(operation.path("description").asText())
                .results()
                .map(part -> part.group())
                .toList();
        StringBuilder table = new StringBuilder();
        for (int line = 0; line < 1 + random.nextInt(3); line++) {
            for (int cell = 0; cell < 1 + random.nextInt(12); cell++) {
                table.append(cell == 0 ? "" : random.nextInt(30) == 0 ? ";" : ",");
                table.append(
                        line == 0 && !columns.isEmpty() && random.nextInt(5) > 0
                                ? columns.get(cell % columns.size())
                                : line == 0 ? Hostile.name(random) : Hostile.value(random));
            }
            table.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return table.toString();
    }

    private static final Pattern PARTS = Pattern.compile("\\b[a-z]+[A-Z]\\w+\\b");

    /** As it is, or cut off, or with bytes that are no text. */
    private byte[] broken(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(16)) {
            case 0 -> new byte[0];
            case 1 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> {
                ByteArrayOutputStream mixed = new ByteArrayOutputStream();
                int at = random.nextInt(bytes.length + 1);
                mixed.write(bytes, 0, at);
                mixed.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc0, (byte) 0xaf});
                mixed.write(bytes, at, bytes.length - at);
                yield mixed.toByteArray();
            }
            default -> bytes;
        };
    }
}
