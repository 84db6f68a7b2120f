package dk.opgang.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Session;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class MainTest {

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final CommandLine commandLine = Main.commandLine(new Session(Map.of("HOME", "/nowhere")))
            .setErr(new PrintWriter(err))
            .setOut(new PrintWriter(out));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "token",
                "token nobody",
                "up --sideways",
                "up --issuer nobody",
                "up --profile huge",
                "promote",
                "promote nobody",
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
    void everyVerbHasTheSameOptionsOfFormLanguageAndSilence() {
        // When
        List<CommandLine> verbs = verbs(commandLine)
                .filter(verb ->
                        verb.getSubcommands().isEmpty() || verb.getCommandName().equals("keys"))
                .filter(verb -> !verb.getCommandName().equals("completion"))
                .toList();

        // Then
        assertTrue(verbs.size() >= 20, verbs.toString());
        for (CommandLine verb : verbs) {
            assertTrue(
                    verb.getCommandSpec().optionsMap().keySet().containsAll(List.of("--output", "--lang", "--quiet")),
                    verb.getCommandSpec().qualifiedName());
        }
    }

    @Test
    void whatIsRefusedIsToldInTheLanguageThatWasAskedForAndNotAmongTheResults() {
        // When
        int exit =
                commandLine.execute("restore", folder.resolve("none").toString(), "--output", "json", "--lang", "da");

        // Then
        assertEquals(ExitCode.WRONG_USE, exit);
        assertTrue(err.toString().contains("Der er ingen sikkerhedskopi i"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void everyWordOfTheHelpIsThereInDanish() {
        // Given
        Map<String, String> english = help(Main.commandLine(new Session(Map.of("HOME", "/nowhere"))));

        // When
        commandLine.execute("--lang", "da", "--help");

        // Then
        assertTrue(out.toString().startsWith("Brug: opgang"), out.toString());
        assertTrue(out.toString().contains("kan ikke nås, eller startede ikke"), out.toString());
        help(commandLine).forEach((what, danish) -> assertNotEquals(english.get(what), danish, what));
    }

    private static Map<String, String> help(CommandLine line) {
        Map<String, String> words = new TreeMap<>();
        Stream.concat(Stream.of(line), verbs(line))
                .map(CommandLine::getCommandSpec)
                .forEach(verb -> {
                    words.put(
                            verb.qualifiedName(),
                            String.join(" ", verb.usageMessage().description()));
                    // What names nothing but its choices, or nothing at all, needs no words.
                    verb.args().stream()
                            .filter(arg -> arg.isOption()
                                    || !Objects.requireNonNullElse(arg.descriptionKey(), "")
                                            .isEmpty())
                            .forEach(arg -> words.put(
                                    verb.qualifiedName() + " "
                                            + (arg instanceof OptionSpec option
                                                    ? option.longestName()
                                                    : arg.paramLabel()),
                                    String.join(" ", arg.description())));
                });
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static Stream<CommandLine> verbs(CommandLine of) {
        return of.getSubcommands().values().stream().flatMap(verb -> Stream.concat(Stream.of(verb), verbs(verb)));
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
