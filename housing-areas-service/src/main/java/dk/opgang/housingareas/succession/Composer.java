package dk.opgang.housingareas.succession;

import dk.opgang.housingareas.classification.Series;
import dk.opgang.housingareas.succession.ComparableSeries.Part;
import dk.opgang.housingareas.succession.ComparableSeries.Row;
import dk.opgang.housingareas.wayout.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** The year of an area; empty if it has no figure and follows nothing that had one of its own then. */
    Optional<Row> row(Series own, List<Predecessor> before, int year) {
        Optional<BigDecimal> observed = own.at(indicator, year);
        if (observed.isPresent()) {
            return Optional.of(new Row(year, observed.get(), OBSERVED, List.of()));
        }
        List<Predecessor> then =
                before.stream().filter(it -> year <= it.on().getYear()).toList();
        List<Part> parts = then.stream().map(it -> part(it, year)).toList();
        if (parts.stream().allMatch(part -> part.value() == null)) {
            return Optional.empty();
        }
        boolean whole = parts.stream().allMatch(part -> part.sharePct().compareTo(WHOLE) == 0);
        return Optional.of(new Row(year, composed(parts), whole ? "composed" : "estimated", parts));
    }

    private Part part(Predecessor from, int year) {
        BigDecimal value =
                row(from.figures(), from.before(), year).map(Row::value).orElse(null);
        return new Part(from.housingAreaId(), from.sharePct(), value, weight(from, year));
    }

    private @Nullable BigDecimal weight(Predecessor from, int year) {
        return weightedBy == null
                ? null
                : new Composer(weightedBy, null)
                        .row(from.figures(), from.before(), year)
                        .map(Row::value)
                        .orElse(null);
    }

    private @Nullable BigDecimal composed(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.value() == null || weightedBy != null && part.weight() == null) {
                return null;
            }
            BigDecimal share = part.sharePct().divide(WHOLE);
            BigDecimal weight = weightedBy == null ? share : part.weight().multiply(share);
            sum = sum.add(part.value().multiply(weight));
            weights = weights.add(weight);
        }
        if (weightedBy == null) {
            return Numbers.plain(sum);
        }
        return weights.signum() == 0 ? null : Numbers.plain(sum.divide(weights, DECIMALS, RoundingMode.HALF_UP));
    }
}
