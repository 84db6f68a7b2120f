package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Targets of measures that a template makes itself: how far they are, and how they came there month by month. */
@ServiceTest
class ProgressApiTest {

    private static final String PROGRESS = "/v1/initiatives/{id}/progress";

    @Test
    void measuresOfATemplatesOwnAreFollowedMonthByMonth() {
        // Given
        UUID initiative = initiative(List.of(
                target("stalls", 10), target("placed", 4), target("mean-stalls", 4), target("visits-each", 90.4)));
        stalls(initiative, "2019-02-10T12:00:00Z", 3);
        stalls(initiative, "2019-04-10T12:00:00Z", 6);
        UUID twice = People.adult("615");
        place(initiative, twice, "2019-02-04");
        place(initiative, twice, "2019-03-04");
        place(initiative, People.adult("615"), "2019-04-01");

        // When
        var progress = as(Persona.HORSENS).get(PROGRESS, initiative);

        // Then
        progress.then()
                .statusCode(200)
                .body("targets.actual", contains(9, 2, 5, null))
                .body("targets.status", contains("behind", "behind", "reached", "unknown"))
                .body("targets[0].trajectory.month", contains("2019-01", "2019-02", "2019-03", "2019-04"))
                .body("targets[0].trajectory.actual", contains(0, 3, 3, 9))
                .body("targets[0].trajectory.expected", contains(2.6f, 4.9f, 7.5f, 10.0f))
                .body("targets[1].trajectory.actual", contains(0, 1, 1, 2))
                .body("targets[2].trajectory.month", contains("2019-02", "2019-03", "2019-04"))
                .body("targets[2].trajectory.actual", contains(3, 3, 5))
                .body("targets[3].trajectory", empty());
        as(Persona.ODINSGAARDEN)
                .get(PROGRESS, initiative)
                .then()
                .statusCode(200)
                .body("targets.actual", everyItem(nullValue()))
                .body("targets.trajectory", everyItem(empty()));
    }

    @Test
    void aShareOfWhatAllInitiativesCountIsFollowedToo() {
        // Given
        UUID initiative = initiative(List.of(target("placed-share", 67)));
        World.enrol(Persona.HORSENS, initiative, People.adult("615")).statusCode(201);
        place(initiative, People.adult("615"), "2019-02-04");
        place(initiative, People.adult("615"), "2019-03-04");

        // When
        var progress = as(Persona.HORSENS).get(PROGRESS, initiative);

        // Then
        progress.then()
                .statusCode(200)
                .body("targets[0].actual", equalTo(67))
                .body("targets[0].status", equalTo("behind"))
                .body("targets[0].trajectory.actual", contains(0, 50, 67, 67));
    }

    private static UUID initiative(List<Map<String, Object>> targets) {
        String key = "progress-" + UUID.randomUUID().toString().substring(24);
        Groups.template(key, """
                "activities": [{"key": "market", "name": {"da": "Marked", "en": "Market"}, "kind": "event", "for": "initiative",
                  "outputs": [{"key": "stalls", "name": {"da": "Boder", "en": "Stalls"}, "unit": "stalls"}]}],
                "measures": [
                  {"measure": "unique-participants", "afterMonths": 0},
                  {"measure": "stalls", "name": {"da": "Boder", "en": "Stalls"}, "unit": "stalls",
                   "count": {"what": "sum", "of": "occasions", "where": {"outputs": ["stalls"]}, "on": "held"}},
                  {"measure": "mean-stalls", "name": {"da": "Boder i gennemsnit", "en": "Mean stalls"}, "unit": "stalls",
                   "count": {"what": "mean", "of": "occasions", "where": {"outputs": ["stalls"]}, "on": "held"}},
                  {"measure": "placed", "name": {"da": "Placerede", "en": "Placed"}, "unit": "persons",
                   "count": {"what": "participants", "of": "placements", "where": {}, "on": "began"}},
                  {"measure": "visited", "name": {"da": "Mødt", "en": "Met"}, "unit": "persons",
                   "count": {"what": "participants", "of": "attendance", "where": {}, "on": "held"}},
                  {"measure": "visits-each", "name": {"da": "Andel af mødte", "en": "Share of those met"}, "unit": "per cent",
                   "count": {"what": "share", "part": "placed", "of": "visited"}},
                  {"measure": "placed-share", "name": {"da": "Andel placerede", "en": "Share placed"}, "unit": "per cent",
                   "count": {"what": "share", "part": "placed", "of": "unique-participants"}}]""");
        Map<String, Object> form = World.initiativeForm(Persona.HORSENS, key);
        form.put("period", Map.of("from", "2019-01-01", "to", "2019-05-01"));
        form.put("targets", targets);
        return World.initiative(Persona.HORSENS, form);
    }

    private static Map<String, Object> target(String measure, double value) {
        return Map.of("measure", measure, "value", value);
    }

    private static void stalls(UUID initiative, String at, int quantity) {
        Occasions.held(
                initiative, "market", at, Map.of("outputs", List.of(Map.of("output", "stalls", "quantity", quantity))));
    }

    private static void place(UUID initiative, UUID participant, String from) {
        Map<String, Object> form = World.placementForm(participant, initiative + ":" + from + ":" + participant);
        form.put("initiativeId", initiative);
        form.put("from", from);
        form.put("to", null);
        World.place(Persona.HORSENS, form).statusCode(201);
    }
}
