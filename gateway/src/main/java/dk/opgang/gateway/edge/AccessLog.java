package dk.opgang.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line a request. Neither query values nor bodies: a civil registration number could stand there by mistake. */
final class AccessLog {

    private static final Logger LOG = Logger.getLogger("dk.opgang.gateway.access");

    private AccessLog() {}

    static void write(RoutingContext context, RequestFacts facts) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        HttpServerRequest request = context.request();
        String path = LoggablePath.of(String.valueOf(request.path()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("requestId", facts.requestId());
        fields.put("client", facts.client());
        fields.put("method", request.method().name());
        fields.put("path", path);
        fields.put("status", context.response().getStatusCode());
        fields.put("durationMs", facts.millis());
        fields.put("bytesIn", request.bytesRead());
        fields.put("bytesOut", context.response().bytesWritten());
        // The JSON formatter writes the fields and the trace as "mdc".
        fields.forEach(MDC::put);
        LOG.infof(
                "%s %s %d %d ms",
                request.method().name(), path, context.response().getStatusCode(), facts.millis());
        fields.keySet().forEach(MDC::remove);
    }
}
