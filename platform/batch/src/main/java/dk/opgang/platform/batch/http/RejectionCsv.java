package dk.opgang.platform.batch.http;

import dk.opgang.platform.batch.row.CsvHeader;
import dk.opgang.platform.batch.store.Rejection;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvOut;
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
    private final CsvForm form;
    private final Locale language;

    RejectionCsv(RejectionCells cells, Source source, boolean danishExcel, Locale language) {
        this.cells = cells;
        this.source = source;
        this.form = danishExcel ? CsvForm.DANISH_EXCEL : new CsvForm(cells.delimiter(), false);
        this.language = language;
    }

    void writeTo(OutputStream out) throws IOException {
        CsvOut.write(new OutputStreamWriter(out, StandardCharsets.UTF_8), form, csv -> {
            List<String> header = new ArrayList<>(cells.header());
            int width = header.size();
            header.add(CsvHeader.ERROR_CODES);
            header.add(CsvHeader.ERROR_DETAILS);
            csv.row(header);
            List<Rejection> page = source.after(0);
            while (!page.isEmpty()) {
                page.forEach(rejection -> csv.row(record(rejection, width)));
                page = source.after(page.getLast().row());
            }
        });
    }

    /** Cells beyond the header come last, so that the two columns stand where their names do. */
    private List<Object> record(Rejection rejection, int width) {
        List<Object> record = new ArrayList<>(form.danishExcel() ? cells.typedRow(rejection) : cells.row(rejection));
        record.add(width, rejection.faults().stream().map(Fault::code).collect(Collectors.joining(" ")));
        record.add(width + 1, rejection.faults().stream().map(this::words).collect(Collectors.joining(" | ")));
        return record;
    }

    private String words(Fault fault) {
        String detail = fault.detail().in(language);
        return fault.pointer().isEmpty() ? detail : fault.pointer().substring(1) + ": " + detail;
    }
}
