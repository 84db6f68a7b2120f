package dk.opgang.platform.batch.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.opgang.platform.batch.row.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A JSON array as JSON lines, one element each, while it streams through: one element is held at a time, and of one that is
 * too long only as much as tells that it is. What is no JSON array throws a problem, wherever in the body that shows. Jackson finds
 * where elements begin and end; their bytes are those of the body.
 */
final class JsonArrayLines extends InputStream {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final ElementBytes body;
    private final JsonParser parser;
    private long elements;
    private boolean begun;
    private boolean ended;
    private int position;

    JsonArrayLines(InputStream in) throws IOException {
        this.body = new ElementBytes(in);
        this.parser = JSON.createParser(body);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int written = 0;
        while (written < length && (position < body.lineLength() || nextLine())) {
            int part = Math.min(length - written, body.lineLength() - position);
            System.arraycopy(body.line(), position, bytes, offset + written, part);
            position += part;
            written += part;
        }
        return written == 0 && length > 0 ? -1 : written;
    }

    private boolean nextLine() throws IOException {
        if (!begun) {
            begin();
        }
        if (ended) {
            return false;
        }
        Supplier<RuntimeException> fault = () -> Unreadable.malformedElement(elements + 1);
        if (token(fault) == JsonToken.END_ARRAY) {
            end();
            return false;
        }
        try {
            body.begin(parser.currentTokenLocation().getByteOffset());
            parser.skipChildren();
            parser.finishToken();
            body.end(parser.currentLocation().getByteOffset());
        } catch (JacksonException _) {
            throw fault.get();
        }
        elements++;
        position = 0;
        return true;
    }

    private void begin() throws IOException {
        JsonToken first = token(Unreadable::notAnArray);
        if (first == null) {
            throw Unreadable.empty();
        }
        if (first != JsonToken.START_ARRAY) {
            throw Unreadable.notAnArray();
        }
        begun = true;
    }

    private void end() throws IOException {
        if (token(Unreadable::notAnArray) != null) {
            throw Unreadable.notAnArray();
        }
        ended = true;
    }

    private @Nullable JsonToken token(Supplier<RuntimeException> fault) throws IOException {
        try {
            return parser.nextToken();
        } catch (JacksonException _) {
            throw fault.get();
        }
    }
}
