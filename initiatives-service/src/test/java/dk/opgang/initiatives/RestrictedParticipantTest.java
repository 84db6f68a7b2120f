package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the processing of a participant's data is restricted, nobody but the municipality sees that there is one. */
@ServiceTest
class RestrictedParticipantTest {

    private final UUID participant = People.adult("615");
    private UUID initiative;
    private String enrolment;

    @BeforeEach
    void enrolUnderConsent() {
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        enrolment =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
    }

    @Test
    void aPartnerSeesAndPlacesNobody() {
        // When
        Events.restricted(participant, true);

        // Then
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment).then().statusCode(404);
        World.place(
                        Persona.ODINSGAARDEN,
                        World.placementForm(participant, UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.code", contains("participant-not-found"));
        as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);
    }

    @Test
    void theDatabaseShowsAPartnerNothingUntilItIsLifted() throws SQLException {
        // Given
        String query = "select (select count(*) from enrolments where id = '" + enrolment + "')"
                + " + (select count(*) from consents where participant_id = '" + participant + "')";
        long before = World.asOdinsgaarden(query);

        // When
        Events.restricted(participant, true);
        long restricted = World.asOdinsgaarden(query);
        Events.restricted(participant, false);
        long lifted = World.asOdinsgaarden(query);

        // Then
        assertEquals(List.of(2L, 0L, 2L), List.of(before, restricted, lifted));
    }

    /** A consent stands in a projection that is filled anew before its withdrawal does. */
    @Test
    void nobodyButTheMunicipalityReadsWhileProjectionsAreRebuilt() {
        // Given
        TestDatabase.execute("insert into rebuild_targets values ('another-topic-that-is-far-behind', 0, 1)");

        // When
        var partner = as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment);
        var municipality = as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment);

        // Then
        TestDatabase.execute("delete from rebuild_targets where topic = 'another-topic-that-is-far-behind'");
        partner.then().statusCode(404);
        municipality.then().statusCode(200);
        as(Persona.ODINSGAARDEN).get("/v1/enrolments/{id}", enrolment).then().statusCode(200);
    }

    @Test
    void itsPlacementIsNotTakenAwayByPostingTheKeyOfSomebodyElse() {
        // Given
        String key = UUID.randomUUID().toString();
        String placement = World.place(Persona.HORSENS, World.placementForm(participant, key))
                .statusCode(201)
                .extract()
                .path("id");
        Events.restricted(participant, true);
        UUID other = People.adult("615");

        // When
        var single = World.place(Persona.HORSENS, World.placementForm(other, key));
        var batch = World.batch(
                Persona.HORSENS, "/v1/placement-batches", "text/csv", """
                sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours
                test,%s,%s,company-internship,%s,Testfirma,private,2019-02-04,2019-05-06,37
                """.formatted(key, other, World.EMPLOYER));

        // Then
        single.statusCode(409).body("code", equalTo("participant-restricted"));
        batch.statusCode(201).body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/placements/{id}", placement)
                .then()
                .statusCode(200)
                .body("participantId", equalTo(participant.toString()));
    }

    /** Each change that there is of what belongs to a participant, tried by the municipality and by a partner under a consent. */
    @Test
    void nothingOfItIsChangedByAnybody() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = World.placementForm(participant, key);
        form.put("kind", "ordinary-job");
        form.put("initiativeId", initiative);
        String placement =
                World.place(Persona.HORSENS, form).statusCode(201).extract().path("id");
        String hours = sent("POST", "/v1/placements/" + placement + "/hours", "{'date': '2019-02-05', 'hours': 7}")
                .statusCode(201)
                .extract()
                .path("id");
        String step = sent("POST", ofEnrolment("/steps"), "{'step': 'contact', 'on': '2019-01-10'}")
                .statusCode(200)
                .extract()
                .path("steps[0].id");
        String transition = sent("POST", ofEnrolment("/transitions"), "{'to': 'active', 'on': '2019-02-01'}")
                .statusCode(200)
                .extract()
                .path("transitions[0].id");
        String followUp = as(Persona.HORSENS)
                .get("/v1/follow-ups?participantId=" + participant)
                .then()
                .extract()
                .path("items[0].id");
        sent("POST", "/v1/follow-ups/" + followUp + "/answer", "{'stillInJob': true}")
                .statusCode(200);
        String changes = """
                POST   /v1/initiatives/INITIATIVE/enrolments       {'participantId': 'PARTICIPANT', 'from': '2018-01-07'}
                PATCH  /v1/enrolments/ENROLMENT                    {'from': '2019-01-08'}
                DELETE /v1/enrolments/ENROLMENT
                POST   /v1/enrolments/ENROLMENT/transitions        {'to': 'paused', 'on': '2019-03-01'}
                PATCH  /v1/enrolments/ENROLMENT/transitions/MOVE   {'on': '2019-02-02'}
                DELETE /v1/enrolments/ENROLMENT/transitions/MOVE
                POST   /v1/enrolments/ENROLMENT/steps              {'step': 'plan', 'on': '2019-02-01'}
                PATCH  /v1/enrolments/ENROLMENT/steps/STEP         {'on': '2019-01-11'}
                DELETE /v1/enrolments/ENROLMENT/steps/STEP
                PATCH  /v1/placements/PLACEMENT                    {'weeklyHours': 30}
                DELETE /v1/placements/PLACEMENT
                POST   /v1/placements/PLACEMENT/outcome            {'kind': 'education', 'on': '2019-05-06'}
                POST   /v1/placements/PLACEMENT/hours              {'date': '2019-02-06', 'hours': 7}
                PATCH  /v1/placements/PLACEMENT/hours/HOURS        {'hours': 6}
                DELETE /v1/placements/PLACEMENT/hours/HOURS
                POST   /v1/follow-ups/FOLLOWUP/answer              {'stillInJob': false}
                PATCH  /v1/follow-ups/FOLLOWUP/answer              {'stillInJob': false}
                DELETE /v1/follow-ups/FOLLOWUP/answer
                """.replace("INITIATIVE", initiative.toString())
                .replace("PARTICIPANT", participant.toString())
                .replace("ENROLMENT", enrolment)
                .replace("MOVE", transition)
                .replace("STEP", step)
                .replace("PLACEMENT", placement)
                .replace("HOURS", hours)
                .replace("FOLLOWUP", followUp);
        String rows = """
                sourceSystem,sourceId,initiativeId,participantId,from
                test,%s,%s,%s,2018-01-07
                """.formatted(UUID.randomUUID(), initiative, participant);
        String partner = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write placements.write");
        Events.restricted(participant, true);

        // When
        List<String> answers = changes.lines()
                .map(line -> line.split(" +", 3))
                .map(change -> {
                    String body = change.length < 3 ? "" : change[2];
                    return change[0] + " " + change[1] + " " + code(as(Persona.HORSENS), change, body) + " "
                            + code(Api.withToken(partner), change, body);
                })
                .toList();

        // Then
        assertEquals(
                changes.lines()
                        .map(line -> line.split(" +", 3))
                        .map(change -> change[0] + " " + change[1] + " participant-restricted "
                                + (change[1].endsWith("/enrolments") ? "validation-failed" : "not-found"))
                        .toList(),
                answers);
        for (var told : List.of(World.placementForm(participant, "another " + key), form)) {
            World.place(Persona.HORSENS, told).statusCode(409).body("code", equalTo("participant-restricted"));
        }
        World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", rows)
                .statusCode(201)
                .body("rows.rejected", equalTo(1));
        World.batch(
                        Persona.HORSENS,
                        "/v1/placement-batches",
                        "text/csv",
                        "sourceSystem,sourceId,removed%ntest,%s,true%n".formatted(key))
                .statusCode(201)
                .body("rows.rejected", equalTo(1));
        for (String path : List.of("/v1/placements/" + placement, "/v1/follow-ups/" + followUp)) {
            as(Persona.HORSENS).get(path).then().statusCode(200);
            as(Persona.ODINSGAARDEN).get(path).then().statusCode(404);
        }
    }

    @Test
    void othersReadResultsWithoutIt() {
        // Given
        for (int i = 0; i < 6; i++) {
            World.enrol(Persona.HORSENS, initiative, People.adult("615")).statusCode(201);
        }
        Events.restricted(participant, true);

        // When
        var partner = as(Persona.ODINSGAARDEN).get("/v1/initiatives/{id}/results", initiative);
        var municipality = as(Persona.HORSENS).get("/v1/initiatives/{id}/results", initiative);

        // Then
        partner.then().statusCode(200).body("rows[0].enrolments", equalTo(6));
        municipality.then().statusCode(200).body("rows[0].enrolments", equalTo(7));
    }

    private String ofEnrolment(String path) {
        return "/v1/enrolments/" + enrolment + path;
    }

    private static ValidatableResponse sent(String method, String path, String body) {
        return as(Persona.HORSENS)
                .body(body.replace('\'', '"'))
                .request(method, path)
                .then();
    }

    private static String code(RequestSpecification caller, String[] change, String body) {
        var request = caller.header("If-Match", "*");
        if (!body.isEmpty()) {
            request.body(body.replace('\'', '"'));
        }
        return request.request(change[0], change[1]).then().extract().path("code");
    }
}
