package dk.opgang.platform.openapi;

import dk.opgang.platform.codes.CodeList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the codes of whatever is described as "a code of" a code list, and names the list in {@code x-code-list}: the words say
 * which list it is, wherever the value stands.
 */
final class CodedValues {

    static final String LIST = "x-code-list";

    /** What is a code of a list and nothing else; "such as a code of" or "and codes of" may be something else, too. */
    private static final Pattern CODE = Pattern.compile(
            "(?:[^;]*[,:] )?(?:[Aa] code|[Cc]odes?) of (?:the list )?(?:/v1/code-lists/)?([a-z][a-z-]*)(?! and )\\b.*",
            Pattern.DOTALL);
    /** Of texts of the installation's own, or with further values beside the list's: "a code of measures, or the key of an own one". */
    private static final Pattern MORE =
            Pattern.compile(".*\\b(also|undetermined finds)\\b.*|.*, or (a|an|the) .*", Pattern.DOTALL);

    private final Map<String, Optional<CodeList>> lists = new HashMap<>();

    private CodedValues() {}

    static void complete(OpenAPI document) {
        CodedValues values = new CodedValues();
        Stream.concat(
                        document.getComponents().getSchemas().values().stream(),
                        document.getPaths().getPathItems().values().stream().flatMap(SchemaUses::ofItem))
                .flatMap(SchemaUses::all)
                .forEach(schema -> values.complete(schema, schema.getDescription()));
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(operation -> operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(parameter -> parameter.getSchema() != null)
                .forEach(parameter -> values.complete(parameter.getSchema(), parameter.getDescription()));
    }

    private void complete(Schema schema, @Nullable String description) {
        if (description == null || MORE.matcher(description).matches()) {
            return;
        }
        Matcher code = CODE.matcher(description);
        if (code.matches()) {
            list(code.group(1)).ifPresent(list -> write(schema, list));
        }
    }

    private static void write(Schema schema, CodeList list) {
        if (is(schema, SchemaType.ARRAY) && schema.getItems() != null) {
            write(schema.getItems(), list);
        } else if (is(schema, SchemaType.STRING) && schema.getEnumeration() == null) {
            List<@Nullable Object> codes = new ArrayList<>(list.keys());
            if (schema.getType().contains(SchemaType.NULL)) {
                codes.add(null);
            }
            schema.setEnumeration(codes);
            schema.addExtension(LIST, list.name());
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private Optional<CodeList> list(String name) {
        return lists.computeIfAbsent(name, CodedValues::load);
    }

    private static Optional<CodeList> load(String name) {
        return Thread.currentThread().getContextClassLoader().getResource("code-lists/" + name + ".json") == null
                ? Optional.empty()
                : Optional.of(CodeList.load(name));
    }
}
