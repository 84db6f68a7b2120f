package dk.opgang.participants.intake;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.household.TestFamily;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HouseholdDrawBatchApiTest {

    private static final String HEADER = "sourceSystem;sourceId;householdId;participantId;kind;year;amountDkk;basis\n";

    @Test
    void draws_of_many_households_come_as_a_table() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member);
        UUID other = TestFamily.ofOne();
        String key = UUID.randomUUID().toString();
        // When
        Response first = post("%s-1;%s;%s;single-payments;2020;1234,56;actual".formatted(key, household, member)
                + "\nledger;%s-2;%s;;other;2020;0,44;estimate".formatted(key, other));
        Response again = post("%s-1;%s;%s;single-payments;2020;1234,56;actual".formatted(key, household, member)
                + "\nledger;%s-2;%s;;other;2020;1,44;estimate".formatted(key, other));
        // Then
        first.then().statusCode(201).body("rows.created", equalTo(2));
        again.then().statusCode(201).body("rows.unchanged", equalTo(1)).body("rows.updated", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/households/{id}/draws/summary", household)
                .then()
                .body("totals.totalDkk", equalTo("1234.56"));
    }

    @Test
    void a_row_is_held_against_the_rules_of_a_single_draw() {
        // Given
        UUID member = participant();
        UUID household = TestFamily.of(member);
        UUID restricted = restricted();
        // When
        Response receipt = post("k1;%s;%s;other;2014;1,00;actual".formatted(household, member)
                + "\nledger;k2;%s;;no-such;2020;1,00;guess".formatted(household)
                + "\nledger;k3;%s;;other;1999;1,00;actual".formatted(household)
                + "\nledger;k4;%s;;other;2020;1,00;actual".formatted(UUID.randomUUID())
                + "\nledger;k5;%s;;other;2020;1,00;actual".formatted(restricted));
        // Then
        receipt.then().statusCode(201).body("rows.rejected", equalTo(5));
        as(Persona.HORSENS)
                .get(receipt.header("Location") + "/rejections")
                .then()
                .body(
                        "items.collect { it.errors.collect { it.pointer + ' ' + it.code }.sort().join(', ') }",
                        contains(
                                "/participantId not-a-member-then",
                                "/basis unknown-code, /kind unknown-code",
                                "/year out-of-range",
                                "/householdId household-not-found",
                                "/householdId participant-restricted"));
    }

    @Test
    void a_key_stays_with_its_household() {
        // Given
        UUID household = TestFamily.ofOne();
        String key = UUID.randomUUID().toString();
        post("%s;%s;;other;2020;1,00;actual".formatted(key, household)).then().body("rows.created", equalTo(1));
        // When
        Response receipt = post("%s;%s;;other;2020;1,00;actual".formatted(key, TestFamily.ofOne()));
        // Then
        receipt.then().body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get(receipt.header("Location") + "/rejections")
                .then()
                .body("items[0].errors.collect { it.pointer + ' ' + it.code }", contains("/sourceId source-in-use"));
    }

    @Test
    void only_municipalities_post_draws() {
        // When
        Response refused = as(Persona.ODINSGAARDEN)
                .contentType("text/csv;charset=UTF-8")
                .body(HEADER)
                .post("/v1/household-draw-batches");
        // Then
        refused.then().statusCode(403);
    }

    private static UUID restricted() {
        UUID member = participant();
        UUID household = TestFamily.of(member);
        as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", member)
                .then()
                .statusCode(201);
        return household;
    }

    /** Posts rows, the first of them behind its system. */
    private static Response post(String rows) {
        return as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(HEADER + "ledger;" + rows + "\n")
                .post("/v1/household-draw-batches");
    }
}
