package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.draw.Draws.InYear;
import dk.opgang.participants.household.draw.DrawsOfNobody.Kept;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts what is drawn by whoever is there together with what was drawn for those who were erased. */
final class CountedHouseholds {

    private final Map<Integer, Map<UUID, BigDecimal>> byYear = new HashMap<>();
    private final Map<UUID, Set<UUID>> areas;

    /**
     * @param areas those in which members of each household live
     */
    CountedHouseholds(List<InYear> present, List<Kept> kept, Map<UUID, Set<UUID>> areas) {
        this.areas = new HashMap<>(areas);
        present.forEach(one -> add(one.year(), one.householdId(), one.amountDkk()));
        kept.forEach(one -> {
            add(one.year(), one.householdId(), one.amountDkk());
            this.areas.putIfAbsent(one.householdId(), one.areas());
        });
    }

    /** What each household drew that drew in both years. */
    Drawn inBoth(YearPair years) {
        return new Drawn(inBoth(years.before(), years.after()), inBoth(years.after(), years.before()));
    }

    /** The areas in which any of the households lives. */
    Set<UUID> areasOf(Drawn drawn) {
        return drawn.before().keySet().stream()
                .flatMap(household -> areas(household).stream())
                .collect(Collectors.toSet());
    }

    /** Those of which somebody lives in the area. */
    Drawn in(UUID area, Drawn drawn) {
        return drawn.where(household -> areas(household).contains(area));
    }

    /**
     * What households drew in two years, each of them in both.
     *
     * @param before by household
     * @param after by household
     */
    record Drawn(Map<UUID, BigDecimal> before, Map<UUID, BigDecimal> after) {

        int households() {
            return before.size();
        }

        BigDecimal sumBefore() {
            return sum(before);
        }

        BigDecimal sumAfter() {
            return sum(after);
        }

        private Drawn where(Predicate<UUID> wanted) {
            return new Drawn(where(before, wanted), where(after, wanted));
        }

        private static Map<UUID, BigDecimal> where(Map<UUID, BigDecimal> all, Predicate<UUID> wanted) {
            Map<UUID, BigDecimal> some = new LinkedHashMap<>(all);
            some.keySet().removeIf(wanted.negate());
            return some;
        }

        private static BigDecimal sum(Map<UUID, BigDecimal> amounts) {
            return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private void add(int year, UUID household, BigDecimal amount) {
        byYear.computeIfAbsent(year, drawn -> new HashMap<>()).merge(household, amount, BigDecimal::add);
    }

    private Map<UUID, BigDecimal> inBoth(int year, int other) {
        Map<UUID, BigDecimal> both = new HashMap<>(byYear.getOrDefault(year, Map.of()));
        both.keySet().retainAll(byYear.getOrDefault(other, Map.of()).keySet());
        return both;
    }

    private Set<UUID> areas(UUID household) {
        return areas.getOrDefault(household, Set.of());
    }
}
