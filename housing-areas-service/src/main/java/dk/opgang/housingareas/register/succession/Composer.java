package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.register.succession.ComparableSeries.Part;
import dk.opgang.housingareas.register.succession.ComparableSeries.Row;
import dk.opgang.law.wayout.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composes the figure of a year from the areas that an area follows: counts are added, shares and means weighed. */
final class Composer {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;
    private static final String OBSERVED = "observed";

    private final String indicator;
    private final @Nullable String weightedBy;

    /**
     * @param weightedBy the indicator that counts those of whom the figure is a share or a mean; null for a count
     */
    Composer(String indicator, @Nullable String weightedBy) {
        this.indicator = indicator;
        this.weightedBy = weightedBy;
    }

    @Nullable
    String weightedBy() {
        return weightedBy;
    }

    /** The year of an area; empty if neither it nor what it follows had a figure of its own then. */
    Optional<Row> row(Bounded area, int year) {
        BigDecimal own = area.figures().at(indicator, year).orElse(null);
        List<Part> parts = own == null ? parts(area, year) : joining(area, own, year);
        if (own != null && parts.size() == 1) {
            return Optional.of(new Row(year, own, OBSERVED, List.of()));
        }
        if (parts.stream().allMatch(part -> part.value() == null)) {
            return Optional.empty();
        }
        boolean whole = parts.stream().allMatch(part -> part.sharePct().compareTo(WHOLE) == 0);
        return Optional.of(new Row(year, composed(parts), whole ? "composed" : "estimated", parts));
    }

    /** What an area of its own year consists of, bounded as it is now: itself, and what came to it afterwards. */
    private List<Part> joining(Bounded area, BigDecimal own, int year) {
        List<Part> parts = new ArrayList<>();
        parts.add(own(area, own, year));
        for (Predecessor it : area.before()) {
            // The figures of an area that began with a succession were counted within the bounds that it was given.
            if (it.isApartIn(year) && !Boolean.FALSE.equals(area.wasThereBefore(it))) {
                Part part = part(it, year);
                // In the year of the succession, who has no figure of its own was counted with the other.
                if (part.value() != null || year < it.on().getYear()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** What an area without a figure consists of; itself only if it was there and lacks the figure that it would add. */
    private List<Part> parts(Bounded area, int year) {
        List<Part> parts = new ArrayList<>();
        area.before().stream()
                .filter(it -> year <= it.on().getYear())
                .map(it -> part(it, year))
                .forEach(parts::add);
        boolean wasThere = area.before().stream()
                .filter(it -> it.isApartIn(year))
                .anyMatch(it -> Boolean.TRUE.equals(area.wasThereBefore(it)));
        boolean began = area.before().stream()
                .filter(it -> it.isApartIn(year))
                .anyMatch(it -> !Boolean.TRUE.equals(area.wasThereBefore(it)));
        if (wasThere && !began) {
            parts.addFirst(own(area, null, year));
        }
        return parts;
    }

    private Part own(Bounded area, @Nullable BigDecimal value, int year) {
        BigDecimal weight =
                weightedBy == null ? null : area.figures().at(weightedBy, year).orElse(null);
        return new Part(area.housingAreaId(), WHOLE, value, weight);
    }

    private Part part(Predecessor from, int year) {
        BigDecimal value = row(from.area(), year).map(Row::value).orElse(null);
        return new Part(from.area().housingAreaId(), from.sharePct(), value, weight(from, year));
    }

    private @Nullable BigDecimal weight(Predecessor from, int year) {
        return weightedBy == null
                ? null
                : new Composer(weightedBy, null)
                        .row(from.area(), year)
                        .map(Row::value)
                        .orElse(null);
    }

    private @Nullable BigDecimal composed(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal of = weightedBy == null ? BigDecimal.ONE : part.weight();
            if (part.value() == null || of == null) {
                return null;
            }
            BigDecimal weight = of.multiply(part.sharePct().divide(WHOLE));
            sum = sum.add(part.value().multiply(weight));
            weights = weights.add(weight);
        }
        if (weightedBy == null) {
            return Numbers.plain(sum);
        }
        return weights.signum() == 0 ? null : Numbers.plain(sum.divide(weights, DECIMALS, RoundingMode.HALF_UP));
    }
}
