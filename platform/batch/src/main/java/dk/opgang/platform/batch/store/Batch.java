package dk.opgang.platform.batch.store;

import dk.opgang.platform.batch.row.CsvHeader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.number.NumberStyle;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch as it is stored.
 *
 * @param mode what its rows are of all that the poster has
 * @param header of a CSV body
 * @param decimalComma whether a number of a CSV body has decimals behind a comma
 * @param received rows of the body
 * @param done rows whose end is known, in all-or-nothing batches those looked at
 * @param remarked rows that were taken with a remark
 * @param missing records that no row named, of a completed batch that holds all that its poster has
 * @param failure code of the {@link BatchProblem} of a failed batch
 */
public record Batch(
        UUID id,
        String kind,
        Caller caller,
        Status status,
        boolean dryRun,
        OnError onError,
        FileMode mode,
        Format format,
        @Nullable String header,
        boolean decimalComma,
        long received,
        long done,
        Tally tally,
        long remarked,
        @Nullable Long missing,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant completedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Whether all of it stands in one transaction: an abort, or a dry run that leaves nothing. */
    public boolean isAtomic() {
        return dryRun || onError == OnError.ABORT;
    }

    /** Whether it holds all that its poster has. */
    public boolean isFull() {
        return mode == FileMode.FULL;
    }

    public boolean isFinished() {
        return status == Status.COMPLETED || status == Status.FAILED;
    }

    public double progress() {
        return isFinished() ? 1.0 : received == 0 ? 0.0 : (double) done / received;
    }

    public CsvHeader csvHeader() {
        if (header == null) {
            throw new IllegalStateException("Batch " + id + " has no header");
        }
        return CsvHeader.of(header);
    }

    /** How the numbers of its rows are written. */
    public NumberStyle numbers() {
        return switch (format) {
            case NDJSON -> NumberStyle.PLAIN;
            case CSV ->
                csvHeader().delimiter() == ','
                        ? NumberStyle.BETWEEN_COMMAS
                        : decimalComma ? NumberStyle.COMMA_SEEN : NumberStyle.UNTOLD;
        };
    }
}
