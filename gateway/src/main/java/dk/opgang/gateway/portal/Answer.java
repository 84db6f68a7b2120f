package dk.opgang.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;

/**
 * What the API answered to a page.
 *
 * @param status 0 if there was no answer in time
 */
public record Answer(int status, JsonNode body) {

    public static final Answer NONE = new Answer(0, MissingNode.getInstance());

    public boolean isOk() {
        return status == 200;
    }

    /** What was asked of the API in the reader's name comes back to the reader. */
    public ProblemException refused() {
        return switch (status) {
            case 400 -> new ProblemException(CommonProblem.MALFORMED_REQUEST);
            case 403 -> new ProblemException(CommonProblem.SCOPE_MISSING);
            case 404 -> new ProblemException(CommonProblem.NOT_FOUND);
            case 422 -> new ProblemException(CommonProblem.VALIDATION_FAILED);
            default -> unavailable();
        };
    }

    /** What a page is made of cannot be read now. */
    static ProblemException unavailable() {
        return new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
    }

    /** The code of the problem; {@code service-unavailable} where nobody said one. */
    public String code() {
        return body.path("code").asText("service-unavailable");
    }
}
