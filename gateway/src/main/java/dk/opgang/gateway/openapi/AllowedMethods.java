package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Which methods an address has, as the services' own documents say. */
@ApplicationScoped
public class AllowedMethods {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private final ServiceDocuments documents;
    private final Vertx vertx;

    AllowedMethods(ServiceDocuments documents, Vertx vertx) {
        this.documents = documents;
        this.vertx = vertx;
    }

    /** The value of {@code Allow} for the path; nothing if no service has it. */
    public Future<Optional<String>> of(String path) {
        return vertx.executeBlocking(() -> lookUp(path), false).map(Objects::requireNonNull);
    }

    private Optional<String> lookUp(String path) {
        String[] wanted = segments(path);
        Map<String, JsonNode> fitting = new TreeMap<>(
                Comparator.comparingInt(AllowedMethods::variables).thenComparing(Comparator.naturalOrder()));
        documents.all().values().forEach(document -> document.path("paths").properties().stream()
                .filter(template -> fits(segments(template.getKey()), wanted))
                .forEach(template -> fitting.put(template.getKey(), template.getValue())));
        return fitting.values().stream().findFirst().map(AllowedMethods::allow);
    }

    private static String allow(JsonNode path) {
        List<String> allowed = METHODS.stream()
                .filter(method -> path.has((method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT)))
                .toList();
        return String.join(", ", allowed) + ", OPTIONS";
    }

    private static boolean fits(String[] template, String[] wanted) {
        if (template.length != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    /** A path that is written out goes before one with variables. */
    private static int variables(String template) {
        return (int) template.chars().filter(letter -> letter == '{').count();
    }

    private static String[] segments(String path) {
        return path.split("/");
    }
}
