package dk.opgang.platform.batch.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchProblem;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.problem.ProblemCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it is answered.
 *
 * @param status {@code processing}, {@code completed} or {@code failed}
 * @param mode full, if it holds all that its poster has
 * @param rows how many were received and what became of them; in a dry run, what would have
 * @param remarks how many rows were taken although something about them is doubtful
 * @param progress 0 to 1, the share of rows that were looked at
 * @param failure why a failed batch failed
 */
public record BatchView(
        UUID id,
        String status,
        boolean dryRun,
        String onError,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mode,
        Instant receivedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant completedAt,
        Rows rows,
        long remarks,
        double progress,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Failure failure,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /**
     * Counts of rows; the other five make {@code received} when the batch is done.
     *
     * @param unchanged rows that told nothing new, equal repeats of a row included
     * @param removed rows that took back what their key names
     * @param missing records that no row named, of a completed batch that holds all that its poster has
     */
    public record Rows(
            long received,
            long created,
            long updated,
            long unchanged,
            long removed,
            long rejected,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long missing) {}

    /** Why a batch failed, with the code of a problem page. */
    public record Failure(String code, String detail) {}

    public static BatchView of(Batch batch, Locale language) {
        Tally tally = batch.tally();
        return new BatchView(
                batch.id(),
                batch.status().code(),
                batch.dryRun(),
                batch.onError().code(),
                batch.isFull() ? batch.mode().code() : null,
                batch.receivedAt(),
                batch.completedAt(),
                new Rows(
                        batch.received(),
                        tally.created(),
                        tally.updated(),
                        tally.unchanged(),
                        tally.removed(),
                        tally.rejected(),
                        batch.missing()),
                batch.remarked(),
                batch.progress(),
                batch.failure() == null ? null : failure(batch.failure(), language),
                batch.createdAt(),
                batch.updatedAt(),
                batch.version());
    }

    private static Failure failure(String code, Locale language) {
        return Arrays.stream(BatchProblem.values())
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .map(ProblemCode::title)
                .map(title -> new Failure(code, title.in(language)))
                .orElseThrow(() -> new IllegalStateException("A batch failed by the unknown problem " + code));
    }
}
