package dk.opgang.housingareas.flows;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The register of published periods. */
@Singleton
class PublishedFlowPeriods {

    // Two readers of new periods of one area follow each other, so that each is held against the other.
    private static final AdvisoryLock AREA = new AdvisoryLock("flows");

    private static final String LIST =
            "select period_from, period_to from published_flow_periods where place = ? order by number";

    private static final String ADD = """
            insert into published_flow_periods (place, number, period_from, period_to, published_at)
            select ?, count(*) + 1, ?, ?, ? from published_flow_periods where place = ?""";

    private static final String IS_WITHDRAWN = "select exists (select from withdrawn_flow_places where place = ?)";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    PublishedFlowPeriods(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was published of the area in the order of their publication; nobody else adds one until the transaction ends. */
    List<Publication> lock(UUID area) {
        try (Connection connection = database.getConnection();
                PreparedStatement list = connection.prepareStatement(LIST)) {
            AREA.take(connection, area);
            list.setString(1, area.toString());
            List<Publication> periods = new ArrayList<>();
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    periods.add(new Publication(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
                }
            }
            return periods;
        } catch (SQLException e) {
            throw new IllegalStateException("The published periods could not be read", e);
        }
    }

    /** Whether the area shows nothing until it is published anew. */
    boolean isWithdrawn(UUID area) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(IS_WITHDRAWN)) {
            ask.setString(1, area.toString());
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A withdrawal could not be read", e);
        }
    }

    void add(UUID area, Publication period) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setString(1, area.toString());
            add.setObject(2, period.from());
            add.setObject(3, period.to());
            add.setObject(4, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            add.setString(5, area.toString());
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A published period could not be kept", e);
        }
    }
}
