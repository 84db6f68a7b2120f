package dk.opgang.platform.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.disclosure.ReaderWhoSubtracts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A reader adds and subtracts all sums that are published, and must be left with nothing of few. */
class SumsOfGroupsTest {

    private static final int K = 3;
    private static final int UNITS = 12;

    private static final ReaderWhoSubtracts READER = new ReaderWhoSubtracts(UNITS, K);

    private final Random random = new Random(20260329);

    @Test
    void few_and_whoever_makes_more_than_half_hide_a_sum() {
        // Given
        SumsOfGroups<Integer> sums = new SumsOfGroups<>(K, List.of());
        // When
        boolean ofNobody = sums.publish(Map.of("y", Map.of()));
        boolean ofTwo = sums.publish(Map.of("y", amounts(5, 5)));
        boolean ofThree = sums.publish(Map.of("y", amounts(5, 5, 5)));
        boolean half = sums.publish(Map.of("z", amounts(10, 5, 5)));
        boolean more = sums.publish(Map.of("x", amounts(11, 5, 5)));
        // Then
        assertEquals(List.of(false, false, true, true, false), List.of(ofNobody, ofTwo, ofThree, half, more));
    }

    @Test
    void a_group_is_not_shown_beside_one_that_differs_by_few() {
        // Given
        SumsOfGroups<Integer> sums = new SumsOfGroups<>(K, List.of());
        assertTrue(sums.publish(Map.of("y", amounts(5, 5, 5, 5, 5, 5))));
        // When
        boolean less = sums.publish(Map.of("y", amounts(5, 5, 5, 5)));
        boolean half = sums.publish(Map.of("y", amounts(5, 5, 5)));
        boolean again = sums.publish(Map.of("y", amounts(5, 5, 5, 5, 5, 5)));
        boolean beside = sums.publish(Map.of("z", amounts(5, 5, 5, 5)));
        // Then
        assertEquals(List.of(false, true, true, true), List.of(less, half, again, beside));
    }

    @Test
    void of_two_measures_both_must_be_safe() {
        // Given
        SumsOfGroups<Integer> sums = new SumsOfGroups<>(K, List.of());
        assertTrue(sums.publish(Map.of("y", amounts(5, 5, 5, 5))));
        // When
        boolean both = sums.publish(Map.of("x", amounts(5, 5, 5), "y", amounts(5, 5, 5)));
        boolean one = sums.publish(Map.of("x", amounts(5, 5, 5)));
        // Then
        assertFalse(both);
        assertTrue(one);
    }

    @Test
    void whoever_knows_some_is_left_with_many_others() {
        // Given
        SumsOfGroups<Integer> insider = new SumsOfGroups<>(K, List.of(Set.of(0, 1, 2)));
        // When
        boolean two = insider.publish(Map.of("y", amounts(5, 5, 5, 5, 5)));
        boolean none = insider.publish(Map.of("z", amounts(5, 5, 5)));
        boolean three = insider.publish(Map.of("x", amounts(5, 5, 5, 5, 5, 5)));
        // Then
        assertEquals(List.of(false, true, true), List.of(two, none, three));
    }

    @Test
    void a_limit_below_the_lowest_is_none() {
        // When
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new SumsOfGroups<>(2, List.of()));
        // Then
        assertEquals("The smallest group that is shown has at least 3 units, got 2", refused.getMessage());
    }

    @Test
    void whoever_solves_all_that_is_published_learns_of_nobody() {
        // Given
        int published = 0;
        int naive = 0;
        List<String> exposed = new ArrayList<>();
        for (int world = 0; world < 3_000; world++) {
            Map<Integer, BigDecimal> all = world();
            SumsOfGroups<Integer> sums = new SumsOfGroups<>(K, List.of());
            List<Set<Integer>> shown = new ArrayList<>();
            List<Set<Integer>> oneByOne = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Set<Integer> group = group();
                // When
                if (sums.publish(Map.of("y", of(all, group)))) {
                    shown.add(group);
                }
                if (new SumsOfGroups<Integer>(K, List.of()).publish(Map.of("y", of(all, group)))) {
                    oneByOne.add(group);
                }
            }
            published += shown.size();
            naive += READER.solves(oneByOne) || isDominated(oneByOne, all) ? 1 : 0;
            if (READER.solves(shown) || isDominated(shown, all)) {
                exposed.add(shown + " of " + all);
            }
        }
        // Then
        assertEquals(List.of(), exposed);
        assertTrue(published > 3_000, published + " published");
        assertTrue(naive > 1_000, naive + " solved where each was looked at alone");
    }

    /** Whether in some sum or difference one unit makes more than half. */
    private static boolean isDominated(List<Set<Integer>> groups, Map<Integer, BigDecimal> all) {
        int combinations = (int) Math.pow(3, groups.size());
        for (int c = 1; c < combinations; c++) {
            double most = 0;
            double total = 0;
            for (int unit = 0; unit < UNITS; unit++) {
                int factor = 0;
                int rest = c;
                for (Set<Integer> group : groups) {
                    factor += group.contains(unit) ? rest % 3 - 1 : 0;
                    rest /= 3;
                }
                double part =
                        Math.abs(factor) * Objects.requireNonNull(all.get(unit)).doubleValue();
                most = Math.max(most, part);
                total += part;
            }
            if (2 * most > total) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, BigDecimal> world() {
        Map<Integer, BigDecimal> all = new HashMap<>();
        for (int unit = 0; unit < UNITS; unit++) {
            all.put(unit, BigDecimal.valueOf(50L + random.nextInt(50)));
        }
        return all;
    }

    /** Few different groups, as years and areas make them: pieces of three to five units together, seldom one more or less. */
    private Set<Integer> group() {
        Set<Integer> group = new TreeSet<>();
        List.of(Set.of(0, 1, 2), Set.of(3, 4, 5, 6), Set.of(7, 8, 9, 10, 11)).stream()
                .filter(piece -> random.nextBoolean())
                .forEach(group::addAll);
        if (random.nextInt(3) == 0) {
            int unit = random.nextInt(UNITS);
            if (!group.remove(unit)) {
                group.add(unit);
            }
        }
        return group;
    }

    private static Map<Integer, BigDecimal> of(Map<Integer, BigDecimal> all, Set<Integer> group) {
        Map<Integer, BigDecimal> part = new HashMap<>(all);
        part.keySet().retainAll(group);
        return part;
    }

    private static Map<Integer, BigDecimal> amounts(int... amounts) {
        Map<Integer, BigDecimal> all = new HashMap<>();
        for (int unit = 0; unit < amounts.length; unit++) {
            all.put(unit, BigDecimal.valueOf(amounts[unit]));
        }
        return all;
    }
}
