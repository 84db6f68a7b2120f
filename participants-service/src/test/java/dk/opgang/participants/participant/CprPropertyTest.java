package dk.opgang.participants.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CprPropertyTest {

    @Property
    void every_number_of_an_existing_date_is_a_number_whatever_its_check_digit(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 3999) int serial) {
        // Given
        String text =
                "%02d%02d%02d%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100, serial);
        // When
        Cpr cpr = new Cpr(text);
        // Then
        assertEquals(date, cpr.birthDate());
    }

    @Property
    void the_hyphen_makes_no_difference(@ForAll("numbers") String digits) {
        assertEquals(Cpr.parse(digits), Cpr.parse(digits.substring(0, 6) + "-" + digits.substring(6)));
    }

    @Property
    void a_replacement_number_has_the_birth_date_of_the_number_without_sixty(@ForAll("dates") LocalDate date) {
        // Given
        String rest = "%02d%02d0001".formatted(date.getMonthValue(), date.getYear() % 100);
        // When
        Cpr replacement = new Cpr("%02d".formatted(date.getDayOfMonth() + 60) + rest);
        // Then
        assertEquals(new Cpr("%02d".formatted(date.getDayOfMonth()) + rest).birthDate(), replacement.birthDate());
        assertTrue(replacement.isReplacement());
    }

    @Property
    void no_text_at_all_breaks_the_reader(@ForAll String text) {
        assertTrue(Cpr.parse(text).stream().allMatch(cpr -> cpr.digits().length() == 10));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(1999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.integers().between(0, 9999))
                .as("%06d%04d"::formatted);
    }
}
