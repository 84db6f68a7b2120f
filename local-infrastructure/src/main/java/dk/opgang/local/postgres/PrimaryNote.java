package dk.opgang.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that names the server that takes the writes. It is written when somebody decides that, before anything is done about it: whoever starts
 * a server looks here what it is to be.
 */
public final class PrimaryNote {

    /** The one that is the primary before anybody has decided. */
    private static final String FIRST = "postgres";

    private final Path file;

    public PrimaryNote(Path file) {
        this.file = file;
    }

    /** The name of the server, as in the compose file. */
    public String name() {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : FIRST;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    void write(String name) {
        Path staged = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(staged, name + "\n");
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
