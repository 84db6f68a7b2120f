package dk.opgang.system.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * An operation of the API document.
 *
 * @param method in capitals
 * @param path with the names of its parameters in braces
 * @param isPublic whether it is answered without a token too
 */
record Operation(String method, String path, boolean isPublic) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** All of the document, in its order. */
    static List<Operation> of(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> StreamSupport.stream(
                                path.getValue().properties().spliterator(), false)
                        .map(java.util.Map.Entry::getKey)
                        .filter(METHODS::contains)
                        .map(method -> new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                isOpen(path.getValue().path(method)))))
                .toList();
    }

    private static boolean isOpen(JsonNode operation) {
        return operation.path("security").valueStream().anyMatch(JsonNode::isEmpty);
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
