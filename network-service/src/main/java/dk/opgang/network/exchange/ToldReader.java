package dk.opgang.network.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.Predicate;

/** Reads what another installation says: whatever is wrong with that is for it to mend. */
@Singleton
public class ToldReader {

    private final ObjectMapper json;

    ToldReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What is told, as a value of that type.
     *
     * @param isWhole whether all is there that is needed and within its limits; it may read what is missing or makes no sense
     * @throws Refusal if it cannot be read or is not whole
     */
    public <T> T read(JsonNode told, Class<T> type, Predicate<? super T> isWhole) {
        try {
            T read = Objects.requireNonNull(json.treeToValue(told, type));
            Refusal.unless(isWhole.test(read), Refusal.Reason.MALFORMED);
            return read;
        } catch (JsonProcessingException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException
                | NullPointerException _) {
            throw new Refusal(Refusal.Reason.MALFORMED);
        }
    }
}
