package dk.opgang.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EventProducerTest {

    /** A send that timed out may be in the log when a broker is back: it is sent again until it is, and known as the same. */
    @Test
    void aBrokerThatGoesAwayHoldsEventsUpForLessThanTenSecondsAndLosesNone() {
        // When
        ProducerConfig settings = settings();

        // Then
        assertTrue(2 * settings.getInt("request.timeout.ms") <= 10_000);
        assertEquals(Integer.MAX_VALUE, settings.getInt("delivery.timeout.ms"));
        assertEquals(Integer.MAX_VALUE, settings.getInt("retries"));
        assertEquals("-1", settings.getString("acks"));
        assertTrue(settings.getBoolean("enable.idempotence"));
        assertTrue(settings.getInt("max.in.flight.requests.per.connection") <= 5);
    }

    private static ProducerConfig settings() {
        Map<String, Object> all = new HashMap<>(EventProducer.SETTINGS);
        all.put("bootstrap.servers", "127.0.0.1:9092");
        all.put("key.serializer", StringSerializer.class);
        all.put("value.serializer", ByteArraySerializer.class);
        return new ProducerConfig(all);
    }
}
