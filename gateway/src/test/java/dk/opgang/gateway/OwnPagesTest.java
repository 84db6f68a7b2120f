package dk.opgang.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.opgang.gateway.stub.StubStack;
import dk.opgang.local.oidc.Persona;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OwnPagesTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "/problems/unknown, 404, not-found",
        "/docs/unknown.js, 404, not-found",
    })
    void whatIsNotThereIsAProblem(String path, int status, String code) {
        // When
        Response answer = get(path);

        // Then
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    @Test
    void pagesCannotBeChanged() {
        // When
        Response answer = given().body("x").post("/v1/code-lists");

        // Then
        answer.then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .body("code", equalTo("method-not-allowed"))
                .body("detail", endsWith("GET, HEAD, OPTIONS"));
    }

    @Test
    void oneDocumentDescribesAllServicesThatAnswer() {
        // When
        Response answer = get("/openapi.json");

        // Then
        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", notNullValue())
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/v1/participants"))
                .body("paths", hasKey("/v1/code-lists"))
                .body("paths", not(hasKey("/internal/problems")))
                .body("x-opgang-missing", equalTo(java.util.List.of("housing-areas")))
                .body("components.schemas", hasKey("Thing-network"))
                .body("servers.url", hasItem("/"));
    }

    @Test
    void healthNamesTheServicesThatAreNotThere() {
        // When
        Response answer = get("/health");

        // Then
        answer.then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("services.participants.status", equalTo("UP"))
                .body("services.participants.instances.status", contains("UP"))
                .body("services.'housing-areas'.status", equalTo("DOWN"))
                .body("services.network.status", equalTo("DOWN"));
    }

    @Test
    void healthTellsOperatorsAloneWhereTheServicesRun() {
        // When
        Response operator =
                given().auth().oauth2(StubStack.issuer().token(Persona.ADMIN)).get("/health");
        Response other = asHorsens().get("/health");
        Response wrong = given().auth().oauth2("wrong").get("/health");

        // Then
        operator.then().body("services.participants.instances.address", contains(startsWith("http://127.0.0.1:")));
        other.then().body("services.participants.instances[0]", not(hasKey("address")));
        wrong.then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"da, Findes ikke", "en, Not found", "de, Not found"})
    void theTypeOfAProblemIsAPage(String language, String title) {
        // When
        Response answer = given().header("Accept", "text/html,application/json;q=0.9")
                .header("Accept-Language", language)
                .get("/problems/not-found");

        // Then
        answer.then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>" + title + "</h1>"));
    }

    @Test
    void itIsAlsoData() {
        // When
        Response answer = given().accept("application/json").get("/problems/only-at-initiatives");

        // Then
        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Language", "da, en")
                .body("status", equalTo(422))
                .body("title.da", equalTo("Kun hos initiatives"));
    }

    @Test
    void whoReadsProblemsReadsTheirTypesToo() {
        // When
        Response answer = given().accept("application/problem+json").get("/problems/not-found");

        // Then
        answer.then().statusCode(200).contentType("application/json").body("code", equalTo("not-found"));
    }

    @Test
    void allProblemsAreListed() {
        // When
        Response answer = given().accept("application/json").get("/problems");

        // Then
        answer.then()
                .body("items.code", hasItems("not-found", "uri-too-long", "only-at-participants", "only-at-network"))
                .body("items.code", not(hasItem("without-title")))
                .body("items.advice.da", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/", "/problems", "/problems/not-found"})
    void pagesTakeNothingFromOtherHosts(String path) {
        // When
        Response answer = given().accept("text/html").get(path);

        // Then
        answer.then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(not(containsString("src=\"http")))
                .body(not(containsString("href=\"http")));
    }

    @Test
    void theViewerOfTheDocumentationIsServedFromHere() {
        // When
        Response answer = given().header("Accept-Encoding", "gzip").get("/docs/swagger-ui-bundle.js");

        // Then
        answer.then()
                .statusCode(200)
                .contentType(startsWith("text/javascript"))
                .body(containsString("SwaggerUIBundle"));
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi.yaml, application/yaml, 'openapi: \"3.1.0\"'",
        "/asyncapi.yaml, application/yaml, '$ref: /schemas/dk.opgang.'",
        "/asyncapi.json, application/json, '\"/schemas/dk.opgang.'",
        "/schemas/dk.opgang.participants.benefit-period-closed.v1.json, application/schema+json, '$schema'",
        "/docs/api/index.json, application/json, 0.1.0",
        "/docs/api/0.1.0.json, application/json, openapi",
        "/.well-known/security.txt, text/plain, 'Contact: mailto:'",
        "/favicon.svg, image/svg+xml, <svg",
        "/robots.txt, text/plain, User-agent",
    })
    void contractsAndWhatBrowsersAskForArePublished(String path, String type, String holds) {
        // When
        Response answer = get(path);

        // Then
        answer.then().statusCode(200).contentType(startsWith(type)).body(containsString(holds));
    }

    @Test
    void thePortalSpeaksDanish() {
        // When
        Response answer = given().header("Accept-Language", "da-DK").get("/");

        // Then
        answer.then()
                .statusCode(200)
                .body(containsString("<html lang=\"da\">"))
                .body(containsString("./opgang token horsens"));
    }

    @Test
    void aLanguageThatNobodyHereSpeaksIsAsIfNoneWereChosen() {
        // When
        Response unasked = given().get("/?lang=fr");
        Response asked = given().header("Accept-Language", "en").get("/?lang=fr");

        // Then
        unasked.then().statusCode(200).body(containsString("<html lang=\"da\">"));
        asked.then().statusCode(200).body(containsString("<html lang=\"en\">"));
    }

    @Test
    void aHeadOfAPageHasNoBody() {
        // When
        Response answer = given().head("/openapi.json");

        // Then
        answer.then().statusCode(200).body(equalTo("")).header("Transfer-Encoding", nullValue());
    }
}
