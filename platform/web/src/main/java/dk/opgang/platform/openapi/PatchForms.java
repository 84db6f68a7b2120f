package dk.opgang.platform.openapi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Gives every PATCH a form of its own: the one that it is applied to, with nothing required, since what a merge patch (RFC 7396) leaves
 * out stays. What may be missing may be null, which removes it; what a resource cannot be without may not. An object within is
 * patched member by member in the same way, a list is replaced whole.
 *
 * <p>The form is the one that the operation names as its request body, or else that of the POST to the collection.
 */
final class PatchForms {

    private static final List<String> TYPES = List.of("application/json", "application/merge-patch+json");
    private static final String UNTYPED = "MergePatch";
    private static final String PATCH = "Patch";
    private static final String RULE =
            "What is left out stays as it is; null removes what may be missing (RFC 7396); a list is replaced whole.";

    private final OpenAPI document;
    private final Map<String, Schema> schemas;
    private final Set<String> made = new HashSet<>();
    private final Set<String> patched = new HashSet<>(Set.of(UNTYPED));

    private PatchForms(OpenAPI document) {
        this.document = document;
        this.schemas = new HashMap<>(document.getComponents().getSchemas());
    }

    /** @throws IllegalStateException if the form of a PATCH cannot be told */
    static void write(OpenAPI document) {
        PatchForms forms = new PatchForms(document);
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (item.getPATCH() != null) {
                forms.write(path, item.getPATCH());
            }
        });
        SchemaUses uses = SchemaUses.of(document);
        forms.patched.stream()
                .filter(name -> !uses.isSent(name) && !uses.isAnswered(name))
                .forEach(document.getComponents()::removeSchema);
    }

    private void write(String path, Operation operation) {
        String form = jsonOf(operation)
                .filter(name -> !name.equals(UNTYPED))
                .or(() -> posted(path))
                .filter(name -> isObject(schemas.get(name)))
                .orElseThrow(() -> new IllegalStateException(
                        "Of which form is a patch of " + path + "? Name it with @RequestBody"));
        Content content = OASFactory.createContent();
        TYPES.forEach(
                type -> content.addMediaType(type, OASFactory.createMediaType().schema(reference(patchOf(form)))));
        operation.getRequestBody().setContent(content);
    }

    private static Optional<String> jsonOf(Operation operation) {
        return SchemaUses.requestOf(operation)
                .map(Schema::getRef)
                .filter(ref -> ref != null && ref.startsWith(SchemaUses.PREFIX))
                .map(SchemaUses::nameIn)
                .findFirst();
    }

    /** The form of what is posted to the collection, or to the address itself if it is of something that there is one of. */
    private Optional<String> posted(String path) {
        PathItem collection = document.getPaths().getPathItem(path.replaceFirst("/\\{[^/]+}$", ""));
        return Optional.ofNullable(collection).map(PathItem::getPOST).flatMap(PatchForms::jsonOf);
    }

    /** The name of the patch of a form; its schema is made when it is first asked for. */
    private String patchOf(String form) {
        String name = name(form);
        patched.add(form);
        if (made.add(name)) {
            Schema whole = schemas.get(form);
            if (whole == null || schemas.containsKey(name) && !name.equals(form)) {
                throw new IllegalStateException("A patch of " + form + " cannot be called " + name);
            }
            Schema patch = OASFactory.createSchema()
                    .addType(SchemaType.OBJECT)
                    .description(Optional.ofNullable(whole.getDescription())
                            .map(text -> text + (text.endsWith(".") ? " " : ". ") + RULE)
                            .orElse(RULE));
            document.getComponents().addSchema(name, patch);
            schemas.put(name, patch);
            whole.getProperties().forEach((property, stated) -> patch.addProperty(property, part(stated)));
        }
        return name;
    }

    private static String name(String form) {
        String thing = form.replaceFirst("^New(?=[A-Z])", "").replaceFirst("Correction$", "");
        return thing.endsWith(PATCH) ? thing : thing + PATCH;
    }

    /** A property as a patch has it: what is an object is patched itself. */
    private Schema part(Schema stated) {
        if (stated.getRef() != null && isObject(target(stated))) {
            return reference(patchOf(SchemaUses.nameIn(stated.getRef()))).description(stated.getDescription());
        }
        if (stated.getAnyOf() != null
                && stated.getAnyOf().size() == 2
                && stated.getAnyOf().stream()
                        .anyMatch(one -> List.of(SchemaType.NULL).equals(one.getType()))) {
            Schema either = OASFactory.createSchema().description(stated.getDescription());
            stated.getAnyOf().forEach(one -> either.addAnyOf(part(one)));
            return either;
        }
        return stated;
    }

    private @Nullable Schema target(Schema reference) {
        return reference.getRef().startsWith(SchemaUses.PREFIX)
                ? schemas.get(SchemaUses.nameIn(reference.getRef()))
                : null;
    }

    /** Whether it has members of its own; of alternatives it is the one that was sent that is replaced. */
    private static boolean isObject(@Nullable Schema schema) {
        return schema != null
                && schema.getProperties() != null
                && !schema.getProperties().isEmpty()
                && schema.getAnyOf() == null
                && schema.getOneOf() == null
                && schema.getAllOf() == null;
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(SchemaUses.PREFIX + name);
    }
}
