package dk.opgang.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void the_published_test_value_is_a_cvr() {
        assertTrue(Cvr.isValid("13748136"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13748137", "1374813", "137481360", "1374813a", "00000000", ""})
    void a_cvr_needs_eight_digits_and_its_check_digit(String text) {
        assertFalse(Cvr.isValid(text));
    }

    @Test
    void the_register_form_of_a_municipality_is_kept_as_three_digits() {
        assertEquals(new MunicipalityCode("615"), new MunicipalityCode("0615"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "1615", "015", "6155", "6a5"})
    void other_forms_are_no_municipality(String text) {
        assertThrows(IllegalArgumentException.class, () -> new MunicipalityCode(text));
    }

    @Test
    void a_source_needs_both_parts() {
        assertThrows(IllegalArgumentException.class, () -> new Source("boligsystem", " "));
    }

    @Test
    void an_amount_is_kept_with_oere() {
        assertEquals("25.50", Dkk.of("25.5").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.005", "1e13", "1e2147483647", "12345678901234"})
    void an_amount_that_the_database_cannot_keep_is_refused(String text) {
        assertFalse(Dkk.isValid(new BigDecimal(text)));
    }
}
