package dk.opgang.platform.problem;

/** The problems that every service can answer. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST(400, "Anmodningen kan ikke læses", "The request cannot be read"),
    PURPOSE_REQUIRED(400, "Formålet med opslaget mangler", "The purpose of the look-up is missing"),
    UNAUTHENTICATED(401, "Adgangstoken mangler eller er ugyldigt", "The access token is missing or not valid"),
    SCOPE_MISSING(403, "Adgangstokenet giver ikke ret til dette", "The access token does not allow this"),
    NOT_FOUND(404, "Findes ikke", "Not found"),
    METHOD_NOT_ALLOWED(405, "Metoden kan ikke bruges her", "The method cannot be used here"),
    NOT_ACCEPTABLE(406, "Svaret findes ikke i det ønskede format", "The answer does not exist in the wanted format"),
    CONFLICT(409, "I modstrid med den nuværende tilstand", "In conflict with the present state"),
    IDEMPOTENCY_IN_PROGRESS(409, "Anmodningen er stadig i gang", "The request is still running"),
    PRECONDITION_FAILED(412, "Ressourcen er ændret i mellemtiden", "The resource has changed meanwhile"),
    PAYLOAD_TOO_LARGE(413, "Anmodningen er for stor", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Formatet kan ikke læses her", "The format cannot be read here"),
    VALIDATION_FAILED(422, "Anmodningen bryder en regel", "The request breaks a rule"),
    IDEMPOTENCY_KEY_REUSED(422, "Nøglen er brugt til en anden anmodning", "The key was used for another request"),
    PRECONDITION_REQUIRED(428, "If-Match eller If-None-Match mangler", "If-Match or If-None-Match is missing"),
    TOO_MANY_REQUESTS(429, "For mange anmodninger", "Too many requests"),
    HEADERS_TOO_LARGE(431, "Anmodningens headere er for store", "The headers of the request are too large"),
    INTERNAL_ERROR(500, "Uventet fejl", "Unexpected error"),
    BAD_GATEWAY(502, "Tjenesten svarede ikke forståeligt", "The service gave no usable answer"),
    SERVICE_UNAVAILABLE(503, "Tjenesten er ikke til rådighed lige nu", "The service is not available right now"),
    GATEWAY_TIMEOUT(504, "Tjenesten svarede ikke i tide", "The service did not answer in time");

    private final int status;
    private final Text title;

    CommonProblem(int status, String da, String en) {
        this.status = status;
        this.title = new Text(da, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
