package dk.opgang.initiatives.followup;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** After how many months it is asked, as it stands in {@code rules/follow-ups.json}. */
final class FollowUpRules {

    private static final String PATH = "rules/follow-ups.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private FollowUpRules() {}

    /**
     * One time of asking.
     *
     * @param afterMonths since the job began
     * @param validFrom of jobs that began on this day or later
     * @param validTo of jobs that began before this day
     */
    record Delay(
            int afterMonths,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    static List<Delay> load() {
        try (InputStream in = FollowUpRules.class.getClassLoader().getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("No rules of follow-ups at " + PATH);
            }
            return MAPPER.readValue(in, new TypeReference<List<Delay>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Rules of follow-ups at " + PATH + " cannot be read", e);
        }
    }
}
