package dk.opgang.participants.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

    @ParameterizedTest
    @CsvSource({
        "0101000000, 1900-01-01",
        "3112993999, 1999-12-31",
        "0101004000, 2000-01-01",
        "0101364000, 2036-01-01",
        "0101374000, 1937-01-01",
        "0101999999, 1999-01-01",
        "0101005000, 2000-01-01",
        "0101578999, 2057-01-01",
        "0101585000, 1858-01-01",
        "0101998000, 1899-01-01",
        "010136-9000, 2036-01-01",
        "010137-9000, 1937-01-01"
    })
    void the_century_follows_from_the_seventh_digit_and_the_year(String text, LocalDate birth) {
        assertEquals(birth, new Cpr(text).birthDate());
    }

    @ParameterizedTest
    @CsvSource({"6101800001, 1980-01-01", "9112800001, 1980-12-31", "8902801001, 1980-02-29"})
    void a_replacement_number_has_sixty_added_to_the_day(String text, LocalDate birth) {
        assertEquals(birth, new Cpr(text).birthDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "0101", "01018000011", "010180 0001", "01-01800001", "0101800001 ", "010180--0001", "O101800001",
                "0001800001", "3201800001", "3002800001", "0113800001", "6001800001", "9201800001", "8902810001",
                        "2902990001"
            })
    void other_texts_are_no_number(String text) {
        assertTrue(Cpr.parse(text).isEmpty());
    }

    @Test
    void a_leap_day_exists_in_leap_years_only() {
        assertEquals(LocalDate.of(2000, 2, 29), new Cpr("2902004001").birthDate());
        assertTrue(Cpr.parse("2902000001").isEmpty());
    }

    @Test
    void no_text_form_and_no_message_shows_the_number() {
        // Given
        String text = "3002800001";
        // When
        String message = assertThrows(IllegalArgumentException.class, () -> new Cpr(text))
                .getMessage();
        // Then
        assertFalse(message.contains("3002"));
        assertFalse(new Cpr("0102800001").toString().matches(".*[0-9].*"));
    }
}
