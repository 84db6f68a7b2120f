package dk.opgang.local.postgres;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The number that a data directory got when it was made, and that all copies of it share ({@code system_identifier} of its control file). */
final class DataOrigin {

    private DataOrigin() {}

    /** In the byte order of the machine, so good for comparing alone; empty if there is no data. */
    static Optional<Long> of(Path dataDirectory) throws IOException {
        Path control = dataDirectory.resolve("global").resolve("pg_control");
        if (!Files.exists(control)) {
            return Optional.empty();
        }
        try (InputStream file = Files.newInputStream(control);
                DataInputStream first = new DataInputStream(file)) {
            return Optional.of(first.readLong());
        }
    }
}
