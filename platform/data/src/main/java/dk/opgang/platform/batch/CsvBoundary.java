package dk.opgang.platform.batch;

/**
 * Records end at a CR or LF outside quotes, as RFC 4180 has it; the LF of a CRLF makes an empty record, which nobody counts.
 * In a cell that begins with a quote each further quote opens or closes, elsewhere a quote is a character as any other; this is how
 * the reader of the cells takes them too. Works on bytes: in UTF-8 no byte of a longer character looks like a quote, a delimiter or a line end.
 */
final class CsvBoundary implements Boundary {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        AFTER_QUOTED
    }

    private final byte delimiter;
    private State state = State.CELL_START;

    CsvBoundary(char delimiter) {
        this.delimiter = (byte) delimiter;
    }

    @Override
    public int next(byte[] bytes, int from, int to) {
        State now = state;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (now == State.QUOTED) {
                if (b == '"') {
                    now = State.AFTER_QUOTED;
                }
            } else if (b == '\n' || b == '\r') {
                state = State.CELL_START;
                return i + 1;
            } else if (b == delimiter) {
                now = State.CELL_START;
            } else if (b == '"' && now != State.PLAIN) {
                now = State.QUOTED;
            } else if (now == State.CELL_START) {
                now = State.PLAIN;
            }
        }
        state = now;
        return -1;
    }

    @Override
    public void reset() {
        state = State.CELL_START;
    }

    @Override
    public boolean isInsideQuotes() {
        return state == State.QUOTED;
    }
}
