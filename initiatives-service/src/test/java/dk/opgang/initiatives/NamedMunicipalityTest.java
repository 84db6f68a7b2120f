package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A municipality that is named in another's initiative: nothing of its own changes, it is told, and it can step out. */
@ServiceTest
class NamedMunicipalityTest {

    private static final String TEMPLATE = "outreach-employment";

    private final String key = "own-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void nobodyOpensATemplateByNamingItsKeyAndItsMunicipality() {
        // Given
        String own =
                template(Persona.HORSENS, key, 13, 17).statusCode(201).extract().path("id");
        Map<String, Object> form = World.initiativeForm(Persona.GREVE, key);
        form.put("municipalityCodes", List.of("253", "615"));

        // When
        Response named = as(Persona.GREVE).body(form).post("/v1/initiatives");

        // Then
        named.then().statusCode(422).body("errors.code", contains("unknown-code"));
        as(Persona.GREVE).get("/v1/initiative-templates/{id}", own).then().statusCode(404);
        as(Persona.GREVE).get("/v1/initiative-templates/{key}", key).then().statusCode(404);
    }

    @Test
    void whatAnotherCallsByTheSameKeyChangesNothingOfOnesOwn() {
        // Given
        String own =
                template(Persona.HORSENS, key, 13, 17).statusCode(201).extract().path("id");
        String theirs =
                template(Persona.GREVE, key, 60, 70).statusCode(201).extract().path("id");
        UUID ownInitiative = World.initiative(Persona.HORSENS, key);

        // When
        String joint = jointInitiative(Persona.GREVE, key);

        // Then
        as(Persona.HORSENS).get("/v1/initiative-templates/{key}", key).then().body("id", equalTo(own));
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}?expand=template", joint)
                .then()
                .body("templateId", equalTo(theirs))
                .body("template.id", equalTo(theirs));
        as(Persona.GREVE).get("/v1/initiative-templates/{id}", own).then().statusCode(404);
        World.enrol(Persona.HORSENS, ownInitiative, People.born(2004, "615")).statusCode(201);
        World.enrol(Persona.HORSENS, UUID.fromString(joint), People.born(2004, "615"))
                .statusCode(422)
                .body("errors.code", contains("age-not-eligible"));
        template(Persona.HORSENS, key, 13, 17).statusCode(409).body("code", equalTo("template-exists"));
    }

    @Test
    void theNamedMunicipalityAloneIsTold() {
        // When
        String joint = jointInitiative(Persona.GREVE, TEMPLATE);

        // Then
        List<PublishedEvent> events = Topics.of("opgang.initiatives.v1", UUID.fromString(joint), 2);
        assertEquals(
                List.of("initiative-created.v1", "initiative-municipality-named.v1"),
                events.stream()
                        .map(event -> event.type().replace("dk.opgang.initiatives.", ""))
                        .toList());
        assertEquals("615", events.getLast().text("municipalityCode"));
        assertEquals("615", events.getLast().headers().get("ce_opgangmunicipalities"));
    }

    @Test
    void itStepsOutByItself() {
        // Given
        String joint = jointInitiative(Persona.GREVE, TEMPLATE);
        String path = "/v1/initiatives/" + joint + "/municipalities/615";
        Response byOthers = as(Persona.GREVE).header("If-Match", "\"0\"").delete(path);
        Response unknowing = as(Persona.HORSENS).delete(path);

        // When
        Response left = as(Persona.HORSENS).header("If-Match", "\"0\"").delete(path);

        // Then
        byOthers.then().statusCode(403).body("code", equalTo("municipality-not-own"));
        unknowing.then().statusCode(428);
        left.then().statusCode(204);
        as(Persona.HORSENS).get("/v1/initiatives/{id}", joint).then().statusCode(404);
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}", joint)
                .then()
                .statusCode(200)
                .body("municipalityCodes", contains("253"))
                .body("version", equalTo(1));
        List<PublishedEvent> events = Topics.of("opgang.initiatives.v1", UUID.fromString(joint), 4);
        assertEquals(
                List.of("initiative-changed.v1", "initiative-municipality-left.v1"),
                events.stream()
                        .skip(2)
                        .map(event -> event.type().replace("dk.opgang.initiatives.", ""))
                        .toList());
    }

    @Test
    void itsCitizensKeepItInUntilTheirEnrolmentsEnd() {
        // Given
        String joint = jointInitiative(Persona.GREVE, TEMPLATE);
        String enrolment = World.enrol(Persona.HORSENS, UUID.fromString(joint), People.adult("615"))
                .extract()
                .path("id");
        String path = "/v1/initiatives/" + joint + "/municipalities/615";

        // When
        Response early = as(Persona.HORSENS).header("If-Match", "\"0\"").delete(path);
        as(Persona.HORSENS)
                .body(Map.of("to", "dropped-out", "on", "2019-02-01"))
                .post("/v1/enrolments/{id}/transitions", enrolment)
                .then()
                .statusCode(200);
        Response late = as(Persona.HORSENS).header("If-Match", "\"0\"").delete(path);

        // Then
        early.then().statusCode(409).body("code", equalTo("enrolments-running"));
        late.then().statusCode(204);
        as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);
    }

    @Test
    void anInitiativeOfAnOrganisationIsLeftEvenByItsOnlyMunicipality() {
        // Given
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, TEMPLATE);
        String token = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write");
        String theirs = Api.withToken(token).body(form).post("/v1/initiatives").path("id");
        UUID own = World.initiative(Persona.HORSENS, TEMPLATE);

        // When
        Response left = as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .delete("/v1/initiatives/{id}/municipalities/615", theirs);
        Response ofItsOwn =
                as(Persona.HORSENS).header("If-Match", "\"0\"").delete("/v1/initiatives/{id}/municipalities/615", own);

        // Then
        left.then().statusCode(204);
        ofItsOwn.then().statusCode(409).body("code", equalTo("last-municipality"));
        as(Persona.HORSENS).get("/v1/initiatives/{id}", theirs).then().statusCode(404);
        as(Persona.HORSENS).get("/v1/initiatives/{id}", own).then().statusCode(200);
    }

    @Test
    void theDatabaseLetsNobodyWriteAnothersInitiativeOrTemplate() throws SQLException {
        // Given
        template(Persona.HORSENS, key, 13, 17).statusCode(201);
        UUID initiative = World.initiative(Persona.HORSENS, key);

        // When
        List<Integer> written = List.of(
                asGreve("update initiatives set name = 'x' where id = '" + initiative + "'"),
                asGreve("delete from initiatives where id = '" + initiative + "'"),
                asGreve("update initiative_templates set version = 9 where key = '" + key + "'"),
                asGreve("delete from initiative_templates where key = '" + key + "'"),
                asGreve(
                        "insert into initiatives (id, created_at, updated_at, version, poster, template_key, name, period_from,"
                                + " municipality_codes, partner_organisations, housing_area_ids) select '"
                                + UUID.randomUUID() + "', now(), now(), 0, 'municipality:615', 'x', 'x', current_date,"
                                + " '{253}', '{}', '{}'"));

        // Then
        assertEquals(List.of(0, 0, 0, 0, -1), written);
    }

    /** How many rows a statement wrote under the name of another municipality; -1 if it was refused. */
    private static int asGreve(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement()) {
            statement.execute("set opgang.tenant = 'municipality:253'");
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                return -1;
            }
            throw e;
        }
    }

    private static String jointInitiative(Persona poster, String template) {
        Map<String, Object> form = World.initiativeForm(poster, template);
        form.put("municipalityCodes", List.of("253", "615"));
        return as(poster)
                .body(form)
                .post("/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse template(Persona who, String key, int fromAge, int toAge) {
        return as(who).body(Map.of(
                        "key",
                        key,
                        "name",
                        Map.of("da", "Egen", "en", "Own"),
                        "theme",
                        "leisure-jobs",
                        "participants",
                        Map.of("fromAge", fromAge, "toAge", toAge)))
                .post("/v1/initiative-templates")
                .then();
    }
}
