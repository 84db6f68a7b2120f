package dk.opgang.law.classification;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Figures of one place by indicator and year. */
public final class Series {

    private static final NavigableMap<Integer, BigDecimal> NONE = Collections.emptyNavigableMap();

    private final Map<String, NavigableMap<Integer, BigDecimal>> byIndicator = new HashMap<>();

    /** The figure of a year. */
    public Optional<BigDecimal> at(String indicator, int year) {
        return Optional.ofNullable(of(indicator).get(year));
    }

    /** The newest figure that is not newer than the year, with its year. */
    public Optional<Map.Entry<Integer, BigDecimal>> upTo(String indicator, int year) {
        return Optional.ofNullable(of(indicator).floorEntry(year));
    }

    /** The figure of the year, or the newest before it, or for want of one the oldest after it. */
    public Optional<BigDecimal> nearest(String indicator, int year) {
        NavigableMap<Integer, BigDecimal> figures = of(indicator);
        return Optional.ofNullable(figures.floorEntry(year))
                .or(() -> Optional.ofNullable(figures.ceilingEntry(year)))
                .map(Map.Entry::getValue);
    }

    /** All figures of one indicator, oldest first. */
    public NavigableMap<Integer, BigDecimal> of(String indicator) {
        return byIndicator.getOrDefault(indicator, NONE);
    }

    /** Whether no figure is as new as the year. */
    public boolean isShort(String indicator, int year) {
        NavigableMap<Integer, BigDecimal> figures = of(indicator);
        return figures.isEmpty() || figures.lastKey() < year;
    }

    /** The same figures and one more, or another value in place of one. */
    public Series with(String indicator, int year, BigDecimal value) {
        Series copy = withOwn(indicator);
        copy.put(indicator, year, value);
        return copy;
    }

    /** The same figures but for one. */
    public Series without(String indicator, int year) {
        Series copy = withOwn(indicator);
        copy.of(indicator).remove(year);
        return copy;
    }

    /** The figures from one year to another, both included. */
    Series between(int fromYear, int toYear) {
        if (byIndicator.values().stream().allMatch(it -> it.firstKey() >= fromYear && it.lastKey() <= toYear)) {
            return this;
        }
        Series between = new Series();
        byIndicator.forEach((indicator, figures) -> {
            NavigableMap<Integer, BigDecimal> some = figures.subMap(fromYear, true, toYear, true);
            if (!some.isEmpty()) {
                between.byIndicator.put(indicator, some);
            }
        });
        return between;
    }

    /** The same figures and those of another place, in years that this one has none of. */
    Series and(Series other) {
        if (byIndicator.isEmpty()) {
            return other;
        }
        Series both = new Series();
        byIndicator.forEach((indicator, figures) -> both.byIndicator.put(indicator, new TreeMap<>(figures)));
        other.byIndicator.forEach(
                (indicator, figures) -> figures.forEach((year, value) -> both.put(indicator, year, value)));
        return both;
    }

    /** A copy that shares all figures but those of the indicator. */
    private Series withOwn(String indicator) {
        Series copy = new Series();
        copy.byIndicator.putAll(byIndicator);
        copy.byIndicator.put(indicator, new TreeMap<>(of(indicator)));
        return copy;
    }

    public void put(String indicator, int year, BigDecimal value) {
        byIndicator.computeIfAbsent(indicator, name -> new TreeMap<>()).put(year, value);
    }
}
