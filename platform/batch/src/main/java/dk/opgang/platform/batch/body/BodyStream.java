package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.row.Unreadable;
import dk.opgang.platform.csv.CsvBoundary;
import dk.opgang.platform.csv.CsvText;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A body on its way in: unpacked, in UTF-8, not longer than allowed, without a byte order mark. */
final class BodyStream {

    private static final int BUFFER = 16 * 1024;

    private final BufferedInputStream in;

    private BodyStream(BufferedInputStream in) {
        this.in = in;
    }

    /** @param maxBytes after unpacking; more is 413 */
    static BodyStream open(InputStream body, boolean gzip, Charset charset, long maxBytes) throws IOException {
        InputStream unpacked = gzip ? new GZIPInputStream(body, BUFFER) : body;
        InputStream limited = new Limited(unpacked, maxBytes);
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        BufferedInputStream in = new BufferedInputStream(utf8 ? limited : new AsUtf8(limited, charset), BUFFER);
        in.mark(3);
        boolean marked = in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
        if (!marked) {
            in.reset();
        }
        return new BodyStream(in);
    }

    InputStream rest() {
        return in;
    }

    /** The first line that holds anything, as the header of a CSV body; 400 if there is none. A line {@code sep=;} is no header. */
    String header() throws IOException {
        String first = line();
        return CsvText.isSeparatorLine(first) ? line() : first;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        while ((next = in.read()) >= 0) {
            boolean lineEnd = next == '\n' || next == '\r';
            if (lineEnd && isHeader(line)) {
                break;
            }
            if (lineEnd) {
                line.reset();
            } else {
                line.write(next);
            }
            if (line.size() > SliceCutter.MAX_RECORD) {
                throw Unreadable.headerTooLong();
            }
        }
        if (!isHeader(line)) {
            throw Unreadable.empty();
        }
        return decoded(line.toByteArray());
    }

    private static boolean isHeader(ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        return new CsvBoundary(',').isRow(bytes, 0, bytes.length) && new CsvBoundary(';').isRow(bytes, 0, bytes.length);
    }

    private static String decoded(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Unreadable.headerNotUtf8();
        }
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
            }
        }
    }
}
