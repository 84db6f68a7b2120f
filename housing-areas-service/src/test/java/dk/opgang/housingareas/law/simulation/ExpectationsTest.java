package dk.opgang.housingareas.law.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.housingareas.elsewhere.Initiative;
import dk.opgang.housingareas.elsewhere.Initiative.Target;
import dk.opgang.law.simulation.SimulationRequest;
import dk.opgang.law.simulation.SimulationRequest.ExpectedPlacements;
import dk.opgang.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

    private static final UUID AREA = new UUID(0, 1);
    private static final UUID OTHER_AREA = new UUID(0, 2);
    private static final UUID ID = new UUID(0, 3);
    private static final LocalDate FROM = LocalDate.of(2018, 7, 1);

    @ParameterizedTest
    @CsvSource({
        // half of 2018, all of 2019, and of 2020 nothing: the initiative ends with 2019
        "year, 2018, 20",
        "year, 2019, 40",
        "quarter, 2019, 161",
        "month, 2019, 485",
        "initiative, 2018, 13",
        "initiative, 2019, 26"
    })
    void aTargetIsSharedByDaysAndAreas(String per, int year, int persons) {
        // Given
        Expectations expectations =
                expecting(running(LocalDate.of(2020, 1, 1), target("employment-started", "80.9", per)));

        // When
        ExpectedPlacements filled = fill(expectations, year, new BigDecimal("0.5"));

        // Then
        assertEquals(persons, filled.persons());
        assertEquals(2, expectations.taken().getFirst().areas());
    }

    @Test
    void theShareThatStaysFollowsFromTheTargets() {
        // Given
        Expectations expectations = expecting(running(
                LocalDate.of(2021, 7, 1),
                target("employment-started", "200", "initiative"),
                target("retained-in-job-12-months", "80", "initiative"),
                target("employment-started", "10", "year"),
                target("retained-in-job-12-months", "4", "year")));

        // When
        ExpectedPlacements filled = fill(expectations, 2019, null);

        // Then
        assertEquals(0, new BigDecimal("0.4").compareTo(filled.shareStayingInWork()));
        assertEquals(5, filled.persons());
        assertEquals("year", expectations.taken().getFirst().per());
    }

    @ParameterizedTest
    @CsvSource({
        "2017, employment-started, year, initiative-not-running",
        "2019, contacts, year, target-missing",
        "2019, employment-started, initiative, target-missing",
        "2019, employment-started, year, required"
    })
    void whatTheTargetsDoNotTellIsAFault(int year, String measure, String per, String code) {
        // Given
        Expectations expectations = expecting(running(null, target(measure, "80", per)));

        // When
        ProblemException refusal = assertThrows(ProblemException.class, () -> fill(expectations, year, null));

        // Then
        assertEquals(code, refusal.faults().getFirst().code());
    }

    @Test
    void anInitiativeOfAnotherAreaTellsNothingAboutThisOne() {
        // Given
        Initiative initiative = running(null, target("employment-started", "80", "year"));
        Expectations elsewhere = new Expectations(new UUID(0, 9), id -> Optional.of(initiative));

        // When
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> fill(elsewhere, 2019, new BigDecimal("0.5")));

        // Then
        assertEquals("initiative-of-other-area", refusal.faults().getFirst().code());
    }

    private static Expectations expecting(Initiative initiative) {
        return new Expectations(AREA, id -> Optional.of(initiative));
    }

    private static ExpectedPlacements fill(Expectations expectations, int year, @Nullable BigDecimal share) {
        ExpectedPlacements wish = new ExpectedPlacements(year, null, share, ID);
        return expectations
                .fill(new SimulationRequest(null, null, null, List.of(wish)))
                .placementsOrNone()
                .getFirst();
    }

    private static Initiative running(@Nullable LocalDate to, Target... targets) {
        return new Initiative(
                ID, "Jobguide", List.of("615"), List.of(), List.of(AREA, OTHER_AREA), FROM, to, List.of(targets));
    }

    private static Target target(String measure, String value, String per) {
        return new Target(measure, new BigDecimal(value), per);
    }
}
