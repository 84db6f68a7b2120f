package dk.opgang.platform.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvOutTest {

    private static final List<Object> CELLS = Arrays.asList(
            "key",
            null,
            5,
            200L,
            -1400,
            new BigDecimal("7.5"),
            new BigDecimal("12.125"),
            new BigDecimal("1E+3"),
            "=1",
            "a;b");

    @Test
    void writesNumbersAsNumbersAndTextsAsTexts() {
        // When
        String csv = CsvOut.text(new CsvForm(';', false), out -> out.row(CELLS));

        // Then
        assertEquals("key;;5;200;-1400;7.5;12.125;1000;'=1;\"a;b\"\r\n", csv);
    }

    @Test
    void writesForAnOfficeProgramWhatIsReadAsTheSameNumbers() {
        // When
        String csv = CsvOut.text(CsvForm.DANISH_EXCEL, out -> out.row(CELLS));

        // Then
        assertEquals("\uFEFFkey;;5;200;-1400;7,5;12,1250;1000;'=1;\"a;b\"\r\n", csv);
    }
}
