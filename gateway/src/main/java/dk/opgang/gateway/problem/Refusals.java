package dk.opgang.gateway.problem;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import java.util.List;

/** What the gateway refuses, each with what there is to say of this very request. */
public final class Refusals {

    private static final String LIMIT = "limit";

    private Refusals() {}

    /** A request that cannot be read, or that two readers could read differently. */
    public static ProblemException malformed(String da, String en) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, new Text(da, en));
    }

    public static ProblemException uriTooLong(long limit) {
        return new ProblemException(
                        GatewayProblem.URI_TOO_LONG,
                        new Text(
                                "Sti og forespørgsel må tilsammen have " + limit + " tegn",
                                "Path and query together may have " + limit + " characters"))
                .with(LIMIT, limit);
    }

    public static ProblemException headersTooLarge(long limit) {
        return new ProblemException(
                        CommonProblem.HEADERS_TOO_LARGE,
                        new Text(
                                "Headerne må tilsammen fylde " + limit + " bytes",
                                "The headers together may have " + limit + " bytes"))
                .with(LIMIT, limit);
    }

    public static ProblemException payloadTooLarge(long limit) {
        return new ProblemException(
                        CommonProblem.PAYLOAD_TOO_LARGE,
                        new Text(
                                "Indholdet må her fylde " + limit + " bytes",
                                "The body may have " + limit + " bytes here"))
                .with(LIMIT, limit);
    }

    public static ProblemException methodNotAllowed(String method, String allowed) {
        return new ProblemException(
                        CommonProblem.METHOD_NOT_ALLOWED,
                        new Text(
                                method + " kan ikke bruges; her kan bruges " + allowed,
                                method + " cannot be used; what can be used is " + allowed))
                .withHeader("Allow", allowed);
    }

    public static ProblemException notAcceptable(String available) {
        return new ProblemException(
                        CommonProblem.NOT_ACCEPTABLE,
                        new Text("Her svares i " + available, "Answered here is " + available))
                .with("available", List.of(available));
    }

    /** An expectation that nobody here meets. */
    public static ProblemException expectationFailed() {
        return new ProblemException(
                GatewayProblem.EXPECTATION_FAILED,
                new Text(
                        "Headeren Expect kender kun 100-continue", "The only expectation that is met is 100-continue"));
    }

    /** A body that is packed in a way that nobody here unpacks. */
    public static ProblemException unknownCoding() {
        return new ProblemException(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        new Text(
                                "Content-Encoding må være gzip eller identity, og kun én gang",
                                "Content-Encoding may be gzip or identity, and only once"))
                .withHeader("Accept-Encoding", "gzip, identity");
    }

    /** A body that does not say what it is. */
    public static ProblemException unknownType(String method, String taken) {
        String header =
                switch (method) {
                    case "PATCH" -> "Accept-Patch";
                    case "POST" -> "Accept-Post";
                    default -> "Accept";
                };
        ProblemException problem = new ProblemException(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        new Text(
                                "Content-Type er tom eller står flere gange; her læses " + taken,
                                "Content-Type is empty or comes several times; read here are " + taken))
                .withHeader(header, taken);
        return header.equals("Accept") ? problem : problem.withHeader("Accept", taken);
    }

    public static ProblemException tooManyRequests(List<String> violated, long retryAfter) {
        String names = String.join(", ", violated);
        return new ProblemException(
                        CommonProblem.TOO_MANY_REQUESTS,
                        new Text(
                                "Grænsen " + names + " er nået; prøv igen om " + retryAfter + " s",
                                "The limit " + names + " is reached; try again in " + retryAfter + " s"))
                .with("violatedPolicies", violated)
                .withHeader("Retry-After", String.valueOf(retryAfter));
    }

    /** The client does not get on with its request. */
    public static ProblemException requestTimeout(String da, String en) {
        return new ProblemException(GatewayProblem.REQUEST_TIMEOUT, new Text(da, en));
    }

    public static ProblemException httpVersionNotSupported() {
        return new ProblemException(
                GatewayProblem.HTTP_VERSION_NOT_SUPPORTED,
                new Text(
                        "Her tales HTTP/1.1 og HTTP/1.0, og HTTP/2 efter aftale i TLS eller fra første byte",
                        "Spoken here are HTTP/1.1 and HTTP/1.0, and HTTP/2 by ALPN or from the first byte"));
    }
}
