package dk.opgang.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request of any kind. It does not change: each method gives a new one. */
public final class Request {

    private final String method;
    private final String path;
    private final List<String> query;
    private final Map<String, String> headers;
    private final @Nullable Content content;
    private final @Nullable Duration timeout;

    private Request(
            String method,
            String path,
            List<String> query,
            Map<String, String> headers,
            @Nullable Content content,
            @Nullable Duration timeout) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.content = content;
        this.timeout = timeout;
    }

    /**
     * Begins a request.
     *
     * @param method in capitals
     * @param path from the gateway on, for instance {@code /v1/placements}; its parts are percent-encoded, a query may follow
     */
    public static Request of(String method, String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: " + path);
        }
        int mark = path.indexOf('?');
        return mark < 0
                ? new Request(method, path, List.of(), Map.of(), null, null)
                : new Request(
                        method,
                        path.substring(0, mark),
                        List.of(path.substring(mark + 1).split("&", -1)),
                        Map.of(),
                        null,
                        null);
    }

    public static Request get(String path) {
        return of("GET", path);
    }

    public static Request post(String path) {
        return of("POST", path);
    }

    public static Request put(String path) {
        return of("PUT", path);
    }

    public static Request patch(String path) {
        return of("PATCH", path);
    }

    public static Request delete(String path) {
        return of("DELETE", path);
    }

    /** Puts a value in the place of {@code {name}} in the path. */
    public Request at(String name, Object value) {
        String filled = path.replace("{" + name + "}", encode(value.toString()));
        return new Request(method, filled, query, headers, content, timeout);
    }

    /** Adds a parameter; the values of a collection are joined by commas, and one that is null is left out. */
    public Request query(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        String text = value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value.toString();
        List<String> longer = new ArrayList<>(query);
        longer.add(encode(name) + "=" + encode(text));
        return new Request(method, path, List.copyOf(longer), headers, content, timeout);
    }

    public Request queries(Map<String, ? extends @Nullable Object> parameters) {
        Request request = this;
        for (Map.Entry<String, ? extends @Nullable Object> parameter : parameters.entrySet()) {
            request = request.query(parameter.getKey(), parameter.getValue());
        }
        return request;
    }

    Request without(String parameter) {
        List<String> others = query.stream()
                .filter(pair -> !pair.startsWith(encode(parameter) + "="))
                .toList();
        return new Request(method, path, others, headers, content, timeout);
    }

    /** Sets a header; one that is null is left out. */
    public Request header(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.keySet().removeIf(name::equalsIgnoreCase);
        more.put(name, value);
        return new Request(method, path, query, Collections.unmodifiableMap(more), content, timeout);
    }

    public Request accept(String mediaType) {
        return header("Accept", mediaType);
    }

    /** The version that a change is based on: the {@code ETag} of what was read, or {@code *} for whatever there is. */
    public Request ifMatch(@Nullable String etag) {
        return header("If-Match", etag);
    }

    /** Under the same key the same request is done once; every POST has one, at random if none is given. */
    public Request idempotencyKey(String key) {
        return header("Idempotency-Key", key);
    }

    /** With a body of JSON; that of a PATCH is a merge patch (RFC 7396). */
    public Request json(Object body) {
        String mediaType = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return content(mediaType, Content.of(Json.write(body)));
    }

    public Request content(String mediaType, Content body) {
        Request typed = header("Content-Type", mediaType);
        return new Request(method, path, query, typed.headers, body, timeout);
    }

    /** How long one attempt may take, instead of what the client says. */
    public Request timeout(Duration limit) {
        return new Request(method, path, query, headers, content, limit);
    }

    String method() {
        return method;
    }

    /** The path with its query. */
    String target() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    Map<String, String> headers() {
        return headers;
    }

    boolean has(String header) {
        return headers.keySet().stream().anyMatch(header::equalsIgnoreCase);
    }

    @Nullable
    Content content() {
        return content;
    }

    Duration timeoutOr(Duration usual) {
        return timeout == null ? usual : timeout;
    }

    /** Without the query, which may tell more than a message should. */
    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
