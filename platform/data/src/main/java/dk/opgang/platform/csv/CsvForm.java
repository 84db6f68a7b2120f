package dk.opgang.platform.csv;

import dk.opgang.platform.http.Delimiter;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import org.jspecify.annotations.Nullable;

/**
 * In which form a CSV answer is written.
 *
 * @param delimiter between cells
 * @param danishExcel whether it is to open in an office program set to Danish: with a byte order mark and a decimal comma
 */
public record CsvForm(char delimiter, boolean danishExcel) {

    public static final String TYPE = "text/csv;charset=UTF-8";
    public static final CsvForm DANISH_EXCEL = new CsvForm(Delimiter.SEMICOLON.character(), true);

    static final String EXCEL =
            "Whether CSV is to open in an office program: da is a byte order mark, semicolons and decimal commas";

    /** The wanted form, commas and decimal points if nothing is said; a fault for anything that is unknown or excludes each other. */
    public static CsvForm of(@Nullable String delimiter, @Nullable String excel, Faults faults) {
        Delimiter wanted = Delimiter.of(delimiter, faults);
        if (excel == null) {
            return new CsvForm(wanted.character(), false);
        }
        if (!excel.equals("da")) {
            faults.unreadable("?excel", CommonFault.UNKNOWN_CODE, "da");
        } else if (delimiter != null && wanted != Delimiter.SEMICOLON) {
            faults.unreadable("?delimiter", ParameterFault.ONE_OR_THE_OTHER);
        }
        return DANISH_EXCEL;
    }

    /** A short word for the form, for instance in an ETag. */
    public String label() {
        return danishExcel ? "excel-da" : delimiter == ';' ? "semicolon" : "comma";
    }
}
