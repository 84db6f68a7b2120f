package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who fits an opening, to whom it is shown, and how they are invited. */
@ServiceTest
class CandidateApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    /** Everybody of the tests has the birthday on 1 July. */
    private static final String FIRST_DAY = "2026-06-30";

    private UUID initiative;

    @BeforeEach
    void begin() {
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
    }

    @Test
    void candidatesComeByPointsAndTheOthersAreCounted() {
        // Given
        String opening = opening(Map.of("needs", Map.of("fromAge", 18, "toAge", 40)));
        UUID best = wishing(1990, "leisure-job", "weekend");
        UUID other = wishing(1991, "leisure-job", "weekday-morning");
        wishing(1992, "ordinary-job", "weekend");
        wishing(1980, "leisure-job", "weekend");
        World.enrol(Persona.HORSENS, initiative, People.adult("615")).statusCode(201);

        // When
        Response found = as(Persona.HORSENS).get(path(opening));
        Response atLeast = as(Persona.HORSENS).get(path(opening) + "?minPoints=100");
        Response first = as(Persona.HORSENS).get(path(opening) + "?limit=1");
        Response danish = as(Persona.HORSENS).header("Accept-Language", "da").get(path(opening));

        // Then
        found.then()
                .statusCode(200)
                .body("on", equalTo(TODAY.toString()))
                .body("items.participantId", contains(best.toString(), other.toString()))
                .body("items.points", contains(100, 75))
                .body("items.consent", contains("missing", "missing"))
                .body("items[1].reasons.rule", contains("area", "occupation", "time", "hours", "waiting"))
                .body("items[1].reasons.points", contains(30, 25, 0, 10, 10))
                .body("items[1].reasons.of", contains(30, 25, 25, 10, 10))
                .body("excluded.rule", contains("kind", "age"))
                .body("excluded.count", contains(1, 1))
                .body("next", nullValue());
        atLeast.then().body("items.participantId", contains(best.toString()));
        first.then().body("items", org.hamcrest.Matchers.hasSize(1)).body("next", notNullValue());
        as(Persona.HORSENS)
                .get(path(opening) + "?limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.participantId", contains(other.toString()))
                .body("next", nullValue());
        danish.then().body("items[0].reasons[3].detail", equalTo("Timerne passer"));
        as(Persona.HORSENS).get(path(opening) + "?minPoints=101&limit=0").then().statusCode(400);
        List<String> read = TestDatabase.texts("select distinct action from access_log where subject_id = '" + best
                + "' and action like '%candidates%'");
        assertEquals(List.of("find-in-candidates"), read);
    }

    @Test
    void aCertificateThatIsNeededWasSeenAndIsValidOnTheDay() {
        // Given
        String template = "certified-" + UUID.randomUUID().toString().substring(24);
        Groups.template(template, """
                "certificates": [{"key": "hygiene", "name": {"da": "Hygiejne", "en": "Hygiene"}, "of": "participant",
                                  "category": "programme"}]""");
        initiative = World.initiative(Persona.HORSENS, template);
        LocalDate first = TODAY.plusDays(30);
        String opening = opening(Map.of("needs", Map.of("certificates", List.of("hygiene")), "from", first.toString()));
        UUID shown = wishing(1990, "leisure-job", "weekend");
        certify(shown, null);
        certify(wishing(1990, "leisure-job", "weekend"), first);
        wishing(1990, "leisure-job", "weekend");

        // When
        Response found = as(Persona.HORSENS).get(path(opening));

        // Then
        found.then()
                .statusCode(200)
                .body("items.participantId", contains(shown.toString()))
                .body("excluded.rule", contains("certificates"))
                .body("excluded.count", contains(2));
    }

    private static void certify(UUID participant, LocalDate until) {
        String enrolment = as(Persona.HORSENS)
                .get("/v1/enrolments?participantId={id}", participant)
                .path("items[0].id");
        Map<String, Object> form = new HashMap<>(Map.of("certificate", "hygiene", "seenOn", "2024-01-08"));
        if (until != null) {
            form.put("validUntil", until.toString());
        }
        as(Persona.HORSENS)
                .body(form)
                .post("/v1/enrolments/{id}/certificates", enrolment)
                .then()
                .statusCode(201);
    }

    /** On 30 June who was born in 2008 is 17 and works as the young may; who was born in 2007 is 18. */
    @Test
    void ageIsExactOnTheFirstDayAndHoursFollowIt() {
        // Given
        String long17 = opening(Map.of("weeklyHours", 41, "from", FIRST_DAY));
        String from18 = opening(Map.of("needs", Map.of("fromAge", 18), "from", "2026-07-01"));
        UUID seventeen = wishing(2008, "leisure-job", "weekend");
        UUID grown = wishing(2007, "leisure-job", "weekend");

        // When
        Response hours = as(Persona.HORSENS).get(path(long17));
        Response birthday = as(Persona.HORSENS).get(path(from18));

        // Then
        hours.then()
                .statusCode(200)
                .body("items.participantId", contains(grown.toString()))
                .body("excluded.rule", contains("youth-hours"));
        birthday.then()
                .body("items.participantId.sort()", equalTo(sorted(seventeen, grown)))
                .body("excluded", empty());
    }

    @Test
    void othersFindWhoConsentsToBothAndNobodyElse() {
        // Given
        String network = Companies.network("615", World.ODINSGAARDEN);
        String opening = opening(Map.of("networkId", network));
        UUID consenting = wishing(1990, "leisure-job", "weekend");
        wishing(1991, "leisure-job", "weekend");
        UUID half = wishing(1992, "leisure-job", "weekend");
        consent(consenting, "enrolments\", \"placements");
        consent(half, "enrolments");

        // When
        Response partner = as(Persona.ODINSGAARDEN).get(path(opening));
        Response stranger = as(Persona.GREVE).get(path(opening));
        Response organisation = as(Persona.HIMMERLAND).get(path(opening));

        // Then
        partner.then()
                .statusCode(200)
                .body("items.participantId", contains(consenting.toString()))
                .body("items.consent", contains("covered"))
                .body("excluded", nullValue());
        stranger.then().statusCode(404);
        organisation.then().statusCode(404);
        as(Persona.HORSENS)
                .get(path(opening))
                .then()
                .body("items.findAll { it.consent == 'covered' }.participantId", contains(consenting.toString()));
    }

    @Test
    void anInvitationIsAnsweredAndFillsTheOpening() {
        // Given
        String opening = opening(Map.of());
        UUID invited = wishing(1990, "leisure-job", "weekend");
        UUID second = wishing(1991, "leisure-job", "weekend");
        String first = Api.id(invite(Persona.HORSENS, opening, invited));
        String late = Api.id(invite(Persona.HORSENS, opening, second));

        // When
        Response again = invite(Persona.HORSENS, opening, invited);
        Response accepted = move(first, "accepted");
        Response full = move(late, "accepted");
        Response declined = move(late, "declined");
        Response more = invite(Persona.HORSENS, opening, wishing(1992, "leisure-job", "weekend"));

        // Then
        again.then().statusCode(409).body("code", equalTo("already-invited"));
        accepted.then().statusCode(200).body("state", equalTo("accepted"));
        full.then().statusCode(409).body("code", equalTo("opening-full"));
        declined.then().statusCode(200);
        more.then().statusCode(409).body("code", equalTo("opening-full"));
        move(first, "withdrawn").then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        as(Persona.HORSENS)
                .get("/v1/job-openings/{id}?expand=invitations", opening)
                .then()
                .body("state", equalTo("filled"))
                .body("taken", equalTo(1))
                .body("invitations.items.state", contains("accepted", "declined"))
                .body("invitationCounts.state", contains("accepted", "declined"))
                .body("invitationCounts.count", contains(1, 1));
        as(Persona.GREVE)
                .get("/v1/job-openings/{id}?expand=invitations", opening)
                .then()
                .body("invitations.items", empty())
                .body("invitationCounts", nullValue());
        as(Persona.HORSENS)
                .get(path(opening))
                .then()
                .body("excluded.rule", contains("invited"))
                .body("excluded.count", contains(1));
        List<String> states = Topics.await(
                        "opgang.initiatives.v1",
                        2,
                        event -> event.type().equals("dk.opgang.initiatives.invitation-changed.v1")
                                && event.data().path("invitationId").asText().equals(first))
                .stream()
                .map(event -> event.data().path("state").asText())
                .toList();
        assertEquals(List.of("sent", "accepted"), states);
    }

    @Test
    void onlyACandidateIsInvitedAndByOthersUnderAConsent() {
        // Given
        String draft = Openings.draft(Persona.HORSENS, Map.of("initiativeIds", List.of(initiative)));
        String opening = opening(Map.of());
        UUID other = wishing(1990, "ordinary-job", "weekend");
        UUID candidate = wishing(1991, "leisure-job", "weekend");
        UUID restricted = wishing(1992, "leisure-job", "weekend");
        Events.restricted(restricted, true);
        String partner = Tokens.of(Persona.ODINSGAARDEN, "initiatives.read initiatives.write");

        // When
        Response unfit = invite(Persona.HORSENS, opening, other);
        Response closed = invite(Persona.HORSENS, opening, restricted);
        Response unopened = invite(Persona.HORSENS, draft, candidate);
        Response unconsented = Api.withToken(partner)
                .body(Map.of("participantId", candidate))
                .post("/v1/job-openings/{id}/invitations", opening);
        Response unknown = Api.withToken(partner)
                .body(Map.of("participantId", World.NOBODY, "answerBefore", TODAY.toString()))
                .post("/v1/job-openings/{id}/invitations", opening);

        // Then
        unfit.then()
                .statusCode(422)
                .body("errors.pointer", contains("/participantId"))
                .body("errors.code", contains("not-a-candidate"));
        closed.then().statusCode(422).body("errors.code", contains("not-a-candidate"));
        unopened.then().statusCode(409).body("code", equalTo("opening-not-open"));
        unconsented.then().statusCode(422).body("errors.code", contains("consent-missing"));
        unknown.then().statusCode(422).body("errors.code", contains("not-in-the-future", "not-a-candidate"));
    }

    @Test
    void theEmployerSeesNumbersAndAcceptedPersonsUnderAConsent() {
        // Given
        String opening = opening(Map.of("employerCvr", Companies.HOUSING, "places", 3));
        UUID consenting = wishing(1990, "leisure-job", "weekend");
        UUID other = wishing(1991, "leisure-job", "weekend");
        consentTo(Companies.HOUSING, consenting, "placements");
        List<String> ids = Stream.of(consenting, other)
                .map(person -> Api.id(invite(Persona.HORSENS, opening, person)))
                .toList();
        int before = as(Persona.HIMMERLAND)
                .get("/v1/invitations/{id}", ids.getFirst())
                .statusCode();

        // When
        ids.forEach(id -> move(id, "accepted").then().statusCode(200));
        Response seen = as(Persona.HIMMERLAND).get("/v1/job-openings/{id}/invitations", opening);

        // Then
        assertEquals(404, before);
        seen.then().statusCode(200).body("items.participantId", contains(consenting.toString()));
        as(Persona.HIMMERLAND)
                .get("/v1/job-openings/{id}", opening)
                .then()
                .body("invitationCounts.count", contains(2))
                .body("taken", equalTo(2));
    }

    @Test
    void anInvitationExpiresAndGoesWithThePerson() {
        // Given
        String opening = opening(Map.of());
        UUID invited = wishing(1990, "leisure-job", "weekend");
        String id = Api.id(invite(Persona.HORSENS, opening, invited));
        TestDatabase.execute("update job_invitations set answer_before = initiatives_today() where id = '" + id + "'");

        // When
        String state = as(Persona.HORSENS).get("/v1/invitations/{id}", id).path("state");
        Response again = invite(Persona.HORSENS, opening, invited);
        Events.erased(invited);

        // Then
        assertEquals("expired", state);
        again.then().statusCode(201);
        TestDatabase.await("select count(*) from job_invitations where participant_id = '" + invited + "'", 0);
    }

    @Test
    void aPlacementTakesThePlaceAndGivesItBack() {
        // Given
        String opening = opening(Map.of("places", 2));
        String elsewhere = Openings.open(Persona.GREVE, Map.of());
        UUID invited = wishing(1990, "leisure-job", "weekend");
        String invitation = Api.id(invite(Persona.HORSENS, opening, invited));
        move(invitation, "accepted").then().statusCode(200);
        Map<String, Object> form =
                World.placementForm(invited, UUID.randomUUID().toString());
        form.put("openingId", elsewhere);

        // When
        Response foreign = World.place(Persona.HORSENS, form).extract().response();
        form.put("openingId", opening);
        String placement = Api.id(World.place(Persona.HORSENS, form).extract().response());
        Response placed = as(Persona.HORSENS).get("/v1/invitations/{id}", invitation);
        var batch = World.batch(Persona.HORSENS, "/v1/placement-batches", "text/csv", """
                sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours,openingId
                test,%s,%s,company-internship,%s,Testfirma,private,2019-02-04,2019-05-06,37,%s
                test,%s,%s,company-internship,%s,Testfirma,private,2019-02-04,2019-05-06,37,%s
                """.formatted(
                        UUID.randomUUID(),
                        People.adult("615"),
                        World.EMPLOYER,
                        opening,
                        UUID.randomUUID(),
                        People.adult("615"),
                        World.EMPLOYER,
                        elsewhere));
        Response filled = as(Persona.HORSENS).get("/v1/job-openings/{id}", opening);
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/placements/{id}", placement)
                .then()
                .statusCode(204);

        // Then
        foreign.then()
                .statusCode(422)
                .body("errors.pointer", contains("/openingId"))
                .body("errors.code", contains("opening-not-found"));
        placed.then().body("state", equalTo("placed"));
        batch.statusCode(201).body("rows.created", equalTo(1)).body("rows.rejected", equalTo(1));
        filled.then().body("state", equalTo("filled")).body("taken", equalTo(2));
        as(Persona.HORSENS).get("/v1/invitations/{id}", invitation).then().body("state", equalTo("accepted"));
        List<String> told = Topics.await(
                        "opgang.initiatives.v1",
                        3,
                        event -> event.type().equals("dk.opgang.initiatives.invitation-changed.v1")
                                && event.data().path("invitationId").asText().equals(invitation))
                .stream()
                .map(event -> event.data().path("state").asText())
                .toList();
        assertEquals(List.of("sent", "accepted"), told.subList(0, 2));
    }

    private String opening(Map<String, ?> changes) {
        Map<String, Object> form = new LinkedHashMap<>(changes);
        form.put("initiativeIds", List.of(initiative));
        return Openings.open(Persona.HORSENS, form);
    }

    /** A participant who is enrolled and wishes that. */
    private UUID wishing(int born, String kind, String slot) {
        UUID participant = People.born(born, "615");
        Events.registered(participant);
        String enrolment = Api.id(as(Persona.HORSENS)
                .body(Map.of("participantId", participant, "from", "2019-01-07", "state", "enrolled"))
                .post("/v1/initiatives/{id}/enrolments", initiative));
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of(
                        "kinds",
                        List.of(kind),
                        "occupations",
                        List.of(Map.of("code", "5223", "label", "Butik")),
                        "availableFrom",
                        "2019-02-01",
                        "slots",
                        List.of(slot),
                        "travel",
                        "area"))
                .put("/v1/enrolments/{id}/job-wishes", enrolment)
                .then()
                .statusCode(201);
        return participant;
    }

    private static void consent(UUID participant, String categories) {
        consentTo(World.ODINSGAARDEN, participant, categories);
    }

    private static void consentTo(String recipient, UUID participant, String categories) {
        Events.consent(participant, recipient, null, categories, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
    }

    private static Response invite(Persona who, String opening, UUID participant) {
        return as(who).body(Map.of("participantId", participant)).post("/v1/job-openings/{id}/invitations", opening);
    }

    private static Response move(String invitation, String to) {
        return as(Persona.HORSENS).body(Map.of("to", to)).post("/v1/invitations/{id}/transitions", invitation);
    }

    private static String path(String opening) {
        return "/v1/job-openings/" + opening + "/candidates";
    }

    private static List<String> sorted(UUID... ids) {
        return new ArrayList<>(Stream.of(ids).map(UUID::toString).sorted().toList());
    }
}
