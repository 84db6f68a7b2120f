package dk.opgang.platform.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.disclosure.SumsBesidePublished.Fact;
import dk.opgang.platform.disclosure.SumsBesidePublished.Sum;
import dk.opgang.platform.testing.disclosure.ReaderWhoSubtracts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums are published beside others that nobody has asked this rule about. */
class SumsBesidePublishedTest {

    private static final int K = 3;
    private static final int UNITS = 12;

    private final ReaderWhoSubtracts reader = new ReaderWhoSubtracts(UNITS, K);
    private final Random random = new Random(20260512);

    @Test
    void those_outside_of_it_are_as_many_as_those_inside() {
        // Given
        SumsBesidePublished sums = new SumsBesidePublished(K, List.of());
        sums.alreadyPublished(people(0, 1, 2, 3, 4, 5, 6, 7));
        // When
        boolean allButTwo = sums.publish(List.of(people(0, 1, 2, 3, 4, 5)));
        boolean two = sums.publish(List.of(people(0, 1)));
        boolean half = sums.publish(List.of(people(0, 1, 2, 3)));
        boolean oneMore = sums.publish(List.of(people(0, 1, 2, 3, 4)));
        boolean all = sums.publish(List.of(people(0, 1, 2, 3, 4, 5, 6, 7)));
        boolean nobody = sums.publish(List.of(people()));
        // Then
        assertEquals(
                List.of(false, false, true, false, true, true), List.of(allButTwo, two, half, oneMore, all, nobody));
    }

    @Test
    void what_follows_from_others_tells_nothing_new() {
        // Given
        SumsBesidePublished sums = new SumsBesidePublished(K, List.of());
        sums.alreadyPublished(people(0, 1, 2, 3, 4, 5));
        sums.alreadyPublished(people(0, 1, 2, 3, 6, 7));
        sums.alreadyPublished(people(4, 5));
        // When
        boolean difference = sums.publish(List.of(people(0, 1, 2, 3)));
        boolean fewThatFollow = sums.publish(List.of(people(6, 7)));
        boolean fewThatDoNot = sums.publish(List.of(people(0, 1, 6, 7)));
        // Then
        assertEquals(List.of(true, true, false), List.of(difference, fewThatFollow, fewThatDoNot));
    }

    @Test
    void who_stands_in_no_other_sum_needs_nobody_in_the_place() {
        // Given
        SumsBesidePublished sums = new SumsBesidePublished(K, List.of());
        sums.alreadyPublished(people(0, 1, 2, 3));
        // When
        boolean two = sums.publish(List.of(people(4, 5)));
        boolean three = sums.publish(List.of(people(4, 5, 6)));
        // Then
        assertFalse(two);
        assertTrue(three);
    }

    @Test
    void of_sums_that_belong_together_both_are_published_or_none() {
        // Given
        SumsBesidePublished sums = new SumsBesidePublished(K, List.of());
        sums.alreadyPublished(people(0, 1, 2, 3, 4, 5));
        // When
        boolean both = sums.publish(List.of(people(0, 1, 2), people(0, 1)));
        boolean otherOne = sums.publish(List.of(people(1, 2, 3)));
        // Then
        assertFalse(both);
        assertTrue(otherOne);
    }

    @Test
    void several_facts_of_one_are_of_one() {
        // Given
        SumsBesidePublished sums = new SumsBesidePublished(K, List.of());
        // When
        boolean two = sums.publish(
                List.of(new Sum("hours", List.of(fact("a", "x", 5), fact("b", "x", 5), fact("c", "y", 9)))));
        boolean mostly = sums.publish(List.of(
                new Sum("hours", List.of(fact("a", "x", 9), fact("b", "x", 5), fact("c", "y", 9), fact("d", "z", 4)))));
        boolean half = sums.publish(List.of(
                new Sum("hours", List.of(fact("a", "x", 8), fact("b", "x", 5), fact("c", "y", 9), fact("d", "z", 4)))));
        // Then
        assertEquals(List.of(false, false, true), List.of(two, mostly, half));
    }

    @Test
    void what_two_sums_differ_by_is_of_nobody_mostly() {
        // Given
        SumsBesidePublished sums = new SumsBesidePublished(K, List.of());
        List<Fact> all = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> fact("h" + i, "o" + i, i == 8 ? 40 : 10))
                .toList());
        sums.alreadyPublished(new Sum("hours", all));
        // When
        boolean withoutTheLargest = sums.publish(List.of(new Sum("hours", all.subList(0, 5))));
        boolean withIt = sums.publish(List.of(new Sum("hours", all.subList(3, 9))));
        // Then
        assertEquals(List.of(false, true), List.of(withoutTheLargest, withIt));
    }

    @Test
    void whoever_knows_some_is_left_with_many_others() {
        // Given
        SumsBesidePublished insider = new SumsBesidePublished(K, List.of(Set.of("0", "1", "2", "3")));
        insider.alreadyPublished(people(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        // When
        boolean two = insider.publish(List.of(people(0, 1, 2, 4, 5)));
        boolean three = insider.publish(List.of(people(0, 1, 2, 4, 5, 6)));
        boolean fewLeft = insider.publish(List.of(people(0, 1, 7, 8)));
        boolean following = insider.publish(List.of(people(0, 1, 7, 8, 9)));
        // Then
        assertEquals(List.of(false, true, false, true), List.of(two, three, fewLeft, following));
    }

    @Test
    void a_limit_below_the_lowest_is_none() {
        // When
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new SumsBesidePublished(2, List.of()));
        // Then
        assertEquals("A number that is shown tells of at least 3, got 2", refused.getMessage());
    }

    @Test
    void whoever_solves_all_that_is_published_learns_of_nobody_more_than_before() {
        // Given
        int published = 0;
        int naive = 0;
        List<String> exposed = new ArrayList<>();
        for (int world = 0; world < 3_000; world++) {
            List<Set<Integer>> before =
                    IntStream.range(0, 3).mapToObj(_ -> group()).toList();
            Set<Integer> known = random.nextBoolean() ? Set.of() : Set.of(0, 4, 8);
            SumsBesidePublished sums = new SumsBesidePublished(K, List.of(owners(known)));
            before.forEach(group -> sums.alreadyPublished(people(group)));
            List<Set<Integer>> shown = new ArrayList<>();
            List<Set<Integer>> oneByOne = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Set<Integer> group = group();
                // When
                if (sums.publish(List.of(people(group)))) {
                    shown.add(group);
                }
                if (group.size() >= K) {
                    oneByOne.add(group);
                }
            }
            published += shown.size();
            naive += reader.learnsBeside(before, oneByOne) ? 1 : 0;
            if (reader.learnsBeside(before, shown)
                    || reader.learnsBeside(without(before, known), without(shown, known))) {
                exposed.add(shown + " beside " + before + " for whoever knows " + known);
            }
        }
        // Then
        assertEquals(List.of(), exposed);
        assertTrue(published > 1_500, published + " published");
        assertTrue(naive > 1_000, naive + " solved where each was looked at alone");
    }

    private static List<Set<Integer>> without(List<Set<Integer>> groups, Set<Integer> known) {
        return groups.stream()
                .map(group ->
                        group.stream().filter(unit -> !known.contains(unit)).collect(Collectors.toSet()))
                .toList();
    }

    private Set<Integer> group() {
        Set<Integer> group = new TreeSet<>();
        List.of(Set.of(0, 1, 2), Set.of(3, 4, 5, 6), Set.of(7, 8, 9, 10, 11)).stream()
                .filter(_ -> random.nextBoolean())
                .forEach(group::addAll);
        IntStream.range(0, random.nextInt(UNITS))
                .map(_ -> random.nextInt(UNITS))
                .forEach(unit -> {
                    if (!group.remove(unit)) {
                        group.add(unit);
                    }
                });
        return group;
    }

    private static Set<String> owners(Set<Integer> units) {
        return units.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Sum people(Set<Integer> units) {
        return new Sum(
                "people", units.stream().map(it -> fact("" + it, "" + it, 1)).toList());
    }

    private static Sum people(int... units) {
        return people(IntStream.of(units).boxed().collect(Collectors.toSet()));
    }

    private static Fact fact(String id, String owner, int amount) {
        return new Fact(id, owner, BigDecimal.valueOf(amount));
    }
}
