package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.platform.problem.CommonFault;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shared initiative that was adopted to make a template, and whose it is. */
@Schema(name = "TemplateOrigin")
public record Origin(UUID sharedInitiativeId, int methodVersion, String municipalityCode) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final int MOST = 1_000_000;

    static @Nullable Origin read(Item item) {
        return item.object(part -> {
            UUID shared = part.required("sharedInitiativeId", Origin::uuid);
            Integer method = part.required("methodVersion", number -> number.integer(1, MOST));
            String municipality = part.required("municipalityCode", code -> code.code("municipalities"));
            return shared == null || method == null || municipality == null
                    ? null
                    : new Origin(shared, method, municipality);
        });
    }

    private static @Nullable UUID uuid(Item item) {
        String text = item.node().isTextual() ? item.node().textValue() : "";
        return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : item.unreadable(CommonFault.INVALID_UUID);
    }
}
