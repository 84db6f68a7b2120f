package dk.opgang.platform.batch.body;

import java.io.IOException;
import java.io.InputStream;

/**
 * A body that a parser reads, of which the bytes of one element are kept as a line. The parser asks for more only when it has gone
 * through what it has, so that an element begins in what it read last or, if a number lies across the two, in what it read before.
 */
final class ElementBytes extends InputStream {

    private static final int LONGEST = SliceCutter.MAX_RECORD + 1;

    private final InputStream in;

    private byte[] before = new byte[0];
    private byte[] last = new byte[0];
    private int lastLength;

    /** Where in the body the two begin, and what of the running element was kept already; below 0 outside of elements. */
    private long beforeOffset;

    private long lastOffset;
    private long keptTo = -1;

    /** The running element, followed by LF when it is complete. */
    private final byte[] line = new byte[LONGEST + 1];

    private int lineLength;

    ElementBytes(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            if (keptTo >= 0) {
                keep(lastOffset + lastLength);
            }
            byte[] free = before.length < read ? new byte[Math.max(read, length)] : before;
            before = last;
            beforeOffset = lastOffset;
            lastOffset += lastLength;
            lastLength = read;
            System.arraycopy(bytes, offset, free, 0, read);
            last = free;
        }
        return read;
    }

    /** An element begins at that byte of the body. */
    void begin(long offset) {
        keptTo = offset;
        lineLength = 0;
    }

    /** The running element ends before that byte of the body. */
    void end(long offset) {
        keep(offset);
        keptTo = -1;
        for (int i = 0; i < lineLength; i++) {
            // Within texts JSON has them as escapes, so that what lies between is meant.
            line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
        }
        line[lineLength++] = '\n';
    }

    byte[] line() {
        return line;
    }

    int lineLength() {
        return lineLength;
    }

    private void keep(long to) {
        if (keptTo < lastOffset) {
            copy(before, beforeOffset, Math.min(to, lastOffset));
        }
        copy(last, lastOffset, to);
    }

    private void copy(byte[] from, long offset, long to) {
        int wanted = (int) (to - keptTo);
        int part = Math.min(wanted, LONGEST - lineLength);
        System.arraycopy(from, (int) (keptTo - offset), line, lineLength, part);
        lineLength += part;
        keptTo = to;
    }
}
