package dk.opgang.local.stack;

import dk.opgang.local.postgres.PrimaryNote;
import dk.opgang.local.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a stack keeps its data, logs and pid file in; {@code .opgang} of the checkout for the command line. */
public record StackFolder(Path path) {

    public StackFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The data of the PostgreSQL server that takes the writes. */
    public Path postgres() {
        return database(primary().name());
    }

    /** The data of the PostgreSQL server of that name. */
    public Path database(String name) {
        return path.resolve(name);
    }

    /** Which PostgreSQL server takes the writes. */
    public PrimaryNote primary() {
        return new PrimaryNote(path.resolve("primary"));
    }

    /** Of one broker; of several a folder of each in it. */
    public Path kafka() {
        return path.resolve("kafka");
    }

    /** The log of a service, or of the launcher. */
    public Path log(String name) {
        return path.resolve("logs").resolve(name + ".log");
    }

    /** What the stack was made of that was started here last. */
    Path shape() {
        return path.resolve("shape");
    }

    /** Where the key sets are. */
    public Path keys() {
        return path.resolve("keys");
    }

    /** Where the keys of older stacks are. */
    Path formerKeys() {
        return path.resolve("keys.properties");
    }

    /** Where a training run has its own data, logs and pid file. */
    StackFolder training() {
        return new StackFolder(path.resolve("training"));
    }

    public Path pidFile() {
        return path.resolve("processes");
    }

    public void create() {
        try {
            Files.createDirectories(path.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make " + path, e);
        }
    }

    /** Deletes everything in it. */
    public void delete() {
        Folders.delete(path);
    }
}
