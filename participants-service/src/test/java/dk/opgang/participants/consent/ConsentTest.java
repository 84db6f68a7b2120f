package dk.opgang.participants.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.value.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    private static final String RECIPIENT = "13748136";
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2020, 1, 1);

    @Test
    void a_withdrawal_keeps_its_first_time() {
        // Given
        Consent consent = consent(Set.of("benefits"));
        Instant first = Instant.parse("2019-06-01T10:00:00Z");
        // When
        consent.withdraw(first);
        // Then
        assertFalse(consent.withdraw(first.plusSeconds(60)));
        assertEquals(first, consent.withdrawnAt());
    }

    @Test
    void a_blanket_consent_is_not_valid() {
        assertThrows(IllegalArgumentException.class, () -> consent(Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "61", "12345678", "municipality"})
    void a_party_is_a_cvr_or_a_municipality(String text) {
        assertTrue(Party.parse(text).isEmpty());
    }

    private static Consent consent(Set<String> categories) {
        return new Consent(
                new UUID(0, 1),
                "615",
                new ConsentForm(
                        "employment-effort", List.copyOf(categories), "0615", RECIPIENT, null, FROM, UNTIL, null));
    }
}
