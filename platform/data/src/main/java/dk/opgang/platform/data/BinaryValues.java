package dk.opgang.platform.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values one behind the other in PostgreSQL's binary form, each behind its length, as the fields of a row of {@code COPY} and the elements of an
 * array are: no text is made here and none parsed there.
 */
public class BinaryValues {

    private static final long EPOCH_DAY_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long MICROS_2000 = EPOCH_DAY_2000 * 86_400_000_000L;

    /** The number of the type {@code text} in the catalogue. */
    private static final int TEXT = 25;

    private byte[] bytes;
    private int size;

    /** @param capacity bytes for which there is room from the beginning; there is always more when it is needed */
    public BinaryValues(int capacity) {
        bytes = new byte[capacity];
    }

    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public void text(@Nullable String value) {
        bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(byte @Nullable [] value) {
        if (value == null) {
            nothing();
        } else {
            int4(value.length);
            append(value);
        }
    }

    /** A {@code text[]}. */
    public void texts(List<String> values) {
        int at = size;
        int4(0);
        array(TEXT, values, BinaryValues::text);
        int end = size;
        size = at;
        int4(end - at - Integer.BYTES);
        size = end;
    }

    /**
     * An array, without the length that stands before it as a field: dimensions, whether there are nulls, type, length and first index, and then
     * the elements.
     *
     * @param type of an element, by its number in the catalogue
     */
    <T extends @Nullable Object> void array(int type, List<T> elements, BiConsumer<BinaryValues, T> write) {
        int4(elements.isEmpty() ? 0 : 1);
        int4(elements.stream().anyMatch(Objects::isNull) ? 1 : 0);
        int4(type);
        if (!elements.isEmpty()) {
            int4(elements.size());
            int4(1);
        }
        elements.forEach(element -> write.accept(this, element));
    }

    public void uuid(@Nullable UUID value) {
        if (value == null) {
            nothing();
        } else {
            int4(16);
            int8(value.getMostSignificantBits());
            int8(value.getLeastSignificantBits());
        }
    }

    public void date(@Nullable LocalDate value) {
        if (value == null) {
            nothing();
        } else {
            int4(4);
            int4((int) (value.toEpochDay() - EPOCH_DAY_2000));
        }
    }

    public void instant(@Nullable Instant value) {
        if (value == null) {
            nothing();
        } else {
            int4(8);
            int8(value.getEpochSecond() * 1_000_000 + value.getNano() / 1_000 - MICROS_2000);
        }
    }

    public void integer(@Nullable Integer value) {
        if (value == null) {
            nothing();
        } else {
            int4(4);
            int4(value);
        }
    }

    public void bigint(@Nullable Long value) {
        if (value == null) {
            nothing();
        } else {
            int4(8);
            int8(value);
        }
    }

    public void bool(@Nullable Boolean value) {
        if (value == null) {
            nothing();
        } else {
            int4(1);
            ensure(1);
            bytes[size++] = (byte) (value ? 1 : 0);
        }
    }

    public void decimal(@Nullable BigDecimal value) {
        if (value == null) {
            int4(-1);
            return;
        }
        BinaryNumeric number = BinaryNumeric.of(value);
        int4(8 + 2 * number.groups().length);
        int2(number.groups().length);
        int2(number.weight());
        int2(value.signum() < 0 ? 0x4000 : 0);
        int2(number.scale());
        for (short group : number.groups()) {
            int2(group);
        }
    }

    private void nothing() {
        int4(-1);
    }

    protected final void int2(int value) {
        ensure(2);
        bytes[size++] = (byte) (value >>> 8);
        bytes[size++] = (byte) value;
    }

    protected final void int4(int value) {
        int2(value >>> 16);
        int2(value);
    }

    private void int8(long value) {
        int4((int) (value >>> 32));
        int4((int) value);
    }

    protected final void append(byte[] value) {
        ensure(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
