package dk.opgang.participants.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {

    private static final String RECIPIENT = "13748136";
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2020, 1, 1);
    private static final WithdrawalForm NO_FORM = new WithdrawalForm(null, null);

    @Test
    void a_withdrawal_keeps_its_first_time() {
        // Given
        Consent consent = consent(Set.of("benefits"));
        Instant first = Instant.parse("2019-06-01T10:00:00Z");
        // When
        boolean news = consent.withdraw(first, NO_FORM);
        // Then
        assertTrue(news);
        assertFalse(consent.withdraw(first.plusSeconds(60), NO_FORM));
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

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, pending",
        "2019-01-01, active",
        "2019-12-31, active",
        "2020-01-01, expired",
    })
    void it_stands_where_the_day_puts_it(LocalDate today, String state) {
        assertEquals(state, consent(Set.of("benefits")).standing(today).code());
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-20, 2019-12-20, false",
        "2018-12-20, 2019-12-21, true",
        "2016-02-29, 2017-02-28, false",
        "2016-02-29, 2017-03-01, true",
        "2018-12-20, 2020-01-01, false",
    })
    void it_is_looked_at_again_after_a_year_as_long_as_it_lasts(LocalDate given, LocalDate today, boolean due) {
        assertEquals(due, consent(Set.of("benefits"), given).isReviewDue(today));
    }

    @ParameterizedTest
    @CsvSource({"2019-12-01, ''", "2019-12-02, NEAR", "2019-12-31, NEAR", "2020-01-01, COME", "2021-06-01, COME"})
    void its_end_is_told_a_month_before_and_when_it_comes(LocalDate today, String told) {
        // Given
        Consent consent = consent(Set.of("benefits"));
        // When
        consent.settle(today);
        // Then
        assertEquals(told, consent.ending().map(Enum::name).orElse(""));
    }

    @Test
    void each_end_is_told_once() {
        // Given
        Consent consent = consent(Set.of("benefits"));
        consent.settle(UNTIL.minusDays(30));
        // When
        consent.settle(UNTIL.minusDays(29));
        // Then
        assertTrue(consent.ending().isEmpty());
        consent.settle(UNTIL);
        assertEquals(Optional.of(Consent.Ending.COME), consent.ending());
        consent.settle(UNTIL.plusDays(1));
        assertTrue(consent.ending().isEmpty());
    }

    @Test
    void nothing_is_told_of_the_end_of_a_withdrawn_one() {
        // Given
        Consent consent = consent(Set.of("benefits"));
        consent.withdraw(Instant.parse("2019-06-01T10:00:00Z"), NO_FORM);
        // When
        consent.settle(UNTIL);
        // Then
        assertTrue(consent.ending().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2004-03-01, 2019-02-28, true",
        "2004-03-01, 2019-03-01, false",
        "2005-01-01, 2019-12-31, true",
        "2003-12-31, 2019-01-01, false",
    })
    void a_child_does_not_consent_alone(LocalDate birth, LocalDate given, boolean needed) {
        // Given
        Faults faults = new Faults();
        ConsentForm form = form(List.of("benefits"), given, "participant");
        // When
        ConsentRules.check(form, LocalDate.of(2024, 1, 1), birth.getYear(), () -> birth, faults);
        // Then
        assertEquals(
                needed ? List.of("guardian-needed") : List.of(),
                faults.all().stream().map(Fault::code).toList());
    }

    private static Consent consent(Set<String> categories) {
        return consent(categories, null);
    }

    private static Consent consent(Set<String> categories, @Nullable LocalDate given) {
        return new Consent(new UUID(0, 1), "615", form(List.copyOf(categories), given, null), null);
    }

    private static ConsentForm form(List<String> categories, @Nullable LocalDate given, @Nullable String by) {
        return new ConsentForm(
                "employment-effort",
                categories,
                "0615",
                RECIPIENT,
                null,
                null,
                given != null && given.isAfter(FROM) ? given : FROM,
                UNTIL,
                given,
                by,
                null,
                null,
                null);
    }
}
