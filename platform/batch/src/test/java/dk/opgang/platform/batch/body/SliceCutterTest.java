package dk.opgang.platform.batch.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.batch.row.Broken;
import dk.opgang.platform.batch.row.LineBoundary;
import dk.opgang.platform.csv.CsvBoundary;
import dk.opgang.platform.csv.CsvText;
import dk.opgang.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceCutterTest {

    private static final String TRICKY =
            "a;b;æ\r\n\"x\ny\";\"\"\"q\"\"\";ø\r\n\r\n\"\";;\n;;\na\"b;c;d\r\"x\"y;\";\";z\nlast;row;å";

    @Test
    void findsTheSameRecordsWhereverSlicesAndReadsEnd() throws IOException {
        // Given
        byte[] body = TRICKY.getBytes(StandardCharsets.UTF_8);
        List<List<String>> whole = cells(body);

        for (int slice = 1; slice <= body.length + 1; slice++) {
            for (int read = 1; read <= 3; read++) {
                // When
                Cut cut = cut(body, slice, read);

                // Then
                assertEquals(whole, cut.cells(), "slices of " + slice + " bytes, reads of " + read);
                assertEquals(whole.size(), cut.rows);
            }
        }
    }

    @Test
    void aFewRowsThatOpenQuotesAreRowsAndABodyOfThemIsNone() throws IOException {
        // Given
        String row = "a\";\"b\n";
        byte[] few = row.repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] many = row.repeat(40_000).getBytes(StandardCharsets.UTF_8);

        // When
        Cut cut = cut(few, 1_000_000, 8_192);
        ProblemException refused = assertThrows(ProblemException.class, () -> cut(many, 1_000_000, 8_192));

        // Then
        assertEquals(500, cut.rows);
        assertEquals("malformed-quotes", refused.faults().getFirst().code());
    }

    @Test
    void agreesWithTheReaderOnWhatARecordIs() throws IOException {
        // Given
        Random random = new Random(615);
        char[] alphabet = {'"', '"', ';', '\n', '\r', 'a', ' ', 'å'};

        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }

            // When
            Cut cut = cut(text.toString().getBytes(StandardCharsets.UTF_8), 1 + random.nextInt(8), 1);

            // Then
            assertEquals(
                    cut.rows, cut.cells().size(), () -> "of " + text.toString().replace("\n", "\\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 70_000, 300_000})
    void keepsOnlyTheBeginningOfARecordThatIsTooLong(int length) throws IOException {
        // Given
        String body = "1;P-1;x\nsystem;P-2;" + "x".repeat(length) + "\n3;P-3;z\n";

        // When
        Cut cut = cut(body.getBytes(StandardCharsets.UTF_8), 1_000_000, 8_192);

        // Then
        assertEquals(3, cut.rows);
        assertEquals(List.of(1), cut.broken.getFirst().ordinals());
        assertEquals(List.of("system", "P-2", ""), cut.cells().get(1));
        assertEquals(List.of("3", "P-3", "z"), cut.cells().get(2));
        assertTrue(cut.slices.getFirst().length < 1_000);
    }

    @Test
    void losesOneLineOnlyToAQuoteThatIsNotClosed() throws IOException {
        // Given
        String open = "s;P-0;\"open\n";
        String body = open + "s;P-1;plain\n".repeat(20_000);

        // When
        Cut cut = cut(body.getBytes(StandardCharsets.UTF_8), 100_000, 4_096);

        // Then
        assertEquals(20_001, cut.rows);
        assertEquals(Broken.NONE, cut.broken.getFirst());
        assertEquals(List.of("s", "P-0", "\"open"), cut.cells().getFirst());
        assertEquals(List.of("s", "P-1", "plain"), cut.cells().get(1));
    }

    @Test
    void marksALineThatIsTooLongAndHasAnOpenQuote() throws IOException {
        // Given
        String body = "1;2;3\n4;\"" + "x".repeat(70_000) + "\n7;8;9\n";

        // When
        Cut cut = cut(body.getBytes(StandardCharsets.UTF_8), 1_000_000, 8_192);

        // Then
        assertEquals(3, cut.rows);
        assertEquals(List.of(1), cut.broken.getFirst().ordinals());
        assertEquals(List.of("7", "8", "9"), cut.cells().get(2));
    }

    @Test
    void losesOneLineOnlyToAnOpenQuoteNearTheEnd() throws IOException {
        // Given
        String body = "1;2;3\n4;\"5;6\n7;8;9\n";

        // When
        Cut cut = cut(body.getBytes(StandardCharsets.UTF_8), 1_000, 5);

        // Then
        assertEquals(List.of(List.of("1", "2", "3"), List.of("4", "\"5", "6"), List.of("7", "8", "9")), cut.cells());
    }

    @Test
    void cutsLines() throws IOException {
        // Given
        byte[] body = "{\"a\":\"\\\"\"}\r\n\r\n{}\n{\"b\":1}".getBytes(StandardCharsets.UTF_8);
        List<byte[]> slices = new ArrayList<>();

        // When
        long rows = new SliceCutter(
                        new ByteArrayInputStream(body),
                        new LineBoundary(),
                        Placeholder.JSON,
                        new SliceSize(1, 1),
                        (bytes, length, first, count, broken) -> slices.add(Arrays.copyOf(bytes, length)))
                .cut();

        // Then
        assertEquals(3, rows);
        assertEquals(3, slices.size());
    }

    private static Cut cut(byte[] body, int sliceBytes, int readBytes) throws IOException {
        Cut cut = new Cut();
        InputStream slow = new ByteArrayInputStream(body) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, readBytes));
            }
        };
        cut.rows = new SliceCutter(
                        slow, new CsvBoundary(';'), Placeholder.csv(';'), new SliceSize(sliceBytes, 1_000_000), cut)
                .cut();
        return cut;
    }

    private static List<List<String>> cells(byte[] slice) {
        return CsvText.rows(new String(slice, StandardCharsets.UTF_8), ';').stream()
                .map(CsvText.Row::cells)
                .toList();
    }

    private static final class Cut implements SliceSink {
        private final List<byte[]> slices = new ArrayList<>();
        private final List<Broken> broken = new ArrayList<>();
        private long rows;

        @Override
        public void take(byte[] bytes, int length, long firstRow, int count, Broken marked) {
            assertEquals(1L + cells().size(), firstRow);
            slices.add(Arrays.copyOf(bytes, length));
            broken.add(marked);
        }

        List<List<String>> cells() {
            return slices.stream()
                    .flatMap(slice -> SliceCutterTest.cells(slice).stream())
                    .toList();
        }
    }
}
