package dk.opgang.platform.batch.body;

/** What is kept of a record that is too long, so that its poster may know it again. */
interface Placeholder {

    /** Bytes at the most that are looked at. */
    int SHOWN = 200;

    /** For JSON lines: an empty object. */
    Placeholder JSON = (bytes, from, to) -> put(bytes, from, "{}\n");

    /** Writes over the record a line that ends with LF and is no longer than the record was; gives its length. */
    int write(byte[] bytes, int from, int to);

    /** For CSV: the first cells, as far as they have no quotes. */
    static Placeholder csv(char delimiter) {
        return (bytes, from, to) -> {
            int afterCell = from;
            boolean shows = false;
            int end = Math.min(to - 1, from + SHOWN);
            for (int i = from; i < end && bytes[i] != '"' && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
                if (bytes[i] == delimiter) {
                    afterCell = i + 1;
                } else if (bytes[i] > ' ') {
                    shows = true;
                }
            }
            if (afterCell == from || !shows) {
                return put(bytes, from, "?\n");
            }
            bytes[afterCell] = '\n';
            return afterCell + 1 - from;
        };
    }

    private static int put(byte[] bytes, int from, String line) {
        for (int i = 0; i < line.length(); i++) {
            bytes[from + i] = (byte) line.charAt(i);
        }
        return line.length();
    }
}
