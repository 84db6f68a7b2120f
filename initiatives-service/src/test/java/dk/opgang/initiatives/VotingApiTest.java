package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One vote each, whatever is tried; and nothing that is kept tells who cast which. */
@ServiceTest
class VotingApiTest {

    private static final Persona ORGANISER = Persona.HORSENS;

    @Test
    void ofTwelveVotesAtOnceWithOneCodeOneIsCast() throws InterruptedException {
        // Given
        String round = Voting.open(2, Rounds.form(ORGANISER));
        String code = Voting.codes(ORGANISER, round, 1).getFirst();
        Callable<Response> vote = () -> Voting.cast(round, code, 1);

        // When
        List<Response> answers;
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            answers = clients.invokeAll(Collections.nCopies(12, vote)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        // Then
        assertEquals(1, answers.stream().filter(it -> it.statusCode() == 201).count());
        answers.stream()
                .filter(it -> it.statusCode() != 201)
                .forEach(it -> it.then().statusCode(409).body("code", equalTo("already-voted")));
        Voting.get(ORGANISER, round, "count").then().body("votesCast", equalTo(1));
        Voting.get(Persona.FRONTEND, round, "count").then().statusCode(404);
    }

    @Test
    void theSameRequestAgainIsTheSameVoteUntilTheVoteEnds() {
        // Given
        String round = Voting.open(2, Rounds.form(ORGANISER));
        String code = Voting.codes(ORGANISER, round, 1).getFirst();
        String key = UUID.randomUUID().toString();
        Response first = keyed(round, key, code, 1);

        // When
        Response again = keyed(round, key, code, 1);
        Response otherwise = keyed(round, key, code, 2);
        String kept = TestDatabase.text("select body from idempotency_keys where key = '" + key + "'");
        Rounds.move(ORGANISER, round, "counting");
        Response late = keyed(round, key, code, 1);

        // Then
        String receipt = first.path("receipt");
        first.then().statusCode(201).body("blank", equalTo(false));
        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("receipt", equalTo(receipt));
        otherwise.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        late.then().statusCode(409).body("code", equalTo("voting-not-open"));
        assertTrue(!kept.contains(receipt) && !kept.contains("blank"), kept);
        Voting.get(Persona.FRONTEND, round, "receipts/" + receipt)
                .then()
                .statusCode(200)
                .body("counted", equalTo(true));
        Voting.get(Persona.FRONTEND, round, "receipts/" + receipt.substring(1) + "b")
                .then()
                .statusCode(404);
    }

    @Test
    void everyFaultOfABallotIsToldAndUsesNoCode() {
        // Given
        Map<String, Object> form = Rounds.form(ORGANISER);
        form.put("ballot", Map.of("leastApprovals", 2, "mostApprovals", 3, "blankAllowed", false));
        String round = Voting.open(4, form);
        String code = Voting.codes(ORGANISER, round, 1).getFirst();

        // When
        Response many = Voting.cast(round, "BCDF-BCDF-BCDF-BCDF-BCDF", 1, 1, 9, 2);
        Response few = Voting.cast(round, code, 1);
        Response blank = Voting.cast(round, code);
        Response both = as(Persona.FRONTEND)
                .body(Map.of("approvals", List.of(1, 2)))
                .post("/v1/budget-rounds/{id}/votes", round);
        Response good = Voting.cast(round, code.toLowerCase(Locale.ROOT).replace("-", " "), 3, 1);
        Response again = Voting.cast(round, code, 1, 2);

        // Then
        many.then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "too-many-approvals", "repeated-approval", "unknown-proposal", "voting-code-unknown"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/approvals", "/approvals/1", "/approvals/2", "/votingCode"));
        few.then().statusCode(422).body("errors.code", contains("too-few-approvals"));
        blank.then().statusCode(422).body("errors.code", contains("blank-not-allowed"));
        both.then().statusCode(422).body("errors.pointer", contains("/votingCode"));
        good.then().statusCode(201);
        again.then().statusCode(409).body("code", equalTo("already-voted"));
    }

    @Test
    void onTheBallotStandsWhatTheRoundVotesOn() {
        // Given
        String round = Rounds.takingProposals();
        String ofPanel = Rounds.proposed(ORGANISER, round, Rounds.proposal("quick", "Bænk", "5000.00"));
        Rounds.decide(ORGANISER, round, ofPanel, "admitted").then().statusCode(200);
        Rounds.proposed(ORGANISER, round, Rounds.proposal("main", "Gynge", "5000.00"));
        Rounds.admit(ORGANISER, round, "1000.00");
        int elsewhere = as(ORGANISER)
                .get("/v1/budget-rounds/{id}/proposals/{pid}", round, ofPanel)
                .path("number");
        Rounds.move(ORGANISER, round, "screening");
        String code = Voting.codes(ORGANISER, round, 1).getFirst();
        Response early = Voting.cast(round, code, 3 - elsewhere);
        Rounds.move(ORGANISER, round, "voting");

        // When
        Response ofOtherPool = Voting.cast(round, code, elsewhere);
        Response undecided = Voting.cast(round, code, 3);
        Response unseen = Voting.cast(Rounds.posted(ORGANISER, Rounds.form(ORGANISER)), code, 1);
        Response voted = Voting.cast(round, code, 3 - elsewhere);

        // Then
        early.then().statusCode(409).body("code", equalTo("voting-not-open"));
        ofOtherPool.then().statusCode(422).body("errors.code", contains("unknown-proposal"));
        undecided.then().statusCode(422).body("errors.code", contains("unknown-proposal"));
        unseen.then().statusCode(404);
        voted.then().statusCode(201);
    }

    @Test
    void aResidentVotesOnceByCodeOrById() {
        // Given
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        UUID voter = People.adult("615");
        UUID coded = People.adult("615");
        UUID child = People.born(year - 9, "615");
        UUID ten = People.born(year - 11, "615");
        UUID stranger = People.adult("253");
        String round = Voting.open(2, Rounds.form(ORGANISER));

        // When
        Voting.castFor(ORGANISER, round, voter, 1).then().statusCode(201);
        Response given =
                Voting.codes(ORGANISER, round, Map.of("participantIds", List.of(voter, coded, child, ten, stranger)));
        Response more = Voting.codes(ORGANISER, round, Map.of("participantIds", List.of(coded)));
        Response byId = Voting.castFor(ORGANISER, round, coded, 2);
        Response byCode =
                Voting.cast(round, given.path("items.find { it.participantId == '%s' }.code".formatted(coded)), 2);

        // Then
        given.then()
                .body("items.participantId", contains(coded.toString(), ten.toString()))
                .body("refused.code", contains("already-voted", "too-young", "participant-not-found"));
        more.then().body("refused.code", contains("already-has-code"));
        byId.then().statusCode(201);
        byCode.then().statusCode(409).body("code", equalTo("already-voted"));
        Voting.castFor(ORGANISER, round, voter, 1).then().statusCode(409);
        Voting.castFor(ORGANISER, round, child, 1).then().statusCode(422).body("errors.code", contains("not-eligible"));
        Voting.castFor(Persona.GREVE, round, voter, 1)
                .then()
                .statusCode(422)
                .body("errors.code", contains("participant-not-found"));
        assertEquals(
                List.of("voted"),
                TestDatabase.texts("select distinct action from access_log where subject_id = '" + voter + "'"));
        as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("subjectId", coded, "owner", "municipality:615", "purpose", "data-subject-request"))
                .post("/internal/subject-records")
                .then()
                .statusCode(200)
                .body("votingRights.roundId", contains(round))
                .body("votingRights.voted", contains(true));
    }

    @Test
    void anOrganisationLearnsNothingOfWhomItMayNotRead() {
        // Given
        UUID participant = People.adult("615");
        String round = Rounds.posted(Persona.ODINSGAARDEN, Rounds.form(Persona.ODINSGAARDEN));
        Rounds.move(Persona.ODINSGAARDEN, round, "proposals", "screening");
        Map<String, Object> wanted = Map.of("participantIds", List.of(participant));
        Response unread = Voting.codes(Persona.ODINSGAARDEN, round, wanted);

        // When
        Events.consent(participant, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + participant + "'", 1);
        Response read = Voting.codes(Persona.ODINSGAARDEN, round, wanted);

        // Then
        unread.then().body("refused.code", contains("participant-not-found"));
        read.then().body("items.participantId", contains(participant.toString()));
        Voting.castFor(Persona.ODINSGAARDEN, round, participant, 1).then().statusCode(409);
    }

    @Test
    void exactAgeDecidesWhereTheYearLeavesItOpen() {
        // Given
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        UUID onTheEdge = People.born(today.getYear() - 10, "615");
        boolean isTen = !People.birthday(onTheEdge).plusYears(10).isAfter(today);
        String round = Voting.open(1, Rounds.form(ORGANISER));

        // When
        Response vote = Voting.castFor(ORGANISER, round, onTheEdge, 1);

        // Then
        vote.then().statusCode(isTen ? 201 : 422);
    }

    /** Forty voters, each with a ballot of its own, so that a pair that is found is a right one. */
    @Test
    void nothingPairsVotersWithBallots() {
        // Given
        String round = Voting.open(6, Rounds.form(ORGANISER));
        List<String> codes = Voting.codes(ORGANISER, round, 40);
        List<String> cast = new ArrayList<>();
        for (int voter = 0; voter < codes.size(); voter++) {
            Integer[] approvals = approvals(voter);
            keyed(round, UUID.randomUUID().toString(), codes.get(voter), approvals)
                    .then()
                    .statusCode(201);
            cast.add(literal(approvals));
        }
        String of = " where round_id = '" + round + "'";
        long sizes = TestDatabase.number("select count(distinct length(sealed)) from budget_sealed_ballots" + of);
        long answers = TestDatabase.number(
                "select count(distinct length(body)) from idempotency_keys where client = 'frontend' and length(body) > 300");

        // When
        Rounds.move(ORGANISER, round, "counting");

        // Then
        assertEquals(List.of(1L, 1L), List.of(sizes, answers));
        assertEquals(0, TestDatabase.number("select count(*) from budget_sealed_ballots" + of));
        assertEquals(0, TestDatabase.number("select count(*) from budget_roll" + of + " and code_hash is not null"));
        assertEquals(
                1,
                TestDatabase.number("select count(wrapped) + 1 from subject_keys where subject_id = '" + round + "'"));
        for (String table : List.of("budget_ballots", "budget_roll", "budget_receipts")) {
            assertEquals(1, TestDatabase.number("select count(distinct xmin::text) from " + table + of), table);
        }
        String ballots = "select approvals::text from budget_ballots" + of;
        for (String order : List.of("ctid", "id", "id desc", "ctid desc")) {
            assertUnpaired(cast, TestDatabase.texts(ballots + " order by " + order), order);
        }
        assertEquals(
                List.of(),
                TestDatabase.texts(
                        "select column_name from information_schema.columns where table_name = 'budget_ballots'"
                                + " and column_name not in ('id', 'round_id', 'poster', 'approvals')"));
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from outbox where payload::text like '%" + round
                                + "%' and type not like '%budget-round-changed%' and type not like '%budget-proposal-changed%'"));
    }

    @Test
    void whoIsErasedLeavesTheRollAndNoBallot() {
        // Given
        UUID voter = People.adult("615");
        String round = Voting.open(1, Rounds.form(ORGANISER));
        String key = UUID.randomUUID().toString();
        as(ORGANISER)
                .header("Idempotency-Key", key)
                .body(Map.of("participantIds", List.of(voter)))
                .post("/v1/budget-rounds/{id}/voting-codes", round)
                .then()
                .statusCode(201);
        Voting.castFor(ORGANISER, round, voter, 1).then().statusCode(201);

        // When
        Events.erased(voter);
        TestDatabase.await("select count(*) from budget_roll where participant_id = '" + voter + "'", 0);
        Rounds.move(ORGANISER, round, "counting");

        // Then
        assertEquals(0, TestDatabase.number("select count(*) from idempotency_keys where key = '" + key + "'"));
        Voting.get(ORGANISER, round, "count")
                .then()
                .body("votesCast", equalTo(1))
                .body("proposals[0].votes", equalTo(1));
    }

    @Test
    void whoWasRegisteredTwiceStandsInTheRollOnce() {
        // Given
        UUID survivor = People.adult("615");
        UUID duplicate = People.adult("615");
        String round = Voting.open(1, Rounds.form(ORGANISER));
        String first = Voting.open(1, Rounds.form(ORGANISER));
        Response codes = Voting.codes(ORGANISER, round, Map.of("participantIds", List.of(survivor, duplicate)));
        Voting.codes(ORGANISER, first, Map.of("participantIds", List.of(duplicate)));
        Voting.cast(round, codes.path("items[1].code"), 1).then().statusCode(201);

        // When
        TestDatabase.execute("update budget_roll set participant_id = '" + survivor + "' where participant_id = '"
                + duplicate + "'");

        // Then
        Voting.cast(round, codes.path("items[0].code"), 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-voted"));
        Voting.castFor(ORGANISER, round, survivor, 1).then().statusCode(409);
        Voting.castFor(ORGANISER, first, survivor, 1).then().statusCode(201);
    }

    @Test
    void theBallotsOfACancelledRoundDieUnopened() {
        // Given
        String round = Voting.open(1, Rounds.form(ORGANISER));
        Voting.cast(round, Voting.codes(ORGANISER, round, 1).getFirst(), 1)
                .then()
                .statusCode(201);

        // When
        Rounds.move(ORGANISER, round, "cancelled");

        // Then
        String of = " where round_id = '" + round + "'";
        assertEquals(
                0,
                TestDatabase.number("select (select count(*) from budget_sealed_ballots" + of
                        + ") + (select count(*) from budget_ballots" + of + ")"));
        Voting.get(Persona.FRONTEND, round, "count").then().statusCode(404);
    }

    @Test
    void codesAreGivenBeforeTheCountAndPaperIsCountedInIt() {
        // Given
        String early = Rounds.takingProposals();
        String open = Voting.open(1, Rounds.form(ORGANISER));
        Map<String, Object> code = Map.of("count", 1);
        Map<String, Object> paper = Map.of("ballots", List.of(Map.of("approvals", List.of(1), "count", 1)));

        // When
        Response tooEarly = posted(early, "voting-codes", code);
        Response uncounted = posted(open, "paper-ballots", paper);
        Response undecided = as(ORGANISER).post("/v1/budget-rounds/{id}/allocation", open);
        Rounds.move(ORGANISER, open, "counting");
        Response tooLate = posted(open, "voting-codes", code);

        // Then
        tooEarly.then().statusCode(409).body("code", equalTo("codes-not-given-now"));
        uncounted.then().statusCode(409).body("code", equalTo("not-counting"));
        undecided.then().statusCode(409).body("code", equalTo("not-counting"));
        tooLate.then().statusCode(409).body("code", equalTo("codes-not-given-now"));
    }

    private static Response posted(String round, String what, Map<String, Object> body) {
        return as(ORGANISER).body(body).post("/v1/budget-rounds/" + round + "/" + what);
    }

    private static Response keyed(String round, String key, String code, Integer... approvals) {
        return as(Persona.FRONTEND)
                .header("Idempotency-Key", key)
                .body(Map.of("votingCode", code, "approvals", List.of(approvals)))
                .post("/v1/budget-rounds/{id}/votes", round);
    }

    /** The bits of the voter's number: another ballot for each. */
    private static Integer[] approvals(int voter) {
        List<Integer> approvals = new ArrayList<>();
        for (int bit = 0; bit < 6; bit++) {
            if ((voter >> bit & 1) == 1) {
                approvals.add(bit + 1);
            }
        }
        return approvals.toArray(Integer[]::new);
    }

    private static String literal(Integer[] approvals) {
        return "{"
                + String.join(
                        ",", List.of(approvals).stream().map(String::valueOf).toList()) + "}";
    }

    /** By chance one of forty stands where it was cast; eight or more do so once in a million times. */
    private static void assertUnpaired(List<String> cast, List<String> found, String order) {
        assertEquals(cast.size(), found.size());
        assertNotEquals(cast, found, order);
        long hits = 0;
        for (int i = 0; i < cast.size(); i++) {
            hits += cast.get(i).equals(found.get(i)) ? 1 : 0;
        }
        assertTrue(hits < 9, order + " pairs " + hits);
    }
}
