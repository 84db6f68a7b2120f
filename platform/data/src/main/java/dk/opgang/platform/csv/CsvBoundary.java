package dk.opgang.platform.csv;

/**
 * Records end at a CR or LF outside quotes, as RFC 4180 has it; the LF of a CRLF makes an empty record, which nobody counts. In a cell
 * that begins with a quote a doubled quote is a quote, elsewhere a quote is a character as any other. Behind a closing quote comes a
 * delimiter or the end: after anything else the record is malformed, and ends with its first line, since nobody knows which of its quotes
 * is the wrong one: one row is lost and none swallowed. Works on bytes: in UTF-8 no byte of a longer character looks like a quote, a delimiter or a line end.
 */
public final class CsvBoundary implements Boundary {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE,
        MALFORMED
    }

    private final byte delimiter;
    private State state = State.CELL_START;
    private boolean malformed;

    public CsvBoundary(char delimiter) {
        this.delimiter = (byte) delimiter;
    }

    @Override
    public int next(byte[] bytes, int from, int to) {
        State now = state;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (now == State.QUOTED) {
                if (b == '"') {
                    now = State.AFTER_QUOTE;
                }
            } else if (b == '\n' || b == '\r') {
                state = State.CELL_START;
                malformed = now == State.MALFORMED;
                return i + 1;
            } else if (now != State.MALFORMED) {
                now = outside(now, b);
            }
        }
        state = now;
        return -1;
    }

    private State outside(State now, byte b) {
        if (b == delimiter) {
            return State.CELL_START;
        }
        return switch (now) {
            case CELL_START -> b == '"' ? State.QUOTED : State.PLAIN;
            case AFTER_QUOTE -> b == '"' ? State.QUOTED : State.MALFORMED;
            case PLAIN, QUOTED, MALFORMED -> now;
        };
    }

    @Override
    public void reset() {
        state = State.CELL_START;
        malformed = false;
    }

    @Override
    public boolean isMalformed() {
        return malformed || state == State.MALFORMED;
    }

    @Override
    public boolean isInsideQuotes() {
        return state == State.QUOTED;
    }

    /** Whether a cell holds anything but white space; quotes with nothing in between hold nothing. */
    @Override
    public boolean isRow(byte[] bytes, int from, int to) {
        int quotes = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '"') {
                quotes++;
            } else if (quotes % 2 == 1 || quotes > 2) {
                return true;
            } else if (b == delimiter || b == '\n' || b == '\r') {
                quotes = 0;
            } else if (!isSpace(bytes, i, from)) {
                return true;
            }
        }
        return quotes % 2 == 1 || quotes > 2;
    }

    /** Ordinary space and tab, and the two bytes of a no-break space. */
    private static boolean isSpace(byte[] bytes, int at, int from) {
        return switch (bytes[at]) {
            case ' ', '\t', (byte) 0xC2 -> true;
            case (byte) 0xA0 -> at > from && bytes[at - 1] == (byte) 0xC2;
            default -> false;
        };
    }
}
