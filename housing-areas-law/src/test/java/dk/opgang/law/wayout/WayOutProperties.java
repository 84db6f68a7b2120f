package dk.opgang.law.wayout;

import static dk.opgang.law.wayout.AreaUnderTest.CLASSIFIER;
import static dk.opgang.law.wayout.AreaUnderTest.LIST_2019;
import static dk.opgang.law.wayout.AreaUnderTest.WORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.law.classification.Classification;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.wayout.ClassWays.Way;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What must hold for every area. */
class WayOutProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWICE_THE_THRESHOLD = BigDecimal.valueOf(80);

    @Property
    void theNumberIsTheSmallestThatWorks(
            @ForAll @BigRange(min = "20", max = "70") @Scale(2) BigDecimal last,
            @ForAll @IntRange(min = 100, max = 9_000) int persons) {
        // Given
        AreaUnderTest area = withWork(last, persons);

        // When
        ListOutlook answer = area.list(2020);

        // Then
        BigDecimal tooMuch = last.add(last).subtract(TWICE_THE_THRESHOLD).multiply(BigDecimal.valueOf(persons));
        BigDecimal found = HUNDRED.multiply(BigDecimal.valueOf(answer.residentsToMove()));
        assertTrue(found.compareTo(tooMuch) >= 0);
        assertTrue(answer.residentsToMove() == 0 || found.subtract(HUNDRED).compareTo(tooMuch) < 0);
    }

    @Property(tries = 300)
    void moreOutsideWorkNeverTakesFewer(
            @ForAll @BigRange(min = "20", max = "60") @Scale(2) BigDecimal last,
            @ForAll @BigRange(min = "0", max = "9") @Scale(2) BigDecimal more,
            @ForAll @IntRange(min = 100, max = 9_000) int persons,
            @ForAll @IntRange(min = 0, max = 500) int morePersons) {
        // Given
        int fewer = withWork(last, persons).list(2020).residentsToMove();

        // When
        int higher = withWork(last.add(more), persons).list(2020).residentsToMove();
        int larger = withWork(last, persons + morePersons).list(2020).residentsToMove();
        int later = withWork(last, persons).list(2021).residentsToMove();

        // Then
        assertTrue(higher >= fewer);
        assertTrue(larger >= fewer);
        assertTrue(later <= fewer);
    }

    @Property(tries = 200)
    void everyWayLeadsOutAndNothingContradictsTheClassification(
            @ForAll @Size(10) List<@BigRange(min = "0", max = "100") @Scale(2) BigDecimal> shares,
            @ForAll @IntRange(min = 900, max = 3_000) int residents) {
        // Given
        AreaUnderTest area = random(shares, residents);

        // When
        WayOut answer = area.wayOut();

        // Then
        Classification classification = CLASSIFIER.classify(LIST_2019, area.known());
        assertEquals(classification.classes(), answer.classes());
        assertEquals(
                classification.classes(),
                answer.lists().getFirst().ifNothingChanges().classes());
        for (int i = 1; i < answer.lists().size(); i++) {
            ListOutlook list = answer.lists().get(i);
            for (ClassWays ways : list.ways()) {
                for (Way way : ways.ways()) {
                    if (Boolean.TRUE.equals(way.reachable())) {
                        List<String> after = changed(area, list, way)
                                .wayOut()
                                .lists()
                                .get(i)
                                .ifNothingChanges()
                                .classes();
                        assertFalse(after.contains(ways.code()), () -> way + " leads to " + after);
                    }
                }
            }
        }
    }

    private static AreaUnderTest withWork(BigDecimal share, int persons) {
        return AreaUnderTest.harmless()
                .with("working-age-residents", 2019, BigDecimal.valueOf(persons))
                .with(WORK, 2018, share);
    }

    private static AreaUnderTest random(List<BigDecimal> shares, int residents) {
        BigDecimal convicted = shares.get(6).movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
        return AreaUnderTest.harmless()
                .with("residents", 2019, BigDecimal.valueOf(residents))
                .with(WORK, 2017, shares.get(0))
                .with(WORK, 2018, shares.get(1))
                .with("non-western-pct", 2019, shares.get(2))
                .with("basic-school-only-pct", 2018, shares.get(3))
                .with("gross-income-index-pct", 2018, shares.get(4))
                .with("convicted-pct", 2017, shares.get(5).movePointLeft(2))
                .with("convicted-pct", 2018, convicted);
    }

    /** The area with each open figure changed by what the gaps of the way say. */
    private static AreaUnderTest changed(AreaUnderTest area, ListOutlook list, Way way) {
        AreaUnderTest changed = area;
        for (Gap gap : list.gaps()) {
            if (way.criteria().contains(gap.criterion()) && gap.met() == ThreeValued.TRUE) {
                BigDecimal by = gap.neededEachOpenYear().add(gap.strictly() ? new BigDecimal("0.01") : BigDecimal.ZERO);
                for (Gap.BasisYear year : gap.basis()) {
                    if (year.open()) {
                        BigDecimal after = "up".equals(gap.direction())
                                ? year.value().add(by)
                                : year.value().subtract(by);
                        changed = changed.with(gap.criterion(), year.year(), after);
                    }
                }
            }
        }
        return changed;
    }
}
