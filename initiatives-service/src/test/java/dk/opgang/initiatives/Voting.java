package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Votes, as far as a test needs them. */
final class Voting {

    private Voting() {}

    /** A housing area that this service has heard of. */
    static UUID area(String municipality, String organisation) {
        UUID id = UUID.randomUUID();
        TestDatabase.execute(
                "insert into housing_areas (id, name, municipality_code, housing_organisation) values ('%s', 'Området', '%s', '%s')"
                        .formatted(id, municipality, organisation));
        return id;
    }

    /** A round of Horsens in which everybody of the municipality votes on so many proposals of 1,000 kroner each. */
    static String open(int proposals, Map<String, Object> form) {
        String round = Rounds.posted(Persona.HORSENS, form);
        Rounds.move(Persona.HORSENS, round, "proposals");
        String[] costs = new String[proposals];
        Arrays.fill(costs, "1000.00");
        Rounds.admit(Persona.HORSENS, round, costs);
        Rounds.move(Persona.HORSENS, round, "screening", "voting");
        return round;
    }

    static List<String> codes(Persona organiser, String round, int count) {
        return codes(organiser, round, Map.of("count", count, "channel", "online"))
                .path("codes");
    }

    static Response codes(Persona organiser, String round, Map<String, Object> wanted) {
        Response answer = as(organiser).body(wanted).post("/v1/budget-rounds/{id}/voting-codes", round);
        answer.then().statusCode(201);
        return answer;
    }

    static Response cast(String round, String code, Integer... approvals) {
        return as(Persona.FRONTEND)
                .body(Map.of("votingCode", code, "approvals", List.of(approvals)))
                .post("/v1/budget-rounds/{id}/votes", round);
    }

    static Response castFor(Persona municipality, String round, UUID participant, Integer... approvals) {
        return as(municipality)
                .body(Map.of("participantId", participant, "approvals", List.of(approvals)))
                .post("/v1/budget-rounds/{id}/votes", round);
    }

    static Response get(Persona caller, String round, String what) {
        return as(caller).get("/v1/budget-rounds/" + round + "/" + what);
    }
}
