package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A template says whether somebody fits, to the day, and why. */
@ServiceTest
class EligibilityCheckApiTest {

    private static final String LADDER = "jobplaneten";

    @Test
    void somebodyWhoIsThirteenTomorrowDoesNotFitToday() {
        // Given
        Map<String, Object> described = Map.of("birthDate", "2007-07-02", "inArea", true);

        // When
        var today = check(Persona.HORSENS, LADDER, described("2020-07-01", described));
        var tomorrow = check(Persona.HORSENS, LADDER, described("2020-07-02", described));

        // Then
        today.statusCode(200)
                .body("eligible", equalTo(false))
                .body("templateKey", equalTo(LADDER))
                .body("rules[0].rule", equalTo("/participants"))
                .body("rules[0].operator", equalTo("age"))
                .body("rules[0].code", equalTo("age-not-eligible"))
                .body("rules[0].met", equalTo(false))
                .body("rules[0].value", equalTo("12"))
                .body("rules[0].wanted", equalTo("13 to 20"));
        tomorrow.statusCode(200).body("eligible", equalTo(true));
    }

    @Test
    void whatIsLeftOutLeavesTheAnswerOpenAndIsNamed() {
        // When
        var open = check(
                Persona.HORSENS,
                LADDER,
                described("2020-07-01", Map.of("stepsReached", new String[0], "earlierPlacements", new String[0])));

        // Then
        open.statusCode(200)
                .body("eligible", nullValue())
                .body("rules[0].met", nullValue())
                .body("rules[0].missing", contains("birthDate"))
                .body("steps.find { it.step == 'private-leisure-job' }.reachable", equalTo(false))
                .body("steps.find { it.step == 'pocket-money-job' }.reachable", nullValue());
    }

    @Test
    void somebodyIsAskedAbout() {
        // Given
        Map<String, Object> nobody = Map.of("on", "2020-07-01");

        // When
        var refused = check(Persona.HORSENS, LADDER, nobody);

        // Then
        refused.statusCode(422)
                .body("errors.collect { it.code + '@' + it.pointer }", contains("one-of-two@/described"));
    }

    @Test
    void allThatIsWrongWithADescriptionIsToldAtOnce() {
        // Given
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("birthDate", "2007-02-30");
        described.put("age", 13);
        described.put("grade", 11);
        described.put("benefitGroup", "su");
        described.put("stepsReached", new String[] {"top"});
        described.put("facts", Map.of("shoe-size", 44));
        described.put("shoes", "red");
        Map<String, Object> form = described("2020-07-01", described);
        form.put("step", "top");

        // When
        var refused = check(Persona.HORSENS, LADDER, form);

        // Then
        refused.statusCode(422)
                .body(
                        "errors.collect { it.code + '@' + it.pointer }",
                        containsInAnyOrder(
                                "unknown-step@/step",
                                "more-than-one-operator@/described/age",
                                "out-of-range@/described/grade",
                                "unknown-code@/described/benefitGroup",
                                "unknown-key@/described/stepsReached/0",
                                "unknown-key@/described/facts/shoe-size",
                                "unknown-field@/described/shoes"));
    }

    @Test
    void aParticipantIsShownToItsMunicipalityAndToNobodyElse() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, LADDER);
        UUID child = People.born(2007, "615");
        World.enrol(Persona.HORSENS, initiative, child, "2020-07-01").statusCode(201);
        Map<String, Object> form =
                new LinkedHashMap<>(Map.of("on", "2020-06-30", "participantId", child, "initiativeId", initiative));

        // When
        var own = check(Persona.HORSENS, LADDER, form);
        var foreign = check(Persona.GREVE, LADDER, Map.of("on", "2020-06-30", "participantId", child));
        var partner = check(Persona.ODINSGAARDEN, LADDER, form);
        Events.consent(child, World.ODINSGAARDEN, null);
        TestDatabase.await("select count(*) from consents where participant_id = '" + child + "'", 1);
        var consented = check(Persona.ODINSGAARDEN, LADDER, form);

        // Then
        own.statusCode(200)
                .body("eligible", equalTo(false))
                .body("rules[0].wanted", equalTo("13 to 20"))
                .body("rules[0].value", nullValue());
        foreign.statusCode(422).body("errors.code", contains("participant-not-found"));
        partner.statusCode(422).body("errors.code", contains("participant-not-found"));
        consented.statusCode(200).body("", equalTo(Map.of("eligible", false)));
    }

    private static Map<String, Object> described(String on, Map<String, Object> described) {
        return new LinkedHashMap<>(Map.of("on", on, "described", described));
    }

    private static ValidatableResponse check(Persona who, String template, Map<String, Object> form) {
        return as(who).body(form)
                .post("/v1/initiative-templates/{key}/eligibility-checks", template)
                .then();
    }
}
