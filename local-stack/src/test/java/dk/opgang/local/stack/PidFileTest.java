package dk.opgang.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void whatAKilledLauncherLeftIsFoundAndEnded() throws IOException {
        // Given
        Process orphan = new ProcessBuilder("sleep", "60").start();
        StackFolder stack = new StackFolder(folder);
        new PidFile(stack.pidFile()).record("gateway", orphan.toHandle());

        // When
        List<String> ended = new LeftOvers(stack).end();

        // Then
        assertEquals(List.of("gateway"), ended);
        assertFalse(orphan.isAlive());
        assertFalse(Files.exists(stack.pidFile()));
    }

    @Test
    void anotherProcessThatGotTheSameIdIsLeftAlone() throws IOException {
        // Given
        Process stranger = new ProcessBuilder("sleep", "60").start();
        StackFolder stack = new StackFolder(folder);
        Files.writeString(stack.pidFile(), "gateway " + stranger.pid() + " 1000\n");

        // When
        List<String> ended = new LeftOvers(stack).end();

        // Then
        assertEquals(List.of(), ended);
        assertTrue(stranger.isAlive());
        stranger.destroy();
    }

    @Test
    void aPartThatIsStartedAgainReplacesItsOldLine() throws IOException {
        // Given
        Process first = new ProcessBuilder("sleep", "60").start();
        Process second = new ProcessBuilder("sleep", "60").start();
        PidFile pidFile = new PidFile(folder.resolve("processes"));
        pidFile.record("kafka", first.toHandle());

        // When
        pidFile.record("kafka", second.toHandle());

        // Then
        assertEquals(
                List.of(second.pid()),
                pidFile.running().stream().map(RunningProcess::pid).toList());
        first.destroy();
        second.destroy();
    }
}
