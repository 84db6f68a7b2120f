package dk.opgang.participants.household.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.participants.household.draw.Draws.InYear;
import dk.opgang.platform.testing.disclosure.ReaderWhoSubtracts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What others are shown of the draws of households, and what a reader makes of it who asks for everything and subtracts. */
class PublishedEffectsTest {

    private static final UUID LARGE = new UUID(0, 1);
    private static final UUID SMALL = new UUID(0, 2);
    private static final YearPair YEARS = new YearPair(2018, 2019);
    private static final int HOUSEHOLDS = 14;
    private static final int FEW = 3;

    private static final ReaderWhoSubtracts READER = new ReaderWhoSubtracts(HOUSEHOLDS, FEW);

    @Test
    void few_households_are_not_shown() {
        // When
        boolean four = published(equal(4), Map.of()).shows(YEARS, null);
        boolean five = published(equal(5), Map.of()).shows(YEARS, null);
        // Then
        assertFalse(four);
        assertTrue(five);
    }

    @Test
    void a_household_that_makes_more_than_half_hides_the_sum() {
        // Given
        List<InYear> half = equal(5);
        half.addAll(draws(new UUID(1, 99), "500.00", "100.00"));
        List<InYear> more = equal(5);
        more.addAll(draws(new UUID(1, 99), "100.00", "500.01"));
        // When
        boolean ofHalf = published(half, Map.of()).shows(YEARS, null);
        boolean ofMore = published(more, Map.of()).shows(YEARS, null);
        // Then
        assertTrue(ofHalf);
        assertFalse(ofMore);
    }

    @Test
    void an_area_is_not_shown_if_the_rest_would_tell_of_few() {
        // When
        PublishedEffects effects = published(equal(12), areas(10, 2));
        // Then
        assertTrue(effects.shows(YEARS, null));
        assertFalse(effects.shows(YEARS, LARGE));
        assertFalse(effects.shows(YEARS, SMALL));
    }

    @Test
    void areas_are_shown_if_all_of_them_are_large() {
        // When
        PublishedEffects effects = published(equal(12), areas(7, 5));
        // Then
        assertTrue(effects.shows(YEARS, LARGE));
        assertTrue(effects.shows(YEARS, SMALL));
    }

    @Test
    void of_two_areas_that_tell_of_few_together_the_larger_one_is_shown() {
        // Given
        List<InYear> draws = equal(13);
        // Lives in neither, and hides the sum of all.
        draws.addAll(draws(new UUID(1, 99), "9000.00", "9000.00"));
        Map<UUID, Set<UUID>> areas = new HashMap<>();
        IntStream.range(0, 6).forEach(i -> areas.put(household(i), Set.of(SMALL)));
        IntStream.range(6, 12).forEach(i -> areas.put(household(i), Set.of(LARGE, SMALL)));
        areas.put(household(12), Set.of(LARGE));
        // When
        PublishedEffects effects = published(draws, areas);
        // Then
        assertFalse(effects.shows(YEARS, null));
        assertTrue(effects.shows(YEARS, SMALL));
        assertFalse(effects.shows(YEARS, LARGE));
    }

    @Test
    void a_pair_of_years_is_not_shown_beside_one_that_differs_by_few() {
        // Given
        List<InYear> draws = equal(12);
        draws.addAll(IntStream.range(0, 11)
                .mapToObj(i -> new InYear(household(i), 2020, new BigDecimal("90.00")))
                .toList());
        draws.addAll(IntStream.range(0, 11)
                .mapToObj(i -> new InYear(household(i), 2021, new BigDecimal("80.00")))
                .toList());
        PublishedEffects effects =
                new PublishedEffects(new CountedHouseholds(draws, List.of(), Map.of()), 5, List.of());
        // When
        effects.publish(YEARS);
        effects.publish(new YearPair(2018, 2020));
        effects.publish(new YearPair(2020, 2021));
        // Then
        assertTrue(effects.shows(YEARS));
        assertFalse(effects.shows(new YearPair(2018, 2020)));
        assertTrue(effects.shows(new YearPair(2020, 2021)));
    }

    @Test
    void whoever_reads_most_households_hides_the_sum_of_the_others() {
        // Given
        CountedHouseholds eight = new CountedHouseholds(equal(8), List.of(), Map.of());
        Set<UUID> known =
                IntStream.range(0, 6).mapToObj(PublishedEffectsTest::household).collect(Collectors.toSet());
        PublishedEffects effects = new PublishedEffects(eight, 5, List.of(known));
        // When
        effects.publish(YEARS);
        // Then
        assertFalse(effects.shows(YEARS));
    }

    @Test
    void whoever_asks_for_all_years_and_areas_and_subtracts_learns_of_no_few_households() {
        // Given
        Random random = new Random(20260401);
        int shown = 0;
        int solvedIfAlone = 0;
        List<String> solved = new ArrayList<>();
        for (int world = 0; world < 400; world++) {
            List<InYear> draws = new ArrayList<>();
            Map<UUID, Set<UUID>> areas = new HashMap<>();
            Map<Integer, Set<Integer>> drew = new HashMap<>();
            for (int i = 0; i < HOUSEHOLDS; i++) {
                areas.put(
                        household(i),
                        random.nextInt(8) == 0 ? Set.of(LARGE, SMALL) : Set.of(random.nextInt(3) == 0 ? SMALL : LARGE));
                for (int year = 2018; year < 2022; year++) {
                    if (random.nextInt(9) > 0) {
                        draws.add(new InYear(household(i), year, BigDecimal.valueOf(5_000 + random.nextInt(5_000), 2)));
                        drew.computeIfAbsent(year, none -> new TreeSet<>()).add(i);
                    }
                }
            }
            CountedHouseholds households = new CountedHouseholds(draws, List.of(), areas);
            PublishedEffects effects = new PublishedEffects(households, FEW, List.of());
            List<YearPair> asked = new ArrayList<>();
            for (int before = 2018; before < 2021; before++) {
                for (int after = before + 1; after < 2022; after++) {
                    asked.add(new YearPair(before, after));
                }
            }
            Collections.shuffle(asked, random);
            Map<Integer, List<Set<Integer>>> told = new HashMap<>();
            Map<Integer, List<Set<Integer>>> alone = new HashMap<>();
            for (YearPair years : asked) {
                // When
                effects.publish(years);
                for (UUID area : new UUID[] {null, LARGE, SMALL}) {
                    Set<Integer> group = new TreeSet<>(drew.get(years.before()));
                    group.retainAll(drew.get(years.after()));
                    group.removeIf(i -> area != null && !areas.get(household(i)).contains(area));
                    if (effects.shows(years, area)) {
                        shown++;
                        add(told, years, group);
                    }
                    if (group.size() >= FEW) {
                        add(alone, years, group);
                    }
                }
            }
            for (int year = 2018; year < 2022; year++) {
                if (READER.solves(told.getOrDefault(year, List.of()))) {
                    solved.add(year + ": " + told.get(year));
                }
                solvedIfAlone += READER.solves(alone.getOrDefault(year, List.of())) ? 1 : 0;
            }
        }
        // Then
        assertEquals(List.of(), solved);
        assertTrue(shown > 400, shown + " sums shown");
        assertTrue(solvedIfAlone > 400, solvedIfAlone + " years solved where each sum was looked at alone");
    }

    private static void add(Map<Integer, List<Set<Integer>>> told, YearPair years, Set<Integer> group) {
        told.computeIfAbsent(years.before(), none -> new ArrayList<>()).add(group);
        told.computeIfAbsent(years.after(), none -> new ArrayList<>()).add(group);
    }

    private static PublishedEffects published(List<InYear> draws, Map<UUID, Set<UUID>> areas) {
        PublishedEffects effects = new PublishedEffects(new CountedHouseholds(draws, List.of(), areas), 5, List.of());
        effects.publish(YEARS);
        return effects;
    }

    private static Map<UUID, Set<UUID>> areas(int large, int small) {
        Map<UUID, Set<UUID>> areas = new HashMap<>();
        IntStream.range(0, large).forEach(i -> areas.put(household(i), Set.of(LARGE)));
        IntStream.range(large, large + small).forEach(i -> areas.put(household(i), Set.of(SMALL)));
        return areas;
    }

    private static List<InYear> equal(int households) {
        return IntStream.range(0, households)
                .mapToObj(i -> draws(household(i), "100.00", "100.00"))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<InYear> draws(UUID household, String before, String after) {
        return List.of(
                new InYear(household, YEARS.before(), new BigDecimal(before)),
                new InYear(household, YEARS.after(), new BigDecimal(after)));
    }

    private static UUID household(int i) {
        return new UUID(1, i);
    }
}
