package dk.opgang.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Programs of others that read what this service writes, at the versions of their lock file. They come by npm; where npm is missing or brings
 * nothing, a test is told as skipped, since a JDK is all that a build may ask for.
 */
public final class NodePackage {

    private final Path folder;

    private NodePackage(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts the files into the folder.
     *
     * @param name of the folder of the test's resources in which they stand, beside a package and its lock file
     */
    public static NodePackage in(Path folder, String name, String script) throws IOException {
        for (String file : List.of("package.json", "package-lock.json", script)) {
            try (InputStream in = NodePackage.class.getResourceAsStream("/" + name + "/" + file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
        return new NodePackage(folder);
    }

    /** Whether npm brings what the lock file names. */
    public boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "npm",
                                    "ci",
                                    "--prefer-offline",
                                    "--no-audit",
                                    "--no-fund",
                                    "--fetch-retries=1",
                                    "--fetch-timeout=30000")
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("npm.log").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** What node prints; it must end well. */
    public String run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst("node");
        ProcessBuilder node = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("node.log").toFile());
        node.environment().putAll(environment);
        Process process = node.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> arguments[0] + " failed: " + out);
        return out;
    }
}
