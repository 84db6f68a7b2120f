package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;

/** Which media types an operation reads, as the services' own documents say. */
@Singleton
public class TakenTypes {

    private static final String USUAL = "application/json";

    private final Addresses addresses;
    private final Vertx vertx;

    TakenTypes(Addresses addresses, Vertx vertx) {
        this.addresses = addresses;
        this.vertx = vertx;
    }

    /** The media types, separated by commas as headers have them. */
    public Future<String> of(String method, String path) {
        return vertx.executeBlocking(
                        () -> addresses
                                .at(path)
                                .map(found -> types(found.path(method.toLowerCase(Locale.ROOT))))
                                .filter(types -> !types.isEmpty())
                                .orElse(USUAL),
                        false)
                .map(Objects::requireNonNull);
    }

    private static String types(JsonNode operation) {
        return String.join(
                ", ",
                operation.at("/requestBody/content").properties().stream()
                        .map(java.util.Map.Entry::getKey)
                        .toList());
    }
}
