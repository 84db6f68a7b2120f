package dk.opgang.gateway.edge;

import dk.opgang.gateway.openapi.TakenTypes;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.problem.Refusals;
import dk.opgang.gateway.proxy.UpstreamProxy;
import dk.opgang.gateway.route.Route;
import dk.opgang.gateway.route.SafePath;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The last look at a request before its service gets it: what its headers say of its body. */
@Singleton
class Bodies {

    private final UpstreamProxy proxy;
    private final Problems problems;
    private final TakenTypes types;
    private final BodyLimits limits;

    Bodies(UpstreamProxy proxy, Problems problems, TakenTypes types, BodyLimits limits) {
        this.proxy = proxy;
        this.problems = problems;
        this.types = types;
        this.limits = limits;
    }

    /** Sends the request to its service, or refuses it before a byte of its body is read. */
    void forward(RoutingContext context, Route route) {
        HttpServerRequest request = context.request();
        long limit = limits.of(route, SafePath.of(request));
        if (length(request) > limit) {
            problems.answer(context, Refusals.payloadTooLarge(limit));
        } else if (!isReadableCoding(request.headers().getAll("Content-Encoding"))) {
            problems.answer(context, Refusals.unknownCoding());
        } else if (!isReadableType(request.headers().getAll("Content-Type"))) {
            String method = request.method().name();
            types.of(method, SafePath.of(request))
                    .onSuccess(taken -> problems.answer(context, Refusals.unknownType(method, taken)))
                    .onFailure(context::fail);
        } else {
            if ("identity".equalsIgnoreCase(request.getHeader("Content-Encoding"))) {
                request.headers().remove("Content-Encoding");
            }
            proxy.forward(context, route, RequestFacts.of(context).requestId(), limit);
        }
    }

    private static boolean isReadableCoding(List<String> codings) {
        return codings.isEmpty()
                || codings.size() == 1
                        && List.of("gzip", "identity")
                                .contains(codings.getFirst().trim().toLowerCase(Locale.ROOT));
    }

    /** None at all is the service's to judge; one that says nothing stands for none. */
    private static boolean isReadableType(List<String> types) {
        return types.isEmpty() || types.size() == 1 && !types.getFirst().isBlank();
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
