package dk.opgang.platform.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which sums over groups of units may be published beside each other: of each group how many units it has, and the sums of what
 * they come to in one or several measures. It is for amounts what {@link DisclosureControl} is for counts.
 *
 * <p>Groups of one measure overlap, and a reader adds and subtracts. So everybody is put with those who belong to exactly the same published
 * groups. Whatever a reader works out of the sums is made of such parts, each as a whole; so a group is published only if every part that
 * there is then has as many units as must stand behind a number, and none of which one unit alone makes more than half. Nothing is assumed of
 * what a reader knows of how the groups overlap.
 *
 * <p>Not for use by several threads.
 *
 * @param <U> what is added up, such as a household
 */
public final class SumsOfGroups<U> {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final int smallestShown;
    private final List<Set<U>> insiders;
    private final Map<String, List<Map<U, BigDecimal>>> parts = new HashMap<>();

    /**
     * @param smallestShown k: how many units stand behind a number that is shown, 3 or more
     * @param insiders for each reader who knows some units by themselves, which ones: what is left without them tells of few neither
     */
    public SumsOfGroups(int smallestShown, Collection<Set<U>> insiders) {
        if (smallestShown < DisclosureControl.LOWEST_LIMIT) {
            throw new IllegalArgumentException("The smallest group that is shown has at least "
                    + DisclosureControl.LOWEST_LIMIT + " units, got " + smallestShown);
        }
        this.smallestShown = smallestShown;
        this.insiders = List.copyOf(insiders);
    }

    /**
     * Publishes the sums over a group if they tell of few together with none of what was published before; otherwise nothing changes.
     *
     * @param measures by its name what each unit of the group comes to, 0 or more; the same units in each. What a unit comes to in a
     *     measure is the same in every group.
     */
    public boolean publish(Map<String, Map<U, BigDecimal>> measures) {
        Map<String, List<Map<U, BigDecimal>>> finer = new LinkedHashMap<>();
        for (Map.Entry<String, Map<U, BigDecimal>> measure : measures.entrySet()) {
            List<Map<U, BigDecimal>> split = split(parts.getOrDefault(measure.getKey(), List.of()), measure.getValue());
            if (measure.getValue().isEmpty() || !split.stream().allMatch(this::isSafe)) {
                return false;
            }
            finer.put(measure.getKey(), split);
        }
        parts.putAll(finer);
        return true;
    }

    /** The parts, each of them with those inside the group apart from those outside of it, and those of the group who are in none yet. */
    private static <U> List<Map<U, BigDecimal>> split(List<Map<U, BigDecimal>> known, Map<U, BigDecimal> group) {
        List<Map<U, BigDecimal>> split = new ArrayList<>();
        Map<U, BigDecimal> rest = new LinkedHashMap<>(group);
        for (Map<U, BigDecimal> part : known) {
            Map<U, BigDecimal> inside = new LinkedHashMap<>();
            Map<U, BigDecimal> outside = new LinkedHashMap<>();
            part.forEach((unit, amount) -> (rest.remove(unit) == null ? outside : inside).put(unit, amount));
            split.add(inside);
            split.add(outside);
        }
        split.add(rest);
        split.removeIf(Map::isEmpty);
        return split;
    }

    private boolean isSafe(Map<U, BigDecimal> part) {
        return tellsOfNone(part)
                && insiders.stream()
                        .map(known -> without(part, known))
                        .allMatch(left -> left.isEmpty() || tellsOfNone(left));
    }

    private static <U> Map<U, BigDecimal> without(Map<U, BigDecimal> part, Set<U> known) {
        Map<U, BigDecimal> left = new HashMap<>(part);
        left.keySet().removeAll(known);
        return left;
    }

    private boolean tellsOfNone(Map<U, BigDecimal> part) {
        BigDecimal sum = part.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return part.size() >= smallestShown
                && part.values().stream()
                        .noneMatch(amount -> amount.multiply(TWO).compareTo(sum) > 0);
    }
}
