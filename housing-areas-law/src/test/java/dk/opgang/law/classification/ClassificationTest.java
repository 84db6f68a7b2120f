package dk.opgang.law.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.law.classification.Classification.NearMiss;
import dk.opgang.law.classification.CriterionResult.Figure;
import dk.opgang.law.classification.CriterionResult.Missing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {

    private static final LocalDate LIST_2018 = LocalDate.of(2018, 12, 1);
    private static final LocalDate LIST_2019 = LocalDate.of(2019, 12, 1);
    private static final LocalDate LIST_2022 = LocalDate.of(2022, 12, 1);

    private final Classifier classifier = new Classifier(LawBook.load());

    @ParameterizedTest(name = "{0}: {1} | {2} | {3} gives {4}")
    @CsvSource({
        "2012-10-01, outside-work-and-education-pct:50, ,                          ,                      none",
        "2012-10-01, outside-work-and-education-pct:50, convicted-pct:3,           ,                      ghettoomraade",
        "2016-12-01, outside-work-and-education-pct:50, convicted-pct:3,           ,                      none",
        "2016-12-01, outside-work-and-education-pct:50, convicted-pct:3,           non-western-pct:60,    ghettoomraade",
        "2018-12-01, outside-work-and-education-pct:50, non-western-pct:60,        ,                      none",
        "2018-12-01, outside-work-and-education-pct:50, basic-school-only-pct:70,  ,                      udsat-boligomraade",
        "2018-12-01, outside-work-and-education-pct:50, basic-school-only-pct:70,  residents:999,         none",
        "2022-12-01, outside-work-and-education-pct:50, gross-income-index-pct:50, ,                      udsat-boligomraade",
        "2022-12-01, outside-work-and-education-pct:35, gross-income-index-pct:60, non-western-pct:35,    forebyggelsesomraade",
        "2022-12-01, outside-work-and-education-pct:35, gross-income-index-pct:60, non-western-pct:25,    none",
        "2022-12-01, outside-work-and-education-pct:50, gross-income-index-pct:50, non-western-pct:35,    udsat-boligomraade"
    })
    void givesTheClassOfItsLaw(LocalDate listDate, String one, String two, String three, String expected) {
        // Given
        TestFigures figures = TestFigures.harmless();
        for (String set : new String[] {one, two, three}) {
            if (set != null) {
                figures.area(set.split(":")[0], 2005, 2025, set.split(":")[1]);
            }
        }

        // When
        Classification answer = classifier.classify(listDate, figures);

        // Then
        assertEquals(List.of(expected), answer.classes());
    }

    @Test
    void countsFiveYearsUnderEachYearsOwnLaw() {
        // Given
        TestFigures figures = ghettoUnderEveryLaw(TestFigures.harmless(), 2015, 2022);

        // When
        Classification fourth = classifier.classify(LIST_2018, figures);
        Classification fifth = classifier.classify(LIST_2019, figures);
        Classification renamed = classifier.classify(LIST_2022, figures);

        // Then
        assertEquals(List.of("udsat-boligomraade", "ghettoomraade"), fourth.classes());
        assertEquals(List.of("udsat-boligomraade", "ghettoomraade", "haardt-ghettoomraade"), fifth.classes());
        assertEquals(5, fifth.consecutiveYears());
        assertEquals(
                List.of("almenboligloven-61a-2018", "almenboligloven-61a-2018", "almenboligloven-61a-2014"),
                fifth.history().stream().map(History.Entry::lawVersion).limit(3).toList());
        assertEquals(List.of("udsat-boligomraade", "parallelsamfund", "omdannelsesomraade"), renamed.classes());
    }

    @Test
    void breaksTheRunOnOneListWithoutTheClass() {
        // Given
        TestFigures figures = ghettoUnderEveryLaw(TestFigures.harmless(), 2010, 2020)
                .area("non-western-pct", 2017, "49")
                .area("basic-school-only-pct", 2016, "45");

        // When
        Classification answer = classifier.classify(LIST_2019, figures);

        // Then
        assertEquals(2, answer.consecutiveYears());
        assertEquals(List.of("udsat-boligomraade", "ghettoomraade"), answer.classes());
    }

    @Test
    void settlesDespiteMissingFigures() {
        // Given
        TestFigures figures = TestFigures.harmless().without("convicted-pct").without("gross-income");
        figures.area("outside-work-and-education-pct", 2005, 2025, "45")
                .area("basic-school-only-pct", 2005, 2025, "70");

        // When
        Classification answer = classifier.classify(LIST_2019, figures);

        // Then
        assertEquals(List.of("udsat-boligomraade"), answer.classes());
        assertTrue(answer.determined());
    }

    @Test
    void settlesThatAnAreaTooSmallHasNoClass() {
        // Given
        TestFigures figures = new TestFigures().area("residents", 2019, "900");

        // When
        Classification answer = classifier.classify(LIST_2019, figures);

        // Then
        assertEquals(List.of("none"), answer.classes());
        assertTrue(answer.determined());
    }

    @Test
    void leavesSundparkenOfMay2019OpenAndSaysWhatIsMissing() {
        // Given
        TestFigures figures = new TestFigures()
                .area("outside-work-and-education-pct", 2018, "47.8")
                .area("basic-school-only-pct", 2018, "78.4");

        // When
        Classification answer = classifier.classify(LIST_2019, figures);

        // Then
        assertEquals(List.of("undetermined"), answer.classes());
        assertFalse(answer.determined());
        assertEquals(
                ThreeValued.TRUE, criterion(answer, "basic-school-only-pct").met());
        CriterionResult outside = criterion(answer, "outside-work-and-education-pct");
        assertEquals(ThreeValued.UNKNOWN, outside.met());
        assertNull(outside.value());
        assertEquals(List.of(new Figure(2018, new BigDecimal("47.8"))), outside.basis());
        assertEquals(List.of(new Missing("outside-work-and-education-pct", "area", 2017)), outside.missing());
        assertEquals(ThreeValued.UNKNOWN, answer.gate().met());
    }

    @Test
    void takesTheMeanOfTwoYearsExactly() {
        // Given
        TestFigures figures = TestFigures.harmless()
                .area("outside-work-and-education-pct", 2017, "39.99")
                .area("outside-work-and-education-pct", 2018, "40.02");

        // When
        CriterionResult outside = criterion(classifier.classify(LIST_2019, figures), "outside-work-and-education-pct");

        // Then
        assertEquals(new BigDecimal("40.005"), outside.value());
        assertEquals(ThreeValued.TRUE, outside.met());
        assertEquals(new BigDecimal("0.005"), outside.distance());
    }

    @Test
    void comparesAnIncomeWithItsRegionWithoutRounding() {
        // Given
        TestFigures figures = TestFigures.harmless()
                .without("gross-income")
                .area("gross-income-dkk", 2018, "164999.99")
                .region("gross-income-dkk", 2018, "300000");

        // When
        CriterionResult income = criterion(classifier.classify(LIST_2019, figures), "gross-income-index-pct");

        // Then
        assertEquals(ThreeValued.TRUE, income.met());
        assertEquals(new BigDecimal("54.999997"), income.value());
    }

    @Test
    void usesAPublishedThresholdForWantOfNationalFiguresAndShowsTheOtherSource() {
        // Given
        TestFigures figures =
                new TestFigures().area("convicted-pct", 2017, "2.02").area("convicted-pct", 2018, "2.03");

        // When
        CriterionResult convicted = criterion(classifier.classify(LIST_2019, figures), "convicted-pct");

        // Then
        assertEquals(new BigDecimal("2.03"), convicted.threshold());
        assertEquals(ThreeValued.FALSE, convicted.met());
        assertEquals(
                List.of(new BigDecimal("1.98")),
                convicted.otherThresholds().stream()
                        .map(CriterionResult.OtherThreshold::value)
                        .toList());
    }

    @Test
    void namesTheCriterionThatOneClassLacks() {
        // Given
        TestFigures figures = TestFigures.harmless()
                .area("outside-work-and-education-pct", 2005, 2025, "45")
                .area("basic-school-only-pct", 2005, 2025, "59.50");

        // When
        Classification answer = classifier.classify(LIST_2019, figures);

        // Then
        assertTrue(answer.nearMisses()
                .contains(new NearMiss("udsat-boligomraade", "basic-school-only-pct", new BigDecimal("-0.5"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2000,58,40,basic-school-only-pct,udsat-boligomraade -2",
        "900,65,40,residents,udsat-boligomraade -100",
        "2000,65,25,non-western-pct,parallelsamfund -25",
        "2000,58,60,basic-school-only-pct,udsat-boligomraade -2;parallelsamfund -2"
    })
    void namesNoClassesThatOneFigureCouldNotGiveTogether(
            String residents, String school, String origin, String criterion, String misses) {
        // Given
        TestFigures figures = TestFigures.harmless()
                .area("residents", 2005, 2025, residents)
                .area("non-western-pct", 2005, 2025, origin)
                .area("outside-work-and-education-pct", 2005, 2025, "45")
                .area("basic-school-only-pct", 2005, 2025, school);

        // When
        Classification answer = classifier.classify(LocalDate.of(2023, 12, 1), figures);

        // Then
        String named = answer.nearMisses().stream()
                .filter(miss -> miss.criterion().equals(criterion))
                .map(miss -> miss.code() + " " + miss.distance())
                .collect(Collectors.joining(";"));
        assertEquals(misses, named);
    }

    @Test
    void oneFigureNamesEachClassByItsOwnThreshold() {
        // Given
        TestFigures figures = TestFigures.harmless()
                .area("non-western-pct", 2005, 2025, "40")
                .area("basic-school-only-pct", 2005, 2025, "65")
                .area("outside-work-and-education-pct", 2005, 2025, "25");

        // When
        Classification answer = classifier.classify(LocalDate.of(2023, 12, 1), figures);

        // Then
        assertTrue(answer.nearMisses()
                .containsAll(List.of(
                        new NearMiss("udsat-boligomraade", "outside-work-and-education-pct", new BigDecimal("-15")),
                        new NearMiss("forebyggelsesomraade", "outside-work-and-education-pct", new BigDecimal("-5")))));
    }

    @ParameterizedTest
    @CsvSource({"2019-05-01,2018-12-01", "2018-12-01,2018-12-01", "2014-06-30,2013-10-01", "2031-01-01,2030-12-01"})
    void findsTheListInForceOnADay(LocalDate day, LocalDate list) {
        // Given
        LawBook book = LawBook.load();

        // When
        Optional<LocalDate> inForce = book.listInForce(day);

        // Then
        assertEquals(Optional.of(list), inForce);
    }

    @Test
    void holdsAPreventionThresholdAgainstWhatWasPublishedForItsList() {
        // Given
        TestFigures figures = TestFigures.harmless().without("convicted-pct");
        figures.area("convicted-pct", 2020, "1.44").area("convicted-pct", 2021, "1.46");

        // When
        Classification answer = classifier.classify(LIST_2022, figures);

        // Then
        CriterionResult convicted = answer.prevention().criteria().stream()
                .filter(it -> it.criterion().equals("convicted-pct"))
                .findFirst()
                .orElseThrow();
        assertEquals(new BigDecimal("1.45"), convicted.threshold());
        assertEquals(ThreeValued.TRUE, convicted.met());
        assertEquals(ThreeValued.UNKNOWN, criterion(answer, "convicted-pct").met());
    }

    @Test
    void tellsWhatACourtHeldOfTheLaw() {
        // Given
        TestFigures figures = TestFigures.harmless();

        // When
        Classification answer = classifier.classify(LIST_2022, figures);

        // Then
        assertTrue(answer.notes().stream()
                .anyMatch(note -> note.source().contains("C-417/23")
                        && LocalDate.of(2025, 12, 18).equals(note.from())));
    }

    private static TestFigures ghettoUnderEveryLaw(TestFigures figures, int firstList, int lastList) {
        return figures.area("non-western-pct", firstList, lastList, "60")
                .area("outside-work-and-education-pct", firstList - 4, lastList - 1, "45")
                .area("basic-school-only-pct", firstList - 1, lastList - 1, "65");
    }

    private static CriterionResult criterion(Classification answer, String name) {
        return answer.criteria().stream()
                .filter(it -> it.criterion().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
