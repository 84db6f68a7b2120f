package dk.opgang.participants.casefile;

import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DayChangeTest {

    @Inject
    DayChange change;

    @AfterEach
    void mend() {
        TestDatabase.execute("alter table participants drop constraint if exists cannot_be_settled");
        TestDatabase.execute("update participants set next_change_on = null where next_change_on = '2001-01-01'");
    }

    @Test
    void a_file_that_fails_stands_in_the_way_of_no_other() {
        // Given
        UUID failing = Fixture.participant();
        UUID later = Fixture.participant();
        TestDatabase.execute("update participants set next_change_on = '2001-01-01' where id in ('" + failing + "', '"
                + later + "')");
        TestDatabase.execute("alter table participants add constraint cannot_be_settled check (id <> '" + failing
                + "' or next_change_on is not distinct from date '2001-01-01')");
        // When
        change.settleDue();
        // Then
        assertEquals(1, due(failing));
        assertEquals(0, due(later));
    }

    @Test
    void a_hiding_begins_and_ends_with_its_days() {
        // Given
        UUID id = Fixture.participant();
        String tomorrow =
                LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(1).toString();
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("kind", "threatened", "from", tomorrow))
                .put("/v1/participants/{id}/protection", id)
                .then()
                .statusCode(201);
        comes(id, "valid_from = opgang_today()");
        change.settleDue();
        comes(id, "valid_from = opgang_today() - 5, valid_until = opgang_today()");
        // When
        change.settleDue();
        // Then
        List<String> told = Topics.of("opgang.participants.v1", id, 8).stream()
                .map(PublishedEvent::type)
                .toList();
        assertEquals(
                List.of(
                        ResidenceState.CLOSED,
                        ParticipantState.UPDATED,
                        ResidenceState.OPENED,
                        BenefitPeriodState.CORRECTED,
                        ParticipantState.UPDATED),
                told.subList(3, 8));
    }

    /** Lets the day come on which something changes by itself. */
    private static void comes(UUID id, String days) {
        TestDatabase.execute("update protections set " + days + " where participant_id = '" + id + "'");
        TestDatabase.execute("update participants set next_change_on = opgang_today() where id = '" + id + "'");
    }

    private static long due(UUID id) {
        return TestDatabase.number(
                "select count(*) from participants where next_change_on = '2001-01-01' and id = '" + id + "'");
    }
}
