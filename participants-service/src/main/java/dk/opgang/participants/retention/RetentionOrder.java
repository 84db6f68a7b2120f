package dk.opgang.participants.retention;

import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Either a preview of what is due, or the removal of what a preview has shown.
 *
 * @param asOf the day on which it is to be due; today if it is left out
 * @param preview true for a preview
 * @param previewId the preview whose records are to be removed
 */
@Schema(name = "NewRetentionRun", example = "{\"asOf\": \"2025-12-31\", \"preview\": true}")
record RetentionOrder(
        @Nullable @HasHappened LocalDate asOf,
        @Nullable Boolean preview,
        @Nullable UUID previewId) implements Checked {

    @Override
    public void check(Faults faults) {
        boolean isPreview = Boolean.TRUE.equals(preview);
        if ((previewId != null) == isPreview || previewId != null && asOf != null) {
            faults.broken("/previewId", RetentionFault.PREVIEW_ONE_OR_THE_OTHER);
        }
    }
}
