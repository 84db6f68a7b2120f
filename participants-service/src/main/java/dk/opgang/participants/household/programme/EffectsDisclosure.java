package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.draw.Draws.OfTwoYears;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which sums over households may be shown to others: none of few of them, and none of which one alone makes more than half. What is left
 * of the whole when all areas that are shown are taken away must not tell more than that either.
 */
final class EffectsDisclosure {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final int smallestShown;

    EffectsDisclosure(int smallestShown) {
        this.smallestShown = smallestShown;
    }

    /** Whether the sums over these households tell of none of them. */
    boolean shows(Collection<OfTwoYears> households) {
        return households.size() >= smallestShown
                && isSpread(households, OfTwoYears::before)
                && isSpread(households, OfTwoYears::after);
    }

    /**
     * The areas whose sums may be shown.
     *
     * @param areas those in which members of each household live
     */
    Set<UUID> shownAreas(List<OfTwoYears> all, Map<UUID, Set<UUID>> areas) {
        Set<UUID> shown = areas.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(area -> shows(in(all, areas, area)))
                .collect(Collectors.toCollection(TreeSet::new));
        while (!shown.isEmpty() && tellsByWhatIsLeft(all, areas, shown)) {
            Optional<UUID> smallest = shown.stream()
                    .min(Comparator.comparingInt(area -> in(all, areas, area).size()));
            smallest.ifPresent(shown::remove);
        }
        return shown;
    }

    /** The households of which somebody lives in the area. */
    static List<OfTwoYears> in(List<OfTwoYears> all, Map<UUID, Set<UUID>> areas, UUID area) {
        return all.stream()
                .filter(one -> areas.getOrDefault(one.householdId(), Set.of()).contains(area))
                .toList();
    }

    private boolean tellsByWhatIsLeft(List<OfTwoYears> all, Map<UUID, Set<UUID>> areas, Set<UUID> shown) {
        List<OfTwoYears> left = all.stream()
                .filter(one ->
                        areas.getOrDefault(one.householdId(), Set.of()).stream().noneMatch(shown::contains))
                .toList();
        return !left.isEmpty() && !shows(left);
    }

    private static boolean isSpread(Collection<OfTwoYears> households, Function<OfTwoYears, BigDecimal> amount) {
        BigDecimal sum = households.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return households.stream()
                .map(amount)
                .noneMatch(one -> one.multiply(TWO).compareTo(sum) > 0);
    }
}
