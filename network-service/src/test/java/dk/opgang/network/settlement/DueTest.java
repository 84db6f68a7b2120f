package dk.opgang.network.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.network.exchange.Elsewhere;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it is booked what two parties owe each other, of which one may act in another installation. */
class DueTest {

    private static final UUID CASE = UUID.fromString("01980a5e-7c00-7000-8000-0000000000aa");

    /** The family moves from 615 and a home of 90100017, here, to 253 and a home of 90100009, there. */
    private static final Elsewhere THERE =
            new Elsewhere("syd", "253", "615", false, List.of("253", "90100009"), List.of("615", "90100017"));

    /** The same, as the other installation has it. */
    private static final Elsewhere HERE =
            new Elsewhere("nord", "615", "253", true, List.of("615", "90100017"), List.of("253", "90100009"));

    private static Due due(String debtor, String creditor, @Nullable Elsewhere elsewhere) {
        return new Due(
                "grant 1 615",
                "grant-share",
                LocalDate.of(2026, 2, 14),
                debtor,
                creditor,
                new BigDecimal("12.34"),
                CASE,
                elsewhere);
    }

    @ParameterizedTest
    @CsvSource({
        // Of two municipalities that with the lesser code decides, whoever owes.
        "615, 253, true, true",
        "253, 615, true, true",
        // Of a municipality and an organisation the municipality.
        "615, 90100009, false, true",
        "90100009, 615, false, true",
        "253, 90100017, true, true",
        "615, 90100017, false, false",
        "253, 90100009, true, false",
        // Of two organisations the installation of the case.
        "90100009, 90100017, false, true",
        "90100017, 90100009, false, true"
    })
    void one_of_the_two_installations_books_it_and_the_other_one_is_told(
            String debtor, String creditor, boolean isBookedThere, boolean isTold) {
        // Given
        Due here = due(debtor, creditor, THERE);

        // When
        Due there = due(debtor, creditor, HERE);

        // Then
        assertEquals(isBookedThere, here.isBookedElsewhere());
        assertEquals(!isBookedThere, there.isBookedElsewhere());
        assertEquals(isTold ? THERE : null, here.toldElsewhere());
        assertEquals(isTold ? HERE : null, there.toldElsewhere());
    }

    @Test
    void what_is_of_one_installation_alone_is_booked_here_and_told_to_nobody() {
        // When
        Due local = due("615", "253", null);

        // Then
        assertEquals(false, local.isBookedElsewhere());
        assertEquals(null, local.toldElsewhere());
    }

    @Test
    void an_organisation_that_acts_in_both_is_told_in_both() {
        // Given
        Elsewhere both =
                new Elsewhere("syd", "253", "615", false, List.of("253", "90100009"), List.of("615", "90100009"));

        // When
        Due ofSender = due("90100009", "615", both);
        Due ofReceiver = due("90100009", "253", both);

        // Then
        assertEquals(both, ofSender.toldElsewhere());
        assertEquals(false, ofSender.isBookedElsewhere());
        assertEquals(both, ofReceiver.toldElsewhere());
        assertEquals(true, ofReceiver.isBookedElsewhere());
    }

    @Test
    void what_is_due_becomes_a_line_of_the_same_words() {
        // When
        LineForm line = due("615", "253", null).form();

        // Then
        assertEquals(
                new LineForm(
                        null,
                        "grant-share",
                        LocalDate.of(2026, 2, 14),
                        "615",
                        "253",
                        new BigDecimal("12.34"),
                        CASE,
                        null),
                line);
    }
}
