package dk.opgang.platform.http;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Makes a problem of whatever ends a request. What is not a problem already is a defect: logged whole, answered without a word of it. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;
    private final TakenTypes taken;
    private final RoutingContext request;

    ProblemMappers(ProblemResponses responses, TakenTypes taken, RoutingContext request) {
        this.responses = responses;
        this.taken = taken;
        this.request = request;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem) {
        return responses.of(problem);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated() {
        return responses.of(new ProblemException(CommonProblem.UNAUTHENTICATED));
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(@Nullable ResourceInfo asked) {
        String scopes = scopesOf(asked);
        return responses.of(
                scopes.isEmpty()
                        ? new ProblemException(CommonProblem.SCOPE_MISSING)
                                .withHeader("WWW-Authenticate", ProblemResponses.INSUFFICIENT_SCOPE)
                        : new ProblemException(
                                        CommonProblem.SCOPE_MISSING,
                                        new Text("Det kræver et scope af " + scopes, "It takes a scope of " + scopes))
                                .withHeader(
                                        "WWW-Authenticate",
                                        ProblemResponses.INSUFFICIENT_SCOPE + ", scope=\"" + scopes + "\""));
    }

    /** Which scopes would have done, as RFC 6750 § 3 has it. */
    private static String scopesOf(@Nullable ResourceInfo asked) {
        Method method = asked == null ? null : asked.getResourceMethod();
        if (method == null) {
            return "";
        }
        return Arrays.stream(method.getAnnotationsByType(PermissionsAllowed.class))
                .flatMap(allowed -> Arrays.stream(allowed.value()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException exception) {
        Response answer = exception.getResponse();
        return switch (answer.getStatus()) {
            case 400 ->
                responses.of(
                        hasReadableAccept() ? new ProblemException(CommonProblem.MALFORMED_REQUEST) : notAcceptable());
            case 401 -> unauthenticated();
            case 403 -> forbidden(null);
            case 404 -> responses.of(new ProblemException(CommonProblem.NOT_FOUND));
            case 405 -> {
                String allowed = answer.getHeaderString("Allow");
                yield responses.of(
                        allowed == null
                                ? new ProblemException(CommonProblem.METHOD_NOT_ALLOWED)
                                : new ProblemException(
                                                CommonProblem.METHOD_NOT_ALLOWED,
                                                new Text("Her kan bruges " + allowed, "What can be used is " + allowed))
                                        .withHeader("Allow", allowed));
            }
            case 406 -> responses.of(notAcceptable());
            case 413 -> responses.of(new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE));
            case 415 -> responses.of(notTaken());
            default -> defect(exception);
        };
    }

    private ProblemException notAcceptable() {
        return taken.notAcceptable(request.request().method().name(), request.normalizedPath());
    }

    /** Where several forms are answered, one that is not written as type and subtype is told as if the request could not be read. */
    private boolean hasReadableAccept() {
        String accept = request.request().getHeader("Accept");
        return accept == null || accept.contains("/");
    }

    private ProblemException notTaken() {
        return taken.problem(
                request.request().method().name(),
                request.normalizedPath(),
                typeWithCharset(request.request().getHeader("Content-Type")));
    }

    /** The type of a body that told its charset, without it. */
    private static @Nullable String typeWithCharset(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("charset") ? type.replaceAll("\\s*;.*", "") : null;
    }

    @ServerExceptionMapper
    Response defect(Throwable exception) {
        LOG.error("A request failed unexpectedly", exception);
        return responses.of(new ProblemException(CommonProblem.INTERNAL_ERROR));
    }
}
