package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What network-service asks for when methods are shared. */
@ServiceTest
class SharedMethodApiTest {

    private static Response ask(String what, String body) {
        String token = Tokens.of(Map.of("sub", "network-service", "azp", "network-service", "scope", "internal.read"));
        return Api.withToken(token).body(body).post("/internal/" + what);
    }

    private static Response adopt(String shared, int version, String templateKey, String key) {
        return ask("adopted-templates", """
                {"sharedInitiativeId": "%s", "methodVersion": %d, "municipalityCode": "253", "key": "%s", "ownerMunicipalityCode": "615",
                 "templateKey": "%s"}""".formatted(shared, version, key, templateKey));
    }

    private static String document(String key, int fromAge) {
        return """
                {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community",
                 "participants": {"fromAge": %d}}""".formatted(key, fromAge);
    }

    private static String key() {
        return "shared-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    @Test
    void anAdoptionMakesATemplateOnceAndALaterVersionOfTheMethodAnotherVersionOfIt() {
        // Given
        String shared = UUID.randomUUID().toString();
        String owners = key();
        as(Persona.HORSENS)
                .body(document(owners, 13))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        String wanted = key();
        as(Persona.GREVE)
                .body(document(wanted, 15))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);

        // When
        var made = adopt(shared, 1, owners, wanted);
        var again = adopt(shared, 1, owners, wanted);
        as(Persona.HORSENS)
                .body(document(owners, 14))
                .post("/v1/initiative-templates/" + owners + "/versions")
                .then()
                .statusCode(201);
        var updated = adopt(shared, 2, owners, wanted);
        var unchanged = adopt(shared, 3, owners, wanted);
        var unknown = adopt(UUID.randomUUID().toString(), 1, key(), key());
        var stranger = as(Persona.GREVE).body("{}").post("/internal/adopted-templates");

        // Then
        made.then().statusCode(200).body("key", equalTo(wanted + "-2"));
        assertEquals((String) made.path("templateId"), again.path("templateId"));
        updated.then().statusCode(200).body("methodVersion", equalTo(2));
        unchanged.then().statusCode(200).body("methodVersion", equalTo(3));
        unknown.then().statusCode(404);
        stranger.then().statusCode(403);
        as(Persona.GREVE)
                .get("/v1/initiative-templates/" + wanted + "-2")
                .then()
                .statusCode(200)
                .body("municipalityCode", equalTo("253"))
                .body("state", equalTo("published"))
                .body("versions", hasSize(2))
                .body("participants.fromAge", equalTo(14))
                .body("origin.sharedInitiativeId", equalTo(shared))
                .body("origin.methodVersion", equalTo(3))
                .body("origin.municipalityCode", equalTo("615"));
    }

    @Test
    void yearsAreToldAsPublishedAndGroupsAsTheyAre() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        UUID met = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, met).statusCode(201);
        World.enrol(Persona.HORSENS, initiative, People.born(1995, "615")).statusCode(201);
        Events.contact(met, initiative, "2019-02-01T09:00:00Z");
        TestDatabase.await("select count(*) from contacts where initiative_id = '" + initiative + "'", 1);
        String run = "{\"initiativeId\": \"%s\", \"municipalityCode\": \"615\"}".formatted(initiative);
        String question = "{\"runs\": [%s], \"measure\": \"%s\", \"from\": \"2019-01-01\", \"to\": \"2020-01-01\"}";
        String years = "{\"initiativeId\": \"%s\", \"owner\": \"%s\", \"fromYear\": 2018, \"toYear\": 2020}";

        // When
        var published = ask("published-years", years.formatted(initiative, "615"));
        var foreign = ask("published-years", years.formatted(initiative, "253"));
        var groups = ask("group-counts", question.formatted(run, "contacts"));
        var jobs = ask("group-counts", question.formatted(run, "employment-started"));
        var unknown = ask("group-counts", question.formatted(run, "workplaces"));

        // Then
        published
                .then()
                .statusCode(200)
                .body("items.year", contains(2019))
                .body("items[0].suppressed", hasItem("contacts"));
        foreign.then().statusCode(404);
        groups.then()
                .statusCode(200)
                .body("items[0].groups.ageGroup", contains("18-24", "30-49"))
                .body("items[0].groups.participants", contains(1, 1))
                .body("items[0].groups.events", contains(0, 1));
        jobs.then().statusCode(200).body("items[0].groups.events", contains(0, 0));
        unknown.then().statusCode(422).body("errors.code", contains("unknown-code"));
    }
}
