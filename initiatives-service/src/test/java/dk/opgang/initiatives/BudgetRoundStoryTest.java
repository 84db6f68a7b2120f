package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Topics;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A whole round as in Odense: 200,000 by vote, and 100,000 for what stays below 25,000, given away by a panel. */
@ServiceTest
class BudgetRoundStoryTest {

    private static final Persona ODENSE = Persona.ODENSE;

    @Test
    void residentsProposeVoteAndSeeTheResultOnTheSameDay() throws Exception {
        // Given
        String round = Rounds.posted(ODENSE, Rounds.form(ODENSE));
        Rounds.move(ODENSE, round, "proposals");
        Rounds.admit(ODENSE, round, "120000.00", "90000.00", "80000.00", "30000.00");
        String toys = Rounds.proposed(ODENSE, round, Rounds.proposal("quick", "Legetøj", "24999.00"));
        Rounds.decide(ODENSE, round, toys, "admitted").then().statusCode(200).body("number", equalTo(5));
        Rounds.decide(ODENSE, round, toys, "won").then().statusCode(200);
        Rounds.move(ODENSE, round, "screening", "voting");
        List<String> online = Voting.codes(ODENSE, round, 5);
        Voting.codes(ODENSE, round, Map.of("count", 4, "channel", "paper"));
        Voting.cast(round, online.get(0), 1, 4).then().statusCode(201);
        Voting.cast(round, online.get(1), 1, 3).then().statusCode(201);
        Voting.cast(round, online.get(2), 2).then().statusCode(201);
        Voting.cast(round, online.get(3)).then().statusCode(201).body("blank", equalTo(true));
        Voting.cast(round, online.get(4), 5).then().statusCode(422).body("errors.code", contains("unknown-proposal"));
        Rounds.move(ODENSE, round, "counting");

        // When
        Response tooMany = paper(round, Map.of("approvals", List.of(1), "count", 5));
        paper(round, Map.of("approvals", List.of(1), "count", 1), Map.of("approvals", List.of(2, 3), "count", 2))
                .then()
                .statusCode(201)
                .body("paperVotes", equalTo(3));
        Response decided = as(ODENSE).post("/v1/budget-rounds/{id}/allocation", round);

        // Then
        tooMany.then().statusCode(422).body("errors.code", contains("more-ballots-than-codes"));
        decided.then()
                .statusCode(201)
                .body("kept", equalTo("votes"))
                .body("poolDkk", equalTo("200000.00"))
                .body("spentDkk", equalTo("200000.00"))
                .body("ballots", equalTo(6))
                .body("proposals.number", contains(1, 2, 3, 4))
                .body("proposals.votes", contains(3, 3, 3, 1))
                .body("proposals.won", contains(false, true, true, true))
                .body("proposals.order", contains(null, 2, 1, 3));
        Response count = Voting.get(Persona.FRONTEND, round, "count");
        count.then()
                .statusCode(200)
                .body("state", equalTo("decided"))
                .body("codesIssued", equalTo(9))
                .body("votesCast", equalTo(7))
                .body("onlineVotes", equalTo(4))
                .body("blank", equalTo(1))
                .body("counted", equalTo(6))
                .body("sameDay", equalTo(true))
                .body("proposals.votes", contains(3, 3, 3, 1));
        assertEquals(count.path("digest"), digest(walked(round)));
        Response result = Voting.get(Persona.FRONTEND, round, "allocation");
        assertEquals(decided.asString(), result.asString());
        as(Persona.FRONTEND)
                .get("/v1/budget-rounds/{id}/proposals?state=won", round)
                .then()
                .body("items.number", contains(2, 3, 4, 5));
        as(Persona.FRONTEND)
                .accept("*/*")
                .get("/v1/budget-rounds/{id}/ballots?limit=2", round)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("items", hasSize(2));
        as(Persona.FRONTEND)
                .accept("text/csv")
                .get("/v1/budget-rounds/{id}/ballots", round)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
        String file = as(Persona.FRONTEND)
                .accept("text/x-pabulib")
                .get("/v1/budget-rounds/{id}/ballots", round)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/x-pabulib"))
                .extract()
                .asString();
        AllocationTrialApiTest.pabulib(file, "?method=votes")
                .statusCode(200)
                .body("ballots", equalTo(6))
                .body("byVotes", contains(3, 2, 4))
                .body("spentDkk", equalTo("200000.00"));
        Topics.await(
                "opgang.initiatives.v1",
                1,
                event -> event.type().endsWith("budget-result-published.v1")
                        && event.key().equals(UUID.fromString(round)));
        Rounds.move(ODENSE, round, "realising");
        String second = as(ODENSE)
                .get("/v1/budget-rounds/{id}/proposals?pool=main", round)
                .path("items[1].id");
        Rounds.decide(ODENSE, round, second, "realised").then().statusCode(200).body("state", equalTo("realised"));
        Rounds.move(ODENSE, round, "closed");
        Rounds.decide(ODENSE, round, toys, "given-up").then().statusCode(409);
    }

    @Test
    void ofFewVotesEverybodyIsToldWhatIsWonAlone() {
        // Given
        String round = Voting.open(2, Rounds.form(Persona.HORSENS));
        Voting.codes(Persona.HORSENS, round, 4)
                .forEach(code -> Voting.cast(round, code, 1).then().statusCode(201));
        Rounds.move(Persona.HORSENS, round, "counting");

        // When
        as(Persona.HORSENS)
                .post("/v1/budget-rounds/{id}/allocation", round)
                .then()
                .statusCode(201);

        // Then
        List<Object> nobody = new ArrayList<>();
        nobody.add(null);
        nobody.add(null);
        Voting.get(Persona.FRONTEND, round, "count")
                .then()
                .body("votesCast", equalTo(4))
                .body("digest", equalTo(null))
                .body("proposals.votes", equalTo(nobody));
        Voting.get(Persona.FRONTEND, round, "allocation")
                .then()
                .body("proposals.won", contains(true, false))
                .body("proposals.votes", equalTo(nobody));
        Voting.get(Persona.HORSENS, round, "allocation").then().body("proposals.votes", contains(4, 0));
        Voting.get(Persona.FRONTEND, round, "ballots").then().statusCode(404);
        Voting.get(Persona.HORSENS, round, "ballots").then().statusCode(404);
    }

    /** 150,000 each do not pay for the first proposal of four voters; 155,000 do, and then nothing fits any longer. */
    @Test
    void equalSharesAreGrownByUnitsAndTheUnitMayBeTooSmall() {
        // Given
        Map<String, Object> form = Rounds.form(Persona.HORSENS);
        form.put("allocation", Map.of("method", "equal-shares", "completion", "add-one", "unitDkk", "0.01"));
        form.put(
                "pools",
                List.of(Map.of("key", "main", "name", "Puljen", "amountDkk", "900000.00", "decidedBy", "vote")));
        String endless = counted(form, "900000.00", "900000.00", "900000.00");
        form.put(
                "allocation",
                Map.of("method", "equal-shares", "completion", "add-one", "unitDkk", "10.00", "stopWhenFull", true));
        String round = counted(form, "620000.00", "260000.00", "500000.00");

        // When
        Response tooSmall = as(Persona.HORSENS).post("/v1/budget-rounds/{id}/allocation", endless);
        Response decided = as(Persona.HORSENS).post("/v1/budget-rounds/{id}/allocation", round);

        // Then
        tooSmall.then().statusCode(422).body("errors.code", contains("unit-too-small"));
        decided.then()
                .statusCode(201)
                .body("kept", equalTo("equal-shares"))
                .body("ballots", equalTo(6))
                .body("spentDkk", equalTo("880000.00"))
                .body("endowment.numerator", equalTo("15500000"))
                .body("proposals.won", contains(true, true, false))
                .body("proposals.order", contains(1, 2, null))
                .body("proposals[0].share.numerator", equalTo("15500000"))
                .body("proposals[1].effectiveVotes", equalTo("2.00"));
        as(Persona.HORSENS).get("/v1/budget-rounds/{id}", endless).then().body("state", equalTo("counting"));
    }

    /** A round of Horsens with three proposals: four voters want the first, two the second, and one of these the third as well. */
    private static String counted(Map<String, Object> form, String... costs) {
        String round = Rounds.posted(Persona.HORSENS, form);
        Rounds.move(Persona.HORSENS, round, "proposals");
        Rounds.admit(Persona.HORSENS, round, costs);
        Rounds.move(Persona.HORSENS, round, "screening", "voting");
        List<String> codes = Voting.codes(Persona.HORSENS, round, 6);
        for (int i = 0; i < codes.size(); i++) {
            Integer[] approvals = i < 4 ? new Integer[] {1} : i < 5 ? new Integer[] {2} : new Integer[] {2, 3};
            Voting.cast(round, codes.get(i), approvals).then().statusCode(201);
        }
        Rounds.move(Persona.HORSENS, round, "counting");
        return round;
    }

    @SafeVarargs
    private static Response paper(String round, Map<String, Object>... piles) {
        return as(ODENSE).body(Map.of("ballots", List.of(piles))).post("/v1/budget-rounds/{id}/paper-ballots", round);
    }

    /** All ballots, three to a page. */
    private static List<List<Integer>> walked(String round) {
        List<List<Integer>> ballots = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = Voting.get(Persona.FRONTEND, round, "ballots?limit=3" + next);
            page.then().statusCode(200).body("items", hasSize(Math.min(3, 7 - ballots.size())));
            ballots.addAll(page.<List<List<Integer>>>path("items.approvals"));
            String cursor = page.path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return ballots;
    }

    private static String digest(List<List<Integer>> ballots) throws Exception {
        String lines = ballots.stream()
                .map(it -> it.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + "\n")
                .sorted()
                .collect(Collectors.joining());
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
