package dk.opgang.platform.batch;

import dk.opgang.platform.number.NumberFaults;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.problem.TextFault;
import java.util.Locale;

/** What can be wrong with a row before any rule of a feature is asked. The codes are those of single requests. */
enum CellFault {
    REQUIRED("Feltet skal udfyldes", "The field is required"),
    BLANK("Teksten er tom", "The text is blank"),
    SIZE("Teksten er for lang", "The text is too long"),
    INVALID_CHARACTER(TextFault.INVALID_CHARACTER),
    INVALID_UTF_8(TextFault.INVALID_UTF_8),
    CPR_AS_KEY(TextFault.CPR_AS_KEY),
    CPR_IN_TEXT(TextFault.CPR_IN_TEXT),
    INVALID_STRING("Her ventes en tekst", "Expected is a text"),
    INVALID_UUID("Her ventes en UUID", "Expected is a UUID"),
    INVALID_DATE("Her ventes en dato som 2020-02-01", "Expected is a date such as 2020-02-01"),
    INVALID_DECIMAL("Her ventes et decimaltal", "Expected is a decimal number"),
    INVALID_INTEGER("Her ventes et heltal", "Expected is a whole number"),
    AMBIGUOUS_NUMBER(
            "Tallet kan læses på to måder: skriv det uden tusindtal-skilletegn",
            "The number can be read in two ways: write it without thousands marks"),
    TOO_MANY_DECIMALS("Et tal har højst 10 decimaler", "A number has at most 10 decimals"),
    INVALID_BOOLEAN("Her ventes true eller false", "Expected is true or false"),
    INVALID_OBJECT("Her ventes et objekt", "Expected is an object"),
    INVALID_VALUE("Værdien er ikke gyldig", "The value is not valid"),
    UNKNOWN_FIELD("Feltet kendes ikke", "The field is not known"),
    REPEATED_FIELD("Feltet må stå én gang", "The field may come once"),
    MALFORMED_JSON("Ikke læsbar JSON", "No readable JSON"),
    MALFORMED_QUOTES(
            "Bag et afsluttende anførselstegn står andet end et skilletegn, eller et anførselstegn er ikke lukket",
            "Behind a closing quote stands something else than a separator, or a quote is not closed"),
    TOO_FEW_CELLS("Rækken har færre felter end overskriften", "The row has fewer cells than the header"),
    TOO_MANY_CELLS("Rækken har flere felter end overskriften", "The row has more cells than the header"),
    ROW_TOO_LONG("Rækken er længere end 64 KiB", "The row is longer than 64 KiB"),
    INTERNAL_ERROR("Rækken kunne ikke behandles", "The row could not be processed");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Text detail;

    CellFault(String da, String en) {
        this.detail = new Text(da, en);
    }

    CellFault(TextFault fault) {
        this.detail = fault.detail();
    }

    /** The fault of a cell for what can be wrong with any text. */
    static CellFault of(TextFault fault) {
        return valueOf(fault.name());
    }

    Fault at(String pointer) {
        return new Fault(pointer, code, detail);
    }

    /** With what stands in the cell where a number is expected, unless it may tell somebody's number. */
    Fault at(String pointer, String cell) {
        String shown = ": " + NumberFaults.shown(cell);
        return new Fault(pointer, code, new Text(detail.da() + shown, detail.en() + shown));
    }
}
