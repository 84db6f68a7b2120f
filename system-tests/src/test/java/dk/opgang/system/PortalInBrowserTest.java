package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The pages of the portal as a browser shows them, with the published cases on them: accessible, asking nobody else for anything, without an
 * error, within their budget. Where there is no Chromium or no Node it is skipped, and the end of the build says so. The browser takes its time,
 * and changes nothing: so others go on beside it, save those that kill what it reads from.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = TheStack.PROCESSES, mode = ResourceAccessMode.READ)
class PortalInBrowserTest {

    private static final String CHECK = "../gateway/browser/run";

    /** Where the pages with drawings are kept as pictures, to be looked at. */
    private static final String PICTURES = "target/portal";

    /** What the check ends with where something that it needs is not there. */
    private static final int MISSING = 69;

    private final TheStack stack = TheStack.get();

    @TempDir
    Path folder;

    @Test
    void every_page_can_be_read_by_everybody_and_asks_nobody_else() throws IOException, InterruptedException {
        // Given
        Path told = folder.resolve("told.txt");
        ProcessBuilder check = new ProcessBuilder(CHECK, stack.local().gateway().toString(), PICTURES)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        check.environment().put("VIEWS", "few");

        // When
        int status = check.start().waitFor();
        System.out.print(text(told));

        // Then
        assumeTrue(status != MISSING, () -> "Not looked at: " + text(told));
        assertThat(status).as(text(told)).isZero();
        assertThat(text(told)).contains(" pages, 0 faults");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("What the check told cannot be read", e);
        }
    }
}
