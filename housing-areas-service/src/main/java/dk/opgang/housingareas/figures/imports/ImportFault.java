package dk.opgang.housingareas.figures.imports;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a table that figures are imported from, and with its mapping. */
enum ImportFault implements FaultCode {
    ACROSS_ONLY_IN_CSV(
            "Et datasæt har dimensioner: column siger hvilken", "A dataset has dimensions: column says which"),
    COLUMN_OR_CONSTANT(
            "Netop én af column, constant og across skal udfyldes",
            "Exactly one of column, constant and across is required"),
    CSV_INVALID_TEXT("invalid-text", "Her ventes CSV som tekst", "Expected is CSV as text"),
    DATASET_UNKNOWN_COLUMN("unknown-column", "Datasættet har ikke dimensionen %s", "The dataset has no dimension %s"),
    DATA_REPEATED_FIGURE(
            "repeated-figure",
            "Det samme tal er angivet flere gange med forskellig værdi: %s",
            "The same figure is told several times with different values: %s"),
    ENTRY_INVALID_TEXT(
            "invalid-text", "Her ventes den ene post, som skal med", "Expected is the one entry that is wanted"),
    INVALID_JSON_STAT("Her ventes et datasæt i JSON-stat", "Expected is a dataset in JSON-stat"),
    INVALID_SEPARATOR(
            "separator er semikolon, komma, tabulator eller |", "separator is a semicolon, a comma, a tab or |"),
    LINE_MALFORMED_QUOTES(
            "malformed-quotes",
            "Linje %s har et anførselstegn, som ikke slutter en celle",
            "Line %s has a quote that does not end a cell"),
    LOST_LETTERS(
            "Bogstaver er gået tabt: filen er skrevet i en anden tegnkodning, formentlig ISO-8859-1",
            "Letters were lost: the file is written in another encoding, probably ISO-8859-1"),
    MALFORMED_CSV("Kan ikke læses som CSV", "Cannot be read as CSV"),
    MARK_INVALID_DECIMAL("invalid-decimal", "decimal er komma eller punktum", "decimal is a comma or a point"),
    ONE_AXIS_ACROSS("Kun én akse kan ligge på tværs", "Only one axis can lie across"),
    RAGGED_ROW("Linje %s har ikke så mange celler som overskriften", "Line %s has not as many cells as the header"),
    REPEATED_ENTRY("Posten %s betyder både %s og %s", "The entry %s means both %s and %s"),
    SOURCE_REPEATED_COLUMN("repeated-column", "To kolonner hedder det samme", "Two columns have the same name"),
    SOURCE_UNKNOWN_COLUMN("unknown-column", "Tabellen har ikke kolonnen %s", "The table has no column %s"),
    UNFIXED_DIMENSION(
            "Flere tal giver det samme tal her: %s er hverken nævnt eller fastlagt ved mapping.filter: %s",
            "Several numbers make one figure here: %s is neither named nor fixed by mapping.filter: %s"),
    UNKNOWN_ENTRY("%s har ingen post %s", "%s has no entry %s"),
    UNKNOWN_FORMAT("format er statbank-csv eller json-stat", "format is statbank-csv or json-stat"),
    UNMAPPED_VALUE("Står hverken i values eller skip: %s", "Stands neither in values nor in skip: %s"),
    VALUES_REPEATED_FIGURE(
            "repeated-figure",
            "Flere tal giver det samme tal her: %s betyder det samme",
            "Several numbers make one figure here: %s mean the same");

    private final Wording wording;

    ImportFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    ImportFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
