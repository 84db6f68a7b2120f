package dk.opgang.platform.batch.merge;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in the binary format of PostgreSQL's {@code COPY}: no text is made here and none parsed there. */
final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long EPOCH_DAY_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long MICROS_2000 = EPOCH_DAY_2000 * 86_400_000_000L;

    /** The number of the type {@code text} in the catalogue. */
    private static final int TEXT = 25;

    private byte[] bytes;
    private int size;

    BinaryRows(int capacity) {
        bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void header() {
        append(SIGNATURE);
        int4(0);
        int4(0);
    }

    void begin(int columns) {
        int2(columns);
    }

    void trailer() {
        int2(-1);
    }

    void text(@Nullable String value) {
        bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte @Nullable [] value) {
        if (value == null) {
            nothing();
        } else {
            int4(value.length);
            append(value);
        }
    }

    void texts(List<String> values) {
        byte[][] texts = values.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        int length = Arrays.stream(texts).mapToInt(text -> 4 + text.length).sum();
        // Number of dimensions, whether there are nulls, type; of the dimension its length and first index.
        int4(texts.length == 0 ? 12 : 20 + length);
        int4(texts.length == 0 ? 0 : 1);
        int4(0);
        int4(TEXT);
        if (texts.length > 0) {
            int4(texts.length);
            int4(1);
        }
        for (byte[] text : texts) {
            bytes(text);
        }
    }

    void uuid(@Nullable UUID value) {
        if (value == null) {
            nothing();
        } else {
            int4(16);
            int8(value.getMostSignificantBits());
            int8(value.getLeastSignificantBits());
        }
    }

    void date(@Nullable LocalDate value) {
        if (value == null) {
            nothing();
        } else {
            int4(4);
            int4((int) (value.toEpochDay() - EPOCH_DAY_2000));
        }
    }

    void instant(@Nullable Instant value) {
        if (value == null) {
            nothing();
        } else {
            int4(8);
            int8(value.getEpochSecond() * 1_000_000 + value.getNano() / 1_000 - MICROS_2000);
        }
    }

    void integer(@Nullable Integer value) {
        if (value == null) {
            nothing();
        } else {
            int4(4);
            int4(value);
        }
    }

    void bigint(@Nullable Long value) {
        if (value == null) {
            nothing();
        } else {
            int4(8);
            int8(value);
        }
    }

    void bool(@Nullable Boolean value) {
        if (value == null) {
            nothing();
        } else {
            int4(1);
            ensure(1);
            bytes[size++] = (byte) (value ? 1 : 0);
        }
    }

    void decimal(@Nullable BigDecimal value) {
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

    private void int2(int value) {
        ensure(2);
        bytes[size++] = (byte) (value >>> 8);
        bytes[size++] = (byte) value;
    }

    private void int4(int value) {
        int2(value >>> 16);
        int2(value);
    }

    private void int8(long value) {
        int4((int) (value >>> 32));
        int4((int) value);
    }

    private void append(byte[] value) {
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
