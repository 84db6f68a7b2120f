package dk.opgang.participants.intake;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.cpr;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of all that a municipality has in one system tells who is missing from it, and changes nothing of them. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FullFileApiTest {

    private static final String HEADER =
            "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason\n";

    /** A system of its own for each test: what others left is in none of its files. */
    private final String system = "S" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"", "&dryRun=true"})
    void whom_no_row_carries_is_missing(String query) {
        // Given
        String there = row("1", "kontanthjaelp,2018-02-01,,");
        post(
                        HEADER
                                + there
                                + row("2", "sygedagpenge,2019-02-01,,")
                                + row("3", ",,,")
                                + row("4", "a-dagpenge,2019-02-01,,"),
                        "")
                .body("rows.created", equalTo(4))
                .body("rows.missing", nullValue());
        UUID departed = bySource("4");
        as(Persona.HORSENS)
                .body("{\"on\": \"2020-01-01\", \"reason\": \"moved-away\"}")
                .post("/v1/participants/{id}/departure", departed)
                .then()
                .statusCode(201);
        // When
        ValidatableResponse receipt = post(HEADER + there + row("5", ",,,"), "?mode=full" + query);
        // Then
        receipt.statusCode(201)
                .body("mode", equalTo("full"))
                .body("rows.unchanged", equalTo(1))
                .body("rows.created", equalTo(1))
                .body("rows.missing", equalTo(2));
        String missing = receipt.extract().header("Location") + "/missing";
        as(Persona.HORSENS)
                .get(missing + "?count=true")
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body(
                        "items.participantId",
                        containsInAnyOrder(
                                bySource("2").toString(), bySource("3").toString()))
                .body("items.sourceId", containsInAnyOrder("2", "3"))
                .body("items.find { it.sourceId == '2' }.benefitGroup", equalTo("sygedagpenge"))
                .body("items.find { it.sourceId == '2' }.benefitFrom", equalTo("2019-02-01"))
                .body("items.find { it.sourceId == '2' }.housingAreaId", equalTo(AREA))
                .body("items.find { it.sourceId == '3' }.benefitGroup", nullValue());
        String first = as(Persona.HORSENS).get(missing + "?limit=1").path("next");
        as(Persona.HORSENS)
                .get(missing + "?limit=1&cursor=" + first)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/benefit-periods", bySource("2"))
                .then()
                .body("items[0].to", nullValue());
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?limit=500", bySource("2"))
                .then()
                .body("items.action", hasItems("find-participant"));
        as(Persona.GREVE).get(missing).then().statusCode(404);
    }

    @Test
    void the_table_of_the_missing_filled_in_is_a_batch_of_benefit_periods() {
        // Given
        post(
                HEADER
                        + row("1", "kontanthjaelp,2018-02-01,,")
                        + row("2", "sygedagpenge,2019-02-01,,")
                        + row("3", ",,,"),
                "");
        ValidatableResponse receipt = post(HEADER + row("1", "kontanthjaelp,2018-02-01,,"), "?mode=full");
        String table = as(Persona.HORSENS)
                .accept("text/csv")
                .get(receipt.extract().header("Location") + "/missing")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(
                "sourceSystem,sourceId,participantId,group,from,to,closingReason\r\n" + system + ",2," + bySource("2")
                        + ",sygedagpenge,2019-02-01,,\r\n",
                table);
        // When
        ValidatableResponse closed = as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(table.replace("2019-02-01,,", "2019-02-01,2020-02-01,employment"))
                .post("/v1/benefit-period-batches")
                .then();
        // Then
        closed.statusCode(201).body("rows.updated", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/benefit-periods", bySource("2"))
                .then()
                .body("items[0].to", equalTo("2020-02-01"))
                .body("items[0].closingReason", equalTo("employment"));
    }

    @Test
    void refused_rows_carry_their_keys_too_and_rows_of_other_systems_are_refused() {
        // Given
        post(HEADER + row("1", ",,,") + row("2", ",,,") + row("3", ",,,") + row("4", ",,,"), "");
        String rows = HEADER
                + system + ",1,not-a-number,Testine,Prøvesen,,,,,\n"
                + system + ",2,,Testine,Prøvesen,,,,,\n"
                + "other," + "3," + cpr() + ",Testine,Prøvesen,,,,,\n"
                + system + ",4\n";
        // When
        ValidatableResponse receipt = post(rows, "?mode=full");
        // Then
        receipt.body("rows.rejected", equalTo(4)).body("rows.missing", equalTo(1));
        String location = receipt.extract().header("Location");
        as(Persona.HORSENS).get(location + "/missing").then().body("items.sourceId", containsInAnyOrder("3"));
        List<List<String>> codes = as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get(location + "/rejections")
                .path("items.errors.code");
        assertEquals(List.of("mixed-source-system"), codes.get(2));
    }

    @Test
    void where_a_missing_one_lives_who_hides_is_not_told() {
        // Given
        post(HEADER + row("1", ",,,") + row("2", "sygedagpenge,2019-02-01,,"), "");
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body("{\"kind\": \"threatened\", \"from\": \"2020-01-01\"}")
                .put("/v1/participants/{id}/protection", bySource("2"))
                .then()
                .statusCode(201);
        // When
        ValidatableResponse receipt = post(HEADER + row("1", ",,,"), "?mode=full");
        // Then
        receipt.body("rows.missing", equalTo(1));
        as(Persona.HORSENS)
                .get(receipt.extract().header("Location") + "/missing")
                .then()
                .statusCode(200)
                .body("items[0].benefitGroup", equalTo("sygedagpenge"))
                .body("items[0].housingAreaId", nullValue());
    }

    @Test
    void what_is_not_completed_has_nobody_missing() {
        // Given
        post(HEADER + row("1", ",,,"), "");
        ValidatableResponse failed =
                post(HEADER + system + ",2,not-a-number,Testine,Prøvesen,,,,,\n", "?mode=full&onError=abort");
        // When
        ValidatableResponse answer = as(Persona.HORSENS)
                .get(failed.extract().header("Location") + "/missing")
                .then();
        // Then
        failed.body("status", equalTo("failed")).body("rows.missing", nullValue());
        answer.statusCode(409).body("code", equalTo("batch-not-completed"));
        ValidatableResponse delta = post(HEADER + row("1", ",,,"), "?mode=delta");
        as(Persona.HORSENS)
                .get(delta.extract().header("Location") + "/missing")
                .then()
                .statusCode(404);
        post(HEADER, "?mode=all").statusCode(400);
    }

    private final java.util.Map<String, String> numbers = new java.util.HashMap<>();

    private String row(String key, String benefit) {
        String number = numbers.computeIfAbsent(key, any -> cpr());
        return system + "," + key + "," + number + ",Testine,Prøvesen," + AREA + "," + benefit + "\n";
    }

    private UUID bySource(String key) {
        return UUID.fromString(as(Persona.HORSENS)
                .get("/v1/participants?sourceSystem=" + system + "&sourceId=" + key)
                .path("items[0].id"));
    }

    private static ValidatableResponse post(String rows, String query) {
        return as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/v1/participant-batches" + query)
                .then();
    }
}
