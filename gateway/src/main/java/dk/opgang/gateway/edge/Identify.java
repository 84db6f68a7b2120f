package dk.opgang.gateway.edge;

import dk.opgang.platform.http.RequestId;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.MDC;

/** Gives each request its id, holds its body back until somebody wants it, and sees it off with a line in the log. */
@ApplicationScoped
class Identify {

    void handle(RoutingContext context) {
        String given = context.request().getHeader(RequestId.HEADER);
        String id = RequestId.of(given);
        RequestFacts facts = RequestFacts.begin(context, id, given);
        MDC.put("requestId", id);
        context.request().pause();
        context.request().headers().set(RequestId.HEADER, id);
        SpanContext span = Span.current().getSpanContext();
        context.addHeadersEndHandler(written -> {
            context.response().headers().set(RequestId.HEADER, id).set("Date", HttpDate.of(Instant.now()));
            if (span.isValid()) {
                context.response().headers().set("traceparent", traceparent(span));
            }
            SecurityHeaders.add(context);
        });
        context.addEndHandler(ended -> AccessLog.write(context, facts));
        context.next();
    }

    /** As W3C Trace Context writes it: the client finds its request in the traces of all services. */
    private static String traceparent(SpanContext span) {
        return String.join(
                "-",
                "00",
                span.getTraceId(),
                span.getSpanId(),
                span.getTraceFlags().asHex());
    }
}
