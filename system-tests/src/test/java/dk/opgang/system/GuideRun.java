package dk.opgang.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
     * How all blocks end when they are run one after the other from an empty folder, and a request that is refused ends them.
     *
     * @param replaced what stands in the guide for the reader's own machine, and what is there in its place
     * @param programs what the guide has in the folder already, by their names
     */
    End end(Path folder, Map<String, String> replaced, Map<String, String> programs)
            throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Map.Entry<String, String> program : programs.entrySet()) {
            Path file = Files.writeString(empty.resolve(program.getKey()), program.getValue());
            if (!file.toFile().setExecutable(true)) {
                throw new IOException(file + " cannot be made executable");
            }
        }
        String commands = blocks.stream().map(Block::commands).collect(Collectors.joining());
        for (Map.Entry<String, String> one : replaced.entrySet()) {
            commands = commands.replace(one.getKey(), one.getValue());
        }
        Path output = folder.resolve("output.txt");
        Path script = Files.writeString(
                folder.resolve("guide.sh"),
                "set -euo pipefail\ncurl() { command curl --fail-with-body \"$@\"; }\n" + commands);
        int code = new ProcessBuilder("bash", script.toString())
                .directory(empty.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new End(code, Files.readString(output));
    }

    /**
     * How the commands ended.
     *
     * @param code 0 if all went well
     */
    record End(int code, String output) {}

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
