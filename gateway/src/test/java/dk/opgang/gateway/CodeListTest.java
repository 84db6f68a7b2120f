package dk.opgang.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CodeListTest extends GatewayTest {

    private static final String MUNICIPALITIES = "/v1/code-lists/municipalities";

    @Test
    void codeListsAreOpenToEverybody() {
        // When
        Response answer = get("/v1/code-lists?count=true&limit=500");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.name", hasItems("municipalities", "purposes", "benefit-groups"))
                .body("next", nullValue())
                .body("count", equalTo(answer.path("items.size()")));
    }

    @Test
    void aCodeTellsItsLabelsValidityAndSource() {
        // When
        Response answer = get(MUNICIPALITIES + "?limit=500");

        // Then
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("items", hasSize(98))
                .body("items.find { it.code == '615' }.labels.da", equalTo("Horsens"))
                .body("items[0]", hasKey("validTo"))
                .body("items[0].source", notNullValue())
                .body("next", nullValue())
                .body("$", not(hasKey("count")));
    }

    @Test
    void pagesFollowEachOtherByTheirLink() {
        // Given
        List<String> whole = get(MUNICIPALITIES + "?limit=500").path("items.code");

        // When
        List<String> paged = new ArrayList<>();
        String next = MUNICIPALITIES + "?limit=40&count=true";
        while (next != null) {
            Response page = get(next);
            paged.addAll(page.path("items.code"));
            page.then().body("count", equalTo(98));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<|>; rel=\"next\"$", "");
        }

        // Then
        assertEquals(whole, paged);
    }

    @Test
    void aListIsReadBackwardsToo() {
        // When
        Response answer = get("/v1/code-lists/network-fields?sort=-createdAt");

        // Then
        answer.then().body("items.code", contains("employment", "health", "culture"));
    }

    @Test
    void whoHasTheReleaseFindsNoChanges() {
        // When
        Response since2020 = get(MUNICIPALITIES + "?changedSince=2020-01-01T00:00:00Z");
        Response sinceTomorrow = get(MUNICIPALITIES + "?changedSince=2999-01-01T00:00:00Z");

        // Then
        since2020.then().body("items", hasSize(50));
        sinceTomorrow.then().statusCode(200).body("items", empty());
    }

    @Test
    void whoHasAListIsNotSentItAgain() {
        // Given
        String etag = get("/v1/code-lists/purposes").header("ETag");

        // When
        Response answer = given().header("If-None-Match", etag).get("/v1/code-lists/purposes");

        // Then
        answer.then().statusCode(304).header("ETag", etag).body(equalTo(""));
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, unknown-parameter",
        "limit=501, out-of-range",
        "limit=many, invalid-integer",
        "limit=1&limit=2, repeated-parameter",
        "count=maybe, invalid-boolean",
        "changedSince=yesterday, invalid-date-time",
        "sort=colour, unknown-sort",
        "cursor=nowhere, invalid-cursor",
    })
    void whatAListCannotReadItNames(String query, String code) {
        // When
        Response answer = get(MUNICIPALITIES + "?" + query);

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("?" + query.replaceAll("=.*", "")))
                .body("errors.code", contains(code));
    }

    @Test
    void aCursorOfAnotherListIsRefusedThoughBothHaveTheCode() {
        // Given
        String next = get("/v1/code-lists/purposes?limit=1").path("next");

        // When
        Response answer = get("/v1/code-lists/consent-purposes?cursor=" + next);

        // Then
        answer.then().statusCode(400).body("errors.code", contains("invalid-cursor"));
    }

    @Test
    void listsAreAnsweredInJsonAlone() {
        // When
        Response answer =
                given().header("Accept", "text/xml, application/json;q=0").get("/v1/code-lists/consent-purposes");

        // Then
        answer.then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"))
                .body("available", contains("application/json"));
    }

    @Test
    void anUnknownListIsNotFound() {
        // When
        Response answer = get("/v1/code-lists/unknown");

        // Then
        answer.then().statusCode(404).body("code", equalTo("not-found"));
    }
}
