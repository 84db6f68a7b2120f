package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a guide, run as they stand from an empty folder, print what the guide says that they print. */
class GuideCommandsTest {

    private final TheStack stack = TheStack.get();

    @TempDir
    Path folder;

    @Test
    void a_programme_of_ones_own_comes_from_an_empty_file_to_its_first_result() throws Exception {
        // Given
        GuideRun guide = GuideRun.of(Path.of("../docs/guides/your-own-programme.md"));

        // When
        List<String> printed = guide.printed(
                folder,
                Map.of(
                        "OPGANG",
                        stack.local().gateway().toString(),
                        "TOKEN",
                        stack.local().issuer().token(Persona.HORSENS)));

        // Then
        assertThat(printed).isEqualTo(guide.told());
    }
}
