package dk.opgang.platform.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "100.00, 100",
        "1E+2, 100",
        "0.000, 0",
        "-30, -30",
        "1E+18, 1000000000000000000",
        "1E+19, 1E+19",
        "1E+30000000, 1E+30000000"
    })
    void a_number_is_written_out_unless_it_is_beyond_all_forms(BigDecimal number, String written) {
        // When
        BigDecimal plain = PlainNumber.of(number);

        // Then
        assertEquals(written, plain.toString());
    }
}
