package dk.opgang.platform.data;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;

/**
 * Arrays of the kinds for which the driver knows no binary form and would write each element as quoted text, to be read again by the database:
 * thousands of ids, days and moments in every statement that works by set.
 */
final class BinaryArrays {

    private static final int HEAD = 5 * Integer.BYTES;

    /** Of the longest element, with its length. */
    private static final int ELEMENT = Integer.BYTES + 2 * Long.BYTES;

    private static final int HALF_A_MICROSECOND = 500;

    private BinaryArrays() {}

    static Array ofUuids(Connection connection, List<@Nullable UUID> ids) throws SQLException {
        return of(connection, Oid.UUID_ARRAY, Oid.UUID, ids, BinaryValues::uuid);
    }

    static Array ofDates(Connection connection, List<@Nullable LocalDate> days) throws SQLException {
        return of(connection, Oid.DATE_ARRAY, Oid.DATE, days, BinaryValues::date);
    }

    /** What is finer than a microsecond is rounded, as the driver does where it writes one moment alone. */
    static Array ofInstants(Connection connection, List<@Nullable Instant> moments) throws SQLException {
        return of(
                connection,
                Oid.TIMESTAMPTZ_ARRAY,
                Oid.TIMESTAMPTZ,
                moments,
                (out, moment) -> out.instant(moment == null ? null : moment.plusNanos(HALF_A_MICROSECOND)));
    }

    private static <T> Array of(
            Connection connection,
            int type,
            int element,
            List<@Nullable T> values,
            BiConsumer<BinaryValues, @Nullable T> write)
            throws SQLException {
        BinaryValues out = new BinaryValues(HEAD + values.size() * ELEMENT);
        out.array(element, values, write);
        return new PgArray(connection.unwrap(BaseConnection.class), type, Arrays.copyOf(out.bytes(), out.size()));
    }
}
