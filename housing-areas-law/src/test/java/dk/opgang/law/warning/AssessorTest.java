package dk.opgang.law.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.Series;
import dk.opgang.law.warning.Assessment.Distance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static final String WORK = "outside-work-and-education-pct";
    private static final String SCHOOL = "basic-school-only-pct";
    private static final LocalDate LIST = LocalDate.of(2019, 12, 1);

    private final Assessor assessor = new Assessor(Classifier.load(), new BigDecimal("2"), LIST);

    @Test
    void anAreaFarFromEverythingHasNoWarning() {
        // Given
        Series area = harmless();

        // When
        Assessment answer = assess(area);

        // Then
        assertEquals(Level.NONE, answer.level());
        assertEquals(List.of(), answer.reasons());
        assertEquals(new BigDecimal("-20"), distance(answer, WORK).distance());
        assertEquals(new BigDecimal("1000"), distance(answer, "residents").distance());
    }

    @Test
    void anAreaOnTheListSaysSo() {
        // Given
        Series area = work(harmless(), "45", "45").with(SCHOOL, 2018, new BigDecimal("65"));

        // When
        Assessment answer = assess(area);

        // Then
        assertEquals(Level.ON_LIST, answer.level());
        assertEquals(List.of("udsat-boligomraade"), answer.classes());
    }

    @Test
    void anAreaIsWarnedWhoseGoodYearFallsOutOfTheMean() {
        // Given
        Series area = work(harmless(), "38", "41").with(SCHOOL, 2018, new BigDecimal("65"));

        // When
        Assessment answer = assess(area);

        // Then
        assertEquals(List.of("none"), answer.classes());
        assertEquals(Level.WARNING, answer.level());
        assertEquals(List.of("udsat-boligomraade"), answer.next().expectedClasses());
        assertEquals(LocalDate.of(2020, 12, 1), answer.next().listDate());
    }

    @Test
    void anAreaIsWarnedThatGoesTowardsAThreshold() {
        // Given
        Series area = work(harmless(), "35", "38.5").with(SCHOOL, 2018, new BigDecimal("65"));

        // When
        Assessment answer = assess(area);

        // Then
        assertEquals(List.of("none"), answer.next().expectedClasses());
        assertEquals(List.of("udsat-boligomraade"), answer.next().expectedByTrend());
        assertEquals(List.of(Reason.EXPECTED_BY_TREND, Reason.NEAR_THRESHOLD), answer.reasons());
        assertEquals(
                new Trend(2017, 2018, new BigDecimal("3.5"), "towards"),
                distance(answer, WORK).trend());
    }

    @ParameterizedTest
    @CsvSource({"749, false, none", "750, true, watch", "999, true, watch", "1000, false, on-list"})
    void anAreaUnderTheSizeIsWatchedFromItsOwnSizeOn(String residents, boolean monitored, String level) {
        // Given
        Series exposed = work(harmless(), "45", "45").with(SCHOOL, 2018, new BigDecimal("65"));

        // When
        Assessment answer = assess(exposed.with("residents", 2019, new BigDecimal(residents)));

        // Then
        assertEquals(monitored, answer.monitored());
        assertEquals(monitored, answer.reasons().contains(Reason.MONITORED_SIZE));
        assertEquals(level, answer.level().code());
    }

    @Test
    void anAreaIsWatchedWhoseMissingFiguresCouldGiveItAClass() {
        // Given
        Series area = new Series().with(WORK, 2018, new BigDecimal("47.8")).with(SCHOOL, 2018, new BigDecimal("78.4"));

        // When
        Assessment answer = assess(area);

        // Then
        assertEquals(List.of(Reason.UNDETERMINED), answer.reasons());
        assertEquals(Level.WATCH, answer.level());
    }

    @Test
    void newerComputedIndexStandsBeforeTheTrendOfOlderOnes() {
        // Given
        Series area = work(withoutIncome(), "45", "45")
                .with("gross-income-index-pct", 2016, new BigDecimal("70"))
                .with("gross-income-index-pct", 2017, new BigDecimal("62"));

        // When
        Assessment trend = assess(area);
        Assessment computed = assess(area.with("gross-income-dkk", 2018, new BigDecimal("300000")));

        // Then
        assertEquals(List.of("udsat-boligomraade"), trend.next().expectedByTrend());
        assertEquals(List.of("none"), computed.next().expectedByTrend());
    }

    @Test
    void aThresholdOfPreventionThatGivesTheReasonIsAmongTheDistances() {
        // Given
        Series area = work(harmless(), "28", "29").with("non-western-pct", 2019, new BigDecimal("40"));
        KnownFigures known = around(area.with(SCHOOL, 2018, new BigDecimal("65")));
        Assessor later = new Assessor(Classifier.load(), new BigDecimal("2"), LocalDate.of(2021, 12, 1));

        // When
        Assessment answer = later.explain(known, later.judge(known));

        // Then
        assertTrue(answer.reasons().contains(Reason.NEAR_THRESHOLD));
        Distance near = answer.distances().stream()
                .filter(it -> it.set() == SetName.PREVENTION && it.criterion().equals(WORK))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("-1"), near.distance());
        assertEquals("towards", near.trend().direction());
        assertEquals(new BigDecimal("-11"), distance(answer, WORK).distance());
        assertEquals(12, answer.distances().size());
    }

    @Test
    void anAreaIsWatchedWhoseMissingFiguresCouldMakeItAPreventionArea() {
        // Given
        KnownFigures known = around(work(new Series(), "35", "35"));
        Assessor later = new Assessor(Classifier.load(), new BigDecimal("2"), LocalDate.of(2021, 12, 1));

        // When
        List<Reason> reasons = later.judge(known).reasons();

        // Then
        assertEquals(List.of(Reason.UNDETERMINED), reasons);
    }

    private Assessment assess(Series area) {
        KnownFigures known = around(area);
        return assessor.explain(known, assessor.judge(known));
    }

    private static KnownFigures around(Series area) {
        Series region = new Series().with("gross-income-dkk", 2018, new BigDecimal("300000"));
        return new KnownFigures(area, Map.of("national", national(), "1082", region), "615");
    }

    private static Series harmless() {
        return withoutIncome().with("gross-income-index-pct", 2018, new BigDecimal("90"));
    }

    private static Series withoutIncome() {
        return work(new Series(), "20", "20")
                .with("residents", 2019, new BigDecimal("2000"))
                .with("non-western-pct", 2019, new BigDecimal("10"))
                .with(SCHOOL, 2018, new BigDecimal("30"))
                .with("convicted-pct", 2017, new BigDecimal("0.5"))
                .with("convicted-pct", 2018, new BigDecimal("0.5"));
    }

    private static Series work(Series area, String first, String second) {
        return area.with(WORK, 2017, new BigDecimal(first)).with(WORK, 2018, new BigDecimal(second));
    }

    private static Series national() {
        return new Series()
                .with("convicted-pct", 2017, new BigDecimal("0.66"))
                .with("convicted-pct", 2018, new BigDecimal("0.66"));
    }

    private static Distance distance(Assessment answer, String criterion) {
        return answer.distances().stream()
                .filter(it -> it.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
