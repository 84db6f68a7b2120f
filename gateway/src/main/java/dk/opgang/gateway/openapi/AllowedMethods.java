package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which methods an address has, as the services' own documents say. */
@Singleton
public class AllowedMethods {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final Addresses addresses;
    private final Vertx vertx;

    AllowedMethods(Addresses addresses, Vertx vertx) {
        this.addresses = addresses;
        this.vertx = vertx;
    }

    /** The value of {@code Allow} for the path; nothing if no service has it. */
    public Future<Optional<String>> of(String path) {
        return vertx.executeBlocking(() -> addresses.at(path).map(AllowedMethods::allow), false)
                .map(Objects::requireNonNull);
    }

    private static String allow(JsonNode path) {
        List<String> allowed = METHODS.stream()
                .filter(method -> path.has((method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT)))
                .toList();
        return String.join(", ", allowed) + ", OPTIONS";
    }
}
