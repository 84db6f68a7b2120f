package dk.opgang.network.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ExchangeApiTest {

    private static final String PARTNERS = "/v1/exchange/partners";
    private static final String ROTATIONS = "/v1/exchange/keys/rotations";

    @Test
    void each_municipality_has_a_key_that_it_can_change() {
        // Given
        String before = Api.as(Persona.HORSENS).get(PARTNERS).path("items.find { it.municipalityCode == '615' }.keyId");

        // When
        var rotated = Api.as(Persona.HORSENS).post(ROTATIONS);
        var unserved =
                Api.withToken(Tokens.municipality("573", "exchange.write")).post(ROTATIONS);
        var organisation = Api.as(Persona.ODINSGAARDEN).post(ROTATIONS);
        var reading = Api.withToken(Tokens.of(Persona.HORSENS, "exchange.read"));
        var coordination = Api.as(Persona.COORDINATOR).get(PARTNERS);

        // Then
        rotated.then().statusCode(201).body("municipalityCode", equalTo("615")).body("keyId", not(equalTo(before)));
        unserved.then().statusCode(409).body("code", equalTo("municipality-not-served"));
        organisation.then().statusCode(403).body("code", equalTo("keys-of-municipalities"));
        coordination.then().statusCode(403);
        reading.post(ROTATIONS).then().statusCode(403);
        Api.as(Persona.ODINSGAARDEN)
                .get(PARTNERS)
                .then()
                .statusCode(200)
                .body("items.municipalityCode", hasItems("253", "461", "615"))
                .body("items.find { it.municipalityCode == '615' }.keyId", equalTo(rotated.path("keyId")))
                .body("items.find { it.municipalityCode == '615' }.installation", equalTo("opgang"))
                .body("items.lastSeenAt", hasItem(notNullValue()));
    }
}
