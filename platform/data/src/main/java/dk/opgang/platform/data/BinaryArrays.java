package dk.opgang.platform.data;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;

/**
 * Arrays of the kinds for which the driver knows no binary form and would write each element as quoted text, to be read again by the database:
 * thousands of ids, days and moments in every statement that works by set. The form is that of the database's own {@code array_recv}: dimensions,
 * whether there are nulls, the type of an element, length and lower bound, and then each element behind its length.
 */
enum BinaryArrays {
    UUIDS(Oid.UUID_ARRAY, Oid.UUID, 2 * Long.BYTES),
    DATES(Oid.DATE_ARRAY, Oid.DATE, Integer.BYTES),
    INSTANTS(Oid.TIMESTAMPTZ_ARRAY, Oid.TIMESTAMPTZ, Long.BYTES);

    /** The database counts days and microseconds from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int HEAD = 5 * Integer.BYTES;
    private static final int NONE = -1;

    private final int type;
    private final int element;
    private final int width;

    BinaryArrays(int type, int element, int width) {
        this.type = type;
        this.element = element;
        this.width = width;
    }

    static Array ofUuids(Connection connection, List<@Nullable UUID> ids) throws SQLException {
        return UUIDS.of(connection, ids, (bytes, id) -> bytes.putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()));
    }

    static Array ofDates(Connection connection, List<@Nullable LocalDate> days) throws SQLException {
        return DATES.of(
                connection, days, (bytes, day) -> bytes.putInt(Math.toIntExact(FIRST_DAY.until(day, ChronoUnit.DAYS))));
    }

    /** What is finer than a microsecond is rounded, as the driver does where it writes one moment alone. */
    static Array ofInstants(Connection connection, List<@Nullable Instant> moments) throws SQLException {
        return INSTANTS.of(connection, moments, (bytes, moment) -> bytes.putLong(micros(moment)));
    }

    private static long micros(Instant moment) {
        Instant rounded = moment.plusNanos(500);
        long seconds = rounded.getEpochSecond() - FIRST_MOMENT.getEpochSecond();
        return TimeUnit.SECONDS.toMicros(seconds) + TimeUnit.NANOSECONDS.toMicros(rounded.getNano());
    }

    private <T> Array of(Connection connection, List<@Nullable T> values, BiConsumer<ByteBuffer, T> write)
            throws SQLException {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + values.size() * (Integer.BYTES + width));
        // An array without elements has no dimensions.
        bytes.putInt(values.isEmpty() ? 0 : 1)
                .putInt(values.contains(null) ? 1 : 0)
                .putInt(element);
        if (!values.isEmpty()) {
            bytes.putInt(values.size()).putInt(1);
        }
        for (T value : values) {
            if (value == null) {
                bytes.putInt(NONE);
            } else {
                write.accept(bytes.putInt(width), value);
            }
        }
        byte[] written = new byte[bytes.position()];
        bytes.flip().get(written);
        return new PgArray(connection.unwrap(BaseConnection.class), type, written);
    }
}
