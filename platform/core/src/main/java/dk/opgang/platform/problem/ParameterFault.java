package dk.opgang.platform.problem;

/** What can be wrong with the parameters and the headers of any request, and with a body that cannot be read at all. */
public enum ParameterFault implements FaultCode {
    UNKNOWN_PARAMETER("Parameteren kendes ikke her", "The parameter is not known here"),
    REPEATED_PARAMETER("Parameteren må stå én gang", "The parameter may come once"),
    PARAMETER_BLANK("blank", "Parameteren er tom", "The parameter is empty"),
    UNKNOWN_VALUE("Værdien kendes ikke; her ventes %s", "The value is not known; expected is %s"),
    UNKNOWN_SORT("Her sorteres efter %s", "Known here are the orders %s"),
    UNKNOWN_EXPANSION("Her kan udvides med %s", "Known here: %s"),
    UNKNOWN_DELIMITER("delimiter er , eller ; (%%3B i en adresse)", "delimiter is , or ; (%%3B in an address)"),
    ONE_OR_THE_OTHER("Med excel=da er skilletegnet et semikolon", "With excel=da the delimiter is a semicolon"),
    TO_BEFORE_FROM("Det sidste år ligger før det første", "The last year lies before the first"),
    INVALID_CURSOR(
            "Markøren er ikke en, som en side af denne liste har givet med samme filtre og orden",
            "The cursor is not one that a page of this list gave with the same filters and order"),
    INVALID_ETAG(
            "En ETag står i anførselstegn, som i \"3\"; flere adskilles med komma",
            "An ETag stands in quotes, as in \"3\"; several are separated by commas"),
    IF_MATCH_REQUIRED(
            "required",
            "If-Match skal nævne den version (ETag), som ændringen bygger på",
            "If-Match must name the version (ETag) that the change is based on"),
    IF_NONE_MATCH_REQUIRED(
            "required",
            "Ressourcen findes ikke; den oprettes med If-None-Match: *",
            "The resource does not exist; it is created with If-None-Match: *"),
    INVALID_IDEMPOTENCY_KEY("En nøgle er 1 til 255 synlige ASCII-tegn", "A key is 1 to 255 visible ASCII characters"),
    EMPTY_BODY("Anmodningen har intet indhold", "The request has no body"),
    MALFORMED_JSON("Ikke læsbar JSON", "No readable JSON"),
    PLACE_MALFORMED_JSON("malformed-json", "Ikke læsbar JSON ved %s", "No readable JSON at %s"),
    MALFORMED_TEXT("Ikke tekst i %s", "No text in %s");

    private final Wording wording;

    ParameterFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    ParameterFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
