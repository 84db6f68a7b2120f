package dk.opgang.law.wayout;

import static dk.opgang.law.wayout.AreaUnderTest.WORK;
import static dk.opgang.law.wayout.AreaUnderTest.gap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.Operator;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.wayout.ClassWays.Way;
import dk.opgang.law.wayout.WayOut.Exit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WayOutTest {

    private static final String SCHOOL = "basic-school-only-pct";
    private static final String EXPOSED = "udsat-boligomraade";

    @Test
    void theMeanCarriesLastYearAlong() {
        // Given
        AreaUnderTest area =
                exposed().with(WORK, 2017, "44").with(WORK, 2018, "45.5").with(SCHOOL, 2018, "65");

        // When
        WayOut answer = area.wayOut();

        // Then
        ResidentsToMove next = answer.lists().get(1).work().getFirst();
        assertEquals(110, next.residents());
        assertEquals(List.of(2019), next.years());
        assertEquals(LocalDate.of(2019, 12, 31), next.by());
        assertEquals(55, answer.lists().get(2).residentsToMove());
        assertEquals(new BigDecimal("0.05"), next.pointsPerResident());
        assertEquals(new BigDecimal("40.05"), next.sensitivity().oneFewer().value());
        assertEquals(ThreeValued.TRUE, next.sensitivity().oneFewer().met());
        assertEquals(new BigDecimal("40"), next.sensitivity().asFound().value());
        assertEquals(ThreeValued.FALSE, next.sensitivity().asFound().met());
        assertEquals(120, next.sensitivity().onePointHigher());
        assertEquals(100, next.sensitivity().onePointLower());
    }

    @Test
    void fourYearsCarryMoreAlongThanTwo() {
        // Given
        AreaUnderTest area = AreaUnderTest.unknown().with("working-age-residents", 2011, "1000");
        for (int year = 2008; year <= 2011; year++) {
            area = area.with(WORK, year, "42");
        }

        // When
        WayOut answer = area.wayOutOn(LocalDate.of(2012, 10, 1));

        // Then
        assertEquals(80, answer.lists().get(1).residentsToMove());
        assertEquals(20, answer.lists().get(2).residentsToMove());
        assertEquals("almenboligloven-61a-2014", answer.lists().get(2).lawVersion());
    }

    @Test
    void tellsTheFirstListThatTheAreaCanLeave() {
        // Given
        AreaUnderTest area =
                exposed().with(WORK, 2017, "44").with(WORK, 2018, "45.5").with(SCHOOL, 2018, "65");

        // When
        WayOut answer = area.wayOut();

        // Then
        assertEquals(List.of(EXPOSED), answer.classes());
        Exit exit = answer.exits().getFirst();
        assertEquals(LocalDate.of(2020, 12, 1), exit.listDate());
        assertEquals(List.of(WORK), exit.criteria());
        assertEquals(110, exit.residentsToMove());
        assertEquals(List.of("none"), exit.classesAfter());
        assertEquals(List.of(EXPOSED), answer.lists().get(5).ifNothingChanges().classes());
    }

    @Test
    void looksAtTheListInForceInHindsight() {
        // Given
        AreaUnderTest area =
                exposed().with(WORK, 2017, "44").with(WORK, 2018, "45.5").with(SCHOOL, 2018, "65");

        // When
        ListOutlook answer = area.list(2019);

        // Then
        assertFalse(answer.open());
        assertEquals(95, answer.residentsToMove());
        assertFalse(answer.work().getFirst().open());
        assertTrue(answer.ways().getFirst().ways().stream().noneMatch(way -> Boolean.TRUE.equals(way.reachable())));
    }

    @Test
    void leavesByItselfWhenABadYearFallsOutOfTheMean() {
        // Given
        AreaUnderTest area =
                exposed().with(WORK, 2017, "50").with(WORK, 2018, "39").with(SCHOOL, 2018, "65");

        // When
        WayOut answer = area.wayOut();

        // Then
        assertEquals(List.of(EXPOSED), answer.classes());
        assertTrue(answer.exits().getFirst().ifNothingChanges());
        assertEquals(LocalDate.of(2020, 12, 1), answer.exits().getFirst().listDate());
        assertEquals(0, answer.lists().get(1).residentsToMove());
    }

    @Test
    void saysThatNotEvenAllWouldDo() {
        // Given
        AreaUnderTest area =
                exposed().with(WORK, 2017, "44").with(WORK, 2018, "85").with(SCHOOL, 2018, "65");

        // When
        ListOutlook next = area.list(2020);

        // Then
        assertEquals(false, next.work().getFirst().reachable());
        assertNull(next.residentsToMove());
    }

    @Test
    void endsWithTheLastListOfFourDigits() {
        // Given
        AreaUnderTest area = exposed();

        // When
        WayOut answer = area.wayOutOn(LocalDate.of(9998, 12, 1));

        // Then
        assertEquals(2, answer.lists().size());
    }

    @Test
    void bearsAnyNumberOfPersons() {
        // Given
        AreaUnderTest area = exposed().with(WORK, 2018, "60").with("working-age-residents", 2019, "100000000000");

        // When
        ListOutlook next = area.list(2020);

        // Then
        assertEquals(false, next.work().getFirst().reachable());
    }

    @Test
    void tellsSundparkenOfMay2019AsFarAsTheFiguresGo() {
        // Given
        AreaUnderTest area = AreaUnderTest.unknown().with(WORK, 2018, "47.8").with(SCHOOL, 2018, "78.4");

        // When
        WayOut answer = area.wayOut();

        // Then
        assertEquals(List.of("undetermined"), answer.classes());
        Gap open = gap(answer.lists().getFirst(), WORK);
        assertEquals(new Gap.BreakEven(2017, Operator.GREATER_THAN, new BigDecimal("32.2")), open.breakEven());
        ListOutlook next = answer.lists().get(1);
        assertEquals(new BigDecimal("7.8"), gap(next, WORK).needed());
        assertEquals(new BigDecimal("15.6"), gap(next, WORK).neededEachOpenYear());
        assertEquals(2018, gap(next, WORK).basis().getLast().carriedFrom());
        assertEquals(new BigDecimal("18.4"), gap(next, SCHOOL).needed());
        assertNull(next.residentsToMove());
        assertEquals(
                List.of(new Missing("working-age-residents", "area", 2019)),
                next.work().getFirst().missing());
        Way work = next.ways().getFirst().ways().stream()
                .filter(way -> way.criteria().equals(List.of(WORK)))
                .findFirst()
                .orElseThrow();
        assertFalse(work.certain());
        assertEquals(List.of("convicted-pct", "gross-income-index-pct"), work.assumesUnmet());
    }

    @Test
    void anAreaThatIsTooSmallHasNothingToLeave() {
        // Given
        AreaUnderTest area = exposed().with(WORK, 2018, "60").with("residents", 2019, "999");

        // When
        WayOut answer = area.wayOut();

        // Then
        assertEquals(List.of("none"), answer.classes());
        assertEquals(List.of(), answer.exits());
    }

    @Test
    void countsThePersonsThatTheSizeOfAnAreaIsAbove() {
        // Given
        AreaUnderTest area = exposed().with("residents", 2019, "1000");

        // When
        Gap answer = gap(area.list(2020), "residents");

        // Then
        assertEquals(BigDecimal.ONE, answer.needed());
        assertEquals("persons", answer.unit());
        assertFalse(answer.strictly());
    }

    @Test
    void leavingOneListMayLeadToAnother() {
        // Given
        AreaUnderTest area = exposed()
                .with("non-western-pct", 2019, "60")
                .with(WORK, 2017, "44")
                .with(WORK, 2018, "45.5")
                .with(SCHOOL, 2018, "65");

        // When
        ListOutlook answer = area.list(2021);

        // Then
        Way work = answer.ways().getFirst().ways().stream()
                .filter(way -> way.criteria().equals(List.of(WORK)))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("forebyggelsesomraade"), work.classesAfter());
    }

    @Test
    void aClassThatIsOnlyRenamedIsNotLeft() {
        // Given
        AreaUnderTest area = hard("85");

        // When
        WayOut answer = area.wayOutOn(LocalDate.of(2020, 12, 1));

        // Then
        assertEquals(
                List.of(EXPOSED, "ghettoomraade", "haardt-ghettoomraade"),
                answer.exits().stream().map(Exit::code).toList());
        assertEquals(
                List.of(EXPOSED, "parallelsamfund", "omdannelsesomraade"),
                answer.exits().stream().map(Exit::continuedAs).toList());
        assertTrue(answer.exits().stream().noneMatch(Exit::ifNothingChanges));
        assertTrue(answer.exits().stream()
                .allMatch(exit -> LocalDate.of(2022, 12, 1).equals(exit.listDate())));
        assertTrue(answer.exits().stream().noneMatch(exit -> exit.byWorkAlone() == null));
    }

    @Test
    void aRunOfListsThatHasNotLastedIsNothingToLeave() {
        // Given
        AreaUnderTest area = hard("85").with("non-western-pct", 2016, "40").with("non-western-pct", 2017, "40");

        // When
        WayOut answer = area.wayOutOn(LocalDate.of(2020, 12, 1));

        // Then
        assertEquals(
                List.of(EXPOSED, "ghettoomraade"),
                answer.exits().stream().map(Exit::code).toList());
    }

    /** An area that has met every definition since the list of 2015, with so many outside work in the last year that is known. */
    private static AreaUnderTest hard(String outsideWork) {
        AreaUnderTest area = exposed();
        for (int year = 2013; year <= 2020; year++) {
            area = area.with("residents", year, "2000")
                    .with("working-age-residents", year, "1000")
                    .with("non-western-pct", year, "60")
                    .with("convicted-pct", year, "0.50")
                    .with("gross-income-index-pct", year, "90")
                    .with(SCHOOL, year, "65")
                    .with(WORK, year, year < 2019 ? "45" : outsideWork);
        }
        return area.without(2020, WORK, "convicted-pct", "gross-income-index-pct");
    }

    private static AreaUnderTest exposed() {
        return AreaUnderTest.harmless();
    }
}
