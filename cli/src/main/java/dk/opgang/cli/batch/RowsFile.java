package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Word;
import dk.opgang.client.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The rows of a file as they were when it was first read. What is sent is compared with that before its last bytes leave, so that a
 * file that changes meanwhile breaks the request off instead of being taken half old and half new.
 */
final class RowsFile implements Content {

    private final Path file;
    private final long length;
    private final String sha256;
    private int opened;
    private long lines;
    private boolean changed;

    private RowsFile(Path file, long length, String sha256) {
        this.file = file;
        this.length = length;
        this.sha256 = sha256;
    }

    static RowsFile of(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw CommandFailed.wrongUse(Word.NO_FILE, file);
        }
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return new RowsFile(file, length, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.NO_FILE, file);
        }
    }

    String sha256() {
        return sha256;
    }

    /** Whether it was found to be another file than at first. */
    synchronized boolean isChanged() {
        return changed;
    }

    /** The ends of lines that have been sent. */
    synchronized long linesSent() {
        return lines;
    }

    /** How often it was begun to be sent. */
    synchronized int timesOpened() {
        return opened;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public synchronized boolean isOpenable() {
        return !changed;
    }

    @Override
    public InputStream open() throws IOException {
        synchronized (this) {
            opened++;
            lines = 0;
        }
        return new UnchangedStream(Files.newInputStream(file), length, sha256, digest(), this);
    }

    /** Heard from the stream. */
    synchronized void passed(int ends) {
        lines += ends;
    }

    synchronized IOException foundChanged() {
        changed = true;
        return new IOException(file + " has changed");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
