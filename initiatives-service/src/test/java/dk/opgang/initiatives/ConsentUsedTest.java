package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organisation reads under a consent is told, once, to the service that notifies of its end. */
@ServiceTest
class ConsentUsedTest {

    private final UUID participant = People.adult("615");
    private UUID initiative;
    private String enrolment;

    @BeforeEach
    void theMunicipalityEnrols() {
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        enrolment = World.enrol(Persona.HORSENS, initiative, participant)
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void readsUnderAConsentAreTold() {
        // Given
        consent(initiative);

        // When
        read(200);
        as(Persona.ODINSGAARDEN)
                .get("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .body("items.size()", equalTo(1));

        // Then
        long reads = 0;
        for (PublishedEvent event : told(1)) {
            assertEquals(World.ODINSGAARDEN, event.text("recipientOrganisation"));
            assertEquals("615", event.text("municipalityCode"));
            assertEquals(
                    "enrolments", event.data().path("dataCategories").get(0).asText());
            assertFalse(event.headers().containsValue(World.ODINSGAARDEN));
            reads += event.data().path("reads").asLong();
        }
        assertEquals(2, reads + untold());
    }

    @Test
    void whatIsReadWithoutAConsentIsNotNoted() {
        // Given
        consent(UUID.randomUUID());

        // When
        read(404);

        // Then
        as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);
        assertEquals(0, untold());
    }

    private void consent(UUID to) {
        Events.consent(participant, World.ODINSGAARDEN, null, "enrolments", to);
        TestDatabase.await("select count(*) from consents where id = '" + participant + "'", 1);
    }

    private void read(int status) {
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment).then().statusCode(status);
    }

    private long untold() {
        return TestDatabase.number(
                "select coalesce(sum(reads), 0) from consent_uses where participant_id = '" + participant + "'");
    }

    private Iterable<PublishedEvent> told(int count) {
        return Topics.await(
                "opgang.initiatives.v1",
                count,
                event -> event.type().equals("dk.opgang.initiatives.consent-used.v1")
                        && event.key().equals(participant));
    }
}
