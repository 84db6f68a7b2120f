package dk.opgang.law.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.Regions.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The regions of Hovedstaden and Sjælland merge on 1 January 2027; the new one has no code yet. */
class MergedRegionTest {

    private static final String INCOME = "gross-income-dkk";
    private static final String INDEX = "gross-income-index-pct";
    private static final Region MERGED = new Region(null, "Region Østdanmark", List.of("1084", "1085"));

    private final Classifier classifier = Classifier.load();

    @Test
    void aListHoldsAFigureAgainstTheRegionOfTheFiguresYear() {
        // Given
        KnownFigures known = incomes("253");

        // When
        CriterionResult index = index(known, 2027);

        // Then
        assertEquals(ThreeValued.TRUE, index.met());
        assertEquals(new BigDecimal("50"), index.value());
    }

    @Test
    void aRegionWithoutACodeIsNamedAmongWhatIsMissing() {
        // Given
        KnownFigures known = incomes("253");

        // When
        CriterionResult index = index(known, 2028);

        // Then
        assertNull(index.value());
        assertEquals(List.of(new Missing(INCOME, "region", 2027, MERGED)), index.missing());
    }

    @Test
    void aMissingFigureNamesTheRegionThatItIsOf() {
        // Given
        KnownFigures known = new KnownFigures(incomes("253").area(), Map.of(), "253");

        // When
        CriterionResult index = index(known, 2027);

        // Then
        assertEquals(
                List.of(new Missing(INCOME, "region", 2026, new Region("1085", null, List.of()))), index.missing());
    }

    @Test
    void ifNothingChangesTheFormerRegionStands() {
        // Given
        KnownFigures known = incomes("253");
        LocalDate list = LocalDate.of(2029, 12, 1);
        LawVersion law = classifier.governing(list);

        // When
        ListYear carried = ListYear.of(law, list, known.carried(law));

        // Then
        assertEquals(
                new BigDecimal("50"),
                carried.main()
                        .all()
                        .filter(it -> it.criterion().equals(INDEX))
                        .findFirst()
                        .orElseThrow()
                        .value());
    }

    @Test
    void aRegionThatDoesNotMergeGoesOn() {
        // Given
        KnownFigures known = incomes("615");

        // When
        CriterionResult index = index(known, 2028);

        // Then
        assertEquals(new BigDecimal("40"), index.value());
    }

    /** An area whose residents earn 200,000 in each year, in a region in which 400,000 are earned, 500,000 in 2027. */
    private static KnownFigures incomes(String municipality) {
        Series area = new Series();
        Series region = new Series();
        for (int year = 2025; year <= 2027; year++) {
            area = area.with(INCOME, year, new BigDecimal("200000"));
            region = region.with(INCOME, year, new BigDecimal(year < 2027 ? "400000" : "500000"));
        }
        return new KnownFigures(area, Map.of("1085", region, "1082", region), municipality);
    }

    private CriterionResult index(KnownFigures known, int listYear) {
        return classifier.classify(LocalDate.of(listYear, 12, 1), known).criteria().stream()
                .filter(it -> it.criterion().equals(INDEX))
                .findFirst()
                .orElseThrow();
    }
}
