package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class IdempotencyTest {

    private static final String TOKEN = Tokens.municipality("615", "notes.write");

    @Test
    void repeatedRequestGetsTheFirstAnswer() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = post(TOKEN, key, "{\"text\": \"once\"}");

        // When
        Response second = post(TOKEN, key, "{\"text\": \"once\"}");

        // Then
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo(first.header("ETag")))
                .contentType("application/json")
                .body(equalTo(first.asString()));
        assertEquals(1, notes("once"));
    }

    @Test
    void otherRequestUnderTheSameKeyIsRefused() {
        // Given
        String key = UUID.randomUUID().toString();
        post(TOKEN, key, "{\"text\": \"this\"}");

        // When
        Response other = post(TOKEN, key, "{\"text\": \"that\"}");

        // Then
        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertEquals(0, notes("that"));
    }

    @Test
    void keysOfTwoTenantsNeverMeet() {
        // Given
        String key = UUID.randomUUID().toString();
        post(TOKEN, key, "{\"text\": \"shared key\"}");

        // When
        Response other = post(Tokens.municipality("253", "notes.write"), key, "{\"text\": \"shared key\"}");

        // Then
        other.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "æble"})
    void unusableKeyIsNamed(String key) {
        // Given
        String body = "{\"text\": \"bad key\"}";
        String faulty = "{\"text\": 5, \"colour\": \"red\"}";

        // When
        Response answer = post(TOKEN, key, body);
        Response both = post(TOKEN, key, faulty);

        // Then
        answer.then().statusCode(400).body("errors[0].pointer", equalTo("header:Idempotency-Key"));
        both.then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("header:Idempotency-Key", "/text", "/colour"));
    }

    @Test
    void failedRequestMayBeRepeatedUnderItsKey() {
        // Given
        String key = UUID.randomUUID().toString();
        post(Tokens.organisation("90100009", "notes.write"), key, "{\"text\": \"fails\"}")
                .then()
                .statusCode(500);

        // When
        Response second = post(Tokens.organisation("90100009", "notes.write"), key, "{\"text\": \"other\"}");

        // Then
        second.then().statusCode(500).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void fiftyAtOnceMakeOneNoteAndOneEvent() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        Callable<Response> request = () -> post(TOKEN, key, "{\"text\": \"fifty\"}");

        // When
        List<Response> answers;
        try (ExecutorService clients = Executors.newFixedThreadPool(50)) {
            answers = clients.invokeAll(Stream.generate(() -> request).limit(50).toList()).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }

        // Then
        Set<Integer> statuses = answers.stream().map(Response::statusCode).collect(Collectors.toSet());
        Set<String> bodies = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(Response::asString)
                .collect(Collectors.toSet());
        assertTrue(Set.of(201, 409).containsAll(statuses), statuses.toString());
        assertEquals(1, bodies.size());
        assertEquals(1, notes("fifty"));
        assertEquals(
                1,
                Topics.awaitUnchecked("opgang.notes.v1", 1, event -> event.text("text")
                                .equals("fifty"))
                        .size());
    }

    private static Response post(String token, String key, String body) {
        return Api.withToken(token).header("Idempotency-Key", key).body(body).post("/v1/notes");
    }

    private static long notes(String text) {
        return TestDatabase.number("select count(*) from notes where text = '" + text + "'");
    }
}
