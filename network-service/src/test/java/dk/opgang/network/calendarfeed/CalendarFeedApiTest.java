package dk.opgang.network.calendarfeed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.network.calendar.CalendarReader;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class CalendarFeedApiTest {

    private static final String FEEDS = "/v1/network/calendar-feeds";
    private static final String MEETINGS = "/v1/network/meetings";

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from calendar_feeds; delete from network_meetings");
    }

    @Test
    void a_secret_address_answers_without_a_token_until_it_is_ended() {
        // Given
        meeting("Netværksmøde", "");
        var made = Api.as(Persona.HORSENS).body("{\"name\": \"Møder\"}").post(FEEDS);
        String url = made.path("url");

        // When
        var read = calendar(url);
        var known = Api.anonymous()
                .accept("*/*")
                .header("If-None-Match", read.header("ETag"))
                .get(url);
        var listed = Api.as(Persona.HORSENS).get(FEEDS);
        var foreign = Api.as(Persona.GREVE).get(FEEDS + "/" + Api.id(made));
        NetworkRequests.delete(Persona.HORSENS, FEEDS + "/" + Api.id(made))
                .then()
                .statusCode(204);
        var ended = calendar(url);
        var guessed = calendar("/v1/network/calendars/guess.ics");

        // Then
        made.then().statusCode(201).body("url", matchesRegex("/v1/network/calendars/[A-Za-z0-9_-]{43}\\.ics"));
        read.then().statusCode(200).header("Content-Type", startsWith("text/calendar;"));
        known.then().statusCode(304);
        listed.then().body("items.url", contains(nullValue())).body("items[0].lastReadAt", notNullValue());
        foreign.then().statusCode(404);
        ended.then().statusCode(404);
        guessed.then().statusCode(404);
        assertEquals(
                0,
                TestDatabase.number("select count(*) from calendar_feeds where encode(secret_hash, 'escape') like '%"
                        + url.substring(22, 40) + "%'"));
    }

    @Test
    void meetings_are_written_for_calendars_and_name_nobody() {
        // Given
        String injected = "Møde; om, alt\\r\\nEND:VEVENT\\r\\nBEGIN:VEVENT";
        String id = meeting(injected, """
                , "place": "Biblioteket, Horsens", "onlineUrl": "https://example.org/m?a=1",
                "agenda": [{"title": "Kultur på recept", "minutes": 60, "presenter": "Test Person"}]""");
        String cancelled = meeting("Aflyst", "");
        move(cancelled, "cancelled");
        String longAgo = meeting("Aflyst for længe siden", "");
        move(longAgo, "cancelled");
        TestDatabase.execute(
                "update network_meetings set moved_at = now() - interval '2 years' where id = '" + longAgo + "'");
        move(id, "invited");

        // When
        var all = calendarOf(Persona.HORSENS, MEETINGS + ".ics");
        var one = calendarOf(Persona.HORSENS, MEETINGS + "/" + id + ".ics");
        var unscoped = Api.withToken(Tokens.of(Persona.HORSENS, "areas.read"))
                .accept("*/*")
                .get(MEETINGS + ".ics");

        // Then
        List<Map<String, String>> events = CalendarReader.events(all.asByteArray());
        assertEquals(
                List.of("CONFIRMED", "CANCELLED"),
                events.stream().map(event -> event.get("STATUS")).toList());
        assertEquals(
                Map.of(
                        "UID", id + "@opgang",
                        "DTSTART", "20270415T080000Z",
                        "DTEND", "20270415T140000Z",
                        "SUMMARY", "Møde; om, alt\nEND:VEVENT\nBEGIN:VEVENT",
                        "LOCATION", "Biblioteket, Horsens",
                        "DESCRIPTION", "Kultur på recept (60 min.)",
                        "URL", "https://example.org/m?a=1",
                        "SEQUENCE", "1"),
                without(events.getFirst(), "DTSTAMP", "LAST-MODIFIED", "STATUS"));
        assertEquals(1, CalendarReader.events(one.asByteArray()).size());
        assertFalse(all.asString().contains("Test Person"));
        unscoped.then().statusCode(403);
    }

    @Test
    void an_address_shows_the_meetings_of_its_kind() {
        // Given
        meeting("Netværksmøde", "");
        String url = Api.as(Persona.HORSENS)
                .body("{\"name\": \"Styregruppen\", \"kind\": \"steering\"}")
                .post(FEEDS)
                .path("url");

        // When
        var read = calendar(url);

        // Then
        assertEquals(List.of(), CalendarReader.events(read.asByteArray()));
    }

    private static Map<String, String> without(Map<String, String> event, String... names) {
        Map<String, String> rest = new HashMap<>(event);
        List.of(names).forEach(rest::remove);
        return rest;
    }

    private static Response calendar(String url) {
        return Api.anonymous().accept("*/*").get(url);
    }

    private static Response calendarOf(Persona persona, String address) {
        return Api.as(persona).accept("text/calendar").get(address);
    }

    private static String meeting(String title, String more) {
        return NetworkRequests.posted(MEETINGS, """
                {"kind": "network", "title": "%s", "startsAt": "2027-04-15T08:00:00Z", "endsAt": "2027-04-15T14:00:00Z"%s}""".formatted(title, more));
    }

    private static void move(String meeting, String to) {
        Api.as(Persona.COORDINATOR)
                .body("{\"to\": \"" + to + "\"}")
                .post(MEETINGS + "/" + meeting + "/transitions")
                .then()
                .statusCode(200);
    }
}
