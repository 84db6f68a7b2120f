package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** A participatory budget with twelve votes on two proposals, that waits to be counted. */
final class VotedRound {

    private static final int VOTES = 12;
    private static final int FOR_BOTH = 7;

    private final TheStack stack;
    private final String round;

    VotedRound(TheStack stack, String run) {
        this.stack = stack;
        this.round = post(
                        "/v1/budget-rounds",
                        Map.of(
                                "name",
                                "Runde " + run,
                                "municipalityCode",
                                "615",
                                "eligibility",
                                Map.of("livesIn", "municipality"),
                                "pools",
                                List.of(Map.of(
                                        "key",
                                        "main",
                                        "name",
                                        "Puljen",
                                        "amountDkk",
                                        "200000.00",
                                        "decidedBy",
                                        "vote"))))
                .getString("id");
        assertThat(move("proposals")).isEqualTo(200);
        propose();
        propose();
        assertThat(move("screening")).isEqualTo(200);
        assertThat(move("voting")).isEqualTo(200);
        vote();
    }

    private void propose() {
        String proposal = post(
                        path("/proposals"),
                        Map.of(
                                "pool",
                                "main",
                                "title",
                                "Forslag",
                                "summary",
                                "Til glæde for alle",
                                "costDkk",
                                "1000.00",
                                "proposer",
                                Map.of("kind", "group")))
                .getString("id");
        post(path("/proposals/" + proposal + "/decision"), Map.of("to", "admitted"));
    }

    private void vote() {
        List<String> codes = post(path("/voting-codes"), Map.of("count", VOTES, "channel", "online"))
                .getList("codes");
        for (int i = 0; i < VOTES; i++) {
            Posts.json(
                    stack.as(Persona.FRONTEND),
                    path("/votes"),
                    Map.of("votingCode", codes.get(i), "approvals", i < FOR_BOTH ? List.of(1, 2) : List.of(2)));
        }
    }

    /** Moves it to another state, and gives the status of the answer. */
    int move(String to) {
        return stack.as(Persona.HORSENS)
                .contentType("application/json")
                .body(Map.of("to", to))
                .post(path("/transitions"))
                .statusCode();
    }

    String state() {
        return stack.as(Persona.HORSENS).get(path("")).jsonPath().getString("state");
    }

    /** How many ballots are in the closed box. */
    long sealedBallots() {
        return Database.count(
                stack, "initiatives", "select count(*) from budget_sealed_ballots where round_id::text = ?", round);
    }

    /** What was counted, with the number that stands for all ballots. */
    String count() {
        JsonPath count = stack.as(Persona.HORSENS).get(path("/count")).jsonPath();
        return "%d cast, %d counted, %s, digest %s"
                .formatted(
                        count.getInt("votesCast"),
                        count.getInt("counted"),
                        count.getList("proposals.collect { it.number + ': ' + it.votes }"),
                        count.getString("digest"));
    }

    private JsonPath post(String path, Map<String, Object> body) {
        return Posts.json(stack.as(Persona.HORSENS), path, body);
    }

    private String path(String part) {
        return "/v1/budget-rounds/" + round + part;
    }
}
