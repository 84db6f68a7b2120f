package dk.opgang.participants.correction;

import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of several that post the same at once one creates it and the others find it. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PostsAtOnceApiTest {

    private static final int AT_ONCE = 4;

    @Test
    void equal_restrictions_are_one() throws Exception {
        // Given
        UUID participant = participant();
        // When
        List<Integer> answers = atOnce(() -> as(Persona.HORSENS)
                .body(Map.of("reason", "accuracy-contested"))
                .post("/v1/participants/{id}/restriction", participant)
                .statusCode());
        // Then
        assertEquals(List.of(200, 200, 200, 201), answers.stream().sorted().toList());
    }

    @Test
    void equal_rows_of_contact_batches_are_rejected_by_none() throws Exception {
        // Given
        UUID participant = participant();
        String rows = "sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId\n"
                + String.join(
                        "",
                        IntStream.range(0, 200)
                                .mapToObj(i -> "ksd,A-" + participant + "-" + i + "," + participant
                                        + ",2020-02-01T12:00:00Z,conversation,town-hall,true,\n")
                                .toList());
        // When
        List<Integer> rejected = atOnce(() -> as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/v1/contact-batches")
                .<Integer>path("rows.rejected"));
        // Then
        assertEquals(List.of(0, 0, 0, 0), rejected);
    }

    private static List<Integer> atOnce(Callable<Integer> post) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> post).toList());
            return answers.stream().map(PostsAtOnceApiTest::get).toList();
        }
    }

    private static Integer get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
