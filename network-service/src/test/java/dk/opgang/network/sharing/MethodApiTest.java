package dk.opgang.network.sharing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.network.elsewhere.InitiativesNearby;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a method is to initiatives-service: templates of those who adopt it, results that are kept, runs that are compared. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class MethodApiTest {

    private static final String METHODS = "/v1/shared-initiatives";
    private static final String YEAR = "?measure=employment-started&from=2019-01-01&to=2020-01-01";

    private static String shared(String more) {
        return METHODS + "/"
                + NetworkRequests.posted(
                        Persona.HORSENS,
                        METHODS,
                        "{\"name\": \"A method\", \"templateKey\": \"jobplaneten\"%s}".formatted(more));
    }

    private static String adopted(Persona persona, String method, String more) {
        return method + "/adoptions/" + NetworkRequests.posted(persona, method + "/adoptions", "{" + more + "}");
    }

    @Test
    void anAdoptionMakesATemplateOfTheAdopterAndAnUpdateAnotherVersion() {
        // Given
        String method = shared("");
        String id = method.substring(method.lastIndexOf('/') + 1);
        String without = METHODS + "/" + NetworkRequests.posted(Persona.HORSENS, METHODS, "{\"name\": \"A method\"}");

        // When
        String adoption = adopted(Persona.GREVE, method, "");
        adopted(Persona.ODENSE, method, "\"templateKey\": \"vores-jobplan\"");
        Waiting.await().until(() -> InitiativesNearby.adopted(id).size() == 2);
        Api.as(Persona.HORSENS).body("{\"changes\": \"Mindre hold\"}").post(method + "/releases");
        Api.as(Persona.GREVE)
                .body("{\"version\": 2}")
                .post(adoption + "/updates")
                .then()
                .statusCode(200);
        Waiting.await().until(() -> InitiativesNearby.adopted(id).size() == 3);
        var nothing = Api.as(Persona.GREVE).body("{\"templateKey\": \"min\"}").post(without + "/adoptions");

        // Then
        Api.as(Persona.GREVE)
                .get(adoption)
                .then()
                .body("templateKey", equalTo("jobplaneten-615"))
                .body("adoptedVersion", equalTo(2));
        var told = InitiativesNearby.adopted(id);
        assertEquals("jobplaneten", told.getFirst().path("templateKey").asText());
        assertEquals("615", told.getFirst().path("ownerMunicipalityCode").asText());
        assertEquals("253", told.getLast().path("municipalityCode").asText());
        assertEquals(2, told.getLast().path("methodVersion").asInt());
        Api.as(Persona.GREVE)
                .get(method + "/adoptions")
                .then()
                .body("items.templateKey", hasItems("jobplaneten-615", "vores-jobplan"));
        nothing.then().statusCode(422).body("errors.code", contains("no-template"));
    }

    @Test
    void resultsAreKeptAsTheyWerePublished() {
        // Given
        String method = shared(", \"initiativeId\": \"%s\"".formatted(UUID.randomUUID()));
        String path = method + "/result-snapshots";

        // When
        var kept = Api.as(Persona.HORSENS)
                .body("{\"fromYear\": 2018, \"toYear\": 2019}")
                .post(path);
        var foreign = Api.as(Persona.GREVE)
                .body("{\"fromYear\": 2018, \"toYear\": 2019}")
                .post(path);
        var faulty = Api.as(Persona.HORSENS)
                .body("{\"fromYear\": 2100, \"toYear\": 2099}")
                .post(path);
        var nothing = Api.as(Persona.HORSENS)
                .body("{\"fromYear\": 2018, \"toYear\": 2019}")
                .post(shared("") + "/result-snapshots");

        // Then
        kept.then().statusCode(201).body("rows[0].uniqueParticipants", equalTo(24));
        Api.as(Persona.GREVE)
                .get((String) kept.header("Location"))
                .then()
                .statusCode(200)
                .body("rows[0].key", equalTo("2019"))
                .body("rows[0].contacts", nullValue())
                .body("rows[0].suppressed", contains("contacts"));
        Api.as(Persona.GREVE).get(path).then().body("items.id", contains((String) kept.path("id")));
        foreign.then().statusCode(403);
        faulty.then().statusCode(422).body("errors.code", contains("to-before-from", "year-not-over"));
        nothing.then().statusCode(409).body("code", equalTo("nothing-runs"));
    }

    @Test
    void runsAreComparedAmongEquals() {
        // Given
        String method = shared(", \"initiativeId\": \"%s\"".formatted(UUID.randomUUID()));
        adopted(Persona.GREVE, method, "\"initiativeId\": \"%s\"".formatted(UUID.randomUUID()));
        adopted(Persona.ODENSE, method, "\"initiativeId\": \"%s\"".formatted(UUID.randomUUID()));
        adopted(Persona.AALBORG, method, "");

        // When
        var seen = Api.as(Persona.GREVE).get(method + "/comparison" + YEAR);
        var own = Api.as(Persona.ODENSE).get(method + "/comparison" + YEAR + "&standardise=age");
        var faulty =
                Api.as(Persona.GREVE).get(method + "/comparison?measure=workplaces&from=2019-02-01&standardise=sex");
        var early = Api.as(Persona.GREVE).get(method + "/comparison?measure=contacts&from=2019-01-01&to=2900-01-01");

        // Then
        seen.then()
                .statusCode(200)
                .body("rows.municipalityCode", contains("615", "253", "461"))
                .body("rows[0].ratePct", equalTo(40.0f))
                .body("rows[1].ratePct", equalTo(40.0f))
                .body("rows[2].participants", nullValue())
                .body("rows[2].suppressed", hasItems("participants", "events", "ratePct"));
        own.then()
                .statusCode(200)
                .body("standardise", contains("age"))
                .body("rows[2].participants", equalTo(3))
                .body("rows[2].imputedGroups", equalTo(1));
        faulty.then().statusCode(400).body("errors.pointer", hasItems("?measure", "?to", "?standardise"));
        early.then().statusCode(422).body("errors.code", contains("year-not-over"));
    }
}
