package dk.opgang.participants;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks by the tag of what it has is told when it may see more or less of it by now, though nobody wrote it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class TagsOfReadsTest {

    private static final String READER = Persona.ODINSGAARDEN.organisation().orElseThrow();

    private String participant;

    @BeforeEach
    void consented() {
        UUID id = Fixture.participant();
        Fixture.consent(id, READER, "benefits");
        participant = "/v1/participants/" + id;
    }

    @Test
    void a_further_consent_changes_the_tag_of_the_participant() {
        // Given
        String before = tag(participant);
        // When
        residenceToo();
        // Then
        ifChanged(participant, before).statusCode(200).body("housingAreaId", equalTo(Fixture.AREA));
        ifChanged(participant, tag(participant)).statusCode(304);
    }

    @Test
    void a_further_consent_changes_the_tag_of_a_benefit_period() {
        // Given
        String id = as(Persona.ODINSGAARDEN)
                .get(participant + "/benefit-periods")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        String period = participant + "/benefit-periods/" + id;
        String before = tag(period);
        // When
        residenceToo();
        // Then
        ifChanged(period, before).statusCode(200).body("housingAreaId", equalTo(Fixture.AREA));
        ifChanged(period, tag(period)).statusCode(304);
    }

    @Test
    void a_change_goes_by_the_version_that_the_tag_begins_with() {
        // Given
        String before = as(Persona.HORSENS)
                .get(participant)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        // When
        ValidatableResponse changed = as(Persona.HORSENS)
                .header("If-Match", before)
                .contentType("application/merge-patch+json")
                .body("{\"language\": \"pl\"}")
                .patch(participant)
                .then();
        // Then
        changed.statusCode(200);
        as(Persona.HORSENS)
                .header("If-None-Match", changed.extract().header("ETag"))
                .get(participant)
                .then()
                .statusCode(304);
    }

    private void residenceToo() {
        Fixture.consent(UUID.fromString(participant.substring(participant.lastIndexOf('/') + 1)), READER, "residence");
    }

    private static String tag(String path) {
        return as(Persona.ODINSGAARDEN)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse ifChanged(String path, String tag) {
        return as(Persona.ODINSGAARDEN).header("If-None-Match", tag).get(path).then();
    }
}
