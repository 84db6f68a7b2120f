package dk.opgang.network.moveinagreement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class EndAgreementsTest {

    private static final String AGREEMENTS = "/v1/move-in-agreements";

    @Inject
    EndAgreements ends;

    @Test
    void the_parties_are_told_once_that_an_agreement_has_ended() {
        // Given
        String id = proposed("2100-01-01");
        String over = proposed("2020-01-01");
        TestDatabase.execute("update move_in_agreements set valid_to = '2021-01-01' where id = '" + id + "'");
        String changed = Api.as(Persona.HORSENS).get(AGREEMENTS + "/" + id).path("updatedAt");

        // When
        ends.end();
        ends.end();
        // What comes after the end is told after it.
        String later = proposed("2020-01-01");

        // Then
        assertEquals(List.of("ended"), states(later, 1));
        assertEquals(List.of("ended"), states(over, 1));
        assertEquals(List.of("proposed", "ended"), states(id, 2));
        Api.as(Persona.GREVE)
                .get(AGREEMENTS + "/" + id)
                .then()
                .body("state", equalTo("ended"))
                .body("version", equalTo(1));
        Api.as(Persona.GREVE)
                .queryParam("changedSince", changed)
                .get(AGREEMENTS + "?limit=500&sort=-updatedAt")
                .then()
                .body("items.id", hasItem(id));
    }

    private static List<String> states(String id, int atLeast) {
        return Topics.of("opgang.network.v1", UUID.fromString(id), atLeast).stream()
                .map(event -> event.data().get("state").asText())
                .toList();
    }

    private static String proposed(String to) {
        return Api.id(Api.as(Persona.HORSENS).body("""
                {"parties": ["615", "253"], "period": {"from": "2019-01-01", "to": "%s"}}""".formatted(to)).post(AGREEMENTS));
    }
}
