package dk.opgang.local.cli;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Language;
import dk.opgang.local.process.Processes;
import dk.opgang.local.process.Wait;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.words.StackWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A launcher in the background: started with the same classpath, it outlives the command that started it. */
final class Detached {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private Detached() {}

    /** Starts it and waits until it says that all is ready, showing what it says meanwhile. */
    static void start(StackSettings settings, CommonOptions common) {
        StackFolder folder = settings.folder();
        folder.create();
        Path log = folder.log("launcher");
        try {
            Files.deleteIfExists(ready(folder));
            Files.deleteIfExists(log);
            Process launcher = launch(settings, common.language(), log);
            Following follow = new Following(log, common);
            boolean over = Wait.until(LIMIT, () -> {
                follow.show();
                return Files.exists(ready(folder)) || !launcher.isAlive();
            });
            follow.show();
            if (!over || !launcher.isAlive()) {
                Processes.end(launcher.toHandle(), Duration.ofSeconds(30));
                throw new CommandFailed(ExitCode.NOT_REACHABLE, StackWord.DID_NOT_START, log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start the launcher in the background", e);
        }
    }

    /** Called by the launcher in the background. */
    static void tellReady(StackSettings settings) {
        try {
            Files.writeString(ready(settings.folder()), "");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not tell that the stack is ready", e);
        }
    }

    /** nohup keeps it alive when the terminal closes. */
    private static Process launch(StackSettings settings, Language language, Path log) throws IOException {
        return new ProcessBuilder(List.of(
                        "nohup",
                        Processes.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dopgang.root=" + settings.root(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-Dorg.slf4j.simpleLogger.log.io.zonky=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "up",
                        "--background",
                        "--profile",
                        settings.shape().profile().code(),
                        "--issuer",
                        settings.shape().issuer().code(),
                        "--lang",
                        language.code()))
                .directory(settings.root().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static Path ready(StackFolder folder) {
        return folder.path().resolve("ready");
    }
}
