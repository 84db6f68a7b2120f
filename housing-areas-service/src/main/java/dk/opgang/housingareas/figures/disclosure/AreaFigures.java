package dk.opgang.housingareas.figures.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of one area, as the control looks at them. */
public final class AreaFigures {

    private final Map<String, NavigableMap<Integer, BigDecimal>> byIndicator = new HashMap<>();

    public void put(String indicator, int year, BigDecimal value) {
        byIndicator.computeIfAbsent(indicator, it -> new TreeMap<>()).put(year, value);
    }

    Set<FigureKey> keys() {
        return byIndicator.entrySet().stream()
                .flatMap(it -> it.getValue().keySet().stream().map(year -> new FigureKey(it.getKey(), year)))
                .collect(Collectors.toSet());
    }

    Optional<BigDecimal> at(String indicator, int year) {
        return Optional.ofNullable(of(indicator).get(year));
    }

    /** The figure of the year, or the newest before it, or for want of one the oldest after it; null if there is none at all. */
    @Nullable
    BigDecimal nearest(String indicator, int year) {
        NavigableMap<Integer, BigDecimal> figures = of(indicator);
        Map.@Nullable Entry<Integer, BigDecimal> found = figures.floorEntry(year);
        found = found == null ? figures.ceilingEntry(year) : found;
        return found == null ? null : found.getValue();
    }

    private NavigableMap<Integer, BigDecimal> of(String indicator) {
        return byIndicator.getOrDefault(indicator, new TreeMap<>());
    }
}
