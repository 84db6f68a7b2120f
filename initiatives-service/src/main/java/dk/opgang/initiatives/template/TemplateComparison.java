package dk.opgang.initiatives.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a template.
 *
 * @param before the older of the two
 * @param after the newer of the two
 */
record TemplateComparison(int before, int after, List<Difference> differences) {

    /**
     * A place at which they differ.
     *
     * @param pointer where, in the document
     * @param before what stood there; null if nothing did
     * @param after what stands there; null if nothing does
     * @param touchesRunning whether it would change anything for an initiative that is moved to the newer version
     */
    @Schema(name = "TemplateDifference")
    record Difference(
            String pointer,
            @Schema(ref = "TemplateJsonValue") @Nullable JsonNode before,
            @Schema(ref = "TemplateJsonValue") @Nullable JsonNode after,
            boolean touchesRunning) {}
}
