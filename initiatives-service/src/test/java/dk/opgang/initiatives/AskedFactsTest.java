package dk.opgang.initiatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.HouseholdAnswers;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.transaction.OuterTransaction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What only the owner knows is asked outside of the transaction that needs it, and found when that begins anew. */
@ServiceTest
class AskedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    @Inject
    ExactAges ages;

    @Inject
    HouseholdAnswers households;

    @Inject
    OuterTransaction outer;

    @Test
    @ActivateRequestContext
    void the_birthday_decides() throws Exception {
        // Given
        UUID child = People.born(2007, "615");
        List<DayOfLife> days = new ArrayList<>(List.of(
                new DayOfLife(child, DAY),
                new DayOfLife(child, DAY.plusDays(1)),
                new DayOfLife(UUID.randomUUID(), DAY)));
        // More than one question holds.
        for (int day = 0; day < 1_000; day++) {
            days.add(new DayOfLife(child, DAY.minusDays(day)));
        }

        // When
        Map<DayOfLife, Integer> found =
                outer.call(() -> QuarkusTransaction.requiringNew().call(() -> ages.of(days)));

        // Then
        assertEquals(12, found.get(days.get(0)));
        assertEquals(13, found.get(days.get(1)));
        assertEquals(1_001, found.size());
    }

    @Test
    @ActivateRequestContext
    void what_is_not_known_of_a_household_is_missing() throws Exception {
        // Given
        DayOfLife day = new DayOfLife(People.adult("615"), DAY);
        List<String> wanted = List.of("income-below-150000", "weak-ties-to-work-or-education");

        // When
        Map<String, Boolean> known =
                outer.call(() -> QuarkusTransaction.requiringNew().call(() -> households.of(day, wanted)));

        // Then
        assertEquals(Map.of("weak-ties-to-work-or-education", true), known);
    }

    @Test
    @ActivateRequestContext
    void without_the_owner_nothing_is_decided() {
        // Given
        DayOfLife day = new DayOfLife(UUID.fromString(People.UNANSWERED), DAY);

        // When
        var ofAges = assertThrows(ProblemException.class, () -> ages.fetch(List.of(day)));
        var ofHousehold =
                assertThrows(ProblemException.class, () -> households.fetch(day, List.of("thin-family-network")));

        // Then
        assertEquals(CommonProblem.SERVICE_UNAVAILABLE, ofAges.problem());
        assertEquals(CommonProblem.SERVICE_UNAVAILABLE, ofHousehold.problem());
        assertEquals("5", ofAges.headers().get("Retry-After"));
    }
}
