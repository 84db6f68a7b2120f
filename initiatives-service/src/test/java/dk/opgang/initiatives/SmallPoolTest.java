package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Many requests at once with few connections: each is done, or told when to come again; none fails on the pool. */
@ServiceTest
@TestProfile(SmallPoolTest.FewConnections.class)
class SmallPoolTest {

    private static final int AT_ONCE = 60;

    /** Two connections for requests, two for the background. Its people are of years of their own: another application numbers them anew. */
    public static final class FewConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "4", "opgang.pool.reserved", "2");
        }
    }

    @Test
    void hoursThatArriveAtOnceAreRegistered() throws Exception {
        // Given
        List<String> placements = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            UUID participant = People.born(1951, "615");
            TestDatabase.execute("insert into participants (id, municipality_code, birth_year) values ('" + participant
                    + "', '615', 1984)");
            placements.add(World.place(Persona.HORSENS, World.placementForm(participant, "pool-" + i))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        // When
        List<Response> answers = atOnce(i -> as(Persona.HORSENS)
                .body(Map.of("date", "2019-03-04", "hours", 7))
                .post("/v1/placements/{id}/hours", placements.get(i)));

        // Then
        assertEquals(List.of(), neitherDoneNorPutOff(answers));
        assertEquals(
                answers.stream().filter(answer -> answer.statusCode() == 201).count(),
                TestDatabase.number("select count(*) from placement_hours where placement_id in ('"
                        + String.join("','", placements) + "')"));
    }

    @Test
    void participantsWhomNobodyKnowsYetAreAskedForWithoutHoldingTheOthersUp() throws Exception {
        // Given
        List<UUID> participants = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            participants.add(People.born(1952, "615"));
        }

        // When
        List<Response> answers = atOnce(i -> as(Persona.HORSENS)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(World.placementForm(participants.get(i), "unknown-" + i))
                .post("/v1/placements"));

        // Then
        assertEquals(List.of(), neitherDoneNorPutOff(answers));
    }

    private static List<String> neitherDoneNorPutOff(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() != 201
                        && (answer.statusCode() != 503 || answer.header("Retry-After") == null))
                .map(answer -> answer.statusCode() + " " + answer.asString())
                .toList();
    }

    private static List<Response> atOnce(IntFunction<Response> request) throws Exception {
        List<Callable<Response>> requests = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int number = i;
            requests.add(() -> request.apply(number));
        }
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Response> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
