package dk.opgang.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A message as the topic holds it, before it is read as an event. */
record Message(
        String topic,
        int partition,
        long position,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String payload) {

    private static final String TYPE = "ce_type";

    static Message of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> {
            // A header without a value is allowed, and says as much as none.
            if (header.value() != null) {
                headers.put(header.key(), text(header.value()));
            }
        });
        return new Message(
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                headers,
                message.value() == null ? null : text(message.value()));
    }

    Optional<String> type() {
        return Optional.ofNullable(headers.get(TYPE));
    }

    /** The type alone, without reading the rest: most messages of a topic are of no concern to a service. */
    static Optional<String> typeOf(ConsumerRecord<String, byte[]> message) {
        return Optional.ofNullable(message.headers().lastHeader(TYPE))
                .map(Header::value)
                .map(Message::text);
    }

    /** The event's id; of a message without one an id that is made from its place, the same on every reading. */
    UUID id() {
        try {
            return UUID.fromString(headers.getOrDefault("ce_id", ""));
        } catch (IllegalArgumentException e) {
            String place = topic + '/' + partition + '/' + position;
            return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The event that it holds.
     *
     * @throws IllegalArgumentException if it holds none
     */
    IncomingEvent open() {
        try {
            return new IncomingEvent(
                    UUID.fromString(headers.get("ce_id")),
                    Objects.requireNonNull(headers.get(TYPE)),
                    headers.getOrDefault("ce_source", ""),
                    UUID.fromString(Objects.requireNonNull(key)),
                    Instant.parse(headers.get("ce_time")),
                    Objects.requireNonNull(payload),
                    set(headers.get("ce_opgangmunicipalities")),
                    set(headers.get("ce_opgangorganisations")),
                    headers.get("ce_traceparent"));
        } catch (NullPointerException | IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("A message is no event", e);
        }
    }

    private static Set<String> set(@Nullable String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
