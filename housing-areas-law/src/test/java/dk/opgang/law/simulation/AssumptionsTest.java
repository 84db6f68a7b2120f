package dk.opgang.law.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.law.classification.ClassRule;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.simulation.SimulationRequest.Change;
import dk.opgang.law.simulation.SimulationRequest.ExpectedPlacements;
import dk.opgang.law.wayout.ListOutlook;
import dk.opgang.law.wayout.ResidentsToMove;
import dk.opgang.law.wayout.WayOuts;
import dk.opgang.platform.problem.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AssumptionsTest {

    private static final String WORK = "outside-work-and-education-pct";
    private static final LocalDate LIST = LocalDate.of(2019, 12, 1);
    private static final Classifier CLASSIFIER = Classifier.load();

    @Example
    void eachYearStartsFromWhatTheYearBeforeLeft() {
        // Given
        SimulationRequest request = request(
                List.of(
                        new Change(WORK, 2021, null, new BigDecimal("-1")),
                        new Change(WORK, 2019, null, new BigDecimal("-2"))),
                List.of(new ExpectedPlacements(2020, 30, BigDecimal.ONE, null)));
        Assumptions assumptions = new Assumptions(known(), CLASSIFIER.governing(LIST));

        // When
        KnownFigures assumed = assumptions.apply(request);

        // Then
        assertEquals(0, assumed.area().at(WORK, 2019).orElseThrow().compareTo(new BigDecimal("43")));
        assertEquals(0, assumed.area().at(WORK, 2020).orElseThrow().compareTo(new BigDecimal("40")));
        assertEquals(0, assumed.area().at(WORK, 2021).orElseThrow().compareTo(new BigDecimal("39")));
        assertEquals(
                List.of(2019, 2020, 2021),
                assumptions.applied().stream().map(Simulation.Applied::year).toList());
    }

    @Example
    void anAssumedIncomeIsHeldAgainstTheLastKnownOneOfTheRegion() {
        // Given
        Assumptions assumptions = new Assumptions(withIncome(), CLASSIFIER.governing(LIST));

        // When
        KnownFigures assumed = assumptions.apply(request(List.of(income(2019, "200000")), List.of()));

        // Then
        assertEquals(List.of(false, true), List.of(isPoor(withIncome(), 2020), isPoor(assumed, 2020)));
        assertTrue(isPoor(assumed, 2021));
        Simulation.HeldAgainst region = assumptions.applied().getFirst().heldAgainst();
        assertEquals(2018, region.year());
        assertEquals("1082", region.region().code());
    }

    @Example
    void anIncomeThatCouldHaveNoSayIsRefused() {
        // Given
        KnownFigures known = withIncome();
        KnownFigures lonely = new KnownFigures(known.area(), Map.of(), "615");
        KnownFigures indexed = known.withArea(known.area().with("gross-income-index-pct", 2019, new BigDecimal("60")));
        Change index = new Change("gross-income-index-pct", 2019, new BigDecimal("60"), null);

        // When
        List<String> codes = List.of(
                refused(lonely, income(2019, "200000")),
                refused(indexed, income(2019, "200000")),
                refused(known, income(2019, "200000"), index));

        // Then
        assertEquals(List.of("reference-missing", "index-stands", "index-stands"), codes);
    }

    @Property(tries = 200)
    void morePlacementsNeverLeaveMoreToMove(
            @ForAll @IntRange(min = 1, max = 200) int persons, @ForAll @IntRange(min = 0, max = 100) int more) {
        // Given
        int fewer = residentsToMove(persons);

        // When
        int after = residentsToMove(persons + more);

        // Then
        assertTrue(after <= fewer);
        assertEquals(Math.max(0, fewer - more), after);
    }

    @Property(tries = 200)
    void theNumberThatTheWayOutFindsIsEnoughAndOneFewerIsNot(@ForAll @IntRange(min = 300, max = 20_000) int persons) {
        // Given
        KnownFigures known =
                known().withArea(known().area().with("working-age-residents", 2018, BigDecimal.valueOf(persons)));
        int fewest = work(known).residents();

        // When
        ResidentsToMove enough = work(placed(known, fewest));
        ResidentsToMove tooFew = work(placed(known, fewest - 1));

        // Then
        assertEquals(0, enough.residents());
        assertTrue(tooFew.residents() > 0);
    }

    private static KnownFigures placed(KnownFigures known, int persons) {
        ExpectedPlacements placements = new ExpectedPlacements(2019, persons, BigDecimal.ONE, null);
        return new Assumptions(known, CLASSIFIER.governing(LIST)).apply(request(List.of(), List.of(placements)));
    }

    private static ResidentsToMove work(KnownFigures figures) {
        return new WayOuts(CLASSIFIER)
                .assuming(new UUID(0, 1), figures, known().area(), LIST, LIST, 1)
                .lists()
                .get(1)
                .work()
                .getFirst();
    }

    private static int residentsToMove(int placed) {
        SimulationRequest request =
                request(List.of(), List.of(new ExpectedPlacements(2019, placed, BigDecimal.ONE, null)));
        KnownFigures assumed = new Assumptions(known(), CLASSIFIER.governing(LIST)).apply(request);
        ListOutlook next = new WayOuts(CLASSIFIER)
                .assuming(new UUID(0, 1), assumed, known().area(), LIST, LIST, 1)
                .lists()
                .get(1);
        return next.residentsToMove();
    }

    private static Change income(int year, String value) {
        return new Change("gross-income-dkk", year, new BigDecimal(value), null);
    }

    private static boolean isPoor(KnownFigures figures, int listYear) {
        return new WayOuts(CLASSIFIER)
                .find(new UUID(0, 1), figures, LIST, LIST, listYear - 2019).lists().getLast().gaps().stream()
                        .anyMatch(gap -> gap.set() == ClassRule.SetName.MAIN
                                && gap.criterion().equals("gross-income-index-pct")
                                && gap.met() == ThreeValued.TRUE);
    }

    private static String refused(KnownFigures known, Change... changes) {
        Assumptions assumptions = new Assumptions(known, CLASSIFIER.governing(LIST));
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> assumptions.apply(request(List.of(changes), List.of())));
        return refusal.faults().getFirst().code();
    }

    /** An area of 300,000 in a region of 400,000. */
    private static KnownFigures withIncome() {
        Series area = known().area().with("gross-income-dkk", 2018, new BigDecimal("300000"));
        Series region = new Series().with("gross-income-dkk", 2018, new BigDecimal("400000"));
        return new KnownFigures(area, Map.of("1082", region), "615");
    }

    private static KnownFigures known() {
        Series area = new Series()
                .with(WORK, 2017, new BigDecimal("45"))
                .with(WORK, 2018, new BigDecimal("45"))
                .with("working-age-residents", 2018, new BigDecimal("1000"));
        return new KnownFigures(area, Map.of(), "615");
    }

    private static SimulationRequest request(List<Change> changes, List<ExpectedPlacements> placements) {
        return new SimulationRequest(LIST, null, changes, placements);
    }
}
