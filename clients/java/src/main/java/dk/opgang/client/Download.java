package dk.opgang.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes bodies where they are wanted, a piece at a time. */
final class Download {

    private static final int PIECE = 16 * 1024;

    private Download() {}

    /**
     * Writes the rest of an answer.
     *
     * @return how many bytes there were
     * @throws OpgangUnreachable if the answer was cut off
     * @throws UncheckedIOException if it could not be written
     */
    static long copy(Answer answer, OutputStream to) {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        for (int got = read(answer, piece); got >= 0; got = read(answer, piece)) {
            try {
                to.write(piece, 0, got);
            } catch (IOException e) {
                throw new UncheckedIOException("An answer could not be written", e);
            }
            bytes += got;
        }
        return bytes;
    }

    /** Writes the answer beside the file and then in its place, so that there never is half of one. */
    static long toFile(Answer answer, Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            long bytes;
            try (OutputStream to = Files.newOutputStream(beside)) {
                bytes = copy(answer, to);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be written", e);
        } finally {
            removeQuietly(beside);
        }
    }

    private static int read(Answer answer, byte[] piece) {
        InputStream body = answer.body();
        try {
            return body.read(piece);
        } catch (IOException e) {
            throw answer.lost(e);
        }
    }

    private static void removeQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What failed before is told; a part that stays is written over by the next attempt.
            return;
        }
    }
}
