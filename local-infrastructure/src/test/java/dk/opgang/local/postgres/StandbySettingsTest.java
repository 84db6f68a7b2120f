package dk.opgang.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a standby is told, and what stands of it on disk. */
class StandbySettingsTest {

    @TempDir
    Path folder;

    private DatabaseNode first;
    private DatabaseNode second;

    @BeforeEach
    void makeFolders() throws IOException {
        first = new DatabaseNode("postgres", Files.createDirectory(folder.resolve("postgres")), 5433);
        second = new DatabaseNode("postgres-2", Files.createDirectory(folder.resolve("postgres-2")), 5434);
    }

    @Test
    void aCopyOfThePrimaryFollowsItAndWouldWaitForNobodyItself() throws IOException {
        // Given
        Path settings = second.dataDirectory().resolve("postgresql.auto.conf");
        Files.writeString(settings, "work_mem = '8MB'\nsynchronous_standby_names = 'opgang_postgres_2'\n");

        // When
        StandbySettings.write(second, first);
        StandbySettings.write(second, new DatabaseNode("postgres", first.dataDirectory(), 6000));

        // Then
        assertEquals(
                List.of(
                        "work_mem = '8MB'",
                        "primary_conninfo = 'host=127.0.0.1 port=6000 user=postgres application_name=opgang_postgres_2'",
                        "primary_slot_name = 'opgang_postgres_2'",
                        "wal_retrieve_retry_interval = '500ms'"),
                Files.readAllLines(settings));
        assertTrue(StandbySettings.follows(second));
        assertFalse(StandbySettings.follows(first));
    }

    @Test
    void whoeverIsStartedOnACopyOfAPrimaryWaitsForNobody() throws IOException {
        // Given
        Path settings = second.dataDirectory().resolve("postgresql.auto.conf");
        Files.writeString(settings, "synchronous_standby_names = 'opgang_postgres_2'\nwork_mem = '8MB'\n");

        // When
        StandbySettings.forget(second.dataDirectory());

        // Then
        assertEquals(List.of("work_mem = '8MB'"), Files.readAllLines(settings));
        assertFalse(StandbySettings.waitsFor(second, first));
    }

    @Test
    void whetherAPrimaryWaitsForItsStandbyIsKnownWhenItIsDead() throws IOException {
        // Given
        Path settings = first.dataDirectory().resolve("postgresql.auto.conf");

        // When
        boolean neverSet = StandbySettings.waitsFor(first, second);
        Files.writeString(settings, "synchronous_standby_names = 'opgang_postgres_2'\n");
        boolean set = StandbySettings.waitsFor(first, second);
        Files.writeString(settings, "synchronous_standby_names = ''\n");
        boolean emptied = StandbySettings.waitsFor(first, second);

        // Then
        assertEquals(List.of(false, true, false), List.of(neverSet, set, emptied));
    }

    @Test
    void dataOfAnotherOriginIsNotReplacedByACopy() throws IOException {
        // Given
        control(first, 1);
        control(second, 2);

        // When
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> new Following(second, first).copy());

        // Then
        assertTrue(thrown.getMessage().contains("is no copy of"), thrown.getMessage());
        assertTrue(Files.exists(second.dataDirectory().resolve("global/pg_control")));
    }

    private static void control(DatabaseNode node, int origin) throws IOException {
        Path global = Files.createDirectory(node.dataDirectory().resolve("global"));
        Files.write(global.resolve("pg_control"), new byte[] {0, 0, 0, 0, 0, 0, 0, (byte) origin, 9});
    }

    @Test
    void theOtherServerIsTheStandbyOfWhicheverIsNoted() {
        // Given
        PrimaryNote note = new PrimaryNote(folder.resolve("primary"));
        DatabaseNodes nodes = new DatabaseNodes(List.of(first, second), note);
        DatabaseNode atFirst = nodes.primary();

        // When
        note.write("postgres-2");

        // Then
        assertEquals(first, atFirst);
        assertEquals(second, nodes.primary());
        assertEquals(first, nodes.standby().orElseThrow());
        assertTrue(new DatabaseNodes(List.of(first), note).standby().isEmpty());
    }
}
