package dk.opgang.platform.batch.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream of text in another character set as UTF-8, while it streams through. For character sets without surrogates. */
final class AsUtf8 extends InputStream {

    private final Reader text;
    private final char[] read = new char[16 * 1024];
    private byte[] bytes = {};
    private int position;

    AsUtf8(InputStream in, Charset charset) {
        this.text = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, part);
        position += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private boolean fill() throws IOException {
        while (position == bytes.length) {
            int count = text.read(read);
            if (count < 0) {
                return false;
            }
            bytes = new String(read, 0, count).getBytes(StandardCharsets.UTF_8);
            position = 0;
        }
        return true;
    }
}
