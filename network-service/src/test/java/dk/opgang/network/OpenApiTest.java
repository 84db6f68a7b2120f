package dk.opgang.network;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class OpenApiTest {

    @Test
    void everyOperationIsDescribed() {
        // When
        var document = Api.anonymous().get("/q/openapi?format=json");

        // Then
        document.then()
                .statusCode(200)
                .body("paths.findAll { it.key.startsWith('/v1/') }", hasKey("/v1/events"))
                .body(
                        "paths.findAll { it.key.startsWith('/v1/') }*.value*.values().flatten().summary",
                        everyItem(notNullValue()))
                .body(
                        "paths.findAll { it.key.startsWith('/v1/') }*.value*.values().flatten().operationId",
                        everyItem(notNullValue()))
                .body("components.schemas", hasKey("EventPage"));
    }
}
