package dk.opgang.housingareas.flows;

import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was published of areas and taken back, in the register. Used as the system, in a transaction that holds the register's lock. */
@Singleton
class FlowWithdrawals {

    private static final String SHUT = """
            insert into withdrawn_flow_places (place, withdrawn_at, withdrawn_by, reason) values (?, ?, ?, ?)
            on conflict (place) do nothing""";
    private static final String TAKE_BACK = """
            with gone as (delete from published_flow_periods where place = ? returning *)
            insert into withdrawn_flow_periods (place, period_from, period_to, published_at, withdrawn_at, withdrawn_by, reason)
            select place, period_from, period_to, published_at, ?, ?, ? from gone""";
    private static final String REOPEN = "delete from withdrawn_flow_places where place = ?";
    private static final String LIST = """
            select period_from, period_to, published_at, null::timestamptz, null, null from published_flow_periods where place = ?
            union all
            select period_from, period_to, published_at, withdrawn_at, withdrawn_by, reason from withdrawn_flow_periods where place = ?
            order by 3, 1, 2""";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    FlowWithdrawals(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes back everything that is published of the area, and shuts it. */
    void withdraw(UUID area, String by, String reason) throws SQLException {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        execute(SHUT, area.toString(), now, by, reason);
        execute(TAKE_BACK, area.toString(), now, by, reason);
    }

    /** Opens the area again. */
    void reopen(UUID area) throws SQLException {
        execute(REOPEN, area.toString());
    }

    /** All that was ever published of the area, in its order. */
    List<FlowPublicationView.Entry> list(UUID area) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setString(1, area.toString());
            list.setString(2, area.toString());
            List<FlowPublicationView.Entry> entries = new ArrayList<>();
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    entries.add(new FlowPublicationView.Entry(
                            row.getObject(1, LocalDate.class),
                            row.getObject(2, LocalDate.class),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            instant(row.getObject(4, OffsetDateTime.class)),
                            row.getString(5),
                            row.getString(6)));
                }
            }
            return entries;
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private void execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
