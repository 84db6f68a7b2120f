package dk.opgang.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Logger;

/** One line a request. Neither query values nor bodies: a civil registration number could stand there by mistake. */
final class AccessLog {

    private static final Logger LOG = Logger.getLogger("dk.opgang.gateway.access");

    private AccessLog() {}

    static void write(RoutingContext context, RequestFacts facts) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        HttpServerRequest request = context.request();
        String path = LoggablePath.of(String.valueOf(request.path()));
        String method = request.method().name();
        int status = context.response().getStatusCode();
        ExtLogRecord line = new ExtLogRecord(
                Level.INFO,
                method + " " + path + " " + status + " " + facts.millis() + " ms",
                FormatStyle.NO_FORMAT,
                AccessLog.class.getName());
        // The JSON formatter writes the fields and the trace as "mdc".
        line.putMdc("requestId", facts.requestId());
        line.putMdc("client", facts.client());
        line.putMdc("method", method);
        line.putMdc("path", path);
        line.putMdc("status", String.valueOf(status));
        line.putMdc("durationMs", String.valueOf(facts.millis()));
        line.putMdc("bytesIn", String.valueOf(request.bytesRead()));
        line.putMdc("bytesOut", String.valueOf(context.response().bytesWritten()));
        LOG.logRaw(line);
    }
}
