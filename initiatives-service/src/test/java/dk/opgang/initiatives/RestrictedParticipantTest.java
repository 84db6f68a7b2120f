package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the processing of a participant's data is restricted, nobody but the municipality sees that there is one. */
@ServiceTest
class RestrictedParticipantTest {

    private final UUID participant = People.adult("615");
    private String enrolment;

    @BeforeEach
    void enrolUnderConsent() {
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        enrolment =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
    }

    @Test
    void aPartnerSeesAndPlacesNobody() {
        // When
        Events.restricted(participant, true);

        // Then
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment).then().statusCode(404);
        World.place(
                        Persona.ODINSGAARDEN,
                        World.placementForm(participant, UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.code", contains("participant-not-found"));
        as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);
    }

    @Test
    void theDatabaseShowsAPartnerNothingUntilItIsLifted() throws SQLException {
        // Given
        String query = "select (select count(*) from enrolments where id = '" + enrolment + "')"
                + " + (select count(*) from consents where participant_id = '" + participant + "')";
        long before = World.asOdinsgaarden(query);

        // When
        Events.restricted(participant, true);
        long restricted = World.asOdinsgaarden(query);
        Events.restricted(participant, false);
        long lifted = World.asOdinsgaarden(query);

        // Then
        assertEquals(List.of(2L, 0L, 2L), List.of(before, restricted, lifted));
    }

    /** A consent stands in a projection that is filled anew before its withdrawal does. */
    @Test
    void nobodyButTheMunicipalityReadsWhileProjectionsAreRebuilt() {
        // Given
        TestDatabase.execute("insert into rebuild_targets values ('another-topic-that-is-far-behind', 0, 1)");

        // When
        var partner = as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment);
        var municipality = as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment);

        // Then
        TestDatabase.execute("delete from rebuild_targets where topic = 'another-topic-that-is-far-behind'");
        partner.then().statusCode(404);
        municipality.then().statusCode(200);
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);
    }

    @Test
    void itsPlacementIsNotTakenAwayByPostingTheKeyOfSomebodyElse() {
        // Given
        String key = UUID.randomUUID().toString();
        String placement = World.place(Persona.HORSENS, World.placementForm(participant, key))
                .statusCode(201)
                .extract()
                .path("id");
        Events.restricted(participant, true);
        UUID other = People.adult("615");

        // When
        var single = World.place(Persona.HORSENS, World.placementForm(other, key));
        var batch = World.batch(
                Persona.HORSENS, "/v1/placement-batches", "text/csv", """
                sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours
                test,%s,%s,company-internship,%s,Testfirma,private,2019-02-04,2019-05-06,37
                """.formatted(key, other, World.EMPLOYER));

        // Then
        single.statusCode(409).body("code", equalTo("participant-restricted"));
        batch.statusCode(201).body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/placements/{id}", placement)
                .then()
                .statusCode(200)
                .body("participantId", equalTo(participant.toString()));
    }
}
