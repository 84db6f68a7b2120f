package dk.opgang.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that is sent as it is read, so that memory does not grow with it. */
public interface Content {

    /** Opens it at its beginning; called once for each time that it is sent. */
    InputStream open() throws IOException;

    /** Its bytes, or −1 if that is not known: then it is sent in chunks. */
    default long length() throws IOException {
        return -1;
    }

    /** Whether it can be opened (again). */
    default boolean isOpenable() {
        return true;
    }

    static Content of(byte[] bytes) {
        byte[] own = bytes.clone();
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(own);
            }

            @Override
            public long length() {
                return own.length;
            }
        };
    }

    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Content of(Path file) {
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long length() throws IOException {
                return Files.size(file);
            }
        };
    }

    /** A stream that can be read only once, for instance standard input: what is cut off in the middle is not sent again. */
    static Content once(InputStream stream) {
        AtomicBoolean opened = new AtomicBoolean();
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                if (opened.getAndSet(true)) {
                    throw new IOException("The stream has been read and cannot be sent again");
                }
                return stream;
            }

            @Override
            public boolean isOpenable() {
                return !opened.get();
            }
        };
    }
}
