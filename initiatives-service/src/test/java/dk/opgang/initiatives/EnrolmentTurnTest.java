package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Single changes and slices of batches take the participant's turn first and lock the enrolment afterwards. */
@ServiceTest
class EnrolmentTurnTest {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%decide_in_turn%'";

    @Test
    void whoWaitsForTheTurnOfAParticipantHoldsNoEnrolment() throws Exception {
        // Given
        UUID participant = People.adult("615");
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        String id =
                World.enrol(Persona.HORSENS, initiative, participant).extract().path("id");
        try (ExecutorService requests = Executors.newCachedThreadPool();
                Connection slice = TestDatabase.asSuperuser();
                Statement statement = slice.createStatement()) {
            slice.setAutoCommit(false);
            statement.execute("select from participants where id = '" + participant + "' for no key update");

            // When
            Future<Integer> moved = requests.submit(() -> as(Persona.HORSENS)
                    .body(Map.of("to", "active", "on", "2019-02-04"))
                    .post("/v1/enrolments/{id}/transitions", id)
                    .statusCode());
            TestDatabase.await(WAITING, 1);

            // Then
            assertTrue(statement.execute("select from enrolments where id = '" + id + "' for update nowait"));
            slice.rollback();
            assertEquals(200, moved.get());
        }
    }
}
