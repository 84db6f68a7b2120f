package dk.opgang.network.feed;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FeedMergeTest {

    private static final String PARTICIPANTS = "opgang.participants.v1";
    private static final String PREFIX = "dk.opgang.participants.";
    private static final String CVR = Persona.SALUS.organisation().orElseThrow();

    private final UUID survivor = UUID.randomUUID();
    private final UUID duplicate = UUID.randomUUID();

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from feed_readers");
        TestDatabase.execute("delete from feed_events");
    }

    @Test
    void entries_about_the_duplicate_are_shown_as_the_survivors_until_the_merge_is_taken_back() {
        // Given
        UUID consent = UUID.randomUUID();
        Instant begun = Instant.now();
        recorded(consent(consent, duplicate, "consent-given.v1", begun));
        UUID before = recorded(send("contact-recorded.v1", duplicate, duplicate, begun.plusMillis(1)));
        visible(before, duplicate);
        // When
        merged("participant-merged.v1", begun.plusMillis(2));
        recorded(consent(consent, survivor, "consent-corrected.v1", begun.plusMillis(3)));
        // Then
        visible(before, survivor);
        UUID late = recorded(send("contact-recorded.v1", duplicate, duplicate, begun.plusMillis(1)));
        assertEquals(survivor.toString(), participantOf(late));
        Api.as(Persona.SALUS)
                .get("/v1/events?types=" + PREFIX + "participant-merged.v1")
                .then()
                .body("items", empty());
        merged("participant-merge-reversed.v1", begun.plusMillis(4));
        recorded(consent(consent, duplicate, "consent-corrected.v1", begun.plusMillis(5)));
        visible(before, duplicate);
        assertEquals(duplicate.toString(), participantOf(late));
        UUID erased = recorded(send("participant-erased.v1", survivor, survivor, begun.plusMillis(6)));
        assertEquals(survivor.toString(), participantOf(erased));
        assertEquals(0, TestDatabase.number("select count(*) from feed_merges where survivor_id = '" + survivor + "'"));
    }

    private static void visible(UUID event, UUID participant) {
        Api.as(Persona.SALUS)
                .get("/v1/events?types=" + PREFIX + "contact-recorded.v1")
                .then()
                .body("items.find { it.id == '" + event + "' }.subject", equalTo(participant.toString()))
                .body("items.find { it.id == '" + event + "' }.data.participantId", equalTo(participant.toString()));
    }

    private static String participantOf(UUID event) {
        return TestDatabase.text("select participant_id::text from feed_events where id = '" + event + "'");
    }

    private void merged(String type, Instant at) {
        recorded(send(type, duplicate, survivor, at));
        recorded(send(type, survivor, survivor, at));
    }

    private UUID send(String type, UUID subject, UUID participant, Instant at) {
        UUID id = Ids.next();
        String data = """
                {"participantId": "%s", "municipalityCode": "615", "mergedParticipantId": "%s"}""".formatted(participant, type.contains("merge") ? duplicate : null);
        boolean toAll = type.startsWith("contact");
        Topics.publish(
                PARTICIPANTS,
                id,
                PREFIX + type,
                subject,
                data,
                toAll
                        ? Map.of(
                                "ce_opgangmunicipalities",
                                "615",
                                "ce_opgangorganisations",
                                CVR,
                                "ce_time",
                                at.toString())
                        : Map.of("ce_opgangmunicipalities", "615", "ce_time", at.toString()));
        return id;
    }

    private static UUID consent(UUID consent, UUID participant, String type, Instant at) {
        UUID id = Ids.next();
        Topics.publish(
                PARTICIPANTS,
                id,
                PREFIX + type,
                participant,
                """
                {"consentId": "%s", "participantId": "%s", "municipalityCode": "615", "purpose": "employment-effort",
                 "dataCategories": ["contacts"], "sourceOrganisation": "615", "recipientOrganisation": "%s", "initiativeId": null,
                 "from": "2019-01-01", "until": "2099-01-01", "withdrawnAt": null}""".formatted(consent, participant, CVR),
                Map.of("ce_opgangmunicipalities", "615", "ce_opgangorganisations", CVR, "ce_time", at.toString()));
        return id;
    }

    private static UUID recorded(UUID id) {
        TestDatabase.await("select count(*) from feed_events where id = '" + id + "'", 1);
        return id;
    }
}
