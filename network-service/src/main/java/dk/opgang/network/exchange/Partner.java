package dk.opgang.network.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Another installation.
 *
 * @param installation what it is called
 * @param municipalities the codes of those that it serves, and nobody else does
 * @param keys by which it signs, in their times
 * @param countedFrom from when on its messages are counted anew, since it has lost how many it has sent; what it has signed before is
 *     refused. From the first one on if missing
 */
record Partner(
        String installation,
        List<String> municipalities,
        List<Key> keys,
        @Nullable Instant countedFrom) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Partner {
        municipalities = List.copyOf(municipalities);
        keys = List.copyOf(keys);
        // As the database keeps it, with which it is compared.
        countedFrom = countedFrom == null ? null : countedFrom.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A key that it signs with.
     *
     * @param publicKey the 32 bytes of Ed25519, base64
     * @param from from when on
     * @param to until when; open if missing
     */
    record Key(
            String id,
            String publicKey,
            Instant from,
            @Nullable Instant to) {

        boolean isValid(Instant at) {
            return !at.isBefore(from) && (to == null || at.isBefore(to));
        }
    }

    /** The key of that id, if it signs at that time. */
    Optional<Key> key(String id, Instant at) {
        return keys.stream()
                .filter(key -> key.id().equals(id) && key.isValid(at))
                .findFirst();
    }

    boolean serves(String municipality) {
        return municipalities.contains(municipality);
    }

    /**
     * The partners of the text, by their names.
     *
     * @throws IllegalArgumentException if it holds none, a partner twice, or a municipality of two of them
     */
    static Map<String, Partner> parse(String text) {
        List<Partner> all = read(text, Partner[].class);
        requireOnce(all.stream().map(Partner::installation));
        requireOnce(all.stream().flatMap(partner -> partner.municipalities().stream()));
        return all.stream().collect(Collectors.toMap(Partner::installation, Function.identity()));
    }

    /** The items of a JSON array. */
    static <T> List<T> read(String text, Class<T[]> type) {
        try {
            return List.of(MAPPER.readValue(text, type));
        } catch (JsonProcessingException | NullPointerException _) {
            // Without the text: it may hold a key.
            throw new IllegalArgumentException("It is not readable as items of " + type.getSimpleName());
        }
    }

    private static void requireOnce(Stream<String> names) {
        List<String> all = names.toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("A partner or a municipality stands there twice");
        }
    }
}
