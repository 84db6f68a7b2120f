package dk.opgang.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** Tells which packaged services are missing or older than what they are made of. */
final class Freshness {

    private final Path root;

    Freshness(Path root) {
        this.root = root;
    }

    List<String> stale(List<String> services) {
        FileTime shared = newest(List.of(
                root.resolve("pom.xml"),
                root.resolve("contracts/src/main"),
                root.resolve("platform/core/src/main"),
                root.resolve("platform/disclosure/src/main"),
                root.resolve("platform/web/src/main"),
                root.resolve("platform/data/src/main"),
                root.resolve("platform/batch/src/main")));
        return services.stream().filter(service -> isStale(service, shared)).toList();
    }

    static Path jar(Path root, String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private boolean isStale(String service, FileTime shared) {
        Path jar = jar(root, service);
        if (!Files.exists(jar)) {
            return true;
        }
        FileTime own = newest(List.of(
                root.resolve(service).resolve("pom.xml"), root.resolve(service).resolve("src/main")));
        FileTime built = modified(jar);
        return built.compareTo(own) < 0 || built.compareTo(shared) < 0;
    }

    private static FileTime newest(List<Path> places) {
        return places.stream()
                .filter(Files::exists)
                .flatMap(Freshness::files)
                .map(Freshness::modified)
                .max(FileTime::compareTo)
                .orElse(FileTime.fromMillis(0));
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look through " + place, e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the time of " + file, e);
        }
    }
}
