package dk.opgang.gateway.stub;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A service's place: answers what it was asked, or misbehaves as the last segment of the path wants it. */
public final class StubService implements AutoCloseable {

    private static final long LONGEST_STREAM_MILLIS = 60_000;

    private final Vertx vertx;
    private final String name;
    private final HttpServer server;
    private final Map<String, AtomicLong> visits = new ConcurrentHashMap<>();
    private final List<HttpServerResponse> listening = new CopyOnWriteArrayList<>();
    private final List<HttpServerRequest> held = new CopyOnWriteArrayList<>();

    private StubService(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        this.server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0).setMaxHeaderSize(65_536))
                .requestHandler(this::answer);
        server.listen().toCompletionStage().toCompletableFuture().join();
    }

    public static StubService start(Vertx vertx, String name) {
        return new StubService(vertx, name);
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        String path = request.path();
        HttpServerResponse response = request.response();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "stalled" -> {}
            case "dropped-once" -> dropOnce(request);
            case "always-dropped" -> request.connection().close();
            case "broken" ->
                response.setStatusCode(500)
                        .putHeader("Content-Type", "text/html")
                        .end("<pre>java.lang.IllegalStateException: secret at dk.opgang.Secret</pre>");
            case "refused" ->
                response.setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"of-the-service\"}");
            case "read-only" ->
                response.setStatusCode(405)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"method-not-allowed\"}");
            case "created" ->
                response.setStatusCode(201)
                        .putHeader("Location", url() + "/v1/participants/1")
                        .putHeader("Server", "stub")
                        .putHeader("Connection", "X-Hop")
                        .putHeader("X-Hop", "hop")
                        .end("{}");
            case "varying" ->
                response.putHeader("Vary", "accept-encoding, Opgang-Purpose").end("{}");
            case "deleted" -> response.setStatusCode(204).end();
            case "unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "placement-batches" -> count(request, String.valueOf(request.getHeader("X-Pace")));
            case "stream" -> stream(request);
            case "tell" -> tell(request);
            case "working" -> workOn(request);
            case "early-warnings", "benefit-periods", "contacts", "enrolments", "transitions" -> {
                if (!path.endsWith(ListsOfStub.SLOW + "/contacts")) {
                    json(response, ListsOfStub.of(path.substring(path.lastIndexOf('/') + 1)));
                }
            }
            case "residences" ->
                response.setStatusCode(403)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"scope-missing\"}");
            case ListsOfStub.NOBODY ->
                response.setStatusCode(404)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"not-found\",\"instance\":\"" + path + "\"}");
            case "way-out" ->
                response.setStatusCode(503)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Retry-After", "7")
                        .end("{\"code\":\"projections-being-rebuilt\"}");
            case "openapi" -> json(response, OpenApiOfStub.of(name));
            case "problems" -> json(response, problems());
            case "ready" ->
                response.setStatusCode(name.equals("network") ? 503 : 200).end("{\"status\":\"UP\"}");
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private void dropOnce(HttpServerRequest request) {
        long visit = visits.computeIfAbsent(String.valueOf(request.query()), query -> new AtomicLong())
                .incrementAndGet();
        if (visit == 1) {
            request.connection().close();
        } else {
            // As a service does that has read what it was asked; an answer before that breaks the connection of whoever
            // is still sending.
            request.endHandler(end -> json(request.response(), new JsonObject().put("attempt", visit)));
        }
    }

    private void count(HttpServerRequest request, String pace) {
        AtomicLong bytes = visits.computeIfAbsent("bytes", key -> new AtomicLong());
        bytes.set(0);
        request.handler(chunk -> bytes.addAndGet(chunk.length()));
        request.endHandler(end -> json(request.response(), new JsonObject().put("bytes", bytes.get())));
        if (pace.equals("slow")) {
            request.pause();
            vertx.setTimer(1_500, due -> request.resume());
        } else if (pace.equals("held")) {
            request.pause();
            held.add(request);
        }
    }

    private void stream(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
        response.write("data: first\n\n");
        visits.computeIfAbsent("listeners", key -> new AtomicLong()).incrementAndGet();
        response.exceptionHandler(gone -> visits.get("listeners").decrementAndGet());
        listening.add(response);
        vertx.setTimer(LONGEST_STREAM_MILLIS, due -> end(response));
    }

    /** What all wait for who listen, or whose body is not read yet. */
    private void tell(HttpServerRequest request) {
        listening.forEach(StubService::end);
        listening.clear();
        held.forEach(HttpServerRequest::resume);
        held.clear();
        json(request.response(), new JsonObject());
    }

    private static void end(HttpServerResponse stream) {
        if (!stream.closed() && !stream.ended()) {
            stream.end("data: second\n\n");
        }
    }

    /** Works without an end, until whoever asked has gone. */
    private void workOn(HttpServerRequest request) {
        AtomicLong works = visits.computeIfAbsent("works", key -> new AtomicLong());
        works.incrementAndGet();
        request.response().closeHandler(gone -> works.decrementAndGet());
    }

    private void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers().forEach((key, value) -> headers.put(key.toLowerCase(), value));
        JsonObject counts = new JsonObject();
        visits.forEach((key, value) -> counts.put(key, value.get()));
        json(
                request.response(),
                new JsonObject()
                        .put("service", name)
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("bytes", body.length())
                        .put("visits", counts)
                        .put("headers", headers));
    }

    private JsonArray problems() {
        JsonObject title = new JsonObject().put("da", "Kun hos " + name).put("en", "Only at " + name);
        return new JsonArray()
                .add(new JsonObject()
                        .put("code", "only-at-" + name)
                        .put("status", 422)
                        .put("title", title))
                .add(new JsonObject().put("code", "without-title"))
                .add("nonsense");
    }

    private static void json(HttpServerResponse response, Object body) {
        response.putHeader("Content-Type", "application/json").end(body.toString());
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
