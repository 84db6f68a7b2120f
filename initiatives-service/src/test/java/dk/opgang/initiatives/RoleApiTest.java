package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has a role in an initiative and for whom, and what does not begin without them. */
@ServiceTest
class RoleApiTest {

    private static final String HEALTH = "health-professional";
    private static final String FRIEND = "family-friend";

    /** A programme that asks of a leader all that can be asked. */
    private static final String TEMPLATE = """
            {"format": 2, "key": "%s", "name": {"da": "Egen", "en": "Own"}, "theme": "community", "source": "test",
             "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
             "certificates": [
               {"key": "child-protection", "name": {"da": "Attest", "en": "Certificate"}, "of": "role-holder", "before": "assigned",
                "validMonths": 24, "category": "programme"},
               {"key": "first-aid", "name": {"da": "Kursus", "en": "Course"}, "of": "role-holder", "category": "work"}],
             "roles": ["helper"],
             "roleRules": [{"role": "leader", "per": "enrolment", "least": 1, "most": 2, "from": "enrolled", "over18": true,
                            "professions": ["pedagogue"], "certificates": ["first-aid"], "organisationKinds": ["municipality"]}]}""";

    @Test
    void nobodyBecomesActiveWithoutAHealthProfessional() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "magic-window");
        String enrolment = mother(initiative, People.adult("615"));
        String visitor = Roles.holder(initiative, HEALTH, Map.of("profession", "health-visitor"));
        String teacher = Roles.holder(initiative, HEALTH, Map.of("profession", "teacher"));
        String gone = Roles.holder(initiative, HEALTH, Map.of("profession", "midwife", "to", "2019-06-01"));
        String friend = Roles.holder(initiative, FRIEND, Map.of());

        // When
        Response early = move(enrolment, "active", "2019-01-14", null);
        Response wrong = Roles.assign(Persona.HORSENS, enrolment, HEALTH, teacher, "2019-01-07");
        Response ended = Roles.assign(Persona.HORSENS, enrolment, HEALTH, gone, "2019-01-07");
        Response other = Roles.assign(Persona.HORSENS, enrolment, HEALTH, friend, "2019-01-07");
        Response unknown = Roles.assign(Persona.HORSENS, enrolment, "mentor", World.NOBODY, "2017-01-01");
        Response late = Roles.assign(Persona.HORSENS, enrolment, HEALTH, visitor, "2019-01-15");
        Response stillEarly = move(enrolment, "active", "2019-01-14", null);
        Response assigned = Roles.assign(Persona.HORSENS, enrolment, HEALTH, visitor, "2019-01-07");

        // Then
        early.then()
                .statusCode(422)
                .body("errors.code", contains("role-missing"))
                .body("errors.pointer", contains("/to"))
                .body("errors.role", contains(HEALTH));
        wrong.then().statusCode(422).body("errors.code", contains("profession-not-allowed"));
        ended.then().statusCode(422).body("errors.code", contains("holder-ended"));
        other.then().statusCode(422).body("errors.code", contains("role-unknown", "profession-not-allowed"));
        unknown.then()
                .statusCode(422)
                .body("errors.code", contains("role-unknown", "holder-not-found"))
                .body("errors.pointer", contains("/role", "/holderId"));
        late.then().statusCode(201).body("holderId", equalTo(visitor)).body("to", nullValue());
        stillEarly.then().statusCode(422).body("errors.code", contains("role-missing"));
        assigned.then().statusCode(409).body("code", equalTo("already-assigned"));
        move(enrolment, "active", "2019-01-15", null).then().statusCode(200);
        String role = "/v1/enrolments/" + enrolment + "/roles/" + late.path("id");
        as(Persona.HORSENS)
                .header("If-Match", late.header("ETag"))
                .body(Map.of("to", "2019-05-01", "role", FRIEND))
                .patch(role)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unchangeable"));
        as(Persona.HORSENS)
                .header("If-Match", late.header("ETag"))
                .body(Map.of("to", "2019-05-01"))
                .patch(role)
                .then()
                .statusCode(200)
                .body("to", equalTo("2019-05-01"));
        move(enrolment, "completed", "2019-05-02", "volunteer-family-friend")
                .then()
                .statusCode(422)
                .body("errors.code", contains("outcome-not-allowed"));
        Roles.assign(Persona.HORSENS, enrolment, FRIEND, friend, "2019-05-01")
                .then()
                .statusCode(201);
        move(enrolment, "completed", "2019-05-02", "volunteer-family-friend")
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}?expand=certificates,roles", enrolment)
                .then()
                .statusCode(200)
                .body("certificates", hasSize(0))
                .body("roles.items.role", contains(HEALTH, FRIEND));
    }

    @Test
    void aRoleAsksForAgeProfessionCertificatesAndAKindOfOrganisation() {
        // Given
        String key = "own-" + UUID.randomUUID().toString().substring(24);
        as(Persona.HORSENS)
                .body(TEMPLATE.formatted(key))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        UUID initiative = World.initiative(Persona.HORSENS, key);
        String enrolment = World.enrol(Persona.HORSENS, initiative, People.adult("615"))
                .extract()
                .path("id");
        Map<String, Object> good = Map.of(
                "profession",
                "pedagogue",
                "certificates",
                List.of(seen("child-protection", "2018-06-01"), seen("first-aid", "2018-06-01")));
        String young = Roles.holder(initiative, "leader", Map.of("over18", false, "organisation", World.ODINSGAARDEN));
        String leader = Roles.holder(initiative, "leader", good);

        // When
        Response unknown = Roles.post(
                Persona.HORSENS,
                initiative,
                Roles.form("mentor", Map.of("certificates", List.of(seen("hygiene", "2999-01-01")))));
        Response unfit = Roles.assign(Persona.HORSENS, enrolment, "leader", young, "2019-01-07");
        Response expired = Roles.assign(Persona.HORSENS, enrolment, "leader", leader, "2020-06-01");
        Response before = Roles.assign(Persona.HORSENS, enrolment, "leader", leader, "2017-12-31");
        Response valid = Roles.assign(Persona.HORSENS, enrolment, "leader", leader, "2020-05-31");

        // Then
        unknown.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.code + '@' + it.pointer }",
                        containsInAnyOrder(
                                "role-unknown@/role",
                                "unknown-key@/certificates/0/certificate",
                                "in-the-future@/certificates/0/seenOn"));
        unfit.then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "profession-not-allowed",
                                "holder-not-adult",
                                "certificate-missing",
                                "organisation-kind-not-allowed"));
        expired.then().statusCode(422).body("errors.code", contains("certificate-missing"));
        before.then().statusCode(422).body("errors.code", contains("before-from", "certificate-missing"));
        valid.then().statusCode(201);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/role-holders?role=leader", initiative)
                .then()
                .body("items.size()", equalTo(2))
                .body("items[1].certificates.validUntil", contains("2020-06-01", null));
        String second = Roles.holder(initiative, "leader", good);
        String third = Roles.holder(initiative, "leader", good);
        Roles.assign(Persona.HORSENS, enrolment, "leader", second, "2020-05-01")
                .then()
                .statusCode(201);
        Roles.assign(Persona.HORSENS, enrolment, "leader", third, "2020-05-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("role-full"));
        move(enrolment, "enrolled", "2020-05-01", null).then().statusCode(200);
    }

    @Test
    void aBatchIsHeldToTheSameRulesAndRolesGoWithTheirEnrolment() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "magic-window");
        UUID survivor = People.adult("615");
        UUID duplicate = People.adult("615");
        List.of(survivor, duplicate).forEach(Events::registered);
        String kept = mother(initiative, survivor);
        String gone = mother(initiative, duplicate);
        String visitor = Roles.holder(initiative, HEALTH, Map.of("profession", "midwife"));
        Roles.assign(Persona.HORSENS, gone, HEALTH, visitor, "2019-01-07")
                .then()
                .statusCode(201);
        String csv = "sourceSystem,sourceId,initiativeId,participantId,from,state,stateOn,told\n"
                + "test,%s,%s,%s,2019-01-07,active,2019-01-08,\"{\"\"first-child\"\": true}\"\n"
                        .formatted(UUID.randomUUID(), initiative, People.adult("615"));

        // When
        var batch = World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", csv)
                .extract();
        Instant at = Instant.now();
        Events.merge("participant-merged.v1", survivor, duplicate, at);
        Waiting.await().until(() -> roles(kept).size() == 1);
        Events.merge("participant-merge-reversed.v1", survivor, duplicate, at.plusSeconds(1));
        Waiting.await().until(() -> roles(gone) != null && roles(gone).size() == 1);

        // Then
        as(Persona.HORSENS)
                .get(batch.header("Location") + "/rejections")
                .then()
                .body("items.errors[0].code", contains("role-missing"))
                .body("items.errors[0].pointer", contains("/state"));
        as(Persona.HORSENS).get("/v1/enrolments/{id}/roles", kept).then().body("items.size()", equalTo(0));
        as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", duplicate, "owner", "municipality:615", "purpose", "data-subject-request"))
                .post("/internal/subject-records")
                .then()
                .body("enrolmentRoles.holderId", contains(visitor));
        Events.erased(duplicate);
        TestDatabase.await("select count(*) from enrolment_roles where enrolment_id = '" + gone + "'", 0);
    }

    @Test
    void aPartnerSeesAndAssignsItsOwnStaff() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "magic-window");
        UUID mother = People.adult("615");
        Events.registered(mother);
        Events.consent(mother, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + mother + "'", 1);
        String enrolment = mother(initiative, mother);
        String municipal = Roles.holder(initiative, HEALTH, Map.of("profession", "midwife"));
        Response own = Roles.post(
                Roles.partner(),
                initiative,
                Roles.form(
                        HEALTH,
                        Map.of(
                                "organisation",
                                World.ODINSGAARDEN,
                                "profession",
                                "midwife",
                                "source",
                                Map.of("system", "hr", "id", "7"))));
        String holder = own.then().statusCode(201).extract().path("id");

        // When
        Response seen = as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}/role-holders", initiative);
        Response all = as(Persona.HORSENS).get("/v1/initiatives/{id}/role-holders", initiative);
        Response stranger = as(Persona.GREVE).get("/v1/initiatives/{id}/role-holders", initiative);
        Response another = Roles.assign(Roles.partner(), enrolment, HEALTH, municipal, "2019-01-07");
        Response assigned = Roles.assign(Roles.partner(), enrolment, HEALTH, holder, "2019-01-07");
        Response ended = Roles.partner()
                .header("If-Match", own.header("ETag"))
                .body(Map.of("to", "2019-12-01"))
                .patch("/v1/initiatives/{id}/role-holders/{holder}", initiative, holder);

        // Then
        seen.then().statusCode(200).body("items.id", contains(holder)).body("items.source.id", contains("7"));
        all.then().body("items.id", contains(municipal, holder)).body("items[1].source", nullValue());
        stranger.then().statusCode(404);
        another.then().statusCode(422).body("errors.code", contains("holder-not-found"));
        assigned.then().statusCode(201);
        ended.then().statusCode(200).body("to", equalTo("2019-12-01"));
        move(enrolment, "active", "2019-01-07", null).then().statusCode(200);
    }

    private static List<String> roles(String enrolment) {
        return as(Persona.HORSENS).get("/v1/enrolments/{id}/roles", enrolment).path("items.id");
    }

    static String mother(UUID initiative, UUID participant) {
        return as(Persona.HORSENS)
                .body(Map.of(
                        "participantId",
                        participant,
                        "from",
                        "2019-01-07",
                        "told",
                        Map.of("first-child", true, "further-characteristic", true),
                        "anchors",
                        Map.of("birth", "2019-03-01")))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> seen(String certificate, String on) {
        return Map.of("certificate", certificate, "seenOn", on);
    }

    private static Response move(String enrolment, String to, String on, String outcome) {
        Map<String, String> form = new HashMap<>(Map.of("to", to, "on", on));
        if (outcome != null) {
            form.put("outcome", outcome);
        }
        return as(Persona.HORSENS).body(form).post("/v1/enrolments/{id}/transitions", enrolment);
    }
}
