package dk.opgang.platform.csv;

import java.util.ArrayList;
import java.util.List;

/** Finds the records of a text, by the same boundaries that cut it. */
public final class RecordSpans {

    private RecordSpans() {}

    public static List<Span> of(byte[] body, Boundary boundary) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start < body.length) {
            int next = boundary.next(body, start, body.length);
            int end = next < 0 ? body.length : next;
            if (boundary.isMalformed() || boundary.isInsideQuotes()) {
                int firstLine = Boundary.firstLineEnd(body, start, end);
                end = firstLine < 0 ? end : firstLine;
            }
            if (boundary.isRow(body, start, end)) {
                spans.add(new Span(start, Boundary.trimmed(body, start, end) - start));
            }
            boundary.reset();
            start = end;
        }
        return spans;
    }
}
