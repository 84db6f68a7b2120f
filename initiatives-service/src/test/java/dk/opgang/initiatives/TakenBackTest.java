package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What participants-service takes back counts and opens nothing here either. */
@ServiceTest
class TakenBackTest {

    private final UUID participant = People.adult("615");
    private UUID initiative;
    private String enrolment;

    @BeforeEach
    void enrol() {
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        enrolment =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
    }

    @Test
    void aContactThatNeverTookPlaceIsNotCounted() {
        // Given
        UUID contact = Events.contact(participant, initiative, "2019-02-01T09:00:00Z");
        TestDatabase.await("select count(*) from contacts where id = '" + contact + "'", 1);

        // When
        Events.removed("contact-removed.v1", "contacts", participant, contact);

        // Then
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .body("rows[0].contacts", equalTo(0));
    }

    @Test
    void whatWasKeptLongEnoughGoesOnBeingCounted() {
        // Given
        UUID contact = Events.contact(participant, initiative, "2019-02-01T09:00:00Z");
        UUID benefit = Events.benefit(participant, "kontanthjaelp", "2018-01-01");

        // When
        Events.retired("contact-removed.v1", participant, contact);
        Events.retired("benefit-period-removed.v1", participant, benefit);

        // Then
        UUID later = Events.contact(participant, initiative, "2019-02-02T09:00:00Z");
        TestDatabase.await("select count(*) from contacts where id = '" + later + "'", 1);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by=benefit-group", initiative)
                .then()
                .body("rows.key", contains("kontanthjaelp"))
                .body("rows[0].contacts", equalTo(2));
    }

    @Test
    void aBenefitThatNeverWasGroupsNobody() {
        // Given
        UUID benefit = Events.benefit(participant, "kontanthjaelp", "2018-01-01");
        TestDatabase.await("select count(*) from benefit_periods where id = '" + benefit + "'", 1);

        // When
        Events.removed("benefit-period-removed.v1", "benefit_periods", participant, benefit);

        // Then
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?by=benefit-group", initiative)
                .then()
                .body("rows.key", contains("none"));
    }

    @Test
    void aConsentThatWasNeverGivenOpensNothing() {
        // Given
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);

        // When
        Events.removed("consent-removed.v1", "consents", participant, participant);

        // Then
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment).then().statusCode(404);
    }
}
