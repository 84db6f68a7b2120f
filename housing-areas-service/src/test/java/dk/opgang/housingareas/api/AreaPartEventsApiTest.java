package dk.opgang.housingareas.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told of the parts of an area: each change once, after the area itself, and nothing of what changes nothing. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class AreaPartEventsApiTest {

    private static final String TYPE = "dk.opgang.housing-areas.%s.v1";

    @Test
    void divisions() {
        // Given
        UUID area = Given.sundparken();
        String path = "/v1/housing-areas/" + area + "/divisions";
        String division = """
                {"name": "Afdeling 7", "number": "7", "dwellings": 210, "validity": {"from": "2010-01-01"},
                 "source": {"system": "events", "id": "%s"}}""".formatted(area);
        Response posted = Api.as(Persona.HORSENS).body(division).post(path);

        // When
        Response again = Api.as(Persona.HORSENS).body(division).post(path);
        Response same = patch(path, posted, "{\"dwellings\": 210}");
        Response changed = patch(path, posted, "{\"dwellings\": 215}");

        // Then
        List<PublishedEvent> events = eventsOf(area, "division-recorded", "division-recorded");
        assertEquals(List.of(0, 0, 1), versions(again, same, changed));
        assertEquals(210, events.getFirst().data().path("dwellings").asInt());
        assertEquals(215, events.getLast().data().path("dwellings").asInt());
        assertEquals("615", events.getLast().text("municipalityCode"));
        assertEquals("615", events.getLast().headers().get("ce_opgangmunicipalities"));
    }

    @Test
    void plansWithoutTheirBoards() {
        // Given
        UUID area = Given.sundparken();
        String path = "/v1/housing-areas/" + area + "/plans";
        String plan = """
                {"name": "Plan", "period": {"from": "2019-01-01", "to": "2023-01-01"}, "board": ["Kommunen"],
                 "fundingShares": [{"source": "Landsbyggefonden", "pct": 75}, {"source": "Kommunen", "pct": 25}],
                 "initiativeIds": ["01980a5e-7c00-7000-8000-0000000000d1"], "source": {"system": "events", "id": "%s"}}\
                """.formatted(area);
        Response posted = Api.as(Persona.HORSENS).body(plan).post(path);

        // When
        Response again =
                Api.as(Persona.HORSENS).body(plan.replace("75}", "75.0}")).post(path);
        Response changed = patch(path, posted, "{\"kind\": \"development-plan\"}");

        // Then
        List<PublishedEvent> events = eventsOf(area, "plan-recorded", "plan-recorded");
        assertEquals(List.of(0, 1), versions(again, changed));
        assertFalse(events.getFirst().data().has("board"));
        assertEquals(75, events.getFirst().data().at("/fundingShares/0/pct").asInt());
        assertEquals("development-plan", events.getLast().text("kind"));
    }

    @Test
    void addresses() {
        // Given
        UUID area = Given.sundparken();
        UUID address = UUID.randomUUID();
        String path = "/v1/housing-areas/" + area + "/addresses";
        String addresses = """
                {"addressIds": ["%s", "%s"], "validity": {"from": "2019-01-01"%s}}""";
        String first = addresses.formatted(address, UUID.randomUUID(), "");
        Api.as(Persona.HORSENS).body(first).post(path).then().statusCode(200);

        // When
        Response again = Api.as(Persona.HORSENS).body(first).post(path);
        Response ended = Api.as(Persona.HORSENS)
                .body(addresses.formatted(address, UUID.randomUUID(), ", \"to\": \"2020-01-01\""))
                .post(path);

        // Then
        again.then().statusCode(200);
        ended.then().statusCode(200);
        List<PublishedEvent> events =
                eventsOf(area, "address-recorded", "address-recorded", "address-recorded", "address-recorded");
        assertEquals(
                List.of("null", "2020-01-01"),
                events.stream()
                        .filter(it -> it.text("addressId").equals(address.toString()))
                        .map(it -> it.text("validTo"))
                        .toList());
    }

    @Test
    void successions() {
        // Given
        UUID area = Given.sundparken();
        String path = "/v1/housing-areas/" + area + "/successions";
        String succession = "{\"on\": \"%s\", \"successors\": [{\"housingAreaId\": \"" + Given.sundparken()
                + "\", \"sharePct\": 100}]}";
        Api.as(Persona.HORSENS)
                .body(succession.formatted("2020-01-01"))
                .post(path)
                .then()
                .statusCode(201);

        // When
        Response again =
                Api.as(Persona.HORSENS).body(succession.formatted("2020-01-01")).post(path);
        Response corrected =
                Api.as(Persona.HORSENS).body(succession.formatted("2021-01-01")).post(path);

        // Then
        assertEquals(List.of(0, 1), versions(again, corrected));
        List<PublishedEvent> events = eventsOf(area, "succession-recorded", "succession-recorded");
        assertEquals("2021-01-01", events.getLast().text("on"));
        assertEquals(100, events.getLast().data().at("/successors/0/sharePct").asInt());
    }

    private static Response patch(String path, Response posted, String patch) {
        return Api.as(Persona.HORSENS)
                .header("If-Match", posted.header("ETag"))
                .body(patch)
                .patch(path + "/" + posted.path("id"));
    }

    private static List<Integer> versions(Response... answers) {
        return List.of(answers).stream()
                .map(answer -> answer.then().statusCode(200).extract().<Integer>path("version"))
                .toList();
    }

    /** The events after that of the area's registration; they are of these types in this order. */
    private static List<PublishedEvent> eventsOf(UUID area, String... names) {
        List<PublishedEvent> events = Topics.of("opgang.housing-areas.v1", area, names.length + 1);
        assertTrue(events.getFirst().type().contains("registered"), events.toString());
        List<PublishedEvent> parts = events.subList(1, events.size());
        assertEquals(
                List.of(names).stream().map(TYPE::formatted).toList(),
                parts.stream().map(PublishedEvent::type).toList());
        return parts;
    }
}
