package dk.opgang.platform.notes.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SqlArraysTest {

    private static final UUID ID = UUID.fromString("f0e1d2c3-b4a5-7687-8796-a5b4c3d2e1f0");

    @Test
    void idsArriveAsTheyAre() throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            // Given
            Array ids = SqlArrays.uuids(connection, Arrays.asList(ID, null, new UUID(0, 1)), Function.identity());

            // When
            String read = read(connection, "select ?::uuid[]::text", ids);

            // Then
            assertEquals("{" + ID + ",NULL,00000000-0000-0000-0000-000000000001}", read);
        }
    }

    @Test
    void daysArriveAsTheyAre() throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            // Given
            Array days = SqlArrays.dates(
                    connection,
                    Arrays.asList(
                            LocalDate.of(2000, 1, 1),
                            LocalDate.of(1899, 12, 31),
                            null,
                            LocalDate.of(2024, 2, 29),
                            LocalDate.of(9999, 12, 31)),
                    Function.identity());

            // When
            String read = read(connection, "select ?::date[]::text", days);

            // Then
            assertEquals("{2000-01-01,1899-12-31,NULL,2024-02-29,9999-12-31}", read);
        }
    }

    @Test
    void momentsArriveToTheMicrosecond() throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            // Given
            Array moments = SqlArrays.instants(
                    connection,
                    Arrays.asList(
                            Instant.parse("2026-03-29T01:00:00.123456Z"),
                            null,
                            Instant.parse("1970-01-01T00:00:00Z"),
                            Instant.parse("1999-12-31T23:59:59.9999995Z")),
                    Function.identity());

            // When
            String read = read(
                    connection,
                    "select array(select m at time zone 'UTC' from unnest(?::timestamptz[]) as m)::text",
                    moments);

            // Then
            assertEquals("{\"2026-03-29 01:00:00.123456\",NULL,\"1970-01-01 00:00:00\",\"2000-01-01 00:00:00\"}", read);
        }
    }

    @Test
    void nothingIsAnEmptyArray() throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            // Given
            Array none = SqlArrays.uuids(connection, List.of());

            // When
            String read = read(connection, "select ?::uuid[]::text", none);

            // Then
            assertEquals("{}", read);
        }
    }

    private static String read(Connection connection, String select, Array array) throws SQLException {
        return Sql.one(connection, select, row -> row.getString(1), array);
    }
}
