package dk.opgang.local.stack;

import dk.opgang.local.process.Processes;
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

    List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Processes.java());
        command.add("-jar");
        command.add(jar().toString());
        return command;
    }
}
