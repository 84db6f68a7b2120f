package dk.opgang.platform.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads a row of arrays that the database gives as one value by {@code record_send}: one field after the other, each in the binary form that
 * {@link BinaryValues} writes. Arrays have one dimension and no nulls.
 */
public final class BinaryColumns {

    private final ByteBuffer in;

    public BinaryColumns(byte[] row) {
        in = ByteBuffer.wrap(row);
        skip(1);
    }

    /** The next field, which is a {@code uuid[]}. */
    public List<UUID> uuids() {
        return array(element -> new UUID(in.getLong(element), in.getLong(element + Long.BYTES)));
    }

    /** The next field, which is a {@code text[]}. */
    public List<String> texts() {
        return array(
                element -> new String(in.array(), element, in.getInt(element - Integer.BYTES), StandardCharsets.UTF_8));
    }

    /** @param read reads what begins at an index, behind its length */
    private <T> List<T> array(Function<Integer, T> read) {
        // The type and the length of the field.
        skip(2);
        int dimensions = in.getInt();
        // Whether there are nulls, and the type of an element.
        skip(2);
        int size = dimensions == 0 ? 0 : in.getInt();
        skip(dimensions);
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int length = in.getInt();
            values.add(read.apply(in.position()));
            in.position(in.position() + length);
        }
        return values;
    }

    private void skip(int numbers) {
        in.position(in.position() + numbers * Integer.BYTES);
    }
}
