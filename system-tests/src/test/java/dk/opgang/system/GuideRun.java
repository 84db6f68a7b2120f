package dk.opgang.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guide for developers: the programs that it tells to write, its commands, and what it says that they print. */
final class GuideRun {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```(?:\n\n```text\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern PROGRAM = Pattern.compile("```ts\n(// ([a-z-]+\\.mjs)\n.*?)```", Pattern.DOTALL);
    private static final String MARK = "--- the end of a block";

    private final String guide;
    private final List<Block> blocks;

    /**
     * What stands between two marks of a guide.
     *
     * @param prints what the guide says that the commands print; nothing if it does not say
     */
    private record Block(String commands, String prints) {}

    private GuideRun(String guide) {
        this.guide = guide;
        this.blocks = BLOCK.matcher(guide)
                .results()
                .map(block -> new Block(block.group(1), block.group(2) == null ? "" : block.group(2)))
                .toList();
    }

    static GuideRun of(Path guide) throws IOException {
        return new GuideRun(Files.readString(guide));
    }

    /** What the guide says that each block of commands prints. */
    List<String> told() {
        return blocks.stream().map(Block::prints).toList();
    }

    /**
     * What each block prints when all are run from an empty folder.
     *
     * @param folder where that folder is made
     */
    List<String> printed(Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Matcher programs = PROGRAM.matcher(guide);
        while (programs.find()) {
            Files.writeString(empty.resolve(programs.group(2)), programs.group(1));
        }
        StringBuilder script = new StringBuilder();
        blocks.forEach(block ->
                script.append(block.commands()).append("echo '").append(MARK).append("'\n"));
        Path output = folder.resolve("output.txt");
        ProcessBuilder bash = new ProcessBuilder(
                        "bash",
                        Files.writeString(folder.resolve("guide.sh"), script).toString())
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().putAll(environment);
        bash.start().waitFor();
        List<String> printed = new ArrayList<>(List.of(Files.readString(output).split(MARK + "\n", -1)));
        printed.removeLast();
        return printed;
    }
}
