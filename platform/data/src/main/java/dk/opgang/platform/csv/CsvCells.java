package dk.opgang.platform.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes one record apart, by the rules of {@link CsvBoundary}. Of a record whose quotes are wrong nothing vanishes: the cell that is wrong
 * and those behind it come as they are written, quotes included.
 */
public final class CsvCells {

    /** Takes the cells of a record, in order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one cell.
         *
         * @param buffer used again afterwards
         */
        void cell(int index, char[] buffer, int from, int length);
    }

    private final char delimiter;
    private char[] unescaped = new char[64];

    public CsvCells(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Splits the record, which comes without its line end; false if a quote in it is not closed, or closed too early. */
    public boolean split(char[] record, Sink sink) {
        int index = 0;
        int at = 0;
        boolean wellFormed = true;
        while (true) {
            boolean quoted = wellFormed && at < record.length && record[at] == '"';
            int end = quoted ? quoted(record, at, index, sink) : plain(record, at, index, sink);
            if (end < 0) {
                wellFormed = false;
                end = plain(record, at, index, sink);
            }
            if (end >= record.length) {
                return wellFormed;
            }
            index++;
            at = end + 1;
        }
    }

    /** The cells as texts; of a record with wrong quotes as they are written. */
    public List<String> texts(String record) {
        List<String> texts = new ArrayList<>();
        split(record.toCharArray(), (index, buffer, from, length) -> texts.add(new String(buffer, from, length)));
        return texts;
    }

    private int plain(char[] record, int from, int index, Sink sink) {
        int end = from;
        while (end < record.length && record[end] != delimiter) {
            end++;
        }
        sink.cell(index, record, from, end - from);
        return end;
    }

    /** The place of the delimiter behind the cell; -1, and nothing told, if its quotes are wrong. */
    private int quoted(char[] record, int from, int index, Sink sink) {
        int end = from + 1;
        int written = 0;
        boolean doubled = false;
        while (end < record.length) {
            if (record[end] == '"') {
                if (end + 1 == record.length || record[end + 1] == delimiter) {
                    if (doubled) {
                        sink.cell(index, unescaped, 0, written);
                    } else {
                        sink.cell(index, record, from + 1, end - from - 1);
                    }
                    return end + 1;
                }
                if (record[end + 1] != '"') {
                    return -1;
                }
                written = doubled ? written : copied(record, from + 1, end);
                doubled = true;
                end++;
            }
            if (doubled) {
                room(written + 1);
                unescaped[written++] = record[end];
            }
            end++;
        }
        return -1;
    }

    private int copied(char[] record, int from, int to) {
        room(to - from);
        System.arraycopy(record, from, unescaped, 0, to - from);
        return to - from;
    }

    private void room(int wanted) {
        if (wanted > unescaped.length) {
            char[] larger = new char[Math.max(wanted, 2 * unescaped.length)];
            System.arraycopy(unescaped, 0, larger, 0, unescaped.length);
            unescaped = larger;
        }
    }
}
