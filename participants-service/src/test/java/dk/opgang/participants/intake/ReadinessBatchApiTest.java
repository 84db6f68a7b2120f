package dk.opgang.participants.intake;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ReadinessBatchApiTest {

    private static final String HEADER = "sourceSystem,sourceId,participantId,schoolYear,round,readiness,assessedOn\n";

    @Test
    void an_assessment_of_a_round_is_recorded_and_told_again_corrected() {
        // Given
        UUID id = participant();
        String key = key();
        post("ksd," + key + "," + id + ",2018/2019,,not-ready,2018-11-20\n" + "ksd," + key() + "," + id
                        + ",2018/2019,2,not-ready,\n")
                .body("rows.created", equalTo(2));
        // When
        ValidatableResponse again = post("ksd," + key + "," + id + ",2018/2019,1,not-ready,2018-11-20\n" + "ksd,"
                + key() + "," + id + ",2018/2019,2,ready,2019-05-20\n");
        // Then
        again.body("rows.unchanged", equalTo(1)).body("rows.updated", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/education-readiness", id)
                .then()
                .body("items.round", contains(1, 2))
                .body("items.readiness", contains("not-ready", "ready"))
                .body("items.assessedOn", contains("2018-11-20", "2019-05-20"));
        Topics.await(
                "opgang.participants.v1",
                3,
                event -> event.key().equals(id) && event.type().endsWith("education-readiness-recorded.v1"));
    }

    @Test
    void a_row_is_held_against_the_rules_of_a_single_assessment() {
        // Given
        UUID id = participant();
        String key = key();
        String other = key();
        post("ksd," + key + "," + id + ",2018/2019,1,not-ready,\n" + "ksd," + other + "," + id
                        + ",2018/2019,2,not-ready,\n")
                .body("rows.created", equalTo(2));
        // When
        ValidatableResponse receipt = post("ksd," + key() + "," + UUID.randomUUID() + ",2018/2019,,ready,\n"
                + "ksd," + key() + "," + id + ",2018/2020,,ready,\n"
                + "ksd," + key() + "," + id + ",2018/2020,12,so-so,\n"
                + "ksd," + key() + "," + id + ",2018/2019,3,ready,2099-01-01\n"
                + "ksd," + key + "," + participant() + ",2018/2019,1,ready,\n"
                + "ksd," + other + "," + id + ",2018/2019,1,ready,\n");
        // Then
        receipt.body("rows.rejected", equalTo(6));
        as(Persona.HORSENS)
                .get(receipt.extract().header("Location") + "/rejections")
                .then()
                .body(
                        "items.collect { it.errors.collect { it.pointer + ' ' + it.code }.sort().join(', ') }",
                        contains(
                                "/participantId participant-not-found",
                                "/schoolYear invalid-school-year",
                                "/readiness unknown-code, /round max, /schoolYear invalid-school-year",
                                "/assessedOn in-the-future",
                                "/sourceId source-in-use",
                                "/schoolYear assessment-exists"));
    }

    private static String key() {
        return "K-" + UUID.randomUUID();
    }

    private static ValidatableResponse post(String rows) {
        return as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                .post("/v1/education-readiness-batches")
                .then();
    }
}
