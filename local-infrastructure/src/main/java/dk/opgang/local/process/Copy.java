package dk.opgang.local.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Copies a folder in which somebody is still writing. */
public final class Copy {

    private Copy() {}

    /**
     * Copies all files and empty folders.
     *
     * @param place where a file goes, by its path within the folder; null if it is left out
     */
    public static void tree(Path from, Placement place) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path target = place.of(from.relativize(folder));
                if (target != null) {
                    Files.createDirectories(target);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = place.of(from.relativize(file));
                if (target != null) {
                    copy(file, target);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** Copies everything to one place. */
    public static void tree(Path from, Path to) throws IOException {
        tree(from, (Path file) -> to.resolve(file));
    }

    /** A file that is gone by now belonged to a table that is: the log tells of it. */
    private static void copy(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException gone) {
            if (Files.exists(file)) {
                throw gone;
            }
        }
    }

    /** Where a file goes. */
    @FunctionalInterface
    public interface Placement {
        @Nullable
        Path of(Path relative);
    }
}
