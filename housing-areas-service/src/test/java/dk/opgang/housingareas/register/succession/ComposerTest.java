package dk.opgang.housingareas.register.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.housingareas.register.succession.ComparableSeries.Row;
import dk.opgang.law.classification.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An area of 2,000 residents takes over one of 1,000. */
class ComposerTest {

    private static final String RESIDENTS = "residents";
    private static final String SHARE = "basic-school-only-pct";

    @ParameterizedTest
    @CsvSource({
        "2018, 3000, composed",
        "2019, 3000, composed",
        "2020, 3100, observed",
    })
    void anAreaThatStaysIsComposedOfItselfAndWhatCameToIt(int year, String residents, String kind) {
        // Given
        Bounded area = absorbing(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1));

        // When
        Row row = new Composer(RESIDENTS, null).row(area, year).orElseThrow();

        // Then
        assertEquals(new BigDecimal(residents), row.value());
        assertEquals(kind, row.kind());
    }

    @Test
    void sharesAreWeighedByTheResidentsOfBoth() {
        // Given
        Bounded area = absorbing(null, LocalDate.of(2020, 1, 1));

        // When
        Row row = new Composer(SHARE, RESIDENTS).row(area, 2018).orElseThrow();

        // Then
        assertEquals(new BigDecimal("50"), row.value());
        assertEquals(
                List.of(new BigDecimal("2000"), new BigDecimal("1000")),
                row.basis().stream().map(ComparableSeries.Part::weight).toList());
    }

    @Test
    void anAreaThatBeganWithTheMergerKeepsItsFiguresOfEarlierYears() {
        // Given
        Bounded area = absorbing(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1));

        // When
        Row row = new Composer(RESIDENTS, null).row(area, 2018).orElseThrow();

        // Then
        assertEquals(new BigDecimal("2000"), row.value());
        assertEquals("observed", row.kind());
    }

    @Test
    void inTheYearOfTheMergerWhoHasNoFigureIsCountedWithTheOther() {
        // Given
        Bounded area = absorbing(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 7, 1));

        // When
        Row row = new Composer(RESIDENTS, null).row(area, 2020).orElseThrow();

        // Then
        assertEquals(new BigDecimal("3100"), row.value());
        assertEquals("observed", row.kind());
    }

    @Test
    void withoutTheFigureOfOneOfThemThereIsNone() {
        // Given
        Bounded area = absorbing(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1));

        // When
        List<Optional<BigDecimal>> values = List.of(2016, 2017).stream()
                .map(year -> Optional.ofNullable(new Composer(RESIDENTS, null)
                        .row(area, year)
                        .orElseThrow()
                        .value()))
                .toList();

        // Then
        assertEquals(List.of(Optional.empty(), Optional.empty()), values);
    }

    /** Until 2019 both have figures; of 2017 only the smaller, of 2016 only the larger one. */
    private static Bounded absorbing(@Nullable LocalDate from, LocalDate on) {
        Series smaller = new Series().with(RESIDENTS, 2017, new BigDecimal("1000"));
        Series larger = new Series().with(RESIDENTS, 2016, new BigDecimal("2000"));
        for (int year = 2018; year <= 2019; year++) {
            smaller = smaller.with(RESIDENTS, year, new BigDecimal("1000")).with(SHARE, year, new BigDecimal("70"));
            larger = larger.with(RESIDENTS, year, new BigDecimal("2000")).with(SHARE, year, new BigDecimal("40"));
        }
        larger = larger.with(RESIDENTS, 2020, new BigDecimal("3100"));
        Bounded absorbed = new Bounded(new UUID(0, 2), null, smaller, List.of());
        return new Bounded(
                new UUID(0, 1), from, larger, List.of(new Predecessor(absorbed, BigDecimal.valueOf(100), on)));
    }
}
