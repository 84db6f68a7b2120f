package dk.opgang.initiatives.initiative;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That an initiative moves to another version of its template.
 *
 * @param version the version to which it moves
 * @param dryRun whether it is only tried
 */
@Schema(name = "TemplateVersionMove", example = "{\"version\": 2, \"dryRun\": true}")
record VersionMoveForm(
        @NotNull @Positive Integer version, @Nullable Boolean dryRun) {

    boolean isTrial() {
        return dryRun != null && dryRun;
    }
}
