package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long answers may be kept that are the same for everybody who only reads. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SharedAnswersApiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/housing-areas?limit=1",
                "/v1/housing-areas/{area}",
                "/v1/housing-areas/{area}/classification?listDate=2019-12-01",
                "/v1/housing-areas/{area}/way-out?listDate=2019-12-01",
                "/v1/housing-areas/{area}/comparable-series?indicator=residents",
                "/v1/housing-areas/{area}/observations",
                "/v1/housing-areas/{area}/divisions",
                "/v1/classifications?limit=1",
                "/v1/early-warnings?limit=1",
                "/v1/reference-values?limit=1"
            })
    void cachesBetweenKeepWhatIsTheSameForAll(String path) {
        // Given
        UUID area = Given.sundparken();
        String address = path.replace("{area}", area.toString());
        String tag = Api.as(Persona.FRONTEND).get(address).header("ETag");

        // When
        Response all = Api.as(Persona.FRONTEND).header("If-None-Match", tag).get(address);
        Response own = Api.as(Persona.HORSENS).get(address);

        // Then
        all.then()
                .statusCode(304)
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", containsString("Authorization"));
        own.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("ETag", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/geo+json", "application/json"})
    void mapAndListHaveTagsToo(String form) {
        // Given
        Given.sundparken();

        // When
        Response answer = Api.as(Persona.FRONTEND).accept(form).get("/v1/housing-areas?limit=1");

        // Then
        answer.then()
                .contentType(containsString(form))
                .header("Cache-Control", "public, max-age=60")
                .header("ETag", notNullValue());
    }
}
