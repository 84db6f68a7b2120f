package dk.opgang.housingareas.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every threshold of every law version, above, on and below. */
class ThresholdTest {

    private final Classifier classifier = new Classifier(LawBook.load());

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource({
        "2011-10-01, residents,                        999, false",
        "2011-10-01, residents,                       1000, true",
        "2011-10-01, residents,                       1001, true",
        "2011-10-01, outside-work-and-education-pct, 39.99, false",
        "2011-10-01, outside-work-and-education-pct,    40, false",
        "2011-10-01, outside-work-and-education-pct, 40.01, true",
        "2011-10-01, non-western-pct,                49.99, false",
        "2011-10-01, non-western-pct,                   50, false",
        "2011-10-01, non-western-pct,                50.01, true",
        "2011-10-01, convicted-pct,                   2.69, false",
        "2011-10-01, convicted-pct,                   2.70, false",
        "2011-10-01, convicted-pct,                   2.71, true",
        "2017-12-01, residents,                        999, false",
        "2017-12-01, residents,                       1000, true",
        "2017-12-01, outside-work-and-education-pct, 39.99, false",
        "2017-12-01, outside-work-and-education-pct,    40, false",
        "2017-12-01, outside-work-and-education-pct, 40.01, true",
        "2017-12-01, non-western-pct,                   50, false",
        "2017-12-01, non-western-pct,                50.01, true",
        "2017-12-01, convicted-pct,                   2.70, false",
        "2017-12-01, convicted-pct,                   2.71, true",
        "2017-12-01, basic-school-only-pct,          49.99, false",
        "2017-12-01, basic-school-only-pct,             50, false",
        "2017-12-01, basic-school-only-pct,          50.01, true",
        "2017-12-01, gross-income-index-pct,         54.99, true",
        "2017-12-01, gross-income-index-pct,            55, false",
        "2017-12-01, gross-income-index-pct,         55.01, false",
        "2019-12-01, residents,                        999, false",
        "2019-12-01, residents,                       1000, true",
        "2019-12-01, outside-work-and-education-pct, 39.99, false",
        "2019-12-01, outside-work-and-education-pct,    40, false",
        "2019-12-01, outside-work-and-education-pct, 40.01, true",
        "2019-12-01, non-western-pct,                49.99, false",
        "2019-12-01, non-western-pct,                   50, false",
        "2019-12-01, non-western-pct,                50.01, true",
        "2019-12-01, convicted-pct,                   1.97, false",
        "2019-12-01, convicted-pct,                   1.98, true",
        "2019-12-01, convicted-pct,                   1.99, true",
        "2019-12-01, basic-school-only-pct,             60, false",
        "2019-12-01, basic-school-only-pct,          60.01, true",
        "2019-12-01, gross-income-index-pct,         54.99, true",
        "2019-12-01, gross-income-index-pct,            55, false",
        "2022-12-01, outside-work-and-education-pct,    40, false",
        "2022-12-01, outside-work-and-education-pct, 40.01, true",
        "2022-12-01, non-western-pct,                   50, false",
        "2022-12-01, non-western-pct,                50.01, true",
        "2022-12-01, convicted-pct,                   1.97, false",
        "2022-12-01, convicted-pct,                   1.98, true",
        "2022-12-01, basic-school-only-pct,             60, false",
        "2022-12-01, basic-school-only-pct,          60.01, true",
        "2022-12-01, gross-income-index-pct,         54.99, true",
        "2022-12-01, gross-income-index-pct,            55, false"
    })
    void mainCriterion(LocalDate listDate, String criterion, String value, boolean met) {
        // Given
        TestFigures figures = TestFigures.harmless().area(criterion, 2005, 2025, value);

        // When
        Classification answer = classifier.classify(listDate, figures);

        // Then
        assertEquals(met, met(Stream.concat(answer.criteria().stream(), Stream.ofNullable(answer.gate())), criterion));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "residents,                        999, false",
        "residents,                       1000, true",
        "outside-work-and-education-pct,    30, false",
        "outside-work-and-education-pct, 30.01, true",
        "non-western-pct,                   30, false",
        "non-western-pct,                30.01, true",
        "convicted-pct,                   1.31, false",
        "convicted-pct,                   1.32, true",
        "basic-school-only-pct,             60, false",
        "basic-school-only-pct,          60.01, true",
        "gross-income-index-pct,         64.99, true",
        "gross-income-index-pct,            65, false"
    })
    void criterionOfPreventionAreas(String criterion, String value, boolean met) {
        // Given
        TestFigures figures = TestFigures.harmless().area(criterion, 2005, 2025, value);

        // When
        Classification.Prevention answer =
                classifier.classify(LocalDate.of(2022, 12, 1), figures).prevention();

        // Then
        assertEquals(met, met(Stream.concat(answer.criteria().stream(), Stream.of(answer.gate())), criterion));
    }

    private static boolean met(Stream<CriterionResult> criteria, String criterion) {
        return criteria.filter(it -> it.criterion().equals(criterion))
                .map(it -> it.met() == Truth.TRUE)
                .findFirst()
                .orElseThrow();
    }
}
