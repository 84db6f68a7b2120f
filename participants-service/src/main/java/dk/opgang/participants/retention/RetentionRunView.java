package dk.opgang.participants.retention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A preview or a run.
 *
 * @param preview whether it only tells what would be removed
 * @param automatic whether the night has begun it
 * @param previewId the preview that it keeps to
 * @param status processing or completed; its numbers are told when it is done
 * @param rows what was found to be due, or was removed
 * @param heldBack what is due and stays
 * @param usedAt when a run kept to this preview, which no other does then
 */
@Schema(name = "RetentionRun")
record RetentionRunView(
        UUID id,
        boolean preview,
        boolean automatic,
        @Nullable UUID previewId,
        String status,
        LocalDate asOf,
        List<RetentionRun.Row> rows,
        List<RetentionRun.HeldBack> heldBack,
        @Nullable Instant usedAt,
        @JsonUnwrapped Stored stored) {

    static RetentionRunView of(RetentionRun run) {
        return new RetentionRunView(
                run.id(),
                run.isPreview(),
                run.isAutomatic(),
                run.previewId(),
                run.status(),
                run.asOf(),
                run.rows(),
                run.isProcessing() ? List.of() : run.heldBack(),
                run.usedAt(),
                Stored.of(run));
    }
}
