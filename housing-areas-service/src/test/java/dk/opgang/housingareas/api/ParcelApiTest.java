package dk.opgang.housingareas.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ParcelApiTest {

    private static int districts = 100_000;

    /** One that no other test uses, since a parcel belongs to one area at a time. */
    private final String district = Integer.toString(++districts);

    @Test
    void aParcelIsKeptChangedAndTold() {
        // Given
        UUID area = Given.sundparken();
        String parcel = """
                {"cadastralDistrict": "0%s", "parcelNumber": "12A", "validity": {"from": "2010-01-01"},
                 "source": {"system": "matriklen", "id": "%s"}}""".formatted(district, area);
        Response posted = Api.as(Persona.ODINSGAARDEN).body(parcel).post(path(area));

        // When
        Response again = Api.as(Persona.ODINSGAARDEN).body(parcel).post(path(area));
        Response changed = Api.as(Persona.HORSENS)
                .header("If-Match", posted.header("ETag"))
                .body("{\"parcelNumber\": \"12b\", \"validity\": {\"to\": \"2020-01-01\"}}")
                .patch(path(area) + "/" + posted.path("id"));

        // Then
        posted.then()
                .statusCode(201)
                .header("Location", endsWith("/parcels/" + posted.path("id")))
                .body("cadastralDistrict", equalTo(district))
                .body("parcelNumber", equalTo("12a"))
                .body("source.system", equalTo("matriklen"));
        again.then().statusCode(200).header("ETag", equalTo(posted.header("ETag")));
        changed.then().statusCode(200).body("validity.from", equalTo("2010-01-01"));
        List<PublishedEvent> events = Topics.of("opgang.housing-areas.v1", area, 3);
        assertEquals(List.of("null", "2020-01-01"), texts(events.subList(1, 3), "validTo"));
        assertEquals(List.of("12a", "12b"), texts(events.subList(1, 3), "parcelNumber"));
    }

    @Test
    void everybodyReadsTheParcelsOfAnArea() {
        // Given
        UUID area = Given.sundparken();
        UUID other = Given.sundparken();
        String id = post(area, "1a", "\"2010-01-01\"").path("id");
        Response second = post(area, "2", "\"2010-01-01\"");

        // When
        Response list =
                Api.as(Persona.FRONTEND).get(path(area) + "?count=true&changedSince=" + second.path("createdAt"));
        Response expanded = Api.as(Persona.FRONTEND).get("/v1/housing-areas/" + area + "?expand=parcels");

        // Then
        list.then().statusCode(200).body("count", equalTo(1)).body("items.parcelNumber", contains("2"));
        expanded.then().statusCode(200).body("parcels.items.parcelNumber", containsInAnyOrder("1a", "2"));
        Api.as(Persona.FRONTEND).get(path(area) + "/" + id).then().statusCode(200);
        Api.as(Persona.FRONTEND).get(path(other) + "/" + id).then().statusCode(404);
    }

    @Test
    void aParcelBelongsToOneAreaAtATime() {
        // Given
        UUID area = Given.sundparken();
        UUID other = Given.sundparken();
        post(area, "1a", "\"2010-01-01\", \"to\": \"2021-01-01\"").then().statusCode(201);

        // When
        Response within = post(other, "1A", "\"2020-06-01\"");
        Response twice = post(area, "1a", "\"2012-01-01\", \"to\": \"2013-01-01\"");
        Response after = post(other, "1a", "\"2021-01-01\"");

        // Then
        within.then()
                .statusCode(422)
                .body("errors.pointer", contains("/parcelNumber"))
                .body("errors.code", contains("parcel-in-an-area"))
                .body("errors.detail", contains(containsString(area.toString())));
        twice.then().statusCode(422).body("errors.code", contains("parcel-in-an-area"));
        after.then().statusCode(201);
        Api.as(Persona.FRONTEND).get(path(area) + "?on=2020-12-31").then().body("items.parcelNumber", contains("1a"));
        Api.as(Persona.FRONTEND).get(path(area) + "?on=2021-01-01").then().body("items", hasSize(0));
    }

    @Test
    void ofTwoAtTheSameTimeOneGetsTheParcel() {
        // Given
        List<UUID> areas = List.of(Given.sundparken(), Given.sundparken(), Given.sundparken(), Given.sundparken());

        // When
        List<Integer> statuses = areas.stream()
                .map(area ->
                        CompletableFuture.supplyAsync(() -> post(area, "1a", "\"2010-01-01\", \"to\": \"2011-01-01\"")
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // Then
        assertEquals(List.of(201, 422, 422, 422), statuses);
    }

    @Test
    void everyFaultOfAParcelIsTold() {
        // Given
        String parcel = """
                {"cadastralDistrict": "12345678", "parcelNumber": "a12", "validity": {"from": "2020-01-01", "to": "2019-01-01"}}""";

        // When
        Response answer = Api.as(Persona.HORSENS).body(parcel).post(path(Given.sundparken()));

        // Then
        answer.then()
                .statusCode(422)
                .body("errors", hasSize(3))
                .body("errors.pointer", containsInAnyOrder("/cadastralDistrict", "/parcelNumber", "/validity/to"));
    }

    @Test
    void aParcelIsItsAreasBusiness() {
        // Given
        UUID area = Given.area(Persona.GREVE, "253", "90100017");

        // When
        Response foreign = post(area, "1a", "\"2010-01-01\"");

        // Then
        foreign.then().statusCode(403).body("code", equalTo("housing-area-not-yours"));
    }

    private Response post(UUID area, String number, String from) {
        return Api.as(Persona.HORSENS)
                .body("""
                    {"cadastralDistrict": "%s", "parcelNumber": "%s", "validity": {"from": %s}}""".formatted(district, number, from))
                .post(path(area));
    }

    private static String path(UUID area) {
        return "/v1/housing-areas/" + area + "/parcels";
    }

    private static List<String> texts(List<PublishedEvent> events, String field) {
        return events.stream().map(event -> event.text(field)).toList();
    }
}
