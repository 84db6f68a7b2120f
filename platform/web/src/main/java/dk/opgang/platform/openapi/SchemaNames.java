package dk.opgang.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;

/**
 * Names the schemas after what they are to a client, not after the classes: {@code Member} and {@code MemberPage} are answered,
 * {@code NewMember} is sent, and a {@code BudgetLine} is a line inside a {@code Budget}. A name that a class gives itself with
 * {@code @Schema(name)} is left as it is, and so is one that it gives its pages with {@link dk.opgang.platform.list.PageSchema}.
 */
final class SchemaNames {

    private static final String PAGE = "Page";
    private static final Pattern VIEW = Pattern.compile("(.+)View");
    private static final Pattern FORM = Pattern.compile("(.+)(?:Form|Request)");

    private final RecordClasses records;
    private final Map<String, Schema> schemas;
    private final Map<String, String> names = new TreeMap<>();

    private SchemaNames(Map<String, Schema> schemas, RecordClasses records) {
        this.schemas = schemas;
        this.records = records;
    }

    /** @throws IllegalStateException if two schemas that say something else would have the same name; it tells both */
    static void write(OpenAPI document, RecordClasses records) {
        new SchemaNames(document.getComponents().getSchemas(), records).rename(document);
    }

    private void rename(OpenAPI document) {
        schemas.forEach((old, schema) -> names.put(old, name(old, schema)));
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((old, schema) -> {
            String name = Objects.requireNonNull(names.get(old), old);
            Schema other = renamed.putIfAbsent(name, schema);
            if (other != null && !other.equals(schema)) {
                throw new IllegalStateException(collision(name));
            }
        });
        document.getComponents().setSchemas(renamed);
        renamed.values().forEach(schema -> SchemaUses.all(schema).forEach(this::refer));
        document.getPaths().getPathItems().values().stream()
                .flatMap(SchemaUses::ofItem)
                .flatMap(SchemaUses::all)
                .forEach(this::refer);
    }

    private String name(String old, Schema schema) {
        Optional<String> item = itemOfPage(old, schema);
        if (item.isPresent()) {
            Schema one = Objects.requireNonNull(schemas.get(item.get()));
            return classOf(item.get(), one)
                    .flatMap(RecordClasses::ownNameOfPage)
                    .orElseGet(() -> name(item.get(), one) + PAGE);
        }
        return classOf(old, schema).map(this::name).orElseGet(() -> whole(old));
    }

    /** Of several that are alike in name and fields it is the one whose surrounding record refers to the schema, or to no other. */
    private Optional<ClassInfo> classOf(String old, Schema schema) {
        List<ClassInfo> fitting = records.fitting(old, schema);
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        return fitting.stream()
                .filter(type -> isReferredToAround(type, old))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(type -> schemas.keySet().stream().noneMatch(other -> isReferredToAround(type, other)))
                        .findFirst())
                .or(() -> fitting.stream().findFirst());
    }

    private boolean isReferredToAround(ClassInfo type, String schema) {
        String ref = SchemaUses.PREFIX + schema;
        return records.candidates(schema).contains(type)
                && records.around(type).stream().anyMatch(whole -> schemas.entrySet().stream()
                        .filter(entry -> records.fitting(entry.getKey(), entry.getValue()).stream()
                                .anyMatch(fitting -> fitting.name().equals(whole.name())))
                        .flatMap(entry -> SchemaUses.all(entry.getValue()))
                        .anyMatch(part -> ref.equals(part.getRef())));
    }

    /** The schema of the items of a page, if it is one: the library calls it after both, {@code PageMemberView}. */
    private Optional<String> itemOfPage(String old, Schema schema) {
        return Optional.of(schema)
                .filter(page -> old.startsWith(PAGE) && page.getProperties() != null)
                .filter(page -> page.getProperties().keySet().equals(records.propertiesOfPage()))
                .map(page -> page.getProperties().get("items"))
                .map(Schema::getItems)
                .map(Schema::getRef)
                .map(SchemaUses::nameIn);
    }

    /** A class inside another one is a part of that: it is called after both. */
    private String name(ClassInfo type) {
        return RecordClasses.ownName(type).orElseGet(() -> records.around(type)
                .map(whole -> name(whole) + part(type.simpleName()))
                .orElseGet(() -> whole(type.simpleName())));
    }

    private static String part(String simpleName) {
        Matcher view = VIEW.matcher(simpleName);
        Matcher form = FORM.matcher(simpleName);
        return view.matches() ? view.group(1) : form.matches() ? form.group(1) : simpleName;
    }

    private static String whole(String simpleName) {
        return (FORM.matcher(simpleName).matches() ? "New" : "") + part(simpleName);
    }

    private String collision(String name) {
        List<String> same = new ArrayList<>();
        names.forEach((old, now) -> {
            if (now.equals(name)) {
                same.add(old + " of "
                        + records.candidates(old).stream()
                                .map(ClassInfo::name)
                                .map(Object::toString)
                                .collect(Collectors.joining(" or ")));
            }
        });
        return "These would all be called " + name + "; name one with @Schema(name): " + String.join(", ", same);
    }

    private void refer(Schema schema) {
        if (schema.getRef() != null && schema.getRef().startsWith(SchemaUses.PREFIX)) {
            String old = SchemaUses.nameIn(schema.getRef());
            schema.setRef(SchemaUses.PREFIX + names.getOrDefault(old, old));
        }
        if (schema.getDiscriminator() != null && schema.getDiscriminator().getMapping() != null) {
            schema.getDiscriminator().getMapping().replaceAll((value, ref) -> {
                String old = SchemaUses.nameIn(ref);
                return SchemaUses.PREFIX + names.getOrDefault(old, old);
            });
        }
    }
}
