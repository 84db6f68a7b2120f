package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rounds of participatory budgets, as far as a test needs them. */
final class Rounds {

    private Rounds() {}

    /** Odense's pools: one by vote, a quick one by a panel for what stays below 25,000. */
    static Map<String, Object> form(Persona organiser) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", "Bolbro bestemmer");
        form.put("municipalityCode", organiser.municipality().orElse("615"));
        form.put("eligibility", Map.of("livesIn", "municipality"));
        form.put(
                "pools",
                List.of(
                        Map.of("key", "main", "name", "Puljen", "amountDkk", "200000.00", "decidedBy", "vote"),
                        Map.of(
                                "key",
                                "quick",
                                "name",
                                "Hurtigpuljen",
                                "amountDkk",
                                "100000.00",
                                "decidedBy",
                                "panel",
                                "belowPerProposalDkk",
                                "25000.00")));
        return form;
    }

    static String posted(Persona organiser, Map<String, Object> form) {
        return Api.id(as(organiser)
                .body(form)
                .post("/v1/budget-rounds")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    /** A round of Horsens that takes proposals. */
    static String takingProposals() {
        String round = posted(Persona.HORSENS, form(Persona.HORSENS));
        move(Persona.HORSENS, round, "proposals");
        return round;
    }

    static void move(Persona organiser, String round, String... states) {
        for (String state : states) {
            transition(organiser, round, state).then().statusCode(200);
        }
    }

    static Response transition(Persona organiser, String round, String to) {
        return as(organiser).body(Map.of("to", to)).post("/v1/budget-rounds/{id}/transitions", round);
    }

    static Map<String, Object> proposal(String pool, String title, String costDkk) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("pool", pool);
        form.put("title", title);
        form.put("summary", "Til glæde for alle");
        form.put("costDkk", costDkk);
        form.put("proposer", Map.of("kind", "group"));
        return form;
    }

    static String proposed(Persona organiser, String round, Map<String, Object> form) {
        return Api.id(
                propose(organiser, round, form).then().statusCode(201).extract().response());
    }

    static Response propose(Persona organiser, String round, Map<String, Object> form) {
        return as(organiser).body(form).post("/v1/budget-rounds/{id}/proposals", round);
    }

    static Response decide(Persona organiser, String round, String proposal, String to) {
        return as(organiser)
                .body(Map.of("to", to))
                .post("/v1/budget-rounds/{id}/proposals/{pid}/decision", round, proposal);
    }

    /** Proposals of the pool that is voted on, each of the cost, admitted as number 1, 2, … */
    static void admit(Persona organiser, String round, String... costs) {
        for (String cost : costs) {
            String proposal = proposed(organiser, round, proposal("main", "Forslag", cost));
            decide(organiser, round, proposal, "admitted").then().statusCode(200);
        }
    }
}
