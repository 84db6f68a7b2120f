package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Children, institutions and initiatives of the social mobility bonus, which tests need before the thing that they test. */
final class Mobility {

    private static final String NURSERY = Persona.NURSERY.organisation().orElseThrow();
    private static final String KOMMUNE = "91234564";

    private Mobility() {}

    /** An initiative of Horsens that pays 1,000 kroner for each goal that is reached. */
    static UUID initiative() {
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, "social-mobility-bonus");
        form.put(
                "parameters",
                Map.ofEntries(
                        Map.entry("language-amount", 1000),
                        Map.entry("participation-amount", 500),
                        Map.entry("attendance-amount", 250),
                        Map.entry("youth-education-amount", 2000),
                        Map.entry("self-support-amount", 3000),
                        Map.entry("language-least", 50),
                        Map.entry("attendance-least", 90),
                        Map.entry("grade-least", 4)));
        return World.initiative(Persona.HORSENS, form);
    }

    /** An initiative of Horsens whose template measures whether a child attends day care, a year and a half after its birth. */
    static UUID measuring() {
        String key = "measuring-" + UUID.randomUUID().toString().substring(24);
        as(Persona.HORSENS)
                .body("""
                        {"format": 2, "key": "%s", "name": {"da": "Måling", "en": "Measuring"}, "theme": "education",
                         "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
                         "anchors": [{"key": "birth", "name": {"da": "Fødsel", "en": "Birth"}, "told": "enrolment"}],
                         "readings": [{"key": "child-in-day-care", "name": {"da": "Dagtilbud", "en": "Day care"}, "kind": "boolean",
                           "category": "schooling", "due": [{"after": {"anchor": "birth", "plus": {"months": 18}}}]},
                           {"key": "mood", "name": {"da": "Trivsel", "en": "Mood"}, "kind": "integer", "category": "housing",
                            "by": "housing-organisation", "due": []}]}""".formatted(key))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        return World.initiative(Persona.HORSENS, key);
    }

    /** An institution; nurseries are run by the persona of that name, all others by somebody else. */
    static String institution(String kind) {
        return Api.id(as(Persona.HORSENS)
                .body(Map.of(
                        "name",
                        "Institutionen",
                        "kind",
                        kind,
                        "cvr",
                        kind.equals("nursery") ? NURSERY : KOMMUNE,
                        "municipalityCode",
                        "615"))
                .post("/v1/institutions")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    /** The enrolment of a child of Horsens who was born in that year. */
    static String child(UUID initiative, int born) {
        return enrol(initiative, People.born(born, "615"), Map.of());
    }

    static String enrol(UUID initiative, UUID participant, Map<String, Object> told) {
        Map<String, Object> form = new HashMap<>();
        form.put("participantId", participant);
        form.put("from", "2019-01-07");
        if (!told.isEmpty()) {
            form.put("told", told);
        }
        return Api.id(as(Persona.HORSENS)
                .body(form)
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    static Response attach(String enrolment, String institution, String from, String to) {
        Map<String, Object> form = new HashMap<>();
        form.put("institutionId", institution);
        form.put("from", from);
        form.put("to", to);
        return as(Persona.HORSENS).body(form).post("/v1/enrolments/{id}/attachments", enrolment);
    }
}
