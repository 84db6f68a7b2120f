package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Institutions, and where somebody is a child or pupil. */
@ServiceTest
class AttachmentApiTest {

    private String nursery;
    private String kindergarten;
    private UUID participant;
    private String enrolment;

    @BeforeEach
    void enrol() {
        nursery = Mobility.institution("nursery");
        kindergarten = Mobility.institution("kindergarten");
        participant = People.born(2018, "615");
        enrolment = Mobility.enrol(Mobility.initiative(), participant, Map.of());
    }

    @Test
    void institutionsAreKeptByMunicipalitiesAndReadByAllWhoWorkWithThem() {
        // When
        List<Integer> answers = List.of(
                as(Persona.GREVE).get("/v1/institutions/" + nursery).statusCode(),
                as(Persona.ODINSGAARDEN).get("/v1/institutions/" + nursery).statusCode(),
                as(Persona.NURSERY).get("/v1/institutions/" + nursery).statusCode(),
                as(Persona.NURSERY).get("/v1/institutions/" + kindergarten).statusCode(),
                as(Persona.FYNS_ALMENNYTTIGE).get("/v1/institutions/" + nursery).statusCode(),
                as(Persona.GREVE)
                        .header("If-Match", "\"0\"")
                        .body("{\"name\": \"Vores\"}")
                        .patch("/v1/institutions/" + nursery)
                        .statusCode());

        // Then
        assertEquals(List.of(200, 200, 200, 404, 404, 403), answers);
        as(Persona.NURSERY).get("/v1/institutions?kind=kindergarten").then().body("items", equalTo(List.of()));
        as(Persona.HORSENS)
                .body("""
                        {"name": " ", "kind": "castle", "cvr": "12345678", "pNumber": "1", "municipalityCode": "999"}""")
                .post("/v1/institutions")
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", contains("/cvr", "/kind", "/municipalityCode", "/name", "/pNumber"));
    }

    @Test
    void onlyMunicipalitiesRegisterInstitutions() {
        // Given
        Map<String, Object> form = Map.of(
                "name",
                "Vores",
                "kind",
                "nursery",
                "cvr",
                World.EMPLOYER,
                "pNumber",
                "1009999999",
                "municipalityCode",
                "615");

        // When
        Response refused = Api.withToken(Tokens.organisation(World.ODINSGAARDEN, "initiatives.read initiatives.write"))
                .body(form)
                .post("/v1/institutions");

        // Then
        refused.then().statusCode(403).body("code", equalTo("institution-needs-municipality"));
    }

    @Test
    void noTwoAttachmentsShareADay() {
        // Given
        String first = Api.id(Mobility.attach(enrolment, nursery, "2019-08-01", "2021-08-01"));

        // When
        Response overlapping = Mobility.attach(enrolment, kindergarten, "2021-07-31", null);
        Response next = Mobility.attach(enrolment, kindergarten, "2021-08-01", null);

        // Then
        overlapping
                .then()
                .statusCode(409)
                .body("code", equalTo("attachment-overlaps"))
                .body("id", equalTo(first));
        next.then().statusCode(201).body("to", nullValue());
        String path = "/v1/enrolments/" + enrolment + "/attachments/";
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"to\": \"2021-08-02\"}")
                .patch(path + first)
                .then()
                .statusCode(409);
        as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"from\": \"2021-08-15\", \"to\": \"2024-08-01\"}")
                .patch(path + Api.id(next))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Mobility.attach(enrolment, World.NOBODY, "2024-08-01", null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("institution-not-found"));
        Mobility.attach(enrolment, nursery, "2024-08-01", "2024-08-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-after-from"));
    }

    @Test
    void rowsAreHeldAgainstEachOtherAndAgainstWhatIsKept() {
        // Given
        Mobility.attach(enrolment, nursery, "2019-08-01", "2021-08-01");
        String rows = """
                sourceSystem,sourceId,enrolmentId,institutionId,from,to
                kmd,A,%1$s,%2$s,2021-08-01,2022-08-01
                kmd,B,%1$s,%2$s,2022-07-01,2023-08-01
                kmd,C,%1$s,%2$s,2021-07-01,2021-07-02
                kmd,D,%3$s,%3$s,2021-07-01,
                """.formatted(enrolment, kindergarten, World.NOBODY);
        String name = "kmd" + enrolment;

        // When
        String batch = World.batch(Persona.HORSENS, "/v1/attachment-batches", "text/csv", rows.replace("kmd", name))
                .statusCode(201)
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(3))
                .extract()
                .path("id");

        // Then
        as(Persona.HORSENS)
                .get("/v1/attachment-batches/" + batch + "/rejections")
                .then()
                .body("items[0].errors.code", contains("attachment-overlaps"))
                .body("items[1].errors.code", contains("attachment-overlaps"))
                .body("items[2].errors.code", contains("enrolment-not-found", "institution-not-found"));
        World.batch(
                        Persona.HORSENS,
                        "/v1/attachment-batches",
                        "text/csv",
                        rows.replace("kmd", name).replace("2022-08-01", "2022-07-01"))
                .statusCode(201)
                .body("rows.updated", equalTo(1))
                .body("rows.created", equalTo(1));
    }

    @Test
    void othersReadThemUnderAConsentAndTheyGoWithThePerson() {
        // Given
        Mobility.attach(enrolment, nursery, "2019-08-01", null);
        String path = "/v1/enrolments/" + enrolment + "/attachments";
        Events.registered(participant);
        int before = as(Persona.ODINSGAARDEN).get(path).statusCode();
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);

        // When
        Response seen = as(Persona.ODINSGAARDEN).get(path);

        // Then
        assertEquals(404, before);
        seen.then().statusCode(200).body("items", hasSize(1));
        as(Persona.GREVE).get(path).then().statusCode(404);
        Events.restricted(participant, true);
        as(Persona.ODINSGAARDEN).get(path).then().statusCode(404);
        Mobility.attach(enrolment, kindergarten, "2018-08-01", "2019-01-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("participant-restricted"));
        Events.erased(participant);
        TestDatabase.await("select count(*) from attachments where participant_id = '" + participant + "'", 0);
    }

    @Test
    void aHomeThatWasTakenWasNotDeclinedAndIsLeftLater() {
        // Given
        String path = "/v1/enrolments/" + enrolment + "/housing-options";
        String id = Api.id(as(Persona.HORSENS)
                .body(Map.of("kind", "ungdomsbolig", "offeredOn", "2021-08-01", "declinedOn", "2021-08-02"))
                .post(path));

        // When
        Response taken =
                as(Persona.HORSENS).header("If-Match", "\"0\"").body("""
                        {"takenOn": "2021-09-01", "declinedOn": null, "endedOn": "2022-09-01"}""").patch(path + "/" + id);

        // Then
        taken.then().statusCode(200).body("endedOn", equalTo("2022-09-01")).body("declinedOn", nullValue());
        as(Persona.HORSENS)
                .body("""
                        {"kind": "ungdomsbolig", "offeredOn": "2021-08-01", "takenOn": "2021-07-01", "declinedOn": "2021-08-02",
                         "endedOn": "2021-06-01"}""")
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-from", "taken-and-declined", "before-from"));
    }
}
