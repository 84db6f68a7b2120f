package dk.opgang.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV (RFC 4180), every table of every service: numbers as numbers, texts so that no program takes them for a formula. */
public final class CsvOut {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;
    private final CsvForm form;

    private CsvOut(CsvWriter csv, CsvForm form) {
        this.csv = csv;
        this.form = form;
    }

    /** What is to be written. */
    @FunctionalInterface
    public interface Table {
        void writeTo(CsvOut out);
    }

    /** The table as text, its lines ending with CRLF. */
    public static String text(CsvForm form, Table table) {
        return text(form, LineDelimiter.CRLF, table);
    }

    /** The table as text, its lines ending with LF as in files that are kept under version control. */
    public static String textOfLines(CsvForm form, Table table) {
        return text(form, LineDelimiter.LF, table);
    }

    /** Writes the table to a stream that is flushed and left open. */
    public static void write(Writer target, CsvForm form, Table table) throws IOException {
        CsvOut out = open(target, form, LineDelimiter.CRLF);
        table.writeTo(out);
        out.csv.flush();
    }

    private static String text(CsvForm form, LineDelimiter lineEnd, Table table) {
        StringWriter text = new StringWriter();
        try {
            CsvOut out = open(text, form, lineEnd);
            table.writeTo(out);
            out.csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory takes no more", e);
        }
        return text.toString();
    }

    private static CsvOut open(Writer target, CsvForm form, LineDelimiter lineEnd) throws IOException {
        if (form.danishExcel()) {
            target.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(form.delimiter())
                .lineDelimiter(lineEnd)
                .build(target);
        return new CsvOut(csv, form);
    }

    /** Writes a row: a number, a text, or nothing in each cell. */
    public void row(List<? extends @Nullable Object> cells) {
        List<String> texts = new ArrayList<>(cells.size());
        cells.forEach(cell -> texts.add(text(cell)));
        csv.writeRecord(texts);
    }

    private String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> sign(number.toPlainString());
            case Number number -> sign(number.toString());
            default -> CsvGuard.guarded(cell.toString());
        };
    }

    private String sign(String number) {
        if (!form.danishExcel()) {
            return number;
        }
        String danish = number.replace('.', ',');
        // Three decimals would look like thousands to whoever reads the table again.
        int comma = danish.indexOf(',');
        boolean looksLikeThousands = comma > 0 && comma == danish.length() - 4;
        return looksLikeThousands ? danish + "0" : danish;
    }
}
