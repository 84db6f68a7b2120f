package dk.opgang.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessLogTest extends GatewayTest {

    private static final Logger ACCESS = Logger.getLogger("dk.opgang.gateway.access");

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        ACCESS.addHandler(lines);
    }

    @AfterEach
    void leave() {
        ACCESS.removeHandler(lines);
    }

    @Test
    void aLineSaysWhoDidWhatAndNothingOfWhatWasAsked() {
        // When
        asHorsens().header("X-Request-Id", "my-id").body("010190-1234").post("/v1/participants/lookup?cpr=0101901234");

        // Then
        Map<String, String> fields = lines.await();
        assertEquals("horsens", fields.get("client"));
        assertEquals("my-id", fields.get("requestId"));
        assertEquals("200", fields.get("status"));
        assertEquals("/v1/participants/lookup", fields.get("path"));
        assertEquals("11", fields.get("bytesIn"));
        assertFalse(fields.toString().contains("1234"), fields.toString());
    }

    @Test
    void aRefusedPathIsLoggedWithoutTheNumberInIt() {
        // When
        asHorsens().get("/v1/participants/010190-1234/contacts");

        // Then
        Map<String, String> fields = lines.await();
        assertEquals("400", fields.get("status"));
        assertEquals("/v1/participants/***/contacts", fields.get("path"));
    }

    /** Keeps the fields of each line. */
    private static final class Lines extends Handler {
        private final List<Map<String, String>> fields = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            Map<String, String> all =
                    new java.util.HashMap<>(ExtLogRecord.wrap(line).getMdcCopy());
            all.keySet().removeAll(List.of("traceId", "spanId"));
            all.put("message", ExtLogRecord.wrap(line).getFormattedMessage());
            fields.add(all);
        }

        /** The line is written after the answer. */
        Map<String, String> await() {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !fields.isEmpty());
            return fields.getFirst();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
