package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.row.Broken;
import dk.opgang.platform.batch.row.Unreadable;
import dk.opgang.platform.csv.Boundary;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into slices that end where records end. Holds one slice at a time, however long the body or a record in it: of
 * a record above {@value #MAX_RECORD} bytes only the beginning is kept, and marked.
 */
final class SliceCutter {

    static final int MAX_RECORD = 64 * 1024;

    private static final int READ_AT_ONCE = 64 * 1024;

    /**
     * Bytes that are read again, at the most, because a quote before them was not meant to be one: as many as a thousand of the longest
     * records. In a body with more of them the quotes mean something else, and each further line would cost as much again.
     */
    private static final long MOST_READ_AGAIN = 1_000L * MAX_RECORD;

    private final InputStream body;
    private final Boundary boundary;
    private final Placeholder placeholder;
    private final SliceSink sink;
    private final SliceSize size;
    private final byte[] bytes;

    /** Bytes in the buffer, the beginning of the running record, and how far it was looked at. */
    private int length;

    private int recordStart;
    private int position;
    private boolean skipping;
    private long readAgain;

    private long firstRow = 1;
    private int rows;
    private List<Integer> broken = new ArrayList<>();

    SliceCutter(InputStream body, Boundary boundary, Placeholder placeholder, SliceSize size, SliceSink sink) {
        this.body = body;
        this.boundary = boundary;
        this.placeholder = placeholder;
        this.size = size;
        this.sink = sink;
        this.bytes = new byte[size.bytes() + MAX_RECORD + 2 * READ_AT_ONCE];
    }

    /** Cuts the body to its end; gives the number of rows. */
    long cut() throws IOException {
        int read;
        while ((read = body.read(bytes, length, Math.min(READ_AT_ONCE, bytes.length - length))) >= 0) {
            length += read;
            scan();
        }
        finish();
        emit();
        return firstRow - 1;
    }

    private void scan() {
        while (position < length) {
            int end = boundary.next(bytes, position, length);
            boolean complete = end >= 0;
            position = complete ? end : length;
            if (skipping) {
                skip(complete);
            } else if (complete && boundary.isMalformed()) {
                endAtFirstLine();
            } else if (position - recordStart > MAX_RECORD) {
                breakRecord(complete);
            } else if (complete) {
                endRecord();
            }
        }
    }

    private void endRecord() {
        if (boundary.isRow(bytes, recordStart, position)) {
            rows++;
        }
        beginRecord();
        if (position >= size.bytes() || rows >= size.rows()) {
            emit();
        }
    }

    private void beginRecord() {
        boundary.reset();
        recordStart = position;
    }

    /** Takes the first line for the record, since its quotes are wrong, and goes on behind it. */
    private void endAtFirstLine() {
        int lineEnd = Boundary.firstLineEnd(bytes, recordStart, position);
        if (lineEnd >= 0) {
            readAgain += position - lineEnd;
            position = lineEnd;
        }
        if (readAgain > MOST_READ_AGAIN) {
            throw Unreadable.quotes(firstRow + rows);
        }
        if (position - recordStart > MAX_RECORD) {
            putPlaceholder(true);
        } else {
            endRecord();
        }
    }

    /** Puts a placeholder where a record is too long, and goes on behind it, or behind its first line if a quote is open. */
    private void breakRecord(boolean complete) {
        if (boundary.isInsideQuotes() && Boundary.firstLineEnd(bytes, recordStart, position) >= 0) {
            endAtFirstLine();
        } else {
            putPlaceholder(complete);
        }
    }

    private void putPlaceholder(boolean complete) {
        int written = placeholder.write(bytes, recordStart, position);
        broken.add(rows);
        remove(recordStart + written, position);
        position = recordStart + written;
        if (complete) {
            endRecord();
        } else {
            // The record counts when its end is found; its placeholder stays before the bytes that are thrown away.
            skipping = true;
        }
    }

    private void skip(boolean complete) {
        int keepTo = placeholderEnd();
        remove(keepTo, position);
        position = keepTo;
        if (complete) {
            skipping = false;
            endRecord();
        }
    }

    private int placeholderEnd() {
        int end = recordStart;
        while (bytes[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private void remove(int from, int to) {
        System.arraycopy(bytes, to, bytes, from, length - to);
        length -= to - from;
    }

    private void finish() {
        while (!skipping && position > recordStart && (boundary.isInsideQuotes() || boundary.isMalformed())) {
            endAtFirstLine();
            scan();
        }
        if (skipping || position > recordStart) {
            skipping = false;
            endRecord();
        }
    }

    private void emit() {
        if (position == 0) {
            return;
        }
        if (rows > 0) {
            sink.take(bytes, position, firstRow, rows, new Broken(broken));
        }
        firstRow += rows;
        rows = 0;
        broken = new ArrayList<>();
        remove(0, position);
        position = 0;
        recordStart = 0;
    }
}
