package dk.opgang.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names the schemas after what they are to a client, not after the classes: {@code Member} and {@code MemberPage} are answered,
 * {@code NewMember} is sent. A name that a class gives itself with {@code @Schema(name)} is left as it is.
 */
final class SchemaNames {

    private static final Pattern PAGE = Pattern.compile("Page(.+?)(?:View)?");
    private static final Pattern VIEW = Pattern.compile("(.+)View");
    private static final Pattern FORM = Pattern.compile("(.+?)(?:Form|Request)");

    private final Map<String, Schema> schemas;
    private final Map<String, String> names = new TreeMap<>();

    private SchemaNames(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static void write(OpenAPI document) {
        new SchemaNames(document.getComponents().getSchemas()).rename(document);
    }

    private void rename(OpenAPI document) {
        schemas.keySet().forEach(this::name);
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(renamed);
        renamed.values().forEach(schema -> SchemaUses.walk(schema, this::refer));
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(SchemaUses::roots)
                .forEach(schema -> SchemaUses.walk(schema, this::refer));
    }

    private void name(String old) {
        String better = better(old);
        if (!better.equals(old) && !schemas.containsKey(better)) {
            names.put(old, better);
        }
    }

    private static String better(String old) {
        Matcher page = PAGE.matcher(old);
        if (page.matches()) {
            return page.group(1) + "Page";
        }
        Matcher view = VIEW.matcher(old);
        if (view.matches()) {
            return view.group(1);
        }
        Matcher form = FORM.matcher(old);
        return form.matches() ? "New" + form.group(1) : old;
    }

    private void refer(Schema schema) {
        String ref = schema.getRef();
        if (ref != null && ref.startsWith(SchemaUses.PREFIX)) {
            String name = ref.substring(SchemaUses.PREFIX.length());
            schema.setRef(SchemaUses.PREFIX + names.getOrDefault(name, name));
        }
    }
}
