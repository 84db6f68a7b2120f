package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class MergedParticipantTest {

    private static final String MERGED = "participant-merged.v1";
    private static final String REVERSED = "participant-merge-reversed.v1";

    private UUID survivor;
    private UUID duplicate;
    private UUID initiative;

    @BeforeEach
    void twoOfOne() {
        survivor = People.adult("615");
        duplicate = People.adult("615");
        initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        Events.registered(survivor);
        Events.registered(duplicate);
        TestDatabase.await(
                "select count(*) from participants where id in ('" + survivor + "', '" + duplicate + "')", 2);
    }

    @Test
    void what_was_posted_of_the_duplicate_is_the_survivors_until_the_merge_is_taken_back() {
        // Given
        UUID other = World.initiative(Persona.HORSENS, "outreach-employment");
        String enrolment = World.enrol(Persona.HORSENS, other, duplicate)
                .statusCode(201)
                .extract()
                .path("id");
        String placement = World.place(Persona.HORSENS, World.placementForm(duplicate, "of " + duplicate))
                .statusCode(201)
                .extract()
                .path("id");
        Events.benefit(duplicate, "kontanthjaelp", "2018-01-01");
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + duplicate + "'", 1);
        Instant at = Instant.now();
        // When
        Events.merge(MERGED, survivor, duplicate, at);
        // Then
        holds("/v1/placements/" + placement, survivor);
        holds("/v1/enrolments/" + enrolment, survivor);
        // Lists that name the duplicate mean the survivor, to whoever may see what is in them.
        lists("/v1/enrolments", duplicate, enrolment);
        lists("/v1/initiatives/" + other + "/enrolments", duplicate, enrolment);
        lists("/v1/placements", duplicate, placement);
        as(Persona.GREVE)
                .get("/v1/placements?participantId={id}", duplicate)
                .then()
                .body("items", hasSize(0));
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + duplicate + "'", 0);
        TestDatabase.await("select count(*) from participants where id = '" + duplicate + "'", 0);
        Topics.await(
                "opgang.initiatives.v1",
                1,
                event -> event.type().endsWith("enrolment-corrected.v1")
                        && event.text("participantId").equals(survivor.toString()));
        // What is told once more, or late, changes nothing.
        Events.merge(MERGED, survivor, duplicate, at);
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));
        Events.registered(duplicate);
        holds("/v1/placements/" + placement, duplicate);
        holds("/v1/enrolments/" + enrolment, duplicate);
        Events.merge(MERGED, survivor, duplicate, at);
        UUID last = People.adult("615");
        Events.registered(last);
        TestDatabase.await("select count(*) from participants where id = '" + last + "'", 1);
        holds("/v1/placements/" + placement, duplicate);
        assertEquals(0, TestDatabase.number("select count(*) from merged_rows where merged_id = '" + duplicate + "'"));
    }

    @Test
    void two_enrolments_in_one_initiative_become_one() {
        // Given
        String kept = enrol(survivor, "2019-03-01");
        String gone = enrol(duplicate, "2019-01-07");
        as(Persona.HORSENS)
                .body(Map.of("to", "active", "on", "2019-04-01"))
                .post("/v1/enrolments/{id}/transitions", gone)
                .then()
                .statusCode(200);
        Instant at = Instant.now();
        // When
        Events.merge(MERGED, survivor, duplicate, at);
        // Then
        Waiting.await()
                .until(() ->
                        as(Persona.HORSENS).get("/v1/enrolments/{id}", gone).statusCode() == 404);
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}", kept)
                .then()
                .body("from", equalTo("2019-01-07"))
                .body("state", equalTo("active"))
                .body("participantId", equalTo(survivor.toString()));
        Topics.await(
                "opgang.initiatives.v1",
                1,
                event -> event.type().endsWith("enrolment-withdrawn.v1")
                        && event.key().toString().equals(gone));
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));
        holds("/v1/enrolments/" + gone, duplicate);
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}", kept)
                .then()
                .body("from", equalTo("2019-03-01"))
                .body("state", equalTo("referred"));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}", gone)
                .then()
                .body("from", equalTo("2019-01-07"))
                .body("state", equalTo("active"));
        List.of(kept, gone)
                .forEach(id -> assertEquals(
                        1, TestDatabase.number("select count(*) from enrolments where id = '" + id + "'")));
    }

    @Test
    void a_posters_key_finds_the_enrolment_that_its_own_became_part_of() {
        // Given
        UUID third = People.adult("615");
        Events.registered(third);
        TestDatabase.await("select count(*) from participants where id = '" + third + "'", 1);
        String kept = posted(third, "kept");
        String gone = posted(survivor, "gone");
        String first = posted(duplicate, "first");
        Instant at = Instant.now();
        Events.merge(MERGED, survivor, duplicate, at);
        gone(first);
        Events.merge(MERGED, third, survivor, at.plusMillis(1));
        gone(gone);

        // When
        ValidatableResponse batch = World.batch(
                Persona.HORSENS,
                "/v1/enrolment-batches",
                "text/csv",
                "sourceSystem,sourceId,initiativeId,participantId,from,state,stateOn\n"
                        + "keys,first-%1$s,%2$s,%1$s,2019-01-07,active,2019-05-01\n".formatted(duplicate, initiative)
                        + "keys,gone-%1$s,%2$s,%1$s,2019-01-07,completed,2019-06-03\n".formatted(survivor, initiative)
                        + "keys,kept-%1$s,%2$s,%1$s,2019-01-07,enrolled,2019-04-01\n".formatted(third, initiative));
        String single = posted(duplicate, "first");

        // Then
        batch.body("rows.updated", equalTo(3)).body("rows.rejected", equalTo(0));
        assertEquals(kept, single);
        as(Persona.HORSENS)
                .get("/v1/enrolments?sourceSystem=keys&sourceId={id}", "first-" + duplicate)
                .then()
                .body("items.id", contains(kept))
                .body("items.state", contains("completed"));
        Events.merge(REVERSED, third, survivor, at.plusSeconds(1));
        holds("/v1/enrolments/" + gone, survivor);
        assertEquals(gone, posted(duplicate, "first"));
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(2));
        holds("/v1/enrolments/" + first, duplicate);
        assertEquals(
                List.of(first, gone, kept),
                List.of(posted(duplicate, "first"), posted(survivor, "gone"), posted(third, "kept")));
    }

    @Test
    void a_key_that_names_another_enrolment_by_now_stays_with_that_one() {
        // Given
        posted(survivor, "kept");
        String gone = posted(duplicate, "gone");
        Instant at = Instant.now();
        Events.merge(MERGED, survivor, duplicate, at);
        gone(gone);
        String other = World.enrol(
                        Persona.HORSENS, World.initiative(Persona.HORSENS, "outreach-employment"), People.adult("615"))
                .statusCode(201)
                .extract()
                .path("id");
        // As whoever may not read the one that is left can post it.
        TestDatabase.execute("update enrolments set source_system = 'keys', source_id = 'gone-%s' where id = '%s'"
                .formatted(duplicate, other));

        // When
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));

        // Then
        holds("/v1/enrolments/" + gone, duplicate);
        as(Persona.HORSENS)
                .get("/v1/enrolments?sourceSystem=keys&sourceId={id}", "gone-" + duplicate)
                .then()
                .body("items.id", contains(other));
    }

    private String posted(UUID participant, String key) {
        Response answer = as(Persona.HORSENS)
                .body(Map.of(
                        "participantId",
                        participant,
                        "from",
                        "2019-01-07",
                        "source",
                        Map.of("system", "keys", "id", key + "-" + participant)))
                .post("/v1/initiatives/{id}/enrolments", initiative);
        answer.then().statusCode(oneOf(200, 201));
        return answer.path("id");
    }

    private static void gone(String enrolment) {
        Waiting.await()
                .until(() -> as(Persona.HORSENS)
                                .get("/v1/enrolments/{id}", enrolment)
                                .statusCode()
                        == 404);
    }

    @Test
    void an_enrolment_at_the_same_time_as_two_makes_one_of_all() {
        // Given
        String first = enrol(survivor, "2019-01-07");
        move(first, "dropped-out", "2019-06-03");
        String second = enrol(survivor, "2019-06-03");
        String gone = enrol(duplicate, "2019-02-04");
        move(gone, "active", "2019-07-01");
        Instant at = Instant.now();

        // When
        Events.merge(MERGED, survivor, duplicate, at);

        // Then
        Waiting.await()
                .until(() ->
                        as(Persona.HORSENS).get("/v1/enrolments/{id}", gone).statusCode() == 404);
        as(Persona.HORSENS)
                .get("/v1/enrolments?participantId={id}", survivor)
                .then()
                .body("items.id", contains(second))
                .body("items.from", contains("2019-01-07"))
                .body("items.state", contains("active"));
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));
        holds("/v1/enrolments/" + gone, duplicate);
        as(Persona.HORSENS)
                .get("/v1/enrolments?participantId={id}&sort=createdAt", survivor)
                .then()
                .body("items.id", contains(first, second))
                .body("items.from", contains("2019-01-07", "2019-06-03"))
                .body("items.state", contains("dropped-out", "referred"));
    }

    @Test
    void what_was_told_with_an_enrolment_is_told_with_the_one_that_is_left() {
        // Given
        UUID measuring = Mobility.measuring();
        String kept = Mobility.enrol(measuring, survivor, Map.of());
        String gone = Api.id(as(Persona.HORSENS)
                .body(Map.of(
                        "participantId", duplicate, "from", "2019-01-07", "anchors", Map.of("birth", "2019-03-01")))
                .post("/v1/initiatives/{id}/enrolments", measuring));
        Instant at = Instant.now();

        // When
        Events.merge(MERGED, survivor, duplicate, at);

        // Then
        Waiting.await()
                .until(() ->
                        as(Persona.HORSENS).get("/v1/enrolments/{id}", gone).statusCode() == 404);
        born(kept, "2019-03-01");
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));
        holds("/v1/enrolments/" + gone, duplicate);
        born(kept, null);
        born(gone, "2019-03-01");
        Events.merge(MERGED, survivor, duplicate, at.plusSeconds(2));
        Waiting.await()
                .until(() ->
                        as(Persona.HORSENS).get("/v1/enrolments/{id}", gone).statusCode() == 404);
        // With the person go all keys, also of what is there no longer.
        Events.erased(duplicate);
        Events.erased(survivor);
        TestDatabase.await(
                "select count(*) from subject_keys where wrapped is null and subject_id in ('" + kept + "', '" + gone
                        + "')",
                2);
    }

    private static void born(String enrolment, String day) {
        as(Persona.HORSENS).get("/v1/enrolments/{id}", enrolment).then().body("anchors.birth", equalTo(day));
    }

    private static void move(String enrolment, String to, String on) {
        as(Persona.HORSENS)
                .body(Map.of("to", to, "on", on))
                .post("/v1/enrolments/{id}/transitions", enrolment)
                .then()
                .statusCode(200);
    }

    @Test
    void what_hangs_on_an_enrolment_goes_with_it_and_comes_back() {
        // Given
        enrol(survivor, "2019-03-01");
        String gone = enrol(duplicate, "2019-01-07");
        String event = Companies.event(initiative, Map.of());
        String registration = as(Persona.HORSENS)
                .body(Map.of("enrolmentId", gone))
                .post("/v1/employer-events/{id}/registrations", event)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("kinds", List.of("leisure-job"), "availableFrom", "2019-02-01", "travel", "area"))
                .put("/v1/enrolments/{id}/job-wishes", gone)
                .then()
                .statusCode(201);
        as(Persona.HORSENS)
                .body(Map.of("to", "active", "on", "2019-04-01"))
                .post("/v1/enrolments/{id}/transitions", gone)
                .then()
                .statusCode(200);
        String opening = Openings.open(Persona.HORSENS, Map.of("initiativeIds", List.of(initiative), "places", 2));
        String invitation = invite(opening, duplicate);
        String contract =
                Api.id(as(Persona.HORSENS).body(World.contractForm(initiative)).post("/v1/contracts"));
        String place = promise(contract, duplicate);
        Instant at = Instant.now();

        // When
        Events.merge(MERGED, survivor, duplicate, at);

        // Then
        promised(contract, place, survivor);
        holds("/v1/invitations/" + invitation, survivor);
        lists("/v1/job-openings/" + opening + "/invitations", duplicate, invitation);
        holds("/v1/employer-events/" + event + "/registrations/" + registration, survivor);
        String kept = as(Persona.HORSENS)
                .get("/v1/enrolments?participantId={id}", survivor)
                .path("items[0].id");
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/job-wishes", kept)
                .then()
                .statusCode(200)
                .body("travel", equalTo("area"));
        // Whatever is still posted of the duplicate is the survivor's.
        String later = promise(contract, duplicate);
        promised(contract, later, survivor);
        Events.merge(REVERSED, survivor, duplicate, at.plusSeconds(1));
        promised(contract, place, duplicate);
        promised(contract, later, survivor);
        holds("/v1/invitations/" + invitation, duplicate);
        holds("/v1/employer-events/" + event + "/registrations/" + registration, duplicate);
        as(Persona.HORSENS).get("/v1/enrolments/{id}/job-wishes", gone).then().statusCode(200);
        as(Persona.HORSENS).get("/v1/enrolments/{id}/job-wishes", kept).then().statusCode(404);
    }

    @Test
    void what_is_measured_earned_and_offered_goes_with_the_enrolment_and_comes_back() {
        // Given
        UUID paying = Mobility.initiative();
        UUID child = People.born(2015, "615");
        UUID twice = People.born(2015, "615");
        Events.registered(child);
        Events.registered(twice);
        TestDatabase.await("select count(*) from participants where id in ('" + child + "', '" + twice + "')", 2);
        String kept = Mobility.enrol(paying, child, Map.of());
        String gone = Mobility.enrol(paying, twice, Map.of());
        String nursery = Mobility.institution("nursery");
        String kindergarten = Mobility.institution("kindergarten");
        Mobility.attach(gone, nursery, "2016-08-01", "2018-08-01").then().statusCode(201);
        Mobility.attach(gone, kindergarten, "2018-08-01", "2021-08-01").then().statusCode(201);
        String lines = "/v1/mobility-bonuses?payout=nursery-language&initiativeId=" + paying;
        String line = as(Persona.HORSENS).get(lines).path("items[0].id");
        as(Persona.HORSENS)
                .body(Map.of("value", 80, "on", "2019-07-01", "evidence", Map.of("kind", "language-assessment")))
                .post("/v1/mobility-bonuses/{id}/measurement", line)
                .then()
                .statusCode(200)
                .body("state", equalTo("met"));
        String option = as(Persona.HORSENS)
                .body(Map.of("kind", "almen-bolig-plus", "offeredOn", "2019-08-01"))
                .post("/v1/enrolments/{id}/housing-options", gone)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Instant at = Instant.now();

        // When
        Events.merge(MERGED, child, twice, at);

        // Then
        Waiting.await()
                .until(() ->
                        as(Persona.HORSENS).get("/v1/enrolments/{id}", gone).statusCode() == 404);
        hangsOn(kept, child, lines, option);
        Events.merge(REVERSED, child, twice, at.plusSeconds(1));
        holds("/v1/enrolments/" + gone, twice);
        hangsOn(gone, twice, lines, option);
        as(Persona.HORSENS).get("/v1/enrolments/{id}/readings", kept).then().body("items", hasSize(0));
    }

    /** What was measured, what it earns, and the home that was offered. */
    private static void hangsOn(String enrolment, UUID participant, String lines, String option) {
        as(Persona.HORSENS)
                .get(lines)
                .then()
                .body("items.participantId", contains(participant.toString()))
                .body("items.enrolmentId", contains(enrolment))
                .body("items.state", contains("met"))
                .body("items.measuredOn", contains("2019-07-01"));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/readings", enrolment)
                .then()
                .body("items.value", contains(80));
        as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/housing-options", enrolment)
                .then()
                .body("items.id", contains(option));
    }

    @Test
    void posts_that_name_the_duplicate_mean_the_survivor() {
        // Given
        UUID last = People.adult("615");
        Events.registered(last);
        Instant at = Instant.now();
        Events.merge(MERGED, survivor, duplicate, at);
        Events.merge(MERGED, last, survivor, at.plusMillis(1));
        TestDatabase.await(
                "select count(*) from participant_merges where merged and merged_id in ('" + survivor + "', '"
                        + duplicate + "')",
                2);

        // When
        String enrolment = enrol(duplicate, "2019-03-01");
        String placement = World.place(Persona.HORSENS, World.placementForm(duplicate, "late " + duplicate))
                .statusCode(201)
                .extract()
                .path("id");
        ValidatableResponse enrolled = World.batch(
                Persona.HORSENS,
                "/v1/enrolment-batches",
                "text/csv",
                "sourceSystem,sourceId,initiativeId,participantId,from\ntest,%1$s,%2$s,%1$s,2019-03-01\n"
                        .formatted(duplicate, World.initiative(Persona.HORSENS, "outreach-employment")));
        ValidatableResponse placed = World.batch(
                Persona.HORSENS,
                "/v1/placement-batches",
                "text/csv",
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,weeklyHours\n"
                        + "test,row-%1$s,%1$s,ordinary-job,13748136,Testfirma,private,2019-02-04,37\n"
                                .formatted(duplicate));

        String round = Rounds.takingProposals();
        Map<String, Object> wish = Rounds.proposal("main", "En bænk", "1000.00");
        wish.put("proposer", Map.of("kind", "resident", "participantId", duplicate));
        ValidatableResponse proposed =
                Rounds.propose(Persona.HORSENS, round, wish).then();
        String voting = Voting.open(1, Rounds.form(Persona.HORSENS));
        Response codes = Voting.codes(Persona.HORSENS, voting, Map.of("participantIds", List.of(duplicate, last)));
        int voted = Voting.castFor(Persona.HORSENS, voting, survivor, 1).statusCode();
        int votedAgain = Voting.castFor(Persona.HORSENS, voting, duplicate, 1).statusCode();
        Response checked = as(Persona.HORSENS)
                .body(Map.of("participantId", duplicate))
                .post("/v1/initiative-templates/{key}/eligibility-checks", "outreach-employment");

        // Then
        proposed.statusCode(201).body("proposer.participantId", equalTo(last.toString()));
        codes.then()
                .body("items.participantId", contains(duplicate.toString()))
                .body("refused.participantId", contains(last.toString()))
                .body("refused.code", contains("already-has-code"));
        assertEquals(List.of(201, 409), List.of(voted, votedAgain));
        checked.then().statusCode(200);
        assertEquals(
                List.of(last.toString()),
                TestDatabase.texts("select participant_id::text from budget_roll where round_id = '" + voting + "'"));
        holds("/v1/enrolments/" + enrolment, last);
        holds("/v1/placements/" + placement, last);
        enrolled.body("rows.created", equalTo(1));
        placed.body("rows.created", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/placements?participantId={id}&count=true", last)
                .then()
                .body("count", equalTo(2));
        // To somebody else there is nobody of that id, as of any other: whoever keeps the people is asked.
        UUID nobody = UUID.randomUUID();
        assertEquals(
                World.place(Persona.GREVE, World.placementForm(nobody, "foreign " + nobody))
                        .extract()
                        .statusCode(),
                World.place(Persona.GREVE, World.placementForm(duplicate, "foreign " + duplicate))
                        .extract()
                        .statusCode());
    }

    @Test
    void a_rebuild_from_the_topics_gives_the_same() {
        // Given
        World.enrol(Persona.HORSENS, initiative, duplicate).statusCode(201);
        World.place(Persona.HORSENS, World.placementForm(duplicate, "before " + duplicate))
                .statusCode(201);
        Events.benefit(duplicate, "kontanthjaelp", "2018-01-01");
        Events.contact(duplicate, initiative, "2019-02-01T09:00:00Z");
        Events.merge(MERGED, survivor, duplicate, Instant.now());
        TestDatabase.await("select count(*) from participants where id = '" + duplicate + "'", 0);
        // As the owner tells it then.
        Events.benefit(survivor, "kontanthjaelp", "2018-01-01");
        Events.contact(survivor, initiative, "2019-02-01T09:00:00Z");
        TestDatabase.await(rows("contacts"), 1);
        List<String> before = known();

        // When
        as(Persona.ADMIN).post("/internal/rebuild").then().statusCode(202);

        // Then
        Waiting.await().until(() -> TestDatabase.number("select count(*) from rebuild_targets") == 0);
        assertEquals(before, known());
        assertEquals(
                List.of(1L, 1L, 1L, 1L),
                List.of(of("enrolments"), of("placements"), of("contacts"), of("participants")));
    }

    /** All that is known of the two. */
    private List<String> known() {
        return Stream.of(
                        "participants",
                        "benefit_periods",
                        "contacts",
                        "consents",
                        "enrolments",
                        "placements",
                        "participant_merges")
                .flatMap(table -> TestDatabase.texts(
                        "select '%1$s ' || to_jsonb(t)::text from %1$s t where to_jsonb(t)::text similar to '%%(%2$s|%3$s)%%' order by 1"
                                .formatted(table, survivor, duplicate))
                        .stream())
                .toList();
    }

    private long of(String table) {
        return TestDatabase.number(rows(table));
    }

    private String rows(String table) {
        return "select count(*) from " + table + " where " + (table.equals("participants") ? "id" : "participant_id")
                + " in ('" + survivor + "', '" + duplicate + "')";
    }

    private static String invite(String opening, UUID participant) {
        return as(Persona.HORSENS)
                .body(Map.of("participantId", participant))
                .post("/v1/job-openings/{id}/invitations", opening)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String promise(String contract, UUID participant) {
        return as(Persona.HORSENS)
                .body(Map.of("jobKind", "c", "from", "2019-08-01", "participantId", participant))
                .post("/v1/contracts/{id}/promised-places", contract)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void promised(String contract, String place, UUID participant) {
        holds("/v1/contracts/" + contract + "/promised-places/" + place, participant);
    }

    private String enrol(UUID participant, String from) {
        return as(Persona.HORSENS)
                .body(Map.of("participantId", participant, "from", from))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void lists(String path, UUID participant, String id) {
        as(Persona.HORSENS)
                .get(path + "?participantId={id}", participant)
                .then()
                .body("items.id", contains(id));
    }

    private static void holds(String path, UUID participant) {
        Waiting.await().until(() -> participant
                .toString()
                .equals(as(Persona.HORSENS).get(path).path("participantId")));
    }
}
