package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers of follow-ups in batches, and what is told of those that are due. */
@ServiceTest
class FollowUpBatchTest {

    @Test
    void aBatchAnswersWhatASingleCallWould() {
        // Given
        UUID participant = People.adult("615");
        Map<String, Object> form = World.placementForm(participant, "followed-" + participant);
        form.put("kind", "ordinary-job");
        form.remove("to");
        World.place(Persona.HORSENS, form).statusCode(201);
        List<String> ids = as(Persona.HORSENS)
                .get("/v1/follow-ups?state=overdue&participantId={id}&sort=createdAt", participant)
                .then()
                .statusCode(200)
                .body("items.afterMonths", containsInAnyOrder(6, 12))
                .extract()
                .path("items.id");
        String csv = "sourceSystem,sourceId,followUpId,stillInJob,stillInArea,on\n"
                + "test,%s-1,%s,true,false,2020-03-01\n".formatted(participant, ids.get(0))
                + "test,%s-2,%s,true,,2019-02-05\n".formatted(participant, ids.get(1))
                + "test,%s-3,%s,true,,2020-03-01\n".formatted(participant, World.NOBODY);

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/follow-up-batches", "text/csv", csv);

        // Then
        String id = receipt.statusCode(201)
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(2))
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .get("/v1/follow-up-batches/{id}/rejections", id)
                .then()
                .body("items.errors.code", contains(List.of("not-due-yet"), List.of("follow-up-not-found")));
        as(Persona.HORSENS)
                .get("/v1/follow-ups?state=answered&participantId={id}", participant)
                .then()
                .body("items.id", contains(ids.get(0)))
                .body("items[0].stillInArea", equalTo(false));
        World.batch(Persona.HORSENS, "/v1/follow-up-batches", "text/csv", csv).body("rows.unchanged", equalTo(1));
        World.batch(Persona.GREVE, "/v1/follow-up-batches", "text/csv", csv).body("rows.rejected", equalTo(3));
        as(Persona.HORSENS).get("/v1/follow-ups?state=late").then().statusCode(400);
        as(Persona.HORSENS)
                .get("/v1/follow-ups?state=open&participantId={id}", participant)
                .then()
                .body("items", hasSize(1));
        as(Persona.GREVE)
                .get("/v1/follow-ups?state=open&participantId={id}", participant)
                .then()
                .body("items", empty());
        TestDatabase.await(
                "select count(*) from follow_ups where participant_id = '" + participant
                        + "' and told_due = due_on and told_overdue = due_on",
                1);
    }

    @Test
    void aTemplateAsksAfterTheMonthsThatItMeasures() {
        // Given
        String key = "after-" + UUID.randomUUID().toString().substring(24);
        Groups.template(key, """
                "measures": [{"measure": "retained-in-job", "afterMonths": 3},
                  {"measure": "kept", "name": {"da": "Fastholdt", "en": "Kept"}, "unit": "persons", "count": {"what": "participants",
                   "of": "follow-ups", "where": {"afterMonths": [9], "stillInJob": true}, "on": "due"}}],
                "results": {"columns": [{"key": "kept", "name": {"da": "Fastholdt", "en": "Kept"}, "measure": "kept"}]}""");
        UUID initiative = World.initiative(Persona.HORSENS, key);
        UUID participant = People.adult("615");
        Map<String, Object> form = World.placementForm(participant, "measured-" + participant);
        form.putAll(Map.of("kind", "ordinary-job", "initiativeId", initiative));
        form.remove("to");

        // When
        World.place(Persona.HORSENS, form).statusCode(201);

        // Then
        String due = as(Persona.HORSENS)
                .get("/v1/follow-ups?state=overdue&participantId={id}", participant)
                .then()
                .body("items.afterMonths", containsInAnyOrder(3, 6, 9, 12))
                .body("items.find { it.afterMonths == 9 }.dueOn", equalTo("2019-11-04"))
                .extract()
                .path("items.find { it.afterMonths == 9 }.id");
        as(Persona.HORSENS)
                .body(Map.of("stillInJob", true, "on", "2019-12-01"))
                .post("/v1/follow-ups/{id}/answer", due)
                .then()
                .statusCode(200);
        as(Persona.HORSENS)
                .get("/v1/initiatives/{id}/results?columns=kept", initiative)
                .then()
                .body("total.kept", equalTo(1));
        form.remove("initiativeId");
        World.place(Persona.HORSENS, form).statusCode(200);
        as(Persona.HORSENS)
                .get("/v1/follow-ups?state=open&participantId={id}", participant)
                .then()
                .body("items.afterMonths", containsInAnyOrder(6, 12));
    }
}
