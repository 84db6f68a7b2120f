package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.row.LineBoundary;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.Slice;
import dk.opgang.platform.csv.Boundary;
import dk.opgang.platform.csv.CsvBoundary;
import dk.opgang.platform.csv.RecordSpans;
import dk.opgang.platform.csv.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a slice as they were posted; looked for only when one is asked for. */
final class RawRows {

    private final Batch batch;
    private final Slice slice;
    private @Nullable List<Span> spans;

    RawRows(Batch batch, Slice slice) {
        this.batch = batch;
        this.slice = slice;
    }

    byte[] row(int ordinal) {
        if (spans == null) {
            spans = RecordSpans.of(slice.body(), boundary());
        }
        Span span = spans.get(ordinal);
        return Arrays.copyOfRange(slice.body(), span.from(), span.from() + span.length());
    }

    private Boundary boundary() {
        return switch (batch.format()) {
            case CSV -> new CsvBoundary(batch.csvHeader().delimiter());
            case NDJSON -> new LineBoundary();
        };
    }
}
