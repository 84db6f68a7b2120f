package dk.opgang.local.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests and turns whatever is no success into an {@link ApiException} that a person can read. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Http() {}

    static HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new ApiException(
                        response.statusCode(), request.method() + " " + request.uri() + " answered " + told(response));
            }
            return response;
        } catch (IOException e) {
            throw new ApiException(
                    "Nobody answers at " + request.uri().getAuthority() + ". Is Opgang up? ./opgang status tells.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The problem's title, detail and errors, or the beginning of whatever else came. */
    private static String told(HttpResponse<String> response) {
        String body = response.body();
        try {
            JsonNode problem = JSON.readTree(body);
            StringBuilder text = new StringBuilder(
                    response.statusCode() + " " + problem.path("title").asString(""));
            if (problem.hasNonNull("detail")) {
                text.append(": ").append(problem.path("detail").asString());
            }
            problem.path("errors").forEach(error -> text.append("\n  ")
                    .append(error.path("pointer").asString(""))
                    .append(' ')
                    .append(error.path("detail").asString(error.path("code").asString(""))));
            return text.toString();
        } catch (JacksonException e) {
            return response.statusCode() + " " + body.substring(0, Math.min(200, body.length()));
        }
    }
}
