package dk.opgang.platform.problem;

/** The problems that every service can answer. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST(
            400,
            "Anmodningen kan ikke læses",
            "The request cannot be read",
            "En del af anmodningen har ikke den form, som den skal have",
            "A part of the request has not the form that it needs"),
    PURPOSE_REQUIRED(
            400,
            "Formålet med opslaget mangler",
            "The purpose of the look-up is missing",
            "Headeren Opgang-Purpose skal nævne en kode af listen purposes",
            "The header Opgang-Purpose names a code of the list purposes"),
    UNAUTHENTICATED(
            401,
            "Adgangstoken mangler eller er ugyldigt",
            "The access token is missing or not valid",
            "Send Authorization: Bearer med et token, som udstederen har givet, og som gælder nu",
            "Send Authorization: Bearer with a token that the issuer gave and that is valid now"),
    SCOPE_MISSING(
            403,
            "Adgangstokenet giver ikke ret til dette",
            "The access token does not allow this",
            "Tokenet mangler det scope, som handlingen kræver",
            "The token lacks the scope that this operation needs"),
    NOT_FOUND(
            404,
            "Findes ikke",
            "Not found",
            "Der er intet på adressen, eller du må ikke se det",
            "There is nothing at this address, or you may not see it"),
    METHOD_NOT_ALLOWED(
            405,
            "Metoden kan ikke bruges her",
            "The method cannot be used here",
            "Headeren Allow siger, hvilke metoder adressen har",
            "The header Allow tells the methods of this address"),
    NOT_ACCEPTABLE(
            406,
            "Svaret findes ikke i det ønskede format",
            "The answer does not exist in the wanted format",
            "Headeren Accept nævner ingen af de former, som der svares i her",
            "The header Accept names none of the forms that are answered here"),
    CONFLICT(
            409,
            "I modstrid med den nuværende tilstand",
            "In conflict with the present state",
            "Læs ressourcen igen, og se, om ændringen stadig giver mening",
            "Read the resource again, and see whether the change still makes sense"),
    IDEMPOTENCY_IN_PROGRESS(
            409,
            "Anmodningen er stadig i gang",
            "The request is still running",
            "Svaret kommer under samme nøgle, når den første anmodning er færdig",
            "The answer comes under the same key once the first request is done"),
    PRECONDITION_FAILED(
            412,
            "Ressourcen er ændret i mellemtiden",
            "The resource has changed meanwhile",
            "Læs ressourcen igen, og send dens nye ETag i If-Match",
            "Read the resource again, and send its new ETag in If-Match"),
    PAYLOAD_TOO_LARGE(
            413,
            "Anmodningen er for stor",
            "The request is too large",
            "Indholdet er større, end det må være her",
            "The body is larger than it may be here"),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Formatet kan ikke læses her",
            "The format cannot be read here",
            "Content-Type nævner ingen af de former, som læses her",
            "Content-Type names none of the forms that are read here"),
    VALIDATION_FAILED(
            422,
            "Anmodningen bryder en regel",
            "The request breaks a rule",
            "Alt i anmodningen kan læses, men ikke alt må være, som det er",
            "All of the request can be read, but not all of it may be as it is"),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Nøglen er brugt til en anden anmodning",
            "The key was used for another request",
            "Brug en ny Idempotency-Key, eller send det samme indhold igen",
            "Use a new Idempotency-Key, or send the same body again"),
    PRECONDITION_REQUIRED(
            428,
            "If-Match eller If-None-Match mangler",
            "If-Match or If-None-Match is missing",
            "Send den ETag, som ændringen bygger på",
            "Send the ETag that the change is based on"),
    TOO_MANY_REQUESTS(
            429,
            "For mange anmodninger",
            "Too many requests",
            "Vent de sekunder, som Retry-After siger",
            "Wait for the seconds that Retry-After tells"),
    HEADERS_TOO_LARGE(
            431,
            "Anmodningens headere er for store",
            "The headers of the request are too large",
            "Headerne fylder mere, end de må",
            "The headers take more room than they may"),
    INTERNAL_ERROR(
            500,
            "Uventet fejl",
            "Unexpected error",
            "Fejlen er skrevet ned; nævn traceId, hvis den bliver ved",
            "It was noted; tell the traceId if it goes on"),
    BAD_GATEWAY(
            502,
            "Tjenesten svarede ikke forståeligt",
            "The service gave no usable answer",
            "Prøv igen; nævn traceId, hvis det bliver ved",
            "Try again; tell the traceId if it goes on"),
    SERVICE_UNAVAILABLE(
            503,
            "Tjenesten er ikke til rådighed lige nu",
            "The service is not available right now",
            "Prøv igen efter de sekunder, som Retry-After siger",
            "Try again after the seconds that Retry-After tells"),
    GATEWAY_TIMEOUT(
            504,
            "Tjenesten svarede ikke i tide",
            "The service did not answer in time",
            "Prøv igen om lidt; et svar var ikke færdigt, da tiden var gået",
            "Try again soon; no answer was ready when the time was over");

    private final ProblemHead head;
    private final Text detail;

    CommonProblem(int status, String da, String en, String detailDa, String detailEn) {
        this.head = new ProblemHead(status, da, en);
        this.detail = new Text(detailDa, detailEn);
    }

    @Override
    public ProblemHead head() {
        return head;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
