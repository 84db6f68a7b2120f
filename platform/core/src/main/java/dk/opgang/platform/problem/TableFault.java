package dk.opgang.platform.problem;

/** What can be wrong with a table and its rows. */
public enum TableFault implements FaultCode {
    HEADER_TOO_LONG("Overskriften er længere end 64 KiB", "The header is longer than 64 KiB"),
    HEADER_INVALID_UTF_8("invalid-utf-8", "Overskriften er ikke UTF-8", "The header is not UTF-8"),
    LIST_MALFORMED_JSON("malformed-json", "Her ventes en JSON-liste", "Expected is a JSON array"),
    ELEMENT_MALFORMED_JSON("malformed-json", "Ikke læsbar JSON i element %s", "No readable JSON in element %s"),
    INCOMPLETE_BODY("Anmodningen kom ikke helt frem", "The body did not arrive whole"),
    MISSING_COLUMN("Kolonnen skal være der", "The column must be there"),
    REPEATED_COLUMN("Kolonnen må stå én gang", "The column may come once"),
    UNKNOWN_COLUMN("Kolonnen kendes ikke; kolonnerne er %s", "The column is not known; the columns are %s"),
    MALFORMED_QUOTES(
            "Bag et afsluttende anførselstegn står andet end et skilletegn, eller et anførselstegn er ikke lukket",
            "Behind a closing quote stands something else than a separator, or a quote is not closed"),
    LINE_MALFORMED_QUOTES(
            "malformed-quotes",
            "Linje %s: anførselstegnene er ikke lukket rigtigt",
            "Line %s: the quotes are not closed well"),
    ROWS_MALFORMED_QUOTES(
            "malformed-quotes",
            "Anførselstegn åbnes i mange rækker uden at lukkes, senest i række %s",
            "Quotes are opened in many rows and not closed, most recently in row %s"),
    TOO_FEW_CELLS("Rækken har færre felter end overskriften", "The row has fewer cells than the header"),
    TOO_MANY_CELLS("Rækken har flere felter end overskriften", "The row has more cells than the header"),
    ROW_TOO_LONG("Rækken er længere end 64 KiB", "The row is longer than 64 KiB"),
    REPEATED_KEY(
            "En tidligere række i samme fil har den samme nøgle og andre værdier",
            "An earlier row of the same file has the same key and other values"),
    NOTHING_TO_REMOVE(
            "Nøglen hører ikke til noget, som kan fjernes", "The key belongs to nothing that could be removed"),
    INTERNAL_ERROR("Rækken kunne ikke behandles", "The row could not be processed");

    private final Wording wording;

    TableFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    TableFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
