package dk.opgang.gateway.problem;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The problems that only the gateway answers. */
public enum GatewayProblem implements ProblemCode {
    REQUEST_TIMEOUT(408, "Anmodningen kom ikke helt frem i tide", "The request did not arrive in time"),
    URI_TOO_LONG(414, "Adressen er for lang", "The address is too long"),
    EXPECTATION_FAILED(417, "Forventningen kan ikke opfyldes", "The expectation cannot be met"),
    HTTP_VERSION_NOT_SUPPORTED(505, "HTTP-versionen tales ikke her", "The version of HTTP is not spoken here");

    private final ProblemHead head;

    GatewayProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }

    @Singleton
    static class Catalogue implements ProblemCatalogue {
        @Override
        public Stream<GatewayProblem> problems() {
            return Stream.of(values());
        }
    }
}
