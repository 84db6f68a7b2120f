package dk.opgang.network.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The other installation: it writes to the topic and reads it with its own key pair, as one of this software does. */
final class Nord {

    static final String TOPIC = "opgang.exchange.v1";

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong NUMBER = new AtomicLong();

    private Nord() {}

    static Envelope envelope(String kind, @Nullable String municipality, String body) {
        return numbered(NUMBER.incrementAndGet(), kind, municipality, body);
    }

    static Envelope numbered(long number, String kind, @Nullable String municipality, String body) {
        return new Envelope(
                UUID.randomUUID(),
                kind,
                TwoInstallations.NORD,
                number,
                municipality,
                Instant.now(),
                tree(body),
                null,
                null);
    }

    /** Leaves numbers out. */
    static void loses(int messages) {
        NUMBER.addAndGet(messages);
    }

    static String says(Envelope envelope) {
        String jws = signed(envelope);
        publishes(jws);
        return jws;
    }

    static String signed(Envelope envelope) {
        return Signatures.sign(envelope, TwoInstallations.nord());
    }

    static void publishes(String jws) {
        Topics.publish(
                TOPIC,
                UUID.randomUUID(),
                ExchangeMessage.TYPE,
                new ExchangeMessage(jws, TwoInstallations.NORD).aggregateId(),
                JSON.createObjectNode().put("jws", jws).toString(),
                Map.of());
    }

    /** What the installation under test has said, once there is something that fits; each is proven. */
    static List<Envelope> hears(String kind, Predicate<JsonNode> fits) {
        return Topics.await(TOPIC, 1, message -> isSaid(message, kind, fits)).stream()
                .map(message -> Signatures.read(message.data().toString()))
                .peek(claimed -> Signatures.verify(claimed, TwoInstallations.opgang()))
                .map(Signatures.Claimed::envelope)
                .toList();
    }

    static boolean isSaid(PublishedEvent message, String kind, Predicate<JsonNode> fits) {
        try {
            Envelope envelope = Signatures.read(message.data().toString()).envelope();
            return envelope.installation().equals("opgang")
                    && envelope.kind().equals(kind)
                    && fits.test(JSON.valueToTree(envelope.body()));
        } catch (Refusal _) {
            return false;
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
