package dk.opgang.law.classification;

import dk.opgang.law.classification.Regions.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Figures of lists ahead if nothing changes: where a year has no figure, the last known one stands for it. */
public final class CarriedFigures implements Figures {

    private final Series area;
    private final Assumed assumed;
    private final Function<ReferenceScope, Series> around;
    private final IntFunction<Optional<Region>> regions;
    private final List<CriterionRule> indices;

    /** Whether a figure of the area is assumed. */
    interface Assumed {
        boolean holds(String indicator, int year);
    }

    CarriedFigures(
            Series area,
            Assumed assumed,
            Function<ReferenceScope, Series> around,
            IntFunction<Optional<Region>> regions,
            List<CriterionRule> indices) {
        this.area = area;
        this.assumed = assumed;
        this.around = around;
        this.regions = regions;
        this.indices = indices;
    }

    @Override
    public Optional<BigDecimal> area(String indicator, int year) {
        OptionalInt origin = origin(indicator, year);
        return origin.isEmpty() ? Optional.empty() : area.at(indicator, origin.getAsInt());
    }

    @Override
    public Optional<BigDecimal> reference(String indicator, ReferenceScope scope, int year) {
        // An index compares figures of one year; carried one by one they would drift apart.
        OptionalInt together = basis(indicator) == null ? OptionalInt.empty() : lastShared(indicator, scope, year);
        return around.apply(scope)
                .upTo(indicator, together.isPresent() ? together.getAsInt() : year)
                .map(Map.Entry::getValue);
    }

    /** The figure, with its year, that an assumed one of the area is held against in an index; empty if there is none. */
    public Optional<Map.Entry<Integer, BigDecimal>> heldAgainst(String indicator, int year) {
        CriterionRule.Relative basis = basis(indicator);
        return basis == null ? Optional.empty() : around.apply(basis.scope()).upTo(indicator, year);
    }

    @Override
    public Optional<Region> region(int year) {
        return regions.apply(year);
    }

    /** The year whose figure of the area stands for the given one; empty if none does. */
    public OptionalInt origin(String indicator, int year) {
        OptionalInt last = lastKnown(area, indicator, year);
        CriterionRule.Relative relative = index(indicator);
        if (relative != null) {
            OptionalInt computable = lastShared(relative.indicator(), relative.scope(), year);
            // A newer index that can be computed stands before an older one that was observed.
            return computable.isPresent() && (last.isEmpty() || computable.getAsInt() > last.getAsInt())
                    ? OptionalInt.empty()
                    : last;
        }
        CriterionRule.Relative basis = basis(indicator);
        OptionalInt shared = basis == null ? OptionalInt.empty() : lastShared(indicator, basis.scope(), year);
        return shared.isPresent() ? shared : last;
    }

    /** Whether no older figure than those from a year on can matter to an index that is computed from the indicator. */
    public boolean isShared(String indicator, int fromYear, int toYear) {
        CriterionRule.Relative basis = basis(indicator);
        return basis == null
                || lastShared(indicator, basis.scope(), toYear).isPresent()
                || around.apply(basis.scope()).of(indicator).headMap(fromYear).isEmpty();
    }

    /** What the index is computed from; null if the indicator is none. */
    private CriterionRule.@Nullable Relative index(String indicator) {
        for (CriterionRule rule : indices) {
            if (rule.criterion().equals(indicator)) {
                return rule.relativeTo();
            }
        }
        return null;
    }

    /** What an index is computed from, if that is the indicator. */
    private CriterionRule.@Nullable Relative basis(String indicator) {
        for (CriterionRule rule : indices) {
            if (rule.relativeTo() != null && rule.relativeTo().indicator().equals(indicator)) {
                return rule.relativeTo();
            }
        }
        return null;
    }

    private OptionalInt lastShared(String indicator, ReferenceScope scope, int year) {
        OptionalInt candidate = lastKnown(area, indicator, year);
        while (candidate.isPresent() && !isShared(indicator, scope, candidate.getAsInt())) {
            candidate = lastKnown(area, indicator, candidate.getAsInt() - 1);
        }
        return candidate;
    }

    /** Whether the year has a figure of both; an assumed one of the area is held against the last known one around it. */
    private boolean isShared(String indicator, ReferenceScope scope, int year) {
        Series other = around.apply(scope);
        return assumed.holds(indicator, year)
                ? other.upTo(indicator, year).isPresent()
                : other.at(indicator, year).isPresent();
    }

    private static OptionalInt lastKnown(Series series, String indicator, int year) {
        Map.@Nullable Entry<Integer, BigDecimal> known = series.of(indicator).floorEntry(year);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.getKey());
    }
}
