package dk.opgang.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Session;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine = Main.commandLine(new Session(Map.of("HOME", "/nowhere")))
            .setErr(new PrintWriter(err))
            .setOut(new PrintWriter(new StringWriter()));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "token",
                "token nobody",
                "up --sideways",
                "up --profile scale",
                "up --profile huge",
                "import",
                "import people rows.csv",
                "import placements missing.csv",
                "import placements missing.csv --as nobody"
            })
    void wrongUseIsExitCodeTwo(String line) {
        // When
        int exit = commandLine.execute(line.split(" "));

        // Then
        assertEquals(ExitCode.WRONG_USE, exit);
    }

    @Test
    void anUnknownPersonaIsToldWhichThereAre() {
        // When
        commandLine.execute("token", "nobody");

        // Then
        assertTrue(err.toString().contains("There is no persona nobody"), err.toString());
        assertTrue(err.toString().contains("odinsgaarden"), err.toString());
    }

    @Test
    void aFolderIsNoFileToImport() throws IOException {
        // Given
        Path notAFile = Files.createDirectory(folder.resolve("rows.csv"));

        // When
        int exit = commandLine.execute("import", "placements", notAFile.toString());

        // Then
        assertEquals(ExitCode.WRONG_USE, exit);
    }
}
