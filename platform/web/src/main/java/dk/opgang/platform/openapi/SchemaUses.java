package dk.opgang.platform.openapi;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas a client sends and which it gets, over all that they consist of: what is left out of a request is optional, what has no
 * value in an answer is null.
 */
final class SchemaUses {

    /** How one schema refers to another by its name. */
    static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> sent = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    private SchemaUses(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static SchemaUses of(OpenAPI document) {
        SchemaUses uses = new SchemaUses(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(uses::add);
        return uses;
    }

    boolean isSent(String name) {
        return sent.contains(name);
    }

    boolean isAnswered(String name) {
        return answered.contains(name);
    }

    /** The name of the schema that is referred to. */
    static String nameIn(String ref) {
        return ref.substring(PREFIX.length());
    }

    /** All schemas that stand in the operations of a path: in parameters, requests and answers. */
    static Stream<Schema> ofItem(PathItem item) {
        return Stream.concat(
                parameters(item.getParameters()),
                item.getOperations().values().stream()
                        .flatMap(operation -> Stream.concat(parameters(operation.getParameters()), roots(operation))));
    }

    private static Stream<Schema> parameters(@Nullable List<Parameter> parameters) {
        return parameters == null
                ? Stream.empty()
                : parameters.stream().map(Parameter::getSchema).filter(Objects::nonNull);
    }

    private void add(Operation operation) {
        requestOf(operation).forEach(schema -> collect(schema, sent));
        answersOf(operation).forEach(schema -> collect(schema, answered));
    }

    /** The schemas that stand in the operation itself. */
    static Stream<Schema> roots(Operation operation) {
        return Stream.concat(requestOf(operation), answersOf(operation));
    }

    static Stream<Schema> requestOf(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : roots(operation.getRequestBody().getContent());
    }

    private static Stream<Schema> answersOf(Operation operation) {
        return operation.getResponses() == null
                ? Stream.empty()
                : operation.getResponses().getAPIResponses().values().stream()
                        .flatMap(response -> roots(response.getContent()));
    }

    private static Stream<Schema> roots(@Nullable Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(type -> type.getSchema())
                        .filter(Objects::nonNull);
    }

    private void collect(Schema root, Set<String> found) {
        Deque<Schema> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            String ref = schema.getRef();
            if (ref != null && ref.startsWith(PREFIX)) {
                String name = nameIn(ref);
                if (found.add(name) && schemas.containsKey(name)) {
                    open.push(schemas.get(name));
                }
            }
            parts(schema).forEach(open::push);
        }
    }

    /** A schema and all that are written out inside it. */
    static Stream<Schema> all(Schema root) {
        return Stream.concat(Stream.of(root), parts(root).flatMap(SchemaUses::all));
    }

    /** The schemas directly inside another. */
    static Stream<Schema> parts(Schema schema) {
        Stream<Schema> nested =
                schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream();
        Stream<Schema> single = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema());
        Stream<Schema> alternatives = Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream);
        return Stream.of(nested, single, alternatives).flatMap(parts -> parts).filter(Objects::nonNull);
    }
}
