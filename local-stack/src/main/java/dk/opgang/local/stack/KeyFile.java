package dk.opgang.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A key set in a file that the services read, and read again when it changes. Its rotation begins with a new key, which all services know before
 * it becomes the primary one, so that none meets something that it cannot read; a mark beside the file tells that the rotation is not at its end.
 */
final class KeyFile {

    private final String variable;
    private final Path file;
    private final Path mark;

    KeyFile(String variable, Path file) {
        this.variable = variable;
        this.file = file;
        this.mark = file.resolveSibling(file.getFileName() + ".rotating");
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Replaces the file in one step: nobody reads half of it. Only the owner reads it at all. */
    void write(String keyset) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(whole);
            Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(whole, keyset);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Adds the new key, unless an earlier rotation did and was interrupted. */
    void begin() {
        if (!Files.exists(mark)) {
            String keyset = text();
            if (KeySets.isLastPrimary(keyset)) {
                write(KeySets.withNewKey(variable, keyset));
            }
            setMark();
        }
    }

    /** Makes the new key the primary one. */
    void promote() {
        String keyset = text();
        if (!KeySets.isLastPrimary(keyset)) {
            write(KeySets.withLastAsPrimary(keyset));
        }
    }

    /** Nothing of an older key is left. */
    void finish() {
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void setMark() {
        try {
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("Could not keep the development keys in " + file, e);
    }
}
