package dk.opgang.housingareas.figures.caseshare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CaseShareTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/aalborg-oest-active-cases-2016-2020.csv", numLinesToSkip = 3)
    void aalborgsPublishedSharesComeBack(int year, long cases, BigDecimal published) {
        // Given
        BigDecimal residents = BigDecimal.valueOf(Math.round(cases * 100 / published.doubleValue()));

        // When
        CasesOfYear share = CasesOfYear.exact(year, cases, residents);

        // Then
        assertEquals(published, share.sharePct());
    }

    @Test
    void aHiddenCountTakesItsShareWithIt() {
        // Given
        BigDecimal residents = new BigDecimal("1000");

        // When
        CasesOfYear share = CasesOfYear.controlled(2020, null, residents, null);

        // Then
        assertNull(share.activeCases());
        assertNull(share.sharePct());
        assertEquals(List.of("activeCases", "sharePct"), share.suppressed());
    }
}
