package dk.opgang.law.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.law.classification.Classification;
import dk.opgang.law.classification.Classification.NearMiss;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.Series;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.wayout.ClassWays;
import dk.opgang.law.wayout.Gap;
import dk.opgang.law.wayout.ListOutlook;
import dk.opgang.law.wayout.WayOut;
import dk.opgang.law.wayout.WayOut.Exit;
import dk.opgang.law.wayout.WayOuts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What is said of an area in several places is the same: its classes, what follows if nothing changes, when it leaves, what it lacks. Areas
 * around all thresholds, figures missing here and there, seen from lists on both sides of the laws of 2018 and 2021.
 */
class AnswersAgreeProperties {

    private static final int FIRST_YEAR = 2012;
    private static final int YEARS = 11;
    private static final String EXPOSED = "udsat-boligomraade";
    private static final String PREVENTION = "forebyggelsesomraade";
    private static final Classifier CLASSIFIER = Classifier.load();

    /** Each indicator from harmless to worst, the values on a threshold among them. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "residents", List.of("800", "1000", "2000", "2001"),
            "outside-work-and-education-pct", List.of("25", "30", "40", "47"),
            "non-western-pct", List.of("20", "30", "50", "60"),
            "convicted-pct", List.of("0.5", "1.32", "1.98", "3"),
            "basic-school-only-pct", List.of("45", "58", "60", "65"),
            "gross-income-index-pct", List.of("70", "60", "55", "50"));

    private static final List<String> INDICATORS =
            VALUES.keySet().stream().sorted().toList();

    @Property(tries = 400)
    void exitsSayWhatTheListsSay(
            @ForAll @Size(66) List<@IntRange(max = 5) Integer> picks,
            @ForAll @IntRange(min = 2015, max = 2022) int year) {
        // Given
        KnownFigures known = known(picks, year);

        // When
        WayOut answer = wayOut(known, year);

        // Then
        List<ListOutlook> lists = answer.lists();
        Set<String> left = new HashSet<>();
        for (Exit exit : answer.exits()) {
            assertTrue(left.add(exit.continuedAs()), () -> "twice: " + exit);
            ListOutlook list = exit.listDate() == null ? lists.getLast() : on(lists, exit.listDate());
            ClassWays ways = ways(list, exit.continuedAs());
            assertNotNull(ways, () -> "no such class on the list of " + exit);
            assertEquals(
                    exit.ifNothingChanges(),
                    exit.listDate() != null && ways.held() == ThreeValued.FALSE,
                    exit::toString);
            if (exit.ifNothingChanges()) {
                assertEquals(list.ifNothingChanges().classes(), exit.classesAfter());
            }
            assertFalse(exit.classesAfter().contains(exit.continuedAs()), exit::toString);
            assertFalse(exit.code().equals(PREVENTION) && exit.classesAfter().contains(EXPOSED), exit::toString);
        }
        Set<String> named = answer.exits().stream().map(Exit::code).collect(Collectors.toSet());
        assertTrue(named.containsAll(held(lists.getFirst())), () -> named + " lacks " + held(lists.getFirst()));
        Set<String> codes = new HashSet<>(named);
        codes.addAll(left);
        assertTrue(codes.containsAll(held(lists.get(1))), () -> codes + " lacks " + held(lists.get(1)));
    }

    @Property(tries = 400)
    void warningsSayWhatTheWayOutAndTheClassificationSay(
            @ForAll @Size(66) List<@IntRange(max = 5) Integer> picks,
            @ForAll @IntRange(min = 2015, max = 2022) int year) {
        // Given
        KnownFigures known = known(picks, year);
        LocalDate list = LocalDate.of(year, 12, 1);
        Assessor assessor = new Assessor(CLASSIFIER, new BigDecimal("2"), list);

        // When
        Assessment warning = assessor.explain(known, assessor.judge(known));

        // Then
        WayOut wayOut = wayOut(known, year);
        Classification classification = CLASSIFIER.classify(list, known);
        ListOutlook next = wayOut.lists().get(1);
        assertEquals(classification.classes(), warning.classes());
        assertEquals(classification.classes(), wayOut.classes());
        assertEquals(classification.determined(), wayOut.determined());
        assertEquals(next.ifNothingChanges().classes(), warning.next().expectedClasses());
        assertEquals(next.ifNothingChanges().determined(), warning.next().determined());
        assertEquals(
                next.gaps().stream().map(Gap::distance).toList().size(),
                warning.distances().size());
        warning.distances().forEach(it -> assertEquals(gap(next, it).distance(), it.distance()));
    }

    @Property(tries = 400)
    void nearMissesExcludeNoClassThatIsHeldOrNamedByTheSameFigure(
            @ForAll @Size(66) List<@IntRange(max = 5) Integer> picks,
            @ForAll @IntRange(min = 2015, max = 2022) int year) {
        // Given
        KnownFigures known = known(picks, year);

        // When
        Classification answer = CLASSIFIER.classify(LocalDate.of(year, 12, 1), known);

        // Then
        Set<String> seen = new HashSet<>();
        for (NearMiss miss : answer.nearMisses()) {
            assertFalse(answer.classes().contains(miss.code()), miss::toString);
            assertTrue(seen.add(miss.code() + miss.criterion()), () -> "twice: " + miss);
            assertFalse(
                    miss.code().equals(PREVENTION)
                            && answer.nearMisses().contains(new NearMiss(EXPOSED, miss.criterion(), miss.distance())),
                    () -> "both of " + miss);
        }
    }

    @Property(tries = 400)
    void aWorseFigureTakesNoClassAwayAndBringsNoExitNearer(
            @ForAll @Size(66) List<@IntRange(max = 5) Integer> picks,
            @ForAll @IntRange(min = 2015, max = 2022) int year,
            @ForAll @IntRange(max = 65) int worse) {
        // Given
        KnownFigures known = known(picks, year);
        List<Integer> worsened = new ArrayList<>(picks);
        worsened.set(worse, picks.get(worse) >= 3 ? picks.get(worse) : picks.get(worse) + 1);

        // When
        WayOut before = wayOut(known, year);
        WayOut after = wayOut(known(worsened, year), year);

        // Then
        for (int i = 0; i < before.lists().size(); i++) {
            Set<String> more = new HashSet<>(held(after.lists().get(i)));
            if (more.contains(EXPOSED)) {
                more.add(PREVENTION);
            }
            Set<String> held = held(before.lists().get(i));
            assertTrue(more.containsAll(held), () -> held + " became " + more);
        }
        for (Exit exit : before.exits()) {
            after.exits().stream()
                    .filter(it -> it.code().equals(exit.code()))
                    .forEach(it -> assertFalse(day(it).isBefore(day(exit)), () -> exit + " became " + it));
        }
    }

    private static LocalDate day(Exit exit) {
        return exit.listDate() == null ? LocalDate.MAX : exit.listDate();
    }

    private static Gap gap(ListOutlook list, Assessment.Distance distance) {
        return list.gaps().stream()
                .filter(it -> it.set() == distance.set() && it.criterion().equals(distance.criterion()))
                .findFirst()
                .orElseThrow();
    }

    private static ListOutlook on(List<ListOutlook> lists, LocalDate day) {
        return lists.stream()
                .filter(it -> it.listDate().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static ClassWays ways(ListOutlook list, String code) {
        return list.ways().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> held(ListOutlook list) {
        Set<String> classes = new HashSet<>(list.ifNothingChanges().classes());
        classes.removeAll(List.of(Classification.NONE, Classification.UNDETERMINED));
        return classes;
    }

    private static WayOut wayOut(KnownFigures known, int year) {
        LocalDate list = LocalDate.of(year, 12, 1);
        return new WayOuts(CLASSIFIER).find(new UUID(0, 1), known, list, list, 5);
    }

    /** The figures that are told by the day of the list; the fifth and sixth pick is a figure that nobody has told. */
    private static KnownFigures known(List<Integer> picks, int listYear) {
        Series area = new Series();
        Series national = new Series();
        for (int i = 0; i < YEARS; i++) {
            int year = FIRST_YEAR + i;
            national = national.with("convicted-pct", year, new BigDecimal("0.66"));
            for (int j = 0; j < INDICATORS.size(); j++) {
                int pick = picks.get(i * INDICATORS.size() + j);
                String indicator = INDICATORS.get(j);
                if (pick < 4 && year <= listYear) {
                    area = area.with(
                            indicator,
                            year,
                            new BigDecimal(VALUES.get(indicator).get(pick)));
                }
            }
        }
        return new KnownFigures(area, Map.of("national", national), "615");
    }
}
