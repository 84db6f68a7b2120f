package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a guide, run as they stand from an empty folder, print what the guide says that they print. */
class GuideCommandsTest {

    private static final Path GUIDE = Path.of("../docs/guides/your-own-programme.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```(?:\n\n```text\n(.*?)```)?", Pattern.DOTALL);
    private static final String MARK = "--- the end of a block";

    private final TheStack stack = TheStack.get();

    @TempDir
    Path folder;

    /**
     * What stands between two marks of a guide.
     *
     * @param prints what the guide says that the commands print; nothing if it does not say
     */
    private record Block(String commands, String prints) {}

    @Test
    void a_programme_of_ones_own_comes_from_an_empty_file_to_its_first_result() throws Exception {
        // Given
        List<Block> blocks = blocks(Files.readString(GUIDE));

        // When
        List<String> printed = run(blocks);

        // Then
        assertThat(printed).isEqualTo(blocks.stream().map(Block::prints).toList());
    }

    private static List<Block> blocks(String guide) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(guide);
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
        }
        return blocks;
    }

    private List<String> run(List<Block> blocks) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        blocks.forEach(block ->
                script.append(block.commands()).append("echo '").append(MARK).append("'\n"));
        Path file = Files.writeString(folder.resolve("guide.sh"), script);
        Path output = folder.resolve("output.txt");
        ProcessBuilder bash = new ProcessBuilder("bash", file.toString())
                .directory(Files.createDirectory(folder.resolve("empty")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("OPGANG", stack.local().gateway().toString());
        bash.environment().put("TOKEN", stack.local().issuer().token(Persona.HORSENS));
        bash.start().waitFor();
        List<String> printed = new ArrayList<>(List.of(Files.readString(output).split(MARK + "\n", -1)));
        printed.removeLast();
        return printed;
    }
}
