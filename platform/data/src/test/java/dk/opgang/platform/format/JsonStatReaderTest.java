package dk.opgang.platform.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader that others have written understands our JSON-stat: jsonstat-toolkit, at the version of its lock file. It comes by npm; where
 * npm is missing or brings nothing, the test is told as skipped, since a JDK is all that a build may ask for.
 */
class JsonStatReaderTest {

    @TempDir
    static Path reader;

    @BeforeAll
    static void installTheReader() throws IOException, InterruptedException {
        for (String file : List.of("package.json", "package-lock.json", "read.mjs")) {
            try (InputStream in = JsonStatReaderTest.class.getResourceAsStream("/json-stat/" + file)) {
                Files.copy(in, reader.resolve(file));
            }
        }
        assumeTrue(isInstalled(), "npm does not bring jsonstat-toolkit here");
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "npm",
                                    "ci",
                                    "--prefer-offline",
                                    "--no-audit",
                                    "--no-fund",
                                    "--fetch-retries=1",
                                    "--fetch-timeout=30000")
                            .directory(reader.toFile())
                            // Node makes the streams that it inherits non-blocking, and those of a test belong to the
                            // build.
                            .redirectErrorStream(true)
                            .redirectOutput(reader.resolve("npm.log").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void understandsValuesAndWhatIsLeftOut() throws IOException, InterruptedException {
        // Given
        Table table = Table.ofPeople(
                new Text("Borgere", "People"),
                List.of(Dimension.of("year", new Text("År", "Year"), Role.TIME, List.of("2019", "2020"))),
                List.of(
                        Measure.persons("activeCases", "Borgere", "People"),
                        Measure.percent("sharePct", "Andel", "Share")),
                List.of(
                        Entry.of(List.of("2020"), Arrays.asList(null, null), List.of("activeCases")),
                        Entry.of(List.of("2019"), List.of(384L, new BigDecimal("23.12")), List.of())));

        // When
        String read = read(JsonStat.of(table, Locale.of("da")));

        // Then
        assertEquals("""
            Borgere; year,measure; 1
            2019,activeCases,384,
            2019,sharePct,23.12,
            2020,activeCases,,suppressed
            2020,sharePct,,
            """, read);
    }

    private static String read(JsonStat document) throws IOException, InterruptedException {
        Path file = reader.resolve("table.json");
        Files.write(file, new ObjectMapper().writeValueAsBytes(document));
        return run("node", "read.mjs", file.toString());
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(reader.toFile())
                .redirectError(reader.resolve("node.log").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + " failed: " + out);
        return out;
    }
}
