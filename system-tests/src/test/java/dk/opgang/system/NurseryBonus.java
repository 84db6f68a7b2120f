package dk.opgang.system;

import dk.opgang.local.oidc.Persona;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Ten children of two nurseries, who have come on well in kindergarten, and a pool that pays for them. */
final class NurseryBonus {

    private static final int CHILDREN = 10;

    private final TheStack stack;
    private final String initiative;
    private final String pool;

    /** @param number tells its children from those of others */
    NurseryBonus(TheStack stack, int number) {
        this.stack = stack;
        this.initiative = post("/v1/initiatives", form());
        this.pool = post("/v1/bonus-pools", Map.of("initiativeId", initiative, "name", "Fonden"));
        post(
                "/v1/bonus-pools/" + pool + "/deposits",
                Map.of("funder", "Fonden", "amountDkk", "20000.00", "on", "2024-01-01"));
        String kindergarten = institution("kindergarten");
        List<String> nurseries = List.of(institution("nursery"), institution("nursery"));
        for (int child = 0; child < CHILDREN; child++) {
            child("88%02d185%03d".formatted(number, child), nurseries.get(child % 2), kindergarten);
        }
    }

    private static Map<String, Object> form() {
        return Map.of(
                "templateKey",
                "social-mobility-bonus",
                "name",
                "Bonus",
                "municipalityCodes",
                List.of("615"),
                "period",
                Map.of("from", "2014-01-01"),
                "parameters",
                Map.of(
                        "language-amount", 1000,
                        "participation-amount", 500,
                        "attendance-amount", 250,
                        "youth-education-amount", 2000,
                        "self-support-amount", 3000,
                        "language-least", 50,
                        "attendance-least", 90,
                        "grade-least", 4));
    }

    private String institution(String kind) {
        return post(
                "/v1/institutions",
                Map.of("name", "Institutionen", "kind", kind, "cvr", "91234564", "municipalityCode", "615"));
    }

    private void child(String cpr, String nursery, String kindergarten) {
        String participant = post(
                "/v1/participants",
                Map.of("cpr", cpr, "givenName", "Test", "familyName", "Borger", "municipalityCode", "615"));
        String enrolment = post(
                "/v1/initiatives/" + initiative + "/enrolments",
                Map.of("participantId", participant, "from", "2019-01-07"));
        post(
                "/v1/enrolments/" + enrolment + "/attachments",
                Map.of("institutionId", nursery, "from", "2019-08-01", "to", "2021-08-01"));
        post(
                "/v1/enrolments/" + enrolment + "/attachments",
                Map.of("institutionId", kindergarten, "from", "2021-08-01"));
        post(
                "/v1/enrolments/" + enrolment + "/readings",
                Map.of(
                        "reading",
                        "language",
                        "on",
                        "2022-08-01",
                        "value",
                        60,
                        "institutionId",
                        kindergarten,
                        "evidence",
                        Map.of("kind", "language-assessment")));
    }

    Response settle() {
        return stack.as(Persona.HORSENS)
                .contentType("application/json")
                .body(Map.of("until", "2024-06-30", "poolId", pool))
                .post("/v1/initiatives/" + initiative + "/bonus-settlements");
    }

    List<String> settlements() {
        return list("/v1/initiatives/" + initiative + "/bonus-settlements", "items.state");
    }

    List<String> ledger() {
        return list(
                "/v1/initiatives/" + initiative + "/bonus-ledger",
                "items.collect { it.kind + ' ' + it.amountDkk + ' ' + it.balanceDkk }");
    }

    /** What each child may earn, and what became of it. */
    List<String> lines() {
        return list(
                        "/v1/mobility-bonuses?limit=500&initiativeId=" + initiative,
                        "items.collect { it.payout + ' ' + it.state }")
                .stream()
                .sorted()
                .toList();
    }

    private String post(String path, Map<String, Object> body) {
        return Posts.json(stack.as(Persona.HORSENS), path, body).getString("id");
    }

    private List<String> list(String path, String items) {
        return stack.as(Persona.HORSENS).get(path).jsonPath().getList(items);
    }
}
