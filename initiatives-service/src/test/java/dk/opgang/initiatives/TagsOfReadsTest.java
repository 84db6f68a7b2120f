package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever asks by the tag of what it has is told when the answer is another one, also where the resource itself was not written. */
@ServiceTest
class TagsOfReadsTest {

    @Test
    void anOfferThatMeetsAWishChangesTheTagOfTheEnrolment() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "pocket-money-job");
        UUID young = People.born(2004, "615");
        String path = "/v1/enrolments/"
                + Groups.enrol(Persona.HORSENS, initiative, young, "2019-01-07", Map.of("wishedOn", "2019-01-07"));
        Map<String, Object> job = World.placementForm(young, "offer-" + young);
        job.putAll(Map.of(
                "initiativeId",
                initiative,
                "kind",
                "pocket-money-job",
                "employer",
                Map.of("cvr", World.EMPLOYER, "name", "Foreningen", "kind", "association"),
                "weeklyHours",
                2));

        // When
        String before = tag(path);
        String again = tag(path);
        World.place(Persona.HORSENS, job).statusCode(201);
        Response after = ifChanged(path, before);

        // Then
        after.then().statusCode(200).body("promise.state", equalTo("met")).header("ETag", not(equalTo(before)));
        ifChanged(path, after.header("ETag")).then().statusCode(304);
        assertEquals(before, again);
        as(Persona.HORSENS)
                .header("If-Match", before)
                .contentType("application/merge-patch+json")
                .body("{\"wishedOn\": null}")
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void hoursThatAreScaledChangeTheTagOfThePlacement() {
        // Given
        UUID person = People.adult("615");
        Map<String, Object> job = World.placementForm(person, "scaled-" + person);
        job.remove("to");
        String id = World.place(Persona.HORSENS, job).statusCode(201).extract().path("id");
        String path = "/v1/placements/" + id;
        String before = tag(path);

        // When
        as(Persona.HORSENS)
                .body(Map.of("from", "2019-03-04", "weeklyHours", 20, "reason", "wish"))
                .post(path + "/workloads")
                .then()
                .statusCode(201);
        Response after = ifChanged(path, before);

        // Then
        after.then().statusCode(200).body("weeklyHours", equalTo(20)).header("ETag", not(equalTo(before)));
        ifChanged(path, after.header("ETag")).then().statusCode(304);
    }

    @Test
    void benefitPeriodsThatDecideChangeTheTagOfABonus() {
        // Given
        UUID initiative = Mobility.initiative();
        UUID young = People.born(2000, "615");
        Events.registered(young);
        TestDatabase.await("select count(*) from participants where id = '" + young + "'", 1);
        Mobility.attach(
                Mobility.enrol(initiative, young, Map.of()),
                Mobility.institution("school"),
                "2006-08-01",
                "2016-08-01");
        String id = as(Persona.HORSENS)
                .get("/v1/mobility-bonuses?payout=school-self-support&initiativeId=" + initiative)
                .path("items[0].id");
        String path = "/v1/mobility-bonuses/" + id;
        String before = tag(path);

        // When
        Events.benefit(young, "kontanthjaelp", "2020-03-01");
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + young + "'", 1);

        // Then
        ifChanged(path, before).then().statusCode(200).body("state", equalTo("not-met"));
    }

    private static String tag(String path) {
        return as(Persona.HORSENS).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static Response ifChanged(String path, String tag) {
        return as(Persona.HORSENS).header("If-None-Match", tag).get(path);
    }
}
