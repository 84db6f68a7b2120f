package dk.opgang.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The key sets of a local stack: made on first use and kept in its folder, so that no key stands in the repository. */
final class DevelopmentKeys {

    private final Path file;

    DevelopmentKeys(Path file) {
        this.file = file;
    }

    /** The key set of that variable, or null if the variable is none of these. */
    synchronized @Nullable String of(String variable) {
        if (!KeySets.VARIABLES.contains(variable)) {
            return null;
        }
        try {
            return (Files.exists(file) ? read() : make()).getProperty(variable);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep the development keys in " + file, e);
        }
    }

    private Properties read() throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        return keys;
    }

    private Properties make() throws IOException {
        Properties keys = new Properties();
        keys.putAll(KeySets.generate());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            keys.store(writer, "Key sets of this local stack only");
        }
        return keys;
    }
}
