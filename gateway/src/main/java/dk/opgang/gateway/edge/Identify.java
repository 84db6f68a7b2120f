package dk.opgang.gateway.edge;

import dk.opgang.gateway.limit.LastAnswer;
import dk.opgang.gateway.metrics.GatewayMetrics;
import dk.opgang.gateway.notice.Announcements;
import dk.opgang.gateway.openapi.ApiVersion;
import dk.opgang.gateway.proxy.Leaving;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.gateway.wire.Conversation;
import dk.opgang.platform.http.RequestId;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.MDC;

/** Gives each request its id, holds its body back until somebody wants it, and sees it off with a line in the log. */
@Singleton
class Identify {

    private final ApiVersion version;
    private final Announcements announcements;
    private final Leaving leaving;
    private final GatewayMetrics metrics;

    Identify(ApiVersion version, Announcements announcements, Leaving leaving, GatewayMetrics metrics) {
        this.version = version;
        this.announcements = announcements;
        this.leaving = leaving;
        this.metrics = metrics;
    }

    void handle(RoutingContext context) {
        String given = context.request().getHeader(RequestId.HEADER);
        String id = RequestId.of(given);
        RequestFacts facts = RequestFacts.begin(context, id, given);
        Optional<Conversation> conversation = Conversation.of(context.request());
        conversation.flatMap(Conversation::begin).ifPresent(facts::isRefused);
        MDC.put("requestId", id);
        Metrics.name(Metrics.ANYTHING_ELSE);
        context.request().pause();
        context.request().headers().set(RequestId.HEADER, id);
        SpanContext span = Span.current().getSpanContext();
        context.addHeadersEndHandler(written -> {
            context.response().headers().set(RequestId.HEADER, id).set("Date", HttpDate.of(Instant.now()));
            if (span.isValid()) {
                context.response().headers().set("traceparent", traceparent(span));
            }
            String path = SafePath.of(context.request());
            if (path.startsWith("/v1/")) {
                context.response().headers().set("API-Version", version.toString());
                announcements
                        .of(context.request().method().name(), path)
                        .ifPresent(told -> Endings.add(context.response().headers(), told));
            }
            if (leaving.hasBegun() && context.request().version() != HttpVersion.HTTP_2) {
                LastAnswer.on(context);
            }
            SecurityHeaders.add(context);
        });
        context.addEndHandler(ended -> {
            AccessLog.write(context, facts);
            metrics.bytes(context.request().bytesRead(), context.response().bytesWritten());
            conversation.ifPresent(Conversation::answered);
        });
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
