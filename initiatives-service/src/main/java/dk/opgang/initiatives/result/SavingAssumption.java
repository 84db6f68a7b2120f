package dk.opgang.initiatives.result;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that savings rest on.
 *
 * @param key its name in the formulas; ends in {@code Dkk} for kroner and in {@code Pct} for per cent
 * @param validFrom first day on which it may be used
 * @param validTo first day on which it may no longer be used
 * @param source where it comes from: a document, {@code request} if the client gave it, {@code measured} if it follows from follow-ups
 */
record SavingAssumption(
        String key,
        BigDecimal value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    private static final String PATH = "rules/savings.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static SavingAssumption of(String key, BigDecimal value, String source) {
        return new SavingAssumption(key, value, null, null, source);
    }

    /** Whether it holds for the year, decided by the year's first day. */
    boolean holdsIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return (validFrom == null || !first.isBefore(validFrom)) && (validTo == null || first.isBefore(validTo));
    }

    /** The assumptions that hold unless a client gives others. */
    static List<SavingAssumption> load() {
        try (InputStream in = SavingAssumption.class.getClassLoader().getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("No assumptions of savings at " + PATH);
            }
            return MAPPER.readValue(in, new TypeReference<List<SavingAssumption>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Assumptions of savings at " + PATH + " cannot be read", e);
        }
    }
}
