package dk.opgang.platform.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.erasure.ErasedSubjects;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ErasureTest {

    private static final String TOPIC = "opgang.others.v1";

    @Inject
    ErasedSubjects erased;

    @Inject
    SystemCalls system;

    @Test
    void lettersAndAnswersGoWithTheirSubject() {
        // Given
        UUID subject = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        poison(subject, "");
        poison(UUID.randomUUID(), subject.toString());
        poison(other, "");
        answer("about " + subject);
        answer("about " + other);
        Waiting.await().until(() -> letters(subject) == 2 && letters(other) == 1);

        // When
        erase(subject);

        // Then
        assertEquals(0, letters(subject));
        assertEquals(1, letters(other));
        assertEquals(0, answers(subject));
        assertEquals(1, answers(other));
    }

    @Test
    void whoeverIsErasedStaysErased() {
        // Given
        UUID subject = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        erase(subject);

        // When
        Set<UUID> present =
                system.call(() -> QuarkusTransaction.requiringNew().call(() -> erased.without(Set.of(subject, other))));

        // Then
        assertEquals(Set.of(other), present);
    }

    @Test
    void nobodyIsTakenInWhileAnErasureRuns() throws SQLException {
        // Given
        try (Connection erasing = TestDatabase.asSuperuser();
                Statement statement = erasing.createStatement()) {
            erasing.setAutoCommit(false);
            statement.execute("insert into erased_subjects (subject_id) values (gen_random_uuid())");
            Callable<Set<UUID>> taking =
                    () -> QuarkusTransaction.requiringNew().call(() -> erased.without(Set.of(UUID.randomUUID())));

            // When
            ProblemException refusal = assertThrows(ProblemException.class, () -> system.call(taking));

            // Then
            assertEquals(CommonProblem.SERVICE_UNAVAILABLE, refusal.problem());
            erasing.rollback();
        }
    }

    private static void poison(UUID key, String more) {
        String json = "{\"text\": \"%s\", \"more\": \"%s\"}".formatted(SeenEvents.POISON, more);
        Topics.publish(TOPIC, UUID.randomUUID(), SeenEvents.TYPE, key, json, Map.of());
    }

    private static void answer(String text) {
        Api.withToken(Tokens.municipality("615", "notes.write"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", text))
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    private static void erase(UUID subject) {
        Topics.publish(TOPIC, UUID.randomUUID(), ErasedNotes.TYPE, subject, "{}", Map.of());
        TestDatabase.await("select count(*) from seen_events where text = 'erased " + subject + "'", 1);
    }

    private static long letters(UUID subject) {
        return TestDatabase.number("select count(*) from dead_letters where key = '%s' or payload like '%%%s%%'"
                .formatted(subject, subject));
    }

    private static long answers(UUID subject) {
        return TestDatabase.number("select count(*) from idempotency_keys where body like '%" + subject + "%'");
    }
}
