package dk.opgang.participants.protection;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class HidingEventsApiTest {

    private static final String PREFIX = "dk.opgang.participants.";
    private static final LocalDate TODAY = Protecting.TODAY;

    @Test
    void from_the_day_of_the_protection_no_event_tells_an_area() {
        // Given
        Protecting somebody = Protecting.nobodyYet();
        String tag = somebody.protect(Protecting.THREATENED, TODAY, null)
                .statusCode(201)
                .extract()
                .header("ETag");
        as(Persona.HORSENS)
                .body(Map.of(
                        "at", "2020-02-01T12:00:00Z", "kind", "conversation", "place", "town-hall", "attended", true))
                .post(somebody.path("/contacts"))
                .then()
                .statusCode(201);
        as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(("sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId\nksd,"
                                + UUID.randomUUID() + "," + somebody.id()
                                + ",2020-02-01T12:00:00Z,conversation,town-hall,true,\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/contact-batches")
                .then()
                .statusCode(201)
                .body("rows.created", equalTo(1));
        as(Persona.HORSENS)
                .body(Map.of("group", "sygedagpenge", "from", "2019-01-01"))
                .post(somebody.path("/benefit-periods"))
                .then()
                .statusCode(201);
        // When
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete(somebody.path("/protection"))
                .then()
                .statusCode(204);
        // Then
        List<PublishedEvent> events = Topics.of("opgang.participants.v1", somebody.id(), 14);
        assertEquals(
                List.of(
                        "participant-registered.v1",
                        "residence-opened.v1",
                        "benefit-period-opened.v1",
                        "residence-closed.v1",
                        "participant-updated.v1",
                        "contact-recorded.v1",
                        "contact-recorded.v1",
                        "benefit-period-closed.v1",
                        "benefit-period-opened.v1",
                        "participant-updated.v1",
                        "residence-opened.v1",
                        "benefit-period-corrected.v1",
                        "benefit-period-corrected.v1",
                        "participant-updated.v1"),
                events.stream()
                        .map(event -> event.type().substring(PREFIX.length()))
                        .toList());
        assertEquals(TODAY.toString(), events.get(3).text("to"));
        events.subList(4, 10)
                .forEach(event -> assertTrue(event.data().path("housingAreaId").isNull(), event.toString()));
        String area = somebody.area().toString();
        events.subList(10, 14).forEach(event -> assertEquals(area, event.text("housingAreaId")));
        events.forEach(event -> assertEquals("615", event.headers().get("ce_opgangmunicipalities")));
    }

    @Test
    void other_services_are_not_told_the_area_either() {
        // Given
        Protecting somebody = Protecting.consented(Protecting.THREATENED);
        // When
        var answer = as(Persona.PARTICIPANTS_SERVICE)
                .body(Map.of("ids", List.of(somebody.id())))
                .post("/internal/participants")
                .then();
        // Then
        answer.statusCode(200)
                .body("items.id", contains(somebody.id().toString()))
                .body("items[0].housingAreaId", nullValue())
                .body("items[0].benefitGroup", equalTo("kontanthjaelp"));
    }
}
