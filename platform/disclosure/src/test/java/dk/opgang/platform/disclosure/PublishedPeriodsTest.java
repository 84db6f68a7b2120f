package dk.opgang.platform.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Attacks tables of one population for several periods, all of them together, with the exact solver. */
class PublishedPeriodsTest {

    private static final int HISTORIES = 2_000;

    @Test
    void solverRecoversNoSmallCountFromAnyNumberOfPeriods() {
        // Given
        Random random = new Random(20180401);

        for (int i = 0; i < HISTORIES; i++) {
            Histories histories =
                    Histories.random(random, 3 + random.nextInt(3), 4 + random.nextInt(2), 1 + random.nextInt(16));

            // When
            PeriodAttack attack = PeriodAttack.on(histories, histories.periods(random, 2 + random.nextInt(4)));

            // Then
            assertEquals(List.of(), attack.exposed(), () -> histories + " " + attack);
        }
    }

    @Test
    void solverRecoversNoneFromTotalsOfSingleDaysAndShortPeriodsBeside() {
        // Given
        Random random = new Random(20161231);

        for (int i = 0; i < HISTORIES; i++) {
            Histories histories =
                    Histories.random(random, 3 + random.nextInt(3), 4 + random.nextInt(2), 1 + random.nextInt(16));
            List<int[]> periods = histories.periods(random, 3 + random.nextInt(4));
            periods.replaceAll(it -> random.nextInt(3) == 0 ? new int[] {it[1], it[1]} : it);

            // When
            PeriodAttack attack = PeriodAttack.on(histories, periods, 2);

            // Then
            assertEquals(List.of(), attack.exposed(), () -> histories + " " + attack);
        }
    }

    @Test
    void solverRecoversNoneFromAPlanAndOtherPeriodsBeside() {
        // Given
        Random random = new Random(20260101);

        for (int i = 0; i < HISTORIES; i++) {
            Histories histories =
                    Histories.random(random, 3 + random.nextInt(3), 4 + random.nextInt(2), 1 + random.nextInt(16));

            // When
            PeriodAttack attack = PeriodAttack.byPlan(histories, histories.periods(random, random.nextInt(3)));

            // Then
            assertEquals(List.of(), attack.exposed(), () -> histories + " " + attack);
        }
    }

    @Test
    void aRowThatIsSmallInOneYearComesBackInALaterOne() {
        // Given
        Histories histories = Histories.of(new long[][] {
            {0, 0, 2, 0, 9, 0, 8, 7},
            {30, 0, 9, 7, 9, 0, 8, 7},
            {40, 0, 9, 8, 9, 9, 8, 7}
        });

        // When
        PeriodAttack attack = PeriodAttack.byPlan(histories, List.of());

        // Then
        assertTrue(!attack.shown(0).contains("g0"), attack::toString);
        assertTrue(attack.shown(3).contains("g0"), attack::toString);
        assertEquals(List.of(), attack.exposed());
    }

    @Test
    void shortPeriodAskedFirstShutsNoLaterOne() {
        // Given
        Histories histories = Histories.of(new long[][] {
            {20, 0, 1, 0, 9, 7},
            {30, 0, 9, 7, 6, 5},
            {40, 0, 9, 8, 8, 5}
        });

        // When
        PeriodAttack attack = PeriodAttack.on(histories, List.of(new int[] {0, 1}, new int[] {0, 2}), 2);

        // Then
        assertEquals(Set.of(), attack.shown(0));
        assertEquals(Set.of("g0", "g1", "g2", "total"), attack.shown(1));
    }

    @Test
    void theSecondTableHidesTheRowThatDiffersInOnePerson() {
        // Given
        Histories histories = Histories.of(new long[][] {
            {20, 0, 8, 6, 1, 0},
            {30, 0, 9, 7, 0, 0},
            {40, 0, 9, 8, 0, 0}
        });

        // When
        PeriodAttack attack = PeriodAttack.on(histories, List.of(new int[] {0, 1}, new int[] {0, 2}));

        // Then
        assertEquals(Set.of("g0", "g1", "g2", "total"), attack.shown(0));
        assertTrue(!attack.shown(1).contains("g0") && !attack.shown(1).contains("total"), attack::toString);
        assertEquals(List.of(), attack.exposed());
    }

    @Test
    void withoutTheControlTheSolverFindsThatPerson() {
        // Given
        Histories histories = Histories.of(new long[][] {
            {20, 0, 8, 6, 1, 0},
            {30, 0, 9, 7, 0, 0},
            {40, 0, 9, 8, 0, 0}
        });

        // When
        PeriodAttack attack = PeriodAttack.withoutControl(histories, List.of(new int[] {0, 1}, new int[] {0, 2}));

        // Then
        assertTrue(attack.exposed().contains(new Cell("g0", "came 1")), attack::toString);
    }

    @Test
    void laterTableShowsWhatDiffersInMany() {
        // Given
        Histories histories = Histories.of(new long[][] {
            {20, 0, 8, 6, 9, 7},
            {30, 0, 9, 7, 6, 5},
            {40, 0, 9, 8, 8, 5}
        });

        // When
        PeriodAttack attack = PeriodAttack.on(histories, List.of(new int[] {0, 1}, new int[] {0, 2}));

        // Then
        assertEquals(new HashSet<>(Arrays.asList("g0", "g1", "g2", "total")), attack.shown(1));
    }
}
