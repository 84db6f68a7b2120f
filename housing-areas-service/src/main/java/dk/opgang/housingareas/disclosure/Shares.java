package dk.opgang.housingareas.disclosure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure counts, or is a share of, so that it can be told how few are behind it. Dated data:
 * {@code disclosure/shares.json}.
 *
 * @param shares of shares, what they are a share of
 * @param parts of counts, what they are a part of
 */
record Shares(List<Share> shares, List<Part> parts) {

    static final Shares LOADED = load();

    /**
     * A share.
     *
     * @param of indicators that count those of whom it is a share; the first that is known counts
     */
    record Share(
            String indicator,
            List<String> of,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    /** A count of some of those whom another counts. */
    record Part(
            String part,
            String whole,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {}

    Optional<Share> of(String indicator, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return shares.stream()
                .filter(it -> it.indicator().equals(indicator) && valid(it.validFrom(), it.validTo(), day))
                .findFirst();
    }

    Stream<Part> parts(String indicator, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return parts.stream().filter(it -> it.part().equals(indicator) && valid(it.validFrom(), it.validTo(), day));
    }

    /** The indicators that others are held against. */
    Set<String> bases() {
        return Stream.concat(
                        shares.stream().flatMap(it -> it.of().stream()),
                        parts.stream().map(Part::whole))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean valid(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    private static Shares load() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String path = "disclosure/shares.json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No shares at " + path);
            }
            return mapper.readValue(in, Shares.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The shares at " + path + " cannot be read", e);
        }
    }
}
