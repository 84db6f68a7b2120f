package dk.opgang.network.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FeedConsentTest {

    private static final String TOPIC = "opgang.participants.v1";
    private static final String GIVEN = "dk.opgang.participants.consent-given.v1";
    private static final String WITHDRAWN = "dk.opgang.participants.consent-withdrawn.v1";
    private static final String UPDATED = "dk.opgang.participants.participant-updated.v1";
    private static final String CONTACT = "dk.opgang.participants.contact-recorded.v1";
    private static final String ALERT = "dk.opgang.participants.coordination-alert-raised.v1";
    private static final String ORGANISATION = "91000002";

    private final UUID participant = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @Inject
    BusinessClock clock;

    @Inject
    StreamReads reads;

    private LocalDate today;
    private String category = "contacts";

    @BeforeEach
    void forgetEarlierTests() {
        today = clock.today();
        TestDatabase.execute("delete from feed_readers");
        TestDatabase.execute("delete from feed_events");
        TestDatabase.execute("delete from feed_consents");
    }

    private String publish(String type, String recipient, LocalDate from, LocalDate until) {
        return publish(type, recipient, "615", null, from, until);
    }

    private String publish(
            String type, String recipient, String source, @Nullable UUID initiative, LocalDate from, LocalDate until) {
        UUID id = Ids.next();
        String withdrawnAt = type.equals(WITHDRAWN) ? "\"2026-01-05T10:00:00Z\"" : "null";
        String data = """
                {"consentId": "%s", "participantId": "%s", "municipalityCode": "615", "recipientOrganisation": "%s",
                 "sourceOrganisation": "%s", "dataCategories": ["%s"], "initiativeId": %s,
                 "from": "%s", "until": "%s", "withdrawnAt": %s}
                """.formatted(
                        consent,
                        participant,
                        recipient,
                        source,
                        category,
                        initiative == null ? "null" : "\"" + initiative + "\"",
                        from,
                        until,
                        withdrawnAt);
        Map<String, String> names = recipient.length() == 3
                ? Map.of("ce_opgangmunicipalities", "615," + recipient)
                : Map.of("ce_opgangmunicipalities", "615", "ce_opgangorganisations", recipient);
        Topics.publish(TOPIC, id, type, participant, data, names);
        return recorded(id);
    }

    private static String token() {
        return Tokens.organisation(ORGANISATION, "participants.read initiatives.read");
    }

    private static Response asOrganisation(String query) {
        return Api.withToken(token()).get("/v1/events" + query);
    }

    private static Response asMunicipality(String code) {
        return Api.withToken(Tokens.municipality(code, "participants.read")).get("/v1/events");
    }

    /** What the recipient's own statements find in the tables, past the service. */
    private static long rowsOfRecipient(String table) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'organisation:" + ORGANISATION + "'");
            try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void openStreamIsWithoutThePersonOnceConsentIsWithdrawn() throws IOException {
        // Given
        try (BufferedReader stream = EventStreamTest.open(token(), null);
                BufferedReader another = EventStreamTest.open(token(), null)) {
            EventStreamTest.next(stream, "");
            EventStreamTest.next(another, "");
            String given = publish(GIVEN, ORGANISATION, today, today.plusDays(1));
            String updated = publish(UPDATED, ORGANISATION, today, today.plusDays(1));
            for (BufferedReader each : List.of(stream, another)) {
                assertEquals(given, EventStreamTest.next(each, "id"));
                assertEquals(updated, EventStreamTest.next(each, "id"));
            }

            // When
            String withdrawn = publish(WITHDRAWN, ORGANISATION, today, today.plusDays(1));
            publish(UPDATED, ORGANISATION, today, today.plusDays(1));
            UUID ofSomebodyElse = Ids.next();
            UUID somebodyElse = UUID.randomUUID();
            Topics.publish(
                    TOPIC,
                    ofSomebodyElse,
                    GIVEN,
                    somebodyElse,
                    """
                    {"consentId": "%s", "participantId": "%s", "municipalityCode": "615", "recipientOrganisation": "%s",
                     "sourceOrganisation": "615", "dataCategories": ["contacts"], "initiativeId": null, "from": "%s", "until": "%s",
                     "withdrawnAt": null}""".formatted(UUID.randomUUID(), somebodyElse, ORGANISATION, today, today.plusDays(1)),
                    Map.of("ce_opgangmunicipalities", "615", "ce_opgangorganisations", ORGANISATION));

            // Then
            for (BufferedReader each : List.of(stream, another)) {
                assertEquals(withdrawn, EventStreamTest.next(each, "id"));
                assertEquals(ofSomebodyElse.toString(), EventStreamTest.next(each, "id"));
            }
        }
    }

    @Test
    void recipientSeesNoMoreThanTheWithdrawalOnceConsentIsWithdrawn() throws SQLException {
        // Given
        String given = publish(GIVEN, ORGANISATION, today, today.plusDays(1));
        String updated = publish(UPDATED, ORGANISATION, today, today.plusDays(1));
        asOrganisation("").then().body("items.id", contains(given, updated));

        // When
        String withdrawn = publish(WITHDRAWN, ORGANISATION, today, today.plusDays(1));

        // Then
        asOrganisation("").then().body("items.id", contains(withdrawn));
        asOrganisation("?after=" + updated).then().statusCode(200).body("items.id", contains(withdrawn));
        assertEquals(1, rowsOfRecipient("feed_events"));
        assertEquals(1, rowsOfRecipient("feed_readers"));
        assertEquals(0, rowsOfRecipient("feed_consents"));
        asMunicipality("615").then().body("items", hasSize(3));
    }

    /** It is bound to an initiative, of which the event of an alert tells nothing. */
    @ParameterizedTest
    @CsvSource({"enrolments, 1", "contacts, 0"})
    void anAlertIsSeenUnderAConsentThatNamesEnrolments(String named, int seen) {
        // Given
        category = named;
        publish(GIVEN, ORGANISATION, "615", UUID.randomUUID(), today, today.plusDays(1));

        // When
        String raised = publish(ALERT, ORGANISATION, today, today.plusDays(1));

        // Then
        String query = "?types=" + ALERT;
        asOrganisation(query).then().statusCode(200).body("items", hasSize(seen));
        asMunicipality("615").then().body("items.id", hasItem(raised));
        publish(WITHDRAWN, ORGANISATION, "615", UUID.randomUUID(), today, today.plusDays(1));
        asOrganisation(query).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void whatWasReadByAConsentIsToldToTheMunicipality() {
        // Given
        publish(GIVEN, ORGANISATION, today, today.plusDays(1));
        asMunicipality("615").then().statusCode(200);

        // When
        readTogether(2);

        // Then
        PublishedEvent used = Topics.await(
                        "opgang.network.v1",
                        1,
                        event -> event.type().equals("dk.opgang.network.consent-used.v1")
                                && event.key().equals(participant))
                .getFirst();
        assertEquals(consent.toString(), used.text("consentId"));
        assertEquals(ORGANISATION, used.text("recipientOrganisation"));
        assertEquals("615", used.text("municipalityCode"));
        assertEquals(2, used.data().path("reads").asInt());
        assertFalse(used.headers().containsValue(ORGANISATION));
    }

    /** So many streams of the organisation. */
    private void readTogether(int streams) {
        Caller caller = new Caller(
                "o" + ORGANISATION,
                "o" + ORGANISATION,
                new Tenant.Organisation(ORGANISATION),
                Set.of("participants.read"));
        FeedQuery query = new FeedQuery(FeedPosition.BEGINNING, null, null, List.of(), 50);
        reads.read(
                StreamQuestion.of(caller, query),
                Stream.generate(() -> new Listener().stream(new FeedReader(caller, "case-handling"), 0))
                        .limit(streams)
                        .toList(),
                50);
    }

    @Test
    void recipientHearsThatAConsentNeverWasAndReadsNoMore() throws SQLException {
        // Given
        publish(GIVEN, ORGANISATION, today, today.plusDays(1));
        publish(UPDATED, ORGANISATION, today, today.plusDays(1));

        // When
        String removed = publish(FeedConsent.REMOVED, ORGANISATION, today, today.plusDays(1));

        // Then
        asOrganisation("").then().body("items.id", contains(removed));
        assertEquals(0, rowsOfRecipient("feed_consents"));
    }

    @Test
    void correctedConsentLetsItsRecipientReadAsItIsNow() {
        // Given
        publish(GIVEN, "253", today, today.plusDays(1));

        // When
        String corrected =
                publish("dk.opgang.participants.consent-corrected.v1", ORGANISATION, today, today.plusDays(1));

        // Then
        asOrganisation("").then().body("items.id", contains(corrected));
        asMunicipality("253").then().body("items", empty());
    }

    @Test
    void consentThatEndsTodayLetsNobodyRead() throws SQLException {
        // When
        publish(GIVEN, ORGANISATION, today.minusDays(30), today);

        // Then
        asOrganisation("").then().statusCode(200).body("items", empty());
        assertEquals(0, rowsOfRecipient("feed_events"));
    }

    @Test
    void consentThatBeginsTomorrowLetsNobodyReadYet() throws SQLException {
        // When
        publish(GIVEN, ORGANISATION, today.plusDays(1), today.plusDays(30));

        // Then
        asOrganisation("").then().statusCode(200).body("items", empty());
        assertEquals(0, rowsOfRecipient("feed_events"));
    }

    @Test
    void municipalityThatIsNotTheControllerNeedsAConsentToo() {
        // Given
        String given = publish(GIVEN, "253", today, today.plusDays(1));
        asMunicipality("253").then().body("items.id", contains(given));

        // When
        String withdrawn = publish(WITHDRAWN, "253", today, today.plusDays(1));

        // Then
        asMunicipality("253").then().body("items.id", contains(withdrawn));
        asMunicipality("615").then().body("items.id", contains(given, withdrawn));
    }

    @Test
    void consentOfAnotherSourceOpensNothingOfTheMunicipality() throws SQLException {
        // When
        publish(GIVEN, ORGANISATION, "90100009", null, today, today.plusDays(1));
        publish(UPDATED, ORGANISATION, today, today.plusDays(1));

        // Then
        asOrganisation("").then().statusCode(200).body("items", empty());
        assertEquals(0, rowsOfRecipient("feed_consents"));
    }

    @Test
    void consentThatIsBoundToAnInitiativeOpensWhatBelongsToIt() {
        // Given
        UUID initiative = UUID.randomUUID();
        String given = publish(GIVEN, ORGANISATION, "615", initiative, today, today.plusDays(1));

        // When
        String contact = publish(CONTACT, ORGANISATION, "615", initiative, today, today.plusDays(1));
        publish(CONTACT, ORGANISATION, "615", UUID.randomUUID(), today, today.plusDays(1));
        publish(CONTACT, ORGANISATION, "615", null, today, today.plusDays(1));

        // Then
        asOrganisation("").then().body("items.id", contains(given, contact));
    }

    @Test
    void nobodyButTheControllerSeesAnythingWhileProcessingIsRestricted() throws SQLException {
        // Given
        String given = publish(GIVEN, ORGANISATION, today, today.plusDays(1));
        String placed = placed();

        // When
        String restricted = restriction("processing-restricted");

        // Then
        asOrganisation("").then().statusCode(200).body("items", empty());
        asOrganisation("?after=" + given).then().statusCode(200).body("items", empty());
        assertEquals(0, rowsOfRecipient("feed_events"));
        assertEquals(0, rowsOfRecipient("feed_readers"));
        asMunicipality("615").then().body("items.id", contains(given, restricted));
        restriction("processing-lifted");
        asOrganisation("").then().body("items.id", contains(given, placed));
    }

    /** A placement that the organisation posted itself. */
    private String placed() {
        UUID id = Ids.next();
        Topics.publish(
                "opgang.initiatives.v1",
                id,
                "dk.opgang.initiatives.placement-created.v1",
                UUID.randomUUID(),
                "{\"participantId\": \"" + participant + "\", \"municipalityCode\": \"615\", \"initiativeId\": null}",
                Map.of("ce_opgangmunicipalities", "615", "ce_opgangorganisations", ORGANISATION));
        return recorded(id);
    }

    private String restriction(String what) {
        UUID id = Ids.next();
        Topics.publish(
                TOPIC,
                id,
                "dk.opgang.participants." + what + ".v1",
                participant,
                "{\"participantId\": \"" + participant + "\", \"municipalityCode\": \"615\"}",
                Map.of("ce_opgangmunicipalities", "615"));
        return recorded(id);
    }

    private static String recorded(UUID id) {
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
        return id.toString();
    }

    @Test
    void erasureForgetsTheConsents() {
        // Given
        publish(GIVEN, ORGANISATION, today, today.plusDays(1));

        // When
        publish(FeedParticipant.ERASED, ORGANISATION, today, today.plusDays(1));

        // Then
        assertEquals(
                0,
                TestDatabase.number("select count(*) from feed_consents where participant_id = '" + participant + "'"));
        asOrganisation("").then().body("items", empty());
    }
}
