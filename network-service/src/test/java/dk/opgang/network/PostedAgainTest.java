package dk.opgang.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be posted is read back when it is posted again with another value, or refused by its name. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PostedAgainTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEMBERS = "/v1/network/members";
    private static final String PERSONS = "/v1/network/contact-persons";
    private static final String BUDGETS = "/v1/network/budgets";
    private static final String SHARED = "/v1/shared-initiatives";

    private static final Map<String, String> FIRST =
            Map.of(MEMBERS, """
            {"name": "One", "kind": "other", "role": "primary", "cvr": "90100009",
             "memberFrom": "2020-01-01", "memberTo": "2021-01-01"}""", PERSONS, """
            {"name": "One", "email": "one@example.org", "phone": "11111111", "fields": ["health"],
             "from": "2020-01-01", "to": "2021-01-01"}""", BUDGETS, """
            {"name": "One", "periods": ["2020"], "lines": [
               {"section": "expense", "line": "Work", "amountsDkk": ["1.00"]},
               {"section": "financing", "line": "Paid", "amountsDkk": ["1.00"]}]}""", SHARED, """
            {"name": "One", "description": "One", "templateKey": "one", "municipalityCodes": ["615"], "fields": ["health"],
             "initiativeId": "0190aaaa-0000-7000-8000-000000000001", "published": true}""", "adoptions", """
            {"municipalityCode": "615", "from": "2020-01-01", "note": "One"}""");

    private static final String CHANGES = """
            members      | name              | "Two"
            members      | kind              | "region"
            members      | role              | "secondary"
            members      | cvr               | "90100017"
            members      | memberFrom        | "2020-02-01"
            members      | memberTo          | "2021-02-01"
            members      | memberTo          | null
            persons      | name              | "Two"
            persons      | email             | "two@example.org"
            persons      | email             | null
            persons      | phone             | "22222222"
            persons      | fields            | ["culture"]
            persons      | from              | "2020-02-01"
            persons      | to                | "2021-02-01"
            budgets      | name              | "Two"
            budgets      | periods           | ["2021"]
            shared       | name              | "Two"
            shared       | description       | "Two"
            shared       | templateKey       | "two"
            shared       | municipalityCodes | ["253"]
            shared       | fields            | ["culture"]
            shared       | initiativeId      | "0190aaaa-0000-7000-8000-000000000002"
            shared       | published         | false
            adoptions    | from              | "2020-02-01"
            adoptions    | note              | "Two"
            """;

    static Stream<List<String>> changes() {
        return CHANGES.lines().map(line -> List.of(line.split(" *\\| *")));
    }

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from contact_persons");
        TestDatabase.execute("delete from members");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsPostedAgainIsReadBack(List<String> change) throws JsonProcessingException {
        // Given
        String path = path(change.getFirst());
        ObjectNode body = body(change.getFirst());
        post(path, body).then().statusCode(201);
        JsonNode wanted = JSON.readTree(change.get(2));
        body.set(change.get(1), wanted);

        // When
        Response again = post(path, body);

        // Then
        again.then().statusCode(200);
        assertEquals(wanted, JSON.readTree(again.asString()).get(change.get(1)));
        String read = Api.as(Persona.COORDINATOR)
                .get(path + "/" + again.path("id"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(wanted, JSON.readTree(read).get(change.get(1)));
    }

    @ParameterizedTest
    @CsvSource({"adoptions, municipalityCode, 253", "persons, memberId, 0190aaaa-0000-7000-8000-000000000001"})
    void whatStaysIsRefusedByItsName(String resource, String field, String value) throws JsonProcessingException {
        // Given
        String path = path(resource);
        ObjectNode body = body(resource);
        post(path, body).then().statusCode(201);
        body.put(field, value);

        // When
        Response again = post(path, body);

        // Then
        assertEquals(422, again.statusCode(), again.asString());
        assertEquals("/" + field, again.path("errors[0].pointer"));
    }

    @Test
    void everyFieldThatCanBePostedIsTried() {
        // Given
        Map<String, String> forms = Map.of(
                "members",
                "NewMember",
                "persons",
                "NewContactPerson",
                "budgets",
                "NewBudget",
                "shared",
                "NewSharedInitiative",
                "adoptions",
                "NewAdoption");

        // When
        List<String> missing = forms.entrySet().stream()
                .flatMap(form -> untried(form.getKey(), form.getValue()))
                .toList();

        // Then
        assertTrue(missing.isEmpty(), missing.toString());
    }

    private static Stream<String> untried(String resource, String form) {
        Map<String, Object> properties = Api.anonymous()
                .accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("components.schemas." + form + ".properties");
        TreeSet<String> fields = new TreeSet<>(properties.keySet());
        // What stays, and what depends on each other, is tried elsewhere.
        fields.removeAll(List.of("source", "memberId", "lines"));
        if (resource.equals("members") || resource.equals("adoptions")) {
            fields.remove("municipalityCode");
        }
        changes().filter(change -> change.getFirst().equals(resource)).forEach(change -> fields.remove(change.get(1)));
        return fields.stream().map(field -> resource + "." + field);
    }

    private static String path(String resource) {
        return switch (resource) {
            case "members" -> MEMBERS;
            case "persons" -> PERSONS;
            case "budgets" -> BUDGETS;
            case "shared" -> SHARED;
            default ->
                SHARED + "/"
                        + Api.as(Persona.COORDINATOR)
                                .body("{\"name\": \"A method\", \"municipalityCodes\": [\"461\"]}")
                                .post(SHARED)
                                .path("id")
                        + "/adoptions";
        };
    }

    private static ObjectNode body(String resource) throws JsonProcessingException {
        String first = FIRST.getOrDefault(resource.equals("adoptions") ? resource : path(resource), "");
        ObjectNode body = (ObjectNode) JSON.readTree(first);
        body.putObject("source")
                .put("system", "plan")
                .put("id", UUID.randomUUID().toString());
        if (resource.equals("persons")) {
            body.put(
                    "memberId",
                    Api.as(Persona.COORDINATOR)
                            .body("{\"name\": \"Greve\", \"municipalityCode\": \"253\"}")
                            .post(MEMBERS)
                            .<String>path("id"));
        }
        return body;
    }

    private static Response post(String path, ObjectNode body) {
        return Api.as(Persona.COORDINATOR).body(body.toString()).post(path);
    }
}
