package dk.opgang.network.feed;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class EventStreamTest {

    private static final String TYPE = "dk.opgang.participants.participant-registered.v1";

    private final UUID aggregate = UUID.randomUUID();

    private UUID publish(String municipality) {
        UUID id = Ids.next();
        Topics.publish(
                "opgang.participants.v1", id, TYPE, aggregate, "{}", Map.of("ce_opgangmunicipalities", municipality));
        return id;
    }

    private static BufferedReader open(Persona persona, String lastEventId) throws IOException {
        return open(Tokens.of(persona), lastEventId);
    }

    /** A stream of whoever has that token, from now on or after that event. */
    static BufferedReader open(String token, String lastEventId) throws IOException {
        return open(token, lastEventId, "case-handling");
    }

    private static BufferedReader open(String token, String lastEventId, String purpose) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/events/stream")
                        .toURL()
                        .openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setRequestProperty("Opgang-Purpose", purpose);
        connection.setReadTimeout(30_000);
        if (lastEventId != null) {
            connection.setRequestProperty("Last-Event-ID", lastEventId);
        }
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next value of that field. Signs of life do not keep it waiting for ever, and a stream that has ended is no stream. */
    static String next(BufferedReader stream, String field) throws IOException {
        int signsOfLife = 0;
        String line = stream.readLine();
        while (line != null && !line.startsWith(field + ":")) {
            signsOfLife += line.equals(":still here") ? 1 : 0;
            assertTrue(signsOfLife < 3, "Nothing but signs of life");
            line = stream.readLine();
        }
        assertNotNull(line, "The stream has ended");
        return line.substring(field.length() + 1).strip();
    }

    @Test
    void eventsComeAsTheyHappenAndGoOnAfterTheLast() throws IOException {
        // Given
        try (BufferedReader stream = open(Persona.HORSENS, null)) {
            next(stream, "");
            publish("253");
            UUID first = publish("615");

            // When
            String id = next(stream, "id");
            String data = next(stream, "data");

            // Then
            assertEquals(first.toString(), id);
            assertTrue(data.contains("\"subject\":\"" + aggregate + "\""), data);
            UUID second = publish("615");
            try (BufferedReader again = open(Persona.HORSENS, id)) {
                assertEquals(second.toString(), next(again, "id"));
            }
        }
    }

    /** A line {@code id:} with an empty one behind it is a message of its own to some readers, and to others none. */
    @Test
    void anEventIsOneMessageOfItsIdItsTypeAndItsData() throws IOException {
        // Given
        try (BufferedReader stream = open(Persona.HORSENS, null)) {
            next(stream, "");
            UUID event = publish("615");
            publish("615");

            // When
            String id = next(stream, "id");
            List<String> fields = new ArrayList<>(List.of("id"));
            for (String line = stream.readLine(); line != null && !line.isEmpty(); line = stream.readLine()) {
                fields.add(line.substring(0, line.indexOf(':')));
            }

            // Then
            assertEquals(event.toString(), id);
            assertEquals(Set.of("id", "event", "data"), Set.copyOf(fields));
        }
    }

    /** They are read together: each has read for itself all the same, and what others see is not among it. */
    @Test
    void whoeverIsShownAPersonStandsInTheAccessLogWithThePurpose() throws IOException {
        // Given
        String one = person("one", "participants.read");
        String other = person("other", "participants.read");
        String withoutScope = person("third", "areas.read");
        try (BufferedReader first = open(one, null, "case-handling");
                BufferedReader second = open(other, null, "placement-follow-up");
                BufferedReader again = open(other, null, "placement-follow-up");
                BufferedReader third = open(withoutScope, null, "case-handling")) {
            for (BufferedReader stream : List.of(first, second, again, third)) {
                next(stream, "");
            }

            // When
            UUID event = Ids.next();
            UUID forAll = Ids.next();
            Topics.publish(
                    "opgang.participants.v1",
                    event,
                    TYPE,
                    aggregate,
                    "{\"participantId\": \"" + aggregate + "\", \"municipalityCode\": \"615\"}",
                    Map.of("ce_opgangmunicipalities", "615"));
            for (BufferedReader stream : List.of(first, second, again)) {
                assertEquals(event.toString(), next(stream, "id"));
            }
            Topics.publish(
                    "opgang.housing-areas.v1",
                    forAll,
                    "dk.opgang.housing-areas.housing-area-registered.v1",
                    UUID.randomUUID(),
                    "{}",
                    Map.of());

            // Then
            assertEquals(forAll.toString(), next(third, "id"));
            Api.as(Persona.PARTICIPANTS_SERVICE)
                    .body("{\"subjectId\": \"" + aggregate
                            + "\", \"newestFirst\": true, \"since\": \"2020-01-01T00:00:00Z\", \"limit\": 10}")
                    .post("/internal/accesses")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.collect { it.actor + ' ' + it.purpose }",
                            containsInAnyOrder(
                                    "one case-handling", "other placement-follow-up", "other placement-follow-up"));
        }
    }

    private static String person(String subject, String scopes) {
        return Tokens.of(Map.of("sub", subject, "azp", "front-end", "municipality", "615", "scope", scopes));
    }

    @Test
    void wrongStartIsRefused() {
        // When
        var answer = Api.as(Persona.HORSENS)
                .accept("text/event-stream")
                .header("Last-Event-ID", "x!")
                .get("/v1/events/stream");

        // Then
        answer.then().statusCode(400).body("errors[0].pointer", equalTo("header:Last-Event-ID"));
    }
}
