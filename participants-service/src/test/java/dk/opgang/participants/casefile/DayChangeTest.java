package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

    private static long due(UUID id) {
        return TestDatabase.number(
                "select count(*) from participants where next_change_on = '2001-01-01' and id = '" + id + "'");
    }
}
