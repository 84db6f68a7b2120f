package dk.opgang.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.route.PathTemplate;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the services' documents say of an address. */
@Singleton
class Addresses {

    private final ServiceDocuments documents;

    Addresses(ServiceDocuments documents) {
        this.documents = documents;
    }

    /** The operations at the path; waits for the services if what is known of them is too old. */
    Optional<JsonNode> at(String path) {
        Map<String, JsonNode> fitting =
                new TreeMap<>(Comparator.comparingInt(Addresses::variables).thenComparing(Comparator.naturalOrder()));
        documents.all().values().forEach(document -> document.path("paths").properties().stream()
                .filter(template -> PathTemplate.of(template.getKey()).fits(path))
                .forEach(template -> fitting.put(template.getKey(), template.getValue())));
        return fitting.values().stream().findFirst();
    }

    /** A path that is written out goes before one with variables. */
    private static int variables(String template) {
        return (int) template.chars().filter(letter -> letter == '{').count();
    }
}
