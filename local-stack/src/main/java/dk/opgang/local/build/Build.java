package dk.opgang.local.build;

import dk.opgang.local.stack.LogTail;
import dk.opgang.local.stack.PidFile;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Packages services with the wrapper of the checkout. */
public final class Build {

    private static final Pattern MODULE = Pattern.compile("^\\[INFO\\] Building (.+?) \\S+\\s+\\[(\\d+)/(\\d+)\\]");

    private final Path root;
    private final StackFolder folder;
    private final Consumer<Saying> report;
    private final PidFile pidFile;

    /** @param report hears one line per module that is built */
    public Build(Path root, StackFolder folder, Consumer<Saying> report) {
        this.pidFile = new PidFile(folder.pidFile());
        this.root = root;
        this.folder = folder;
        this.report = report;
    }

    /**
     * Packages those of the services that are missing or older than their sources.
     *
     * @throws StackException if the build fails; the message holds the end of its output
     */
    public void packageStale(List<String> services) {
        List<String> stale = new Freshness(root).stale(services);
        if (stale.isEmpty()) {
            return;
        }
        folder.create();
        Path log = folder.log("build");
        report.accept(Saying.of(StackWord.BUILDING, String.join(", ", stale), root.relativize(log)));
        Instant start = Instant.now();
        if (run(stale, log) != 0) {
            throw new StackException("The build failed. The end of " + log + ":\n" + LogTail.of(log, 40));
        }
        stale.forEach(service -> touch(Freshness.jar(root, service), start));
    }

    private int run(List<String> modules, Path log) {
        List<String> command = new ArrayList<>(List.of(
                "./mvnw",
                "-Dmaven.test.skip=true",
                // No service is built on the classes that the client for Java generates.
                "-Dcodegen.skip=true",
                "-Dquarkus.package.jar.type=aot-jar",
                "package",
                "-am",
                "-pl"));
        command.add(String.join(",", modules));
        try {
            Process maven = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
            pidFile.record("build", maven.toHandle());
            try (BufferedReader output = maven.inputReader(StandardCharsets.UTF_8);
                    Writer copy = Files.newBufferedWriter(log)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    copy.write(line + "\n");
                    reportModule(line);
                }
            }
            return maven.waitFor();
        } catch (IOException e) {
            throw new StackException("Could not run ./mvnw in " + root, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The build was interrupted", e);
        }
    }

    private void reportModule(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            report.accept(Saying.of(StackWord.BUILDING_MODULE, module.group(2), module.group(3), module.group(1)));
        }
    }

    /** The packager leaves an unchanged jar with its old time; the time of this build says that it has been looked at. */
    private static void touch(Path jar, Instant built) {
        try {
            Files.setLastModifiedTime(jar, FileTime.from(built));
        } catch (IOException e) {
            throw new StackException("The build did not make " + jar, e);
        }
    }
}
