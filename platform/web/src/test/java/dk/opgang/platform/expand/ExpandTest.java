package dk.opgang.platform.expand;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.opgang.platform.http.IssuerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class ExpandTest {

    @Inject
    OwnerOfTree owners;

    private static RequestSpecification caller(String scope) {
        Map<String, Object> claims = Map.of("scope", scope, "municipality", "615");
        return given().auth().oauth2(IssuerResource.token(claims, Duration.ofMinutes(5)));
    }

    private static RequestSpecification reader() {
        return caller("trees.read owners.read");
    }

    @Test
    void adds_related_resources_beside_the_fields() {
        // When
        var answer = reader().get("/v1/trees/ash?expand=owner,leaves");

        // Then
        answer.then()
                .statusCode(200)
                .body("id", equalTo("ash"))
                .body("owner.name", equalTo("Anna"))
                .body("leaves.items.number", contains(1, 2))
                .body("leaves.next", equalTo("more"))
                .body("", not(hasKey("view")))
                .body(containsString("4.50"));
    }

    @Test
    void leaves_empty_what_the_caller_may_not_see() {
        // When
        var answer = reader().get("/v1/trees/elm?expand=owner,leaves");

        // Then
        answer.then()
                .statusCode(200)
                .body("", hasKey("owner"))
                .body("owner", nullValue())
                .body("leaves.items", empty())
                .body("leaves.next", nullValue());
    }

    @Test
    void looks_related_resources_of_a_list_up_at_once() {
        // Given
        int before = owners.lookUps();

        // When
        var answer = reader().get("/v1/trees?expand=owner");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.id", contains("ash", "elm", "oak"))
                .body("items.collect { it.owner?.name }", contains("Anna", null, "Anna"));
        assertEquals(before + 1, owners.lookUps());
    }

    @Test
    void answers_as_ever_without_the_parameter() {
        // When
        var answer = caller("trees.read").get("/v1/trees/ash");

        // Then
        answer.then().statusCode(200).header("ETag", equalTo("\"7-gzip\"")).body("", not(hasKey("owner")));
    }

    @Test
    void names_unknown_expansions_with_all_other_faults() {
        // When
        var answer = reader().get("/v1/trees?expand=owner,leaves&limit=many");

        // Then
        answer.then()
                .statusCode(400)
                .body(
                        "errors.sort { it.pointer }.collect { it.pointer + ' ' + it.code }",
                        contains("?expand unknown-expansion", "?limit invalid-integer"))
                .body("errors.find { it.pointer == '?expand' }.detail", containsString("owner"));
    }

    @Test
    void knows_the_parameter_only_where_something_can_be_expanded() {
        // When
        var answer = reader().get("/v1/trees/ash/heights?expand=owner");

        // Then
        answer.then().statusCode(400).body("errors.code", contains("unknown-parameter"));
    }

    @Test
    void needs_the_scope_of_the_related_resource() {
        // When
        var answer = caller("trees.read").get("/v1/trees/ash?expand=owner");

        // Then
        answer.then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void tags_an_expanded_answer_by_all_that_it_holds() {
        // Given
        String tag = reader().get("/v1/trees/ash?expand=owner").header("ETag");

        // When
        var known = reader().header("If-None-Match", tag).get("/v1/trees/ash?expand=owner");
        var otherExpansion = reader().header("If-None-Match", tag).get("/v1/trees/ash?expand=leaves");

        // Then
        known.then().statusCode(304).header("ETag", matchesPattern("\"7-[0-9a-f]{32}-gzip\""));
        otherExpansion.then().statusCode(200);
    }

    @Test
    void takes_the_tag_of_an_expanded_answer_for_a_change() {
        // Given
        String tag = reader().get("/v1/trees/ash?expand=owner").header("ETag");

        // When
        var fresh = reader().header("If-Match", tag).delete("/v1/trees/ash");
        var stale = reader().header("If-Match", tag).delete("/v1/trees/oak");

        // Then
        fresh.then().statusCode(204);
        stale.then().statusCode(412);
    }

    @Test
    void tags_a_computed_answer_by_its_body() {
        // Given
        String tag = reader().get("/v1/trees/ash/heights").header("ETag");

        // When
        var known = reader().header("If-None-Match", tag).get("/v1/trees/ash/heights");
        var other = reader().header("If-None-Match", tag).get("/v1/trees/oak/heights");

        // Then
        known.then().statusCode(304).header("ETag", equalTo(tag));
        other.then()
                .statusCode(200)
                .contentType("application/json")
                .body("unit", equalTo("m"))
                .body("metres", contains(1, 9));
    }

    @Test
    void tags_each_format_of_a_computed_answer() {
        // When
        var csv = reader().accept("text/csv").get("/v1/trees/ash/heights");
        var json = reader().accept("application/json").get("/v1/trees/ash/heights");

        // Then
        csv.then().statusCode(200).contentType("text/csv").body(equalTo("metres\n4\n"));
        assertNotEquals(csv.header("ETag"), json.header("ETag"));
    }

    @Test
    void documents_what_can_be_expanded() {
        // When
        var answer = given().get("/q/openapi?format=json");

        // Then
        answer.then()
                .body(
                        "paths.'/v1/trees/{id}'.get.parameters.find { it.name == 'expand' }.schema.items.enum",
                        contains("owner", "leaves"))
                .body("paths.'/v1/trees/{id}'.get.parameters.findAll { it.name == 'expand' }.size()", equalTo(1))
                .body(
                        "paths.'/v1/trees'.get.parameters.find { it.name == 'expand' }.schema.items.enum",
                        contains("owner"));
    }
}
