package dk.opgang.platform.batch.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dk.opgang.platform.batch.row.Unreadable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A JSON array as JSON lines, one element each, while it streams through: one element is held at a time, and of one that is
 * too long only as much as tells that it is. What is no JSON array throws a problem, wherever in the body that shows.
 */
final class JsonArrayLines extends InputStream {

    private enum State {
        BEFORE_ARRAY,
        BEFORE_FIRST,
        BEFORE_ELEMENT,
        ELEMENT,
        AFTER_ELEMENT,
        AFTER_ARRAY
    }

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int LONGEST = SliceCutter.MAX_RECORD + 1;

    private final InputStream in;
    private final byte[] read = new byte[64 * 1024];
    private int readLength;
    private int readPosition;

    /** The running element, followed by LF when it is complete. */
    private final byte[] line = new byte[LONGEST + 1];

    private int lineLength;
    private int linePosition;
    private boolean lineComplete;

    private State state = State.BEFORE_ARRAY;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private long elements;

    JsonArrayLines(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int written = 0;
        while (written < length && (lineComplete || nextLine())) {
            int part = Math.min(length - written, lineLength - linePosition);
            System.arraycopy(line, linePosition, bytes, offset + written, part);
            linePosition += part;
            written += part;
            if (linePosition == lineLength) {
                lineComplete = false;
                lineLength = 0;
                linePosition = 0;
            }
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    private boolean nextLine() throws IOException {
        while (!lineComplete) {
            if (readPosition == readLength) {
                readPosition = 0;
                readLength = in.read(read, 0, read.length);
                if (readLength < 0) {
                    readLength = 0;
                    end();
                    return false;
                }
            }
            if (accept(read[readPosition])) {
                readPosition++;
            }
        }
        return true;
    }

    private void end() {
        if (state == State.BEFORE_ARRAY) {
            throw Unreadable.empty();
        }
        if (state != State.AFTER_ARRAY) {
            throw Unreadable.malformedElement(elements + 1);
        }
    }

    /** Takes a byte; false if it ended an element that it does not belong to and is to be looked at again. */
    private boolean accept(byte b) {
        if (state == State.ELEMENT) {
            return inElement(b);
        }
        if (isSpace(b)) {
            return true;
        }
        switch (state) {
            case BEFORE_ARRAY -> {
                if (b != '[') {
                    throw Unreadable.notAnArray();
                }
                state = State.BEFORE_FIRST;
            }
            case BEFORE_FIRST, BEFORE_ELEMENT -> {
                if (b == ']' && state == State.BEFORE_FIRST) {
                    state = State.AFTER_ARRAY;
                    return true;
                }
                state = State.ELEMENT;
                return inElement(b);
            }
            case AFTER_ELEMENT -> {
                if (b != ',' && b != ']') {
                    throw Unreadable.malformedElement(elements + 1);
                }
                state = b == ',' ? State.BEFORE_ELEMENT : State.AFTER_ARRAY;
            }
            case AFTER_ARRAY -> throw Unreadable.notAnArray();
            case ELEMENT -> throw new IllegalStateException("An element is looked at elsewhere");
        }
        return true;
    }

    private boolean inElement(byte b) {
        if (inString) {
            keep(b);
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else if (b == '"') {
                inString = false;
                endIfWhole();
            }
            return true;
        }
        if (depth == 0 && (b == ',' || b == ']' || isSpace(b))) {
            endElement();
            return false;
        }
        keep(isSpace(b) ? (byte) ' ' : b);
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> {
                depth--;
                endIfWhole();
            }
            default -> {
                // Part of a number or a word: whether it is one shows when the element is whole.
            }
        }
        return true;
    }

    private void endIfWhole() {
        if (depth <= 0) {
            endElement();
        }
    }

    private void endElement() {
        elements++;
        if (lineLength < LONGEST && !isJson()) {
            throw Unreadable.malformedElement(elements);
        }
        for (int i = 0; lineLength == LONGEST && i < LONGEST; i++) {
            // It is refused unread for its length; as one line.
            line[i] = line[i] == '\n' ? (byte) ' ' : line[i];
        }
        line[lineLength++] = '\n';
        lineComplete = true;
        depth = 0;
        state = State.AFTER_ELEMENT;
    }

    private void keep(byte b) {
        if (lineLength < LONGEST) {
            line[lineLength++] = b;
        }
    }

    private boolean isJson() {
        try (JsonParser parser = JSON.createParser(line, 0, lineLength)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
