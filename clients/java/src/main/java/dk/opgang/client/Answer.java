package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An answer, whose body may still be on its way: close it when it has been read, or is not wanted any more. */
public final class Answer implements AutoCloseable {

    private final String asked;
    private final int status;
    private final HttpHeaders headers;
    private final InputStream body;

    Answer(String asked, int status, HttpHeaders headers, InputStream body) {
        this.asked = asked;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public HttpHeaders headers() {
        return headers;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The version of what was read, for {@link Request#ifMatch}. */
    public Optional<String> etag() {
        return header("ETag");
    }

    public Optional<String> requestId() {
        return header("X-Request-Id");
    }

    /** The body as it comes. An {@link IOException} of it says that the answer was cut off. */
    public InputStream body() {
        return body;
    }

    /** The whole body. */
    public String text() {
        try (body) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    public JsonNode json() {
        return as(JsonNode.class);
    }

    /** The whole body as JSON of that type; {@code String.class} gives the text itself. */
    public <T> T as(Class<T> type) {
        String text = text();
        return type == String.class ? type.cast(text) : Json.read(text, type);
    }

    OpgangException lost(IOException e) {
        if (e instanceof InterruptedIOException) {
            return new OpgangInterrupted("the answer to " + asked, e);
        }
        return new OpgangUnreachable("The answer to " + asked + " was cut off: " + e.getMessage(), e);
    }

    /** Gives the connection up if the body has not been read to its end. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw lost(e);
        }
    }
}
