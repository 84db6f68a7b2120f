package dk.opgang.platform.problem;

/** What can be wrong with a field of any request. */
public enum CommonFault implements FaultCode {
    REQUIRED("Feltet skal udfyldes", "The field is required"),
    BLANK("Teksten er tom", "The text is blank"),
    SIZE("Længden er %s til %s", "The length is %s to %s"),
    TEXT_SIZE("size", "Teksten er for lang", "The text is too long"),
    TOO_LONG("Højst %s tegn", "At most %s characters"),
    MIN("Værdien er mindst %s", "The value is at least %s"),
    MAX("Værdien er højst %s", "The value is at most %s"),
    DECIMAL_MIN("Værdien er mindst %s", "The value is at least %s"),
    DECIMAL_MAX("Værdien er højst %s", "The value is at most %s"),
    OUT_OF_RANGE("Værdien ligger uden for %s", "The value is outside %s"),
    POSITIVE("Værdien er over 0", "The value is above 0"),
    POSITIVE_OR_ZERO("Værdien er 0 eller derover", "The value is 0 or above"),
    DIGITS("Højst %s cifre før og %s efter kommaet", "At most %s digits before and %s after the point"),
    PATTERN("Værdien har formen %s", "The value has the form %s"),
    EMAIL("Her ventes en e-mailadresse", "Expected is an e-mail address"),
    INVALID_STRING("Her ventes en tekst", "Expected is a text"),
    INVALID_UUID("Her ventes en UUID", "Expected is a UUID"),
    INVALID_DATE("Her ventes en dato som 2020-02-01", "Expected is a date such as 2020-02-01"),
    INVALID_DATE_TIME(
            "Her ventes et tidspunkt som 2020-02-01T12:00:00Z", "Expected is an instant such as 2020-02-01T12:00:00Z"),
    INVALID_DECIMAL("Her ventes et decimaltal", "Expected is a decimal number"),
    INVALID_INTEGER("Her ventes et heltal", "Expected is a whole number"),
    INVALID_NUMBER("Her ventes et tal, ikke %s", "Expected is a number, not %s"),
    AMBIGUOUS_NUMBER(
            "Tallet kan læses på to måder: skriv det uden tusindtal-skilletegn",
            "The number can be read in two ways: write it without thousands marks"),
    TOO_MANY_DECIMALS("Et tal har højst 10 decimaler", "A number has at most 10 decimals"),
    INVALID_BOOLEAN("Her ventes true eller false", "Expected is true or false"),
    INVALID_OBJECT("Her ventes et objekt", "Expected is an object"),
    INVALID_ARRAY("Her ventes en liste", "Expected is a list"),
    NULL_ELEMENT("En liste kan ikke indeholde null", "A list cannot hold null"),
    INVALID_VALUE("Værdien er ikke gyldig", "The value is not valid"),
    INVALID_AMOUNT(
            "Et beløb er 0 eller derover og har højst to decimaler",
            "An amount is 0 or above and has two decimals at the most"),
    INVALID_CVR(
            "Et CVR-nummer har otte cifre og et rigtigt kontrolciffer",
            "A CVR has eight digits and a right check digit"),
    INVALID_ORGANISATION("Et gyldigt CVR-nummer eller en kommunekode", "A valid CVR or a municipality code"),
    UNKNOWN_FIELD("Feltet kendes ikke", "The field is not known"),
    REPEATED_FIELD("Feltet må stå én gang", "The field may come once"),
    UNKNOWN_CODE("Koden kendes ikke; her ventes %s", "The code is not known; expected is %s"),
    DUPLICATE("Værdien står her to gange", "The value is here twice"),
    UNCHANGEABLE("Feltet kan ikke ændres", "The field cannot be changed"),
    SOURCE_IN_USE("Nøglen er brugt til noget andet", "The key is used for something else"),
    NOT_AFTER_FROM(
            "Slutdatoen skal ligge efter startdatoen; den er den første dag efter perioden",
            "The end must lie after the begin; it is the first day after the period"),
    END_TOO_LATE(
            "Så sen en slutdato er ingen; udelad feltet, hvis perioden ikke har en slutdato",
            "So late an end is none; leave the field out if the period has no end"),
    BEFORE_FROM("Datoen ligger før %s", "The date lies before %s"),
    IN_THE_FUTURE("Det, der er sket, kan ikke ligge i fremtiden", "What has happened cannot lie in the future"),
    NOT_IN_THE_FUTURE("Dagen er forbi", "The day is past"),
    BEFORE_BIRTH("Datoen ligger før personens fødsel", "The date lies before the person's birth");

    private final Wording wording;

    CommonFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    CommonFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The code is none of a published list. */
    public static Fault notInList(String pointer, String list) {
        return UNKNOWN_CODE.at(pointer, new Text("en kode i kodelisten " + list, "a code of the code list " + list));
    }
}
