package dk.opgang.local.stack;

import dk.opgang.local.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged form of a service, as its image holds it. */
record ServicePackage(Path folder) {

    static ServicePackage of(Path root, ComposeService service) {
        return new ServicePackage(root.resolve(service.folder().orElseThrow()).resolve("target/quarkus-app"));
    }

    Path jar() {
        return folder.resolve("quarkus-run.jar");
    }

    boolean exists() {
        return Files.exists(jar());
    }

    /** What a training run writes and a start reads: classes loaded and linked beforehand. */
    Path startupCache() {
        return folder.resolve("app.aot");
    }

    /** Whether a training run has been made with this very package. */
    boolean hasStartupCache() {
        try {
            return exists()
                    && Files.exists(startupCache())
                    && Files.getLastModifiedTime(startupCache()).compareTo(Files.getLastModifiedTime(jar())) >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    List<String> command(boolean trains) {
        List<String> command = new ArrayList<>();
        command.add(Processes.java());
        if (trains) {
            command.add("-XX:AOTCacheOutput=" + startupCache());
        } else if (hasStartupCache()) {
            // A cache that does not fit after all, for instance of another JDK, is passed over in silence.
            command.addAll(
                    List.of("-XX:AOTCache=" + startupCache(), "-XX:AOTMode=auto", "-Xlog:aot*=off", "-Xlog:cds*=off"));
        }
        command.add("-jar");
        command.add(jar().toString());
        return command;
    }
}
