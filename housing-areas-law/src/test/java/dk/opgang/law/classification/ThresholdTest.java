package dk.opgang.law.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The thresholds of the law data, and each of them above, on and below under every law version. */
class ThresholdTest {

    private static final LawBook BOOK = LawBook.load();
    private static final BigDecimal NATIONAL = new BigDecimal("0.66");

    private final Classifier classifier = new Classifier(BOOK);

    @ParameterizedTest(name = "{0} {1} {2}: {3} is {4}")
    @MethodSource("boundaries")
    void isMetAsTheLawSays(LocalDate listDate, String set, String criterion, BigDecimal value, boolean met) {
        // Given
        TestFigures figures = TestFigures.harmless().area(criterion, 2005, 2025, value.toPlainString());

        // When
        Classification answer = classifier.classify(listDate, figures);

        // Then
        assertEquals(met, met(answer, set, criterion));
    }

    @Test
    void dataSaysWhatTheLawSays() {
        // Given
        Stream<Map.Entry<LocalDate, LawVersion>> versions = firstLists().entrySet().stream();

        // When
        String data =
                versions.flatMap(it -> lines(it.getKey(), it.getValue())).collect(Collectors.joining("\n", "", "\n"));

        // Then
        assertEquals("""
            2011-10-01 main residents AT_LEAST 1000, 1 year
            2011-10-01 main outside-work-and-education-pct GREATER_THAN 40, 4 years
            2011-10-01 main non-western-pct GREATER_THAN 50, 1 year
            2011-10-01 main convicted-pct GREATER_THAN 2.70, 4 years
            2014-12-01 main residents AT_LEAST 1000, 1 year
            2014-12-01 main outside-work-and-education-pct GREATER_THAN 40, 2 years
            2014-12-01 main non-western-pct GREATER_THAN 50, 1 year
            2014-12-01 main convicted-pct GREATER_THAN 2.70, 2 years
            2014-12-01 main basic-school-only-pct GREATER_THAN 50, 1 year
            2014-12-01 main gross-income-index-pct LESS_THAN 55, 1 year
            2018-12-01 main residents AT_LEAST 1000, 1 year
            2018-12-01 main non-western-pct GREATER_THAN 50, 1 year
            2018-12-01 main outside-work-and-education-pct GREATER_THAN 40, 2 years
            2018-12-01 main convicted-pct AT_LEAST 3 x national, 2 years
            2018-12-01 main basic-school-only-pct GREATER_THAN 60, 1 year
            2018-12-01 main gross-income-index-pct LESS_THAN 55, 1 year
            2021-12-01 main residents AT_LEAST 1000, 1 year
            2021-12-01 main non-western-pct GREATER_THAN 50, 1 year
            2021-12-01 main outside-work-and-education-pct GREATER_THAN 40, 2 years
            2021-12-01 main convicted-pct AT_LEAST 3 x national, 2 years
            2021-12-01 main basic-school-only-pct GREATER_THAN 60, 1 year
            2021-12-01 main gross-income-index-pct LESS_THAN 55, 1 year
            2021-12-01 prevention residents AT_LEAST 1000, 1 year
            2021-12-01 prevention non-western-pct GREATER_THAN 30, 1 year
            2021-12-01 prevention outside-work-and-education-pct GREATER_THAN 30, 2 years
            2021-12-01 prevention convicted-pct AT_LEAST 2 x national, 2 years
            2021-12-01 prevention basic-school-only-pct GREATER_THAN 60, 1 year
            2021-12-01 prevention gross-income-index-pct LESS_THAN 65, 1 year
            """, data);
    }

    static Stream<Arguments> boundaries() {
        return firstLists().entrySet().stream().flatMap(it -> sets(it.getValue()).entrySet().stream()
                .flatMap(set -> set.getValue().all().flatMap(rule -> around(rule)
                        .map(at -> Arguments.of(it.getKey(), set.getKey(), rule.criterion(), at.value(), at.met())))));
    }

    private record At(BigDecimal value, boolean met) {}

    private static Stream<At> around(CriterionRule rule) {
        BigDecimal step = new BigDecimal(rule.criterion().equals("residents") ? "1" : "0.01");
        BigDecimal limit = rule.threshold().value() != null
                ? rule.threshold().value()
                : NATIONAL.multiply(rule.threshold().timesNational());
        List<Boolean> met =
                switch (rule.operator()) {
                    case GREATER_THAN -> List.of(false, false, true);
                    case AT_LEAST -> List.of(false, true, true);
                    case LESS_THAN -> List.of(true, false, false);
                };
        return Stream.of(
                new At(limit.subtract(step), met.get(0)),
                new At(limit, met.get(1)),
                new At(limit.add(step), met.get(2)));
    }

    /** Each law version by the first list that it governs. */
    private static Map<LocalDate, LawVersion> firstLists() {
        Map<LocalDate, LawVersion> first = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        Optional<LocalDate> list =
                BOOK.listAfter(LocalDate.of(2000, 1, 1)).or(() -> BOOK.listAfter(LocalDate.of(2010, 12, 31)));
        while (list.isPresent() && list.get().getYear() < 2030) {
            LawVersion law = BOOK.governing(list.get());
            if (!seen.contains(law.version())) {
                seen.add(law.version());
                first.put(list.get(), law);
            }
            list = BOOK.listAfter(list.get());
        }
        return first;
    }

    private static Map<String, LawVersion.CriteriaSet> sets(LawVersion law) {
        Map<String, LawVersion.CriteriaSet> sets = new TreeMap<>(Map.of("main", law.main()));
        if (law.prevention() != null) {
            sets.put("prevention", law.prevention());
        }
        return sets;
    }

    private static Stream<String> lines(LocalDate list, LawVersion law) {
        return sets(law).entrySet().stream().flatMap(set -> set.getValue().all().map(rule -> {
            CriterionRule.Threshold limit = rule.threshold();
            String number = limit.value() == null
                    ? limit.timesNational().toPlainString() + " x national"
                    : limit.value().toPlainString();
            int years = rule.years().count();
            return "%s %s %s %s %s, %d year%s"
                    .formatted(
                            list,
                            set.getKey(),
                            rule.criterion(),
                            rule.operator(),
                            number,
                            years,
                            years == 1 ? "" : "s");
        }));
    }

    private static boolean met(Classification answer, String set, String criterion) {
        Stream<CriterionResult> criteria = set.equals("main")
                ? Stream.concat(answer.criteria().stream(), Stream.ofNullable(answer.gate()))
                : Stream.concat(
                        answer.prevention().criteria().stream(),
                        Stream.ofNullable(answer.prevention().gate()));
        return criteria.filter(it -> it.criterion().equals(criterion))
                        .findFirst()
                        .orElseThrow()
                        .met()
                == ThreeValued.TRUE;
    }
}
