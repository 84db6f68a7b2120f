package dk.opgang.participants.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.participants.alert.AlertNews.What;
import dk.opgang.participants.elsewhere.KnownEnrolment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertFileTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 1);
    private static final Instant NOW = Instant.parse("2020-02-01T10:00:00Z");
    private static final UUID PARTICIPANT = UUID.randomUUID();
    private static final String PLAN = "90100017";
    private static final String TOWN = "253";

    private final AlertFile file = new AlertFile(PARTICIPANT, TOWN);

    @Test
    void twoOrganisationsAtOnceRaiseOneAlert() {
        // Given
        take(enrolment(PLAN, "outreach-employment", "active"));

        // When
        take(enrolment(TOWN, "business-cooperation", "enrolled"));

        // Then
        Alert alert = theAlert();
        assertEquals(new Pair("employment", TOWN, PLAN), alert.pair());
        assertEquals(AlertState.OPEN, alert.state());
        assertEquals(1, alert.occurrence());
        assertEquals(2, alert.activities().size());
        assertEquals(List.of(What.RAISED), told());
    }

    @ParameterizedTest
    @CsvSource({
        "outreach-employment, outreach-employment, 253, active, active, 1",
        "outreach-employment, outreach-employment, 90100017, active, active, 0",
        "outreach-employment, leisure-jobs, 253, active, active, 0",
        "leisure-jobs, leisure-jobs, 253, enrolled, enrolled, 1",
        "education, education, 253, active, active, 1",
        "family, family, 253, active, active, 1",
        "culture-and-health, culture-and-health, 253, active, active, 1",
        "community, community, 253, active, active, 0",
        "housing, housing, 253, active, active, 0",
        ", , 253, active, active, 0",
        "education, education, 253, active, referred, 0",
        "education, education, 253, active, paused, 0",
        "education, education, 253, active, completed, 0",
        "education, education, 253, dropped-out, active, 0"
    })
    void whatIsParallelFollowsFromThemeOrganisationAndState(
            String theme, String otherTheme, String organisation, String state, String otherState, int alerts) {
        // Given
        take(enrolment(PLAN, theme, state));

        // When
        take(enrolment(organisation, otherTheme, otherState));

        // Then
        assertEquals(alerts, file.alerts().size());
    }

    /** Days as from and to of the one and the other; periods are half-open. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, , 2020-01-15, , 1",
        "2020-01-01, 2020-02-02, 2020-01-15, , 1",
        "2020-01-01, 2020-02-01, 2020-01-15, , 0",
        "2020-01-01, 2020-03-01, 2020-03-01, , 0",
        "2020-01-01, 2020-03-01, 2020-02-29, , 1",
        "2020-06-01, , 2020-05-01, 2020-06-02, 1",
        "2020-06-01, , 2020-05-01, 2020-06-01, 0",
        "2020-02-10, 2020-02-10, 2020-01-01, , 0"
    })
    void theyShareADayThatIsTodayOrLater(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, int alerts) {
        // Given
        take(enrolment(UUID.randomUUID(), PLAN, "education", "active", from, to));

        // When
        take(enrolment(UUID.randomUUID(), TOWN, "education", "active", otherFrom, otherTo));

        // Then
        assertEquals(alerts, file.alerts().size());
    }

    @Test
    void anEventThatComesAgainChangesNothing() {
        // Given
        KnownEnrolment one = enrolment(PLAN, "education", "active");
        KnownEnrolment other = enrolment(TOWN, "education", "active");
        take(one);
        take(other);

        // When
        take(one);
        take(other);

        // Then
        assertEquals(List.of(What.RAISED), told());
        assertEquals(1, theAlert().occurrence());
    }

    @Test
    void itClosesByItselfAndComesBackAsTheSame() {
        // Given
        KnownEnrolment one = overlap();
        Alert alert = theAlert();

        // When
        take(in(one, "paused"));
        AlertState between = alert.state();
        take(in(one, "active"));

        // Then
        assertEquals(AlertState.CLOSED, between);
        assertEquals(AlertState.OPEN, alert.state());
        assertEquals(2, alert.occurrence());
        assertNull(alert.closedAt());
        assertEquals(List.of(What.RAISED, What.CLOSED, What.RAISED), told());
    }

    @Test
    void aClosedOneTellsWhenItsActivitiesEnded() {
        // Given
        KnownEnrolment one = overlap();

        // When
        take(enrolment(one.id(), PLAN, "education", "completed", one.from(), TODAY));

        // Then
        assertEquals(
                List.of(TODAY),
                theAlert().activities().stream()
                        .filter(activity -> activity.enrolmentId().equals(one.id()))
                        .map(Activity::to)
                        .toList());
        assertEquals(Alert.OVERLAP_ENDED, theAlert().closedBecause());
    }

    @Test
    void whatEndsByItselfClosesItOnThatDay() {
        // Given
        take(enrolment(UUID.randomUUID(), PLAN, "education", "active", TODAY, TODAY.plusDays(3)));
        take(enrolment(TOWN, "education", "active"));
        LocalDate next = file.nextChange();

        // When
        file.settle(TODAY.plusDays(2), NOW);
        AlertState dayBefore = theAlert().state();
        file.settle(TODAY.plusDays(3), NOW);

        // Then
        assertEquals(TODAY.plusDays(3), next);
        assertEquals(AlertState.OPEN, dayBefore);
        assertEquals(AlertState.CLOSED, theAlert().state());
        assertNull(file.nextChange());
    }

    @Test
    void whatWasDecidedIsOpenAgainOnTheDayOfItsReview() {
        // Given
        overlap();
        decide("both-go-on", TODAY.plusDays(30));

        // When
        file.settle(TODAY.plusDays(29), NOW);
        AlertState dayBefore = theAlert().state();
        file.settle(TODAY.plusDays(30), NOW);

        // Then
        assertEquals(AlertState.DECIDED, dayBefore);
        assertEquals(AlertState.OPEN, theAlert().state());
        assertEquals(1, theAlert().occurrence());
    }

    @Test
    void aFurtherActivityOpensWhatWasDecided() {
        // Given
        KnownEnrolment one = overlap();
        decide("joined", null);
        take(one);
        AlertState after = theAlert().state();

        // When
        take(enrolment(PLAN, "education", "enrolled"));

        // Then
        assertEquals(AlertState.DECIDED, after);
        assertEquals(AlertState.OPEN, theAlert().state());
        assertEquals(1, theAlert().occurrence());
        assertEquals(3, theAlert().activities().size());
        assertEquals(List.of(What.RAISED, What.RAISED), told());
    }

    @Test
    void whatIsNotParallelIsRaisedAgainOnlyByAFurtherActivity() {
        // Given
        KnownEnrolment one = overlap();
        decide(Decision.NOT_PARALLEL, null);
        take(in(one, "paused"));
        take(in(one, "active"));
        AlertState same = theAlert().state();

        // When
        take(enrolment(TOWN, "education", "active"));

        // Then
        assertEquals(AlertState.CLOSED, same);
        assertEquals(AlertState.OPEN, theAlert().state());
        assertEquals(2, theAlert().occurrence());
    }

    @Test
    void whatWasNotParallelAndEndsStaysClosedForThatReason() {
        // Given
        KnownEnrolment one = overlap();
        decide(Decision.NOT_PARALLEL, null);

        // When
        file.drop(one.id(), TODAY, NOW);

        // Then
        assertEquals(Decision.NOT_PARALLEL, theAlert().closedBecause());
        assertEquals(List.of(What.RAISED), told());
    }

    @Test
    void whatIsClosedTellsSinceWhenAndComesBackAsNews() {
        // Given
        KnownEnrolment one = overlap();
        file.drop(one.id(), TODAY, NOW);
        Instant closedAt = theAlert().closedAt();

        // When
        take(one);

        // Then
        assertEquals(NOW, closedAt);
        assertNull(theAlert().closedAt());
        assertNull(theAlert().closedBecause());
        assertEquals(List.of(What.RAISED, What.CLOSED, What.RAISED), told());
    }

    @Test
    void eachPairHasItsOwn() {
        // Given
        take(enrolment(PLAN, "education", "active"));
        take(enrolment(TOWN, "education", "active"));

        // When
        take(enrolment("90100009", "education", "active"));

        // Then
        assertEquals(3, file.alerts().size());
        assertTrue(file.alerts().stream().allMatch(alert -> alert.activities().size() == 2));
    }

    private Alert theAlert() {
        assertEquals(1, file.alerts().size());
        return file.alerts().iterator().next();
    }

    private KnownEnrolment overlap() {
        KnownEnrolment one = enrolment(PLAN, "education", "active");
        take(one);
        take(enrolment(TOWN, "education", "active"));
        return one;
    }

    private void decide(String decision, @Nullable LocalDate reviewOn) {
        theAlert().decide(new Decision(TOWN, decision, null, reviewOn, NOW));
    }

    private void take(KnownEnrolment enrolment) {
        file.take(enrolment, TODAY, NOW);
    }

    private List<What> told() {
        return file.news().stream().map(AlertNews::what).toList();
    }

    private static KnownEnrolment in(KnownEnrolment it, String state) {
        return enrolment(it.id(), it.organisation(), it.theme(), state, it.from(), it.to());
    }

    private static KnownEnrolment enrolment(String organisation, @Nullable String theme, String state) {
        return enrolment(UUID.randomUUID(), organisation, theme, state, LocalDate.of(2020, 1, 1), null);
    }

    private static KnownEnrolment enrolment(
            UUID id,
            String organisation,
            @Nullable String theme,
            String state,
            LocalDate from,
            @Nullable LocalDate to) {
        return new KnownEnrolment(id, PARTICIPANT, UUID.randomUUID(), organisation, theme, from, to, state);
    }
}
