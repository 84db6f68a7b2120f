package dk.opgang.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files that came with this release. */
public final class ClassPath {

    private ClassPath() {}

    /** What is in a file; nothing if there is none. */
    public static Optional<byte[]> find(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** What is in a file that must be there. */
    public static byte[] read(String file) {
        return find(file).orElseThrow(() -> new IllegalStateException(file + " is not on the class path"));
    }
}
