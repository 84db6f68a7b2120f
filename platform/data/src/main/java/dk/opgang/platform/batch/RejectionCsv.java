package dk.opgang.platform.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.opgang.platform.problem.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rejected rows as CSV: the poster's own columns with its own delimiter, and two more that say what is wrong. Mended, the file
 * can be posted as it is: the two columns are read over.
 */
final class RejectionCsv {

    /** Gives the rejections after a row, in order; nothing after the last. */
    interface Source {
        List<Rejection> after(long row);
    }

    private final RejectionCells cells;
    private final Source source;
    private final Locale language;

    RejectionCsv(RejectionCells cells, Source source, Locale language) {
        this.cells = cells;
        this.source = source;
        this.language = language;
    }

    void writeTo(OutputStream out) throws IOException {
        // The writer of the cells has a buffer of its own; it is flushed, not closed: the answer's stream is not ours.
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(cells.delimiter())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> header = new ArrayList<>(cells.header());
        int width = header.size();
        header.add(CsvHeader.ERROR_CODES);
        header.add(CsvHeader.ERROR_DETAILS);
        csv.writeRecord(header);
        List<Rejection> page = source.after(0);
        while (!page.isEmpty()) {
            page.forEach(rejection -> csv.writeRecord(record(rejection, width)));
            page = source.after(page.getLast().row());
        }
        csv.flush();
    }

    /** Cells beyond the header come last, so that the two columns stand where their names do. */
    private List<String> record(Rejection rejection, int width) {
        List<String> record = new ArrayList<>(cells.row(rejection));
        record.add(width, rejection.faults().stream().map(Fault::code).collect(Collectors.joining(" ")));
        record.add(width + 1, rejection.faults().stream().map(this::words).collect(Collectors.joining(" | ")));
        return record;
    }

    private String words(Fault fault) {
        String detail = fault.detail().in(language);
        return fault.pointer().isEmpty() ? detail : fault.pointer().substring(1) + ": " + detail;
    }
}
