package dk.opgang.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes the data of events: dates and instants as text, nulls kept. */
final class EventJson {

    /** More would not pass a broker with usual limits, and an event is a fact, not a document. */
    private static final int MAX_LENGTH = 512 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private EventJson() {}

    static String write(Event event) {
        try {
            String json = MAPPER.writeValueAsString(event);
            if (json.length() > MAX_LENGTH) {
                throw new IllegalArgumentException(
                        event.type() + " has " + json.length() + " characters, at most " + MAX_LENGTH + " can be sent");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event.type() + " cannot be written as JSON", e);
        }
    }
}
