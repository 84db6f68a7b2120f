package dk.opgang.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the checkout that these tests read. */
final class Checkout {

    private static final Path ROOT = Path.of(System.getProperty("opgang.root", ".."));

    private Checkout() {}

    static Path at(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) throws IOException {
        return Files.readString(at(path));
    }

    /** The files of a folder with that ending, in the order of their names. */
    static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(at(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
