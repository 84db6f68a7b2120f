package dk.opgang.participants.household.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.participants.household.draw.Draws.OfTwoYears;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectsDisclosureTest {

    private static final UUID LARGE = new UUID(0, 1);
    private static final UUID SMALL = new UUID(0, 2);

    private final EffectsDisclosure disclosure = new EffectsDisclosure(5);

    @Test
    void few_households_are_not_shown() {
        // When
        boolean four = disclosure.shows(equal(4));
        boolean five = disclosure.shows(equal(5));
        // Then
        assertFalse(four);
        assertTrue(five);
    }

    @Test
    void a_household_that_makes_more_than_half_hides_the_sum() {
        // Given
        List<OfTwoYears> half = new ArrayList<>(equal(5));
        half.add(new OfTwoYears(UUID.randomUUID(), new BigDecimal("500.00"), new BigDecimal("100.00")));
        List<OfTwoYears> more = new ArrayList<>(equal(5));
        more.add(new OfTwoYears(UUID.randomUUID(), new BigDecimal("100.00"), new BigDecimal("500.01")));
        // When
        boolean ofHalf = disclosure.shows(half);
        boolean ofMore = disclosure.shows(more);
        // Then
        assertTrue(ofHalf);
        assertFalse(ofMore);
    }

    @Test
    void an_area_is_not_shown_if_the_rest_would_tell_of_few() {
        // Given
        List<OfTwoYears> all = equal(12);
        Map<UUID, Set<UUID>> areas = new HashMap<>();
        IntStream.range(0, 10).forEach(i -> areas.put(all.get(i).householdId(), Set.of(LARGE)));
        IntStream.range(10, 12).forEach(i -> areas.put(all.get(i).householdId(), Set.of(SMALL)));
        // When
        Set<UUID> shown = disclosure.shownAreas(all, areas);
        // Then
        assertEquals(Set.of(), shown);
    }

    @Test
    void areas_are_shown_if_all_of_them_are_large() {
        // Given
        List<OfTwoYears> all = equal(12);
        Map<UUID, Set<UUID>> areas = new HashMap<>();
        IntStream.range(0, 7).forEach(i -> areas.put(all.get(i).householdId(), Set.of(LARGE)));
        IntStream.range(7, 12).forEach(i -> areas.put(all.get(i).householdId(), Set.of(SMALL)));
        // When
        Set<UUID> shown = disclosure.shownAreas(all, areas);
        // Then
        assertEquals(Set.of(LARGE, SMALL), shown);
    }

    private static List<OfTwoYears> equal(int households) {
        return IntStream.range(0, households)
                .mapToObj(i -> new OfTwoYears(UUID.randomUUID(), new BigDecimal("100.00"), new BigDecimal("100.00")))
                .toList();
    }
}
