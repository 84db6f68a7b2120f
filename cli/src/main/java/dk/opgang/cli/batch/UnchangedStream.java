package dk.opgang.cli.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Gives its last bytes away only if all of them together are what was announced. */
final class UnchangedStream extends FilterInputStream {

    private final long length;
    private final String sha256;
    private final MessageDigest digest;
    private final RowsFile file;
    private long read;

    UnchangedStream(InputStream in, long length, String sha256, MessageDigest digest, RowsFile file) {
        super(in);
        this.length = length;
        this.sha256 = sha256;
        this.digest = digest;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int got = super.read(buffer, offset, wanted);
        if (got > 0) {
            digest.update(buffer, offset, got);
            read += got;
            file.passed(ends(buffer, offset, got));
        }
        boolean ended = got < 0;
        if (read > length || (ended && read < length)) {
            throw file.foundChanged();
        }
        if (got > 0 && read == length && !sha256.equals(HexFormat.of().formatHex(digest.digest()))) {
            throw file.foundChanged();
        }
        return got;
    }

    private static int ends(byte[] buffer, int offset, int length) {
        int ends = 0;
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n') {
                ends++;
            }
        }
        return ends;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] skipped = new byte[(int) Math.min(Math.max(bytes, 0), 8192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
