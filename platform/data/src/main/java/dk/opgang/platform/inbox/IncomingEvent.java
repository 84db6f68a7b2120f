package dk.opgang.platform.inbox;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service, as its message tells it.
 *
 * @param id of the event
 * @param type with its version
 * @param source which service published it
 * @param aggregateId of the resource to which it happened
 * @param time when it was published
 * @param json the data of the event
 * @param municipalities codes of the municipalities that may see it
 * @param organisations CVR numbers of the organisations that may see it
 * @param traceparent trace context of the request that caused it
 */
public record IncomingEvent(
        UUID id,
        String type,
        String source,
        UUID aggregateId,
        Instant time,
        String json,
        Set<String> municipalities,
        Set<String> organisations,
        @Nullable String traceparent) {

    /** A reader reads what it knows: an event may have more fields than the reader, for schemas grow. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public IncomingEvent {
        municipalities = Set.copyOf(municipalities);
        organisations = Set.copyOf(organisations);
    }

    /** The data as the reader's own record. */
    public <T> T as(Class<T> record) {
        try {
            return MAPPER.readValue(json, record);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(type + " " + id + " cannot be read as " + record.getSimpleName(), e);
        }
    }

    /** A text field of the data itself, without reading what stands behind it; null if it is not there, null or no single value. */
    public @Nullable String text(String field) {
        try (JsonParser data = MAPPER.createParser(json)) {
            if (data.nextToken() == JsonToken.START_OBJECT) {
                while (data.nextToken() == JsonToken.FIELD_NAME) {
                    boolean found = data.currentName().equals(field);
                    data.nextToken();
                    if (found) {
                        return data.getValueAsString();
                    }
                    data.skipChildren();
                }
            }
            return null;
        } catch (IOException e) {
            throw new IllegalArgumentException(type + " " + id + " cannot be read", e);
        }
    }
}
