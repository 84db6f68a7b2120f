package dk.opgang.initiatives.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Attacks what is published of a year by municipality, area and remainder: tries every world as everybody and as each municipality. */
class PlaceAttackTest {

    private static final int K = 3;
    private static final int MOST = 6;
    private static final String COLUMN = "enrolments";
    private static final List<String> LEAVES = List.of("253/a", "253/b", "253/-", "615/c", "615/-");

    private final ResultControl control = new ResultControl(() -> K);
    private final Random random = new Random(20210630);

    @Test
    void nobodyPinsDownFewOfAPlace() {
        // Given
        List<String> exposed = new ArrayList<>();
        long shown = 0;

        // When
        for (int i = 0; i < 25; i++) {
            Map<String, Long> counts = named(randomLeaves());
            PublishedYear year = control.next(2019, LocalDate.of(2020, 1, 1), year(counts), List.of())
                    .orElseThrow();
            exposed.addAll(exposed(counts, year.shown()));
            shown += year.shown().stream()
                    .filter(name -> counts.getOrDefault(name, 0L) > 0)
                    .count();
        }

        // Then
        assertEquals(List.of(), exposed);
        assertTrue(shown > 25, shown + " counts are shown at all");
    }

    @Test
    void withoutControlTheAttackFindsMuch() {
        // Given
        Map<String, Long> counts = named(new long[] {1, 6, 2, 5, 0});

        // When
        List<String> exposed = exposed(counts, counts.keySet());

        // Then
        assertTrue(exposed.size() >= 2, exposed.toString());
    }

    @Test
    void ofPlacesNothingIsToldFromWhichItFollowsThatFewCountInTwo() {
        // When
        Set<String> one = shownOfBoth(11);
        Set<String> three = shownOfBoth(9);

        // Then
        assertTrue(one.contains("uniqueParticipants"), one.toString());
        assertTrue(
                one.stream().noneMatch(Set.of("uniqueParticipants@253", "uniqueParticipants@615")::contains),
                one.toString());
        assertTrue(
                three.containsAll(Set.of("uniqueParticipants", "uniqueParticipants@253", "uniqueParticipants@615")),
                three.toString());
    }

    /** Six of each municipality. */
    private Set<String> shownOfBoth(long together) {
        Map<String, Long> counts = new LinkedHashMap<>(ResultRow.NONE.counts());
        for (String column : ResultRow.NONE.counts().keySet()) {
            counts.put(column + "@253", 0L);
            counts.put(column + "@615", 0L);
        }
        counts.put("uniqueParticipants", together);
        counts.put("uniqueParticipants@253", 6L);
        counts.put("uniqueParticipants@615", 6L);
        return control.next(2019, LocalDate.of(2020, 1, 1), new YearCounts(counts, Map.of()), List.of())
                .orElseThrow()
                .shown();
    }

    private long[] randomLeaves() {
        long[] leaves = new long[LEAVES.size()];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = random.nextInt(MOST);
        }
        return leaves;
    }

    private static Map<String, Long> named(long[] leaves) {
        Map<String, Long> counts = new TreeMap<>();
        for (int i = 0; i < leaves.length; i++) {
            String leaf = LEAVES.get(i);
            counts.put(Places.name(COLUMN, leaf), leaves[i]);
            counts.merge(Places.name(COLUMN, Places.municipality(leaf)), leaves[i], Long::sum);
            counts.merge(COLUMN, leaves[i], Long::sum);
        }
        return counts;
    }

    private static YearCounts year(Map<String, Long> counts) {
        Map<String, Map<String, Long>> own = new LinkedHashMap<>();
        for (String who : List.of("253", "615")) {
            Map<String, Long> mine = new LinkedHashMap<>(zero());
            counts.forEach((name, count) -> {
                String place = Places.place(name);
                mine.put(name, place != null && Places.municipality(place).equals(who) ? count : 0L);
            });
            mine.put(COLUMN, counts.get(Places.name(COLUMN, who)));
            own.put("municipality:" + who, mine);
        }
        Map<String, Long> all = new LinkedHashMap<>(zero());
        all.putAll(counts);
        return new YearCounts(all, own);
    }

    private static Map<String, Long> zero() {
        return ResultRow.NONE.counts();
    }

    private static List<String> exposed(Map<String, Long> truth, Set<String> shown) {
        List<String> exposed = new ArrayList<>();
        for (String reader : new String[] {"", "253", "615"}) {
            Map<String, long[]> ranges = new TreeMap<>();
            worlds(truth, shown, reader, new long[LEAVES.size()], 0, ranges);
            ranges.forEach((name, range) -> {
                long count = truth.get(name);
                String place = Places.place(name);
                boolean own = place != null && Places.municipality(place).equals(reader);
                if (!own && count > 0 && count < K && (range[1] < K || range[1] - range[0] < K - 1)) {
                    exposed.add(name + " is " + count + " for " + reader + " of " + truth);
                }
            });
        }
        return exposed;
    }

    private static void worlds(
            Map<String, Long> truth,
            Set<String> shown,
            String reader,
            long[] guess,
            int at,
            Map<String, long[]> ranges) {
        if (at == guess.length) {
            Map<String, Long> world = named(guess);
            if (shown.stream()
                    .allMatch(
                            name -> !truth.containsKey(name) || truth.get(name).equals(world.get(name)))) {
                world.forEach((name, count) -> {
                    long[] range = ranges.computeIfAbsent(name, it -> new long[] {count, count});
                    range[0] = Math.min(range[0], count);
                    range[1] = Math.max(range[1], count);
                });
            }
            return;
        }
        String leaf = LEAVES.get(at);
        @Nullable Long fixed = fixed(truth, shown, reader, leaf);
        for (long value = 0; value <= MOST + K; value++) {
            if (fixed == null || fixed == value) {
                guess[at] = value;
                worlds(truth, shown, reader, guess, at + 1, ranges);
            }
        }
    }

    private static @Nullable Long fixed(Map<String, Long> truth, Set<String> shown, String reader, String leaf) {
        String name = Places.name(COLUMN, leaf);
        return Places.municipality(leaf).equals(reader) || shown.contains(name) ? truth.get(name) : null;
    }
}
