package dk.opgang.gateway.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Which code lists the contracts hold: whatever lies beside one that is known to be there. */
public final class CodeListFiles {

    private static final String FOLDER = "code-lists/";
    private static final String KNOWN = FOLDER + "municipalities.json";
    private static final String ENDING = ".json";

    private CodeListFiles() {}

    /** The names in the order of the alphabet. */
    public static List<String> names() {
        try (Stream<String> files = beside(known())) {
            return files.filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The code lists cannot be listed", e);
        }
    }

    /** When this release came to this machine: the time of its file, or of the archive that holds it. */
    static Instant releasedAt() {
        try {
            URLConnection connection = known().openConnection();
            connection.setUseCaches(false);
            try (InputStream opened = connection.getInputStream()) {
                return Instant.ofEpochMilli(connection.getLastModified());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The code lists cannot be read", e);
        }
    }

    private static URL known() {
        URL known = Thread.currentThread().getContextClassLoader().getResource(KNOWN);
        if (known == null) {
            throw new IllegalStateException("The contracts with " + KNOWN + " are not on the class path");
        }
        return known;
    }

    private static Stream<String> beside(URL known) throws IOException {
        URLConnection connection = known.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER))
                        .map(name -> name.substring(FOLDER.length()))
                        .toList()
                        .stream();
            }
        }
        try (Stream<Path> files =
                Files.list(Path.of(URI.create(known.toString())).getParent())) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
