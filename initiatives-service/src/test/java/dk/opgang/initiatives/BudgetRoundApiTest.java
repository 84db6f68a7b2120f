package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rounds and their proposals: who sees and changes what, and what stops a proposal. */
@ServiceTest
class BudgetRoundApiTest {

    private static final Persona ORGANISER = Persona.HORSENS;

    @Test
    void everybodySeesARoundOnceProposalsAreTaken() {
        // Given
        String round = Rounds.posted(ORGANISER, Rounds.form(ORGANISER));
        int before = as(Persona.FRONTEND).get("/v1/budget-rounds/{id}", round).statusCode();

        // When
        Rounds.move(ORGANISER, round, "proposals");

        // Then
        assertEquals(404, before);
        as(Persona.FRONTEND)
                .get("/v1/budget-rounds/{id}?expand=proposals", round)
                .then()
                .statusCode(200)
                .body("state", equalTo("proposals"))
                .body("organiser", equalTo("615"))
                .body("smallestTurnout", equalTo(5))
                .body("allocation.method", equalTo("votes"))
                .body("eligibility.voteFromAge", equalTo(10))
                .body("ballot.blankAllowed", equalTo(true))
                .body("proposals.items", hasSize(0));
        as(Persona.GREVE)
                .body(Map.of("to", "screening"))
                .post("/v1/budget-rounds/{id}/transitions", round)
                .then()
                .statusCode(403)
                .body("code", equalTo("round-not-yours"));
        var told = Topics.of("opgang.initiatives.v1", UUID.fromString(round), 2);
        assertEquals(List.of("615"), List.of(told.getFirst().headers().get("ce_opgangmunicipalities")));
        assertEquals("proposals", told.getLast().text("state"));
    }

    @Test
    void whatARoundLeavesOutIsOfTheTemplateOfItsInitiative() {
        // Given
        UUID initiative = World.initiative(ORGANISER, "participatory-budgeting");
        Map<String, Object> form = Rounds.form(ORGANISER);
        form.put("initiativeId", initiative);
        form.put("ballot", Map.of("mostApprovals", 3));
        form.remove("pools");
        Map<String, Object> none = Rounds.form(ORGANISER);
        none.remove("pools");

        // When
        var taken = as(ORGANISER).body(form).post("/v1/budget-rounds");
        var refused = as(ORGANISER).body(none).post("/v1/budget-rounds");

        // Then
        taken.then()
                .statusCode(201)
                .body("pools.key", contains("main", "quick"))
                .body("pools.amountDkk", contains("200000.00", "100000.00"))
                .body("pools[1].belowPerProposalDkk", equalTo("25000.00"))
                .body("ballot.mostApprovals", equalTo(3))
                .body("allocation.method", equalTo("votes"));
        refused.then()
                .statusCode(422)
                .body("errors.pointer", contains("/pools"))
                .body("errors.code", contains("required"));
    }

    @Test
    void everyFaultOfARoundIsToldAtOnce() {
        // Given
        Map<String, Object> form = Rounds.form(ORGANISER);
        form.put("municipalityCode", "253");
        form.put("organiser", "90100009");
        form.put("ballot", Map.of("leastApprovals", 3, "mostApprovals", 2));
        form.put("allocation", Map.of("method", "lot", "completion", "none"));
        form.put(
                "pools",
                List.of(
                        Map.of("key", "a", "name", "A", "amountDkk", "10.00", "decidedBy", "panel"),
                        Map.of("key", "a", "name", "B", "amountDkk", "10.00", "decidedBy", "panel")));
        Map<String, Object> tooFine = Rounds.form(ORGANISER);
        tooFine.put("allocation", Map.of("method", "equal-shares", "completion", "add-one", "unitDkk", "0.01"));
        tooFine.put(
                "pools", List.of(Map.of("key", "a", "name", "A", "amountDkk", "90000000000.00", "decidedBy", "vote")));

        // When
        Response faulty = as(ORGANISER).body(form).post("/v1/budget-rounds");
        Response endless = as(ORGANISER).body(tooFine).post("/v1/budget-rounds");
        Response ofPlaces = Api.withToken(Tokens.organisation("90100009", "placements.write initiatives.write"))
                .body(Rounds.form(ORGANISER))
                .post("/v1/budget-rounds");

        // Then
        faulty.then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder("least-above-most", "unknown-code", "duplicate", "one-pool-by-vote"));
        endless.then().statusCode(422).body("errors.code", equalTo(List.of("unit-too-small")));
        ofPlaces.then().statusCode(403);
    }

    @Test
    void aHousingOrganisationRunsRoundsOfItsOwnAreas() {
        // Given
        UUID own = Voting.area("615", World.ODINSGAARDEN);
        UUID foreign = Voting.area("615", "90100017");
        Map<String, Object> form = Rounds.form(Persona.ODINSGAARDEN);
        form.put("housingAreaIds", List.of(own, foreign));

        // When
        Response refused = as(Persona.ODINSGAARDEN).body(form).post("/v1/budget-rounds");
        form.put("housingAreaIds", List.of(own));
        Response taken = as(Persona.ODINSGAARDEN).body(form).post("/v1/budget-rounds");

        // Then
        refused.then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/housingAreaIds/1")))
                .body("errors.code", equalTo(List.of("area-of-other-organisation")));
        taken.then().statusCode(201).body("organiser", equalTo(World.ODINSGAARDEN));
        Rounds.transition(Persona.ODINSGAARDEN, Api.id(taken), "decided")
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"));
    }

    @Test
    void rulesStandFastFromTheBeginningOfTheVote() {
        // Given
        String round = Rounds.takingProposals();
        Rounds.admit(ORGANISER, round, "1000.00");
        Rounds.move(ORGANISER, round, "screening", "voting");
        String tag = as(ORGANISER).get("/v1/budget-rounds/{id}", round).header("ETag");

        // When
        List<Response> refused = List.of(
                patch(round, tag, "ballot", Map.of("mostApprovals", 1)),
                patch(round, tag, "eligibility", Map.of("voteFromAge", 18)),
                patch(round, tag, "allocation", Map.of("method", "equal-shares")),
                patch(round, tag, "smallestTurnout", 0));
        Response renamed = patch(round, tag, "name", "Andet navn");

        // Then
        refused.forEach(answer -> answer.then().statusCode(409).body("code", equalTo("round-frozen")));
        renamed.then().statusCode(200).body("name", equalTo("Andet navn"));
    }

    @Test
    void votingBeginsAndEndsByTheClock() {
        // Given
        String round = Rounds.takingProposals();
        Rounds.admit(ORGANISER, round, "1000.00");
        Rounds.move(ORGANISER, round, "screening");
        String code = Voting.codes(ORGANISER, round, 1).getFirst();
        Instant now = Instant.now();
        String tag = as(ORGANISER).get("/v1/budget-rounds/{id}", round).header("ETag");
        patch(
                        round,
                        tag,
                        "schedule",
                        Map.of(
                                "votingFrom", now.toString(),
                                "votingUntil", now.plusMillis(2_500).toString()))
                .then()
                .statusCode(200);

        // When
        Response inTime = Voting.cast(round, code, 1);
        Waiting.await().until(() -> Instant.now().isAfter(now.plusMillis(2_500)));
        Response late = Voting.cast(round, code, 1);
        Response read = as(Persona.FRONTEND).get("/v1/budget-rounds/{id}/count", round);

        // Then
        inTime.then().statusCode(201);
        late.then().statusCode(409).body("code", equalTo("voting-not-open"));
        read.then()
                .statusCode(200)
                .body("state", equalTo("counting"))
                .body("votesCast", equalTo(1))
                .body("sameDay", equalTo(true))
                .body("blank", nullValue())
                .body("digest", nullValue())
                .body("proposals[0].votes", nullValue());
    }

    @Test
    void aProposalKeepsTheLimitsOfItsPool() {
        // Given
        Map<String, Object> form = Rounds.form(ORGANISER);
        form.put("walking", Map.of("mostMetres", 500));
        form.put(
                "pools",
                List.of(
                        Map.of(
                                "key",
                                "main",
                                "name",
                                "A",
                                "amountDkk",
                                "200000.00",
                                "decidedBy",
                                "vote",
                                "needsCvr",
                                true),
                        Map.of(
                                "key",
                                "most",
                                "name",
                                "B",
                                "amountDkk",
                                "9000.00",
                                "decidedBy",
                                "panel",
                                "mostPerProposalDkk",
                                "5000.00")));
        String round = Rounds.posted(ORGANISER, form);
        Rounds.move(ORGANISER, round, "proposals");
        Map<String, Object> far = Rounds.proposal("most", "Bænk", "5000.00");
        far.put("place", Map.of("walkingMetres", 501));

        // When
        Response unpaid = Rounds.propose(ORGANISER, round, Rounds.proposal("main", "Park", "200000.01"));
        Response dear = Rounds.propose(ORGANISER, round, Rounds.proposal("most", "Bænk", "5000.01"));
        Response free = Rounds.propose(ORGANISER, round, Rounds.proposal("most", "Bænk", "0.00"));
        Response unknown = Rounds.propose(ORGANISER, round, Rounds.proposal("other", "Bænk", "1.00"));
        Response distant = Rounds.propose(ORGANISER, round, far);

        // Then
        unpaid.then().statusCode(422).body("errors.code", containsInAnyOrder("above-pool", "payee-missing"));
        dear.then().statusCode(422).body("errors.code", equalTo(List.of("above-limit")));
        free.then().statusCode(422).body("errors.code", equalTo(List.of("cost-not-positive")));
        unknown.then().statusCode(422).body("errors.pointer", equalTo(List.of("/pool")));
        distant.then().statusCode(422).body("errors.code", equalTo(List.of("too-far-to-walk")));
    }

    @Test
    void whatWasDecidedOnIsNotPostedAnew() {
        // Given
        String round = Rounds.takingProposals();
        Map<String, Object> form = Rounds.proposal("main", "Park", "1000.00");
        form.put("source", Map.of("system", "portal", "id", UUID.randomUUID().toString()));
        String proposal = Rounds.proposed(ORGANISER, round, form);
        Rounds.decide(ORGANISER, round, proposal, "admitted").then().statusCode(200);

        // When
        Response same = Rounds.propose(ORGANISER, round, form);
        form.put("costDkk", "2000.00");
        Response dearer = Rounds.propose(ORGANISER, round, form);

        // Then
        same.then().statusCode(200).body("id", equalTo(proposal));
        dearer.then().statusCode(409).body("code", equalTo("proposal-decided"));
        as(ORGANISER)
                .get("/v1/budget-rounds/{id}/proposals/{pid}", round, proposal)
                .then()
                .body("costDkk", equalTo("1000.00"));
    }

    @Test
    void whoProposesLivesThereAndIsOldEnough() {
        // Given
        Map<String, Object> form = Rounds.form(ORGANISER);
        form.put("eligibility", Map.of("livesIn", "municipality", "proposeFromAge", 40));
        String round = Rounds.posted(ORGANISER, form);
        Rounds.move(ORGANISER, round, "proposals");
        UUID old = People.born(LocalDate.now(ZoneOffset.UTC).getYear() - 41, "615");
        UUID young = People.born(LocalDate.now(ZoneOffset.UTC).getYear() - 39, "615");
        UUID elsewhere = People.adult("253");

        // When
        String taken = Rounds.proposed(ORGANISER, round, by(old));
        Response tooYoung = Rounds.propose(ORGANISER, round, by(young));
        Response unknown = Rounds.propose(ORGANISER, round, by(elsewhere));
        Rounds.decide(ORGANISER, round, taken, "admitted").then().statusCode(200);
        as(ORGANISER).get("/v1/budget-rounds/{id}/proposals", round).then().statusCode(200);
        var logged = TestDatabase.texts("select action from access_log where subject_id = '" + old + "' order by at");
        Response exported = as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", old, "owner", "municipality:615", "purpose", "data-subject-request"))
                .post("/internal/subject-records");
        Events.erased(old);

        // Then
        tooYoung.then().statusCode(422).body("errors.code", equalTo(List.of("proposer-too-young")));
        unknown.then().statusCode(422).body("errors.code", equalTo(List.of("participant-not-found")));
        assertEquals(List.of("record-budget-proposal", "find-in-budget-proposals"), logged);
        exported.then().statusCode(200).body("budgetProposals.id", equalTo(List.of(taken)));
        String path = "/v1/budget-rounds/" + round + "/proposals/" + taken;
        as(Persona.FRONTEND)
                .get(path)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("proposer.kind", equalTo("resident"))
                .body("proposer.participantId", nullValue())
                .body("source", nullValue());
        Waiting.await().until(() -> as(ORGANISER).get(path).path("proposer.participantId") == null);
    }

    @Test
    void whoLivesOutsideTheAreasOfARoundDoesNotPropose() {
        // Given
        Map<String, Object> form = Rounds.form(ORGANISER);
        form.put("eligibility", Map.of("livesIn", "areas"));
        form.put("housingAreaIds", List.of(Voting.area("615", World.ODINSGAARDEN)));
        String round = Rounds.posted(ORGANISER, form);
        Rounds.move(ORGANISER, round, "proposals");

        // When
        Response outside = Rounds.propose(ORGANISER, round, by(People.adult("615")));

        // Then
        outside.then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("not-a-resident")))
                .body("errors.pointer", equalTo(List.of("/proposer/participantId")));
    }

    @Test
    void aPanelGivesItsPoolAwayWhileItLasts() {
        // Given
        String round = Rounds.takingProposals();
        List<String> proposals = List.of("24999.99", "24999.99", "24999.99", "24999.99", "1.00").stream()
                .map(cost -> Rounds.proposed(ORGANISER, round, Rounds.proposal("quick", "Grill", cost)))
                .toList();
        proposals.forEach(
                it -> Rounds.decide(ORGANISER, round, it, "admitted").then().statusCode(200));
        String declined = Rounds.proposed(ORGANISER, round, Rounds.proposal("quick", "Fest", "1.00"));

        // When
        List<Integer> given = proposals.stream()
                .map(it -> Rounds.decide(ORGANISER, round, it, "won").statusCode())
                .toList();
        Rounds.decide(ORGANISER, round, proposals.getFirst(), "given-up").then().statusCode(200);
        Response again = Rounds.decide(ORGANISER, round, proposals.getLast(), "won");
        Rounds.decide(ORGANISER, round, declined, "declined").then().statusCode(200);

        // Then
        assertEquals(List.of(200, 200, 200, 200, 409), given);
        again.then().statusCode(200).body("state", equalTo("won"));
        as(Persona.FRONTEND)
                .get("/v1/budget-rounds/{id}/proposals?pool=quick", round)
                .then()
                .body("items.id", hasSize(5))
                .body("items.id", not(hasItem(declined)));
        Rounds.propose(ORGANISER, round, Rounds.proposal("quick", "Dyrt", "25000.00"))
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("above-limit")));
        Rounds.move(ORGANISER, round, "screening");
        Rounds.propose(ORGANISER, round, Rounds.proposal("quick", "Sent", "1.00"))
                .then()
                .statusCode(409)
                .body("code", equalTo("proposals-closed"));
    }

    private static Map<String, Object> by(UUID participant) {
        Map<String, Object> form = Rounds.proposal("main", "Legeplads", "1000.00");
        form.put("proposer", Map.of("kind", "resident", "participantId", participant));
        return form;
    }

    private static Response patch(String round, String tag, String field, Object value) {
        return as(ORGANISER).header("If-Match", tag).body(Map.of(field, value)).patch("/v1/budget-rounds/{id}", round);
    }
}
