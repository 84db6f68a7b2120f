package dk.opgang.platform.batch;

import java.util.ArrayList;
import java.util.List;

/** Finds the records of a slice again, by the same boundaries that cut it. */
final class RecordSpans {

    private RecordSpans() {}

    static List<Span> of(byte[] body, Boundary boundary) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start < body.length) {
            int next = boundary.next(body, start, body.length);
            int end = next < 0 ? body.length : next;
            int length = Boundary.trimmed(body, start, end) - start;
            if (length > 0) {
                spans.add(new Span(start, length));
            }
            boundary.reset();
            start = end;
        }
        return spans;
    }
}
