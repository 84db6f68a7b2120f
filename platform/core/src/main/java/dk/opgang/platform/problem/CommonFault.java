package dk.opgang.platform.problem;

/** The faults that every service can tell. */
public enum CommonFault implements FaultCode {
    REQUIRED("Feltet skal udfyldes", "The field is required"),
    SIZE("Længden er %s til %s", "The length is %s to %s"),
    TOO_LONG("Højst %s tegn", "At most %s characters"),
    MIN("Værdien er mindst %s", "The value is at least %s"),
    MAX("Værdien er højst %s", "The value is at most %s"),
    DECIMAL_MIN("Værdien er mindst %s", "The value is at least %s"),
    DECIMAL_MAX("Værdien er højst %s", "The value is at most %s"),
    POSITIVE("Værdien er over 0", "The value is above 0"),
    POSITIVE_OR_ZERO("Værdien er 0 eller derover", "The value is 0 or above"),
    DIGITS("Højst %s cifre før og %s efter kommaet", "At most %s digits before and %s after the point"),
    PATTERN("Værdien har formen %s", "The value has the form %s"),
    EMAIL("Her ventes en e-mailadresse", "Expected is an e-mail address"),
    UNKNOWN_CODE("Koden kendes ikke; her ventes %s", "The code is not known; expected is %s"),
    DUPLICATE("Værdien står her to gange", "The value is here twice"),
    UNCHANGEABLE("Feltet kan ikke ændres", "The field cannot be changed"),
    INVALID_CVR(
            "Et CVR-nummer har otte cifre og et rigtigt kontrolciffer",
            "A CVR has eight digits and a right check digit"),
    NOT_AFTER_FROM(
            "Slutdatoen skal ligge efter startdatoen; den er den første dag efter perioden",
            "The end must lie after the begin; it is the first day after the period"),
    END_TOO_LATE(
            "Så sen en slutdato er ingen; udelad feltet, hvis perioden ikke har en slutdato",
            "So late an end is none; leave the field out if the period has no end"),
    IN_THE_FUTURE("Det, der er sket, kan ikke ligge i fremtiden", "What has happened cannot lie in the future"),
    BEFORE_BIRTH("Datoen ligger før personens fødsel", "The date lies before the person's birth");

    private final Text wording;

    CommonFault(String da, String en) {
        this.wording = new Text(da, en);
    }

    @Override
    public Text wording() {
        return wording;
    }

    /** The code is none of a published list. */
    public static Fault notInList(String pointer, String list) {
        return UNKNOWN_CODE.at(pointer, new Text("en kode i kodelisten " + list, "a code of the code list " + list));
    }
}
