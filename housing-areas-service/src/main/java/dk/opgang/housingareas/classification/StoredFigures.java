package dk.opgang.housingareas.classification;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures that were read from the database.
 *
 * @param area those of one area
 * @param around those of the country and the regions, shared by all areas
 * @param region code of the area's region; null if it is not known
 */
record StoredFigures(
        Map<Key, BigDecimal> area,
        Map<ScopedKey, BigDecimal> around,
        @Nullable String region) implements Figures {

    private static final String NATIONAL = "national";

    record Key(String indicator, int year) {}

    record ScopedKey(String indicator, String scope, int year) {}

    @Override
    public Optional<BigDecimal> area(String indicator, int year) {
        return Optional.ofNullable(area.get(new Key(indicator, year)));
    }

    @Override
    public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
        String code =
                switch (scope) {
                    case NATIONAL -> NATIONAL;
                    case REGION -> region;
                };
        return code == null ? Optional.empty() : Optional.ofNullable(around.get(new ScopedKey(indicator, code, year)));
    }
}
