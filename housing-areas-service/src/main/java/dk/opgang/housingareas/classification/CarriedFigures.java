package dk.opgang.housingareas.classification;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of lists ahead if nothing changes: where a year has no figure, the last known one stands for it. */
public final class CarriedFigures implements Figures {

    private final Series area;
    private final Function<ReferenceScope, Series> around;
    private final Map<String, CriterionRule.Relative> relatives;

    CarriedFigures(
            Series area, Function<ReferenceScope, Series> around, Map<String, CriterionRule.Relative> relatives) {
        this.area = area;
        this.around = around;
        this.relatives = relatives;
    }

    @Override
    public Optional<BigDecimal> area(String indicator, int year) {
        OptionalInt origin = origin(indicator, year);
        return origin.isEmpty() ? Optional.empty() : area.at(indicator, origin.getAsInt());
    }

    @Override
    public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
        // An index compares figures of one year; carried one by one they would drift apart.
        OptionalInt together = isBasis(indicator) ? lastShared(indicator, scope, year) : OptionalInt.empty();
        return around.apply(scope)
                .upTo(indicator, together.isPresent() ? together.getAsInt() : year)
                .map(Map.Entry::getValue);
    }

    /** The year whose figure of the area stands for the given one; empty if none does. */
    public OptionalInt origin(String indicator, int year) {
        OptionalInt last = lastKnown(area, indicator, year);
        CriterionRule.Relative relative = relatives.get(indicator);
        if (relative != null) {
            OptionalInt computable = lastShared(relative.indicator(), relative.scope(), year);
            // A newer index that can be computed stands before an older one that was observed.
            return computable.isPresent() && (last.isEmpty() || computable.getAsInt() > last.getAsInt())
                    ? OptionalInt.empty()
                    : last;
        }
        OptionalInt shared = relatives.values().stream()
                .filter(it -> it.indicator().equals(indicator))
                .map(it -> lastShared(indicator, it.scope(), year))
                .findFirst()
                .orElse(OptionalInt.empty());
        return shared.isPresent() ? shared : last;
    }

    private boolean isBasis(String indicator) {
        return relatives.values().stream().anyMatch(it -> it.indicator().equals(indicator));
    }

    private OptionalInt lastShared(String indicator, ReferenceScope scope, int year) {
        OptionalInt candidate = lastKnown(area, indicator, year);
        while (candidate.isPresent()
                && around.apply(scope).at(indicator, candidate.getAsInt()).isEmpty()) {
            candidate = lastKnown(area, indicator, candidate.getAsInt() - 1);
        }
        return candidate;
    }

    private static OptionalInt lastKnown(Series series, String indicator, int year) {
        Map.@Nullable Entry<Integer, BigDecimal> known = series.of(indicator).floorEntry(year);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.getKey());
    }
}
