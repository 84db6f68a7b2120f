package dk.opgang.network.webhook.delivery;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The subscriptions for whom events are written down; those that are paused among them. As the system. */
@Singleton
class SubscriberTable {

    private static final String FIND = """
            select id, poster, subject, client, scopes, types, housing_area_id, read_to from webhook_subscriptions
            where ? or poster = any(?)""";

    private static final String LOCK = """
            select id, read_to from webhook_subscriptions where id = any(?) order by id for no key update""";

    private final AgroalDataSource database;

    SubscriberTable(AgroalDataSource database) {
        this.database = database;
    }

    List<Subscriber> all() {
        return find(true, List.of());
    }

    List<Subscriber> of(Collection<String> tenantKeys) {
        return find(false, tenantKeys);
    }

    private List<Subscriber> find(boolean all, Collection<String> tenantKeys) {
        return Sql.list(
                database,
                FIND,
                row -> new Subscriber(
                        row.getObject(1, UUID.class),
                        owner(row, 2),
                        texts(row, 6),
                        row.getObject(7, UUID.class),
                        row.getLong(8)),
                all,
                SqlArrays.texts(tenantKeys));
    }

    /**
     * Locks the subscriptions until the transaction ends: whoever changes their deliveries does it first, as an owner does who pauses or deletes
     * one, so that no two wait for each other.
     *
     * @return up to where each is written down; those that are gone are missing
     */
    static Map<UUID, Long> lock(Connection connection, Collection<UUID> ids) throws SQLException {
        return Sql.map(
                connection, LOCK, row -> row.getObject(1, UUID.class), row -> row.getLong(2), SqlArrays.uuids(ids));
    }

    /** The owner in the four columns from there on. */
    static Owner owner(ResultSet row, int first) throws SQLException {
        return new Owner(
                row.getString(first), row.getString(first + 1), row.getString(first + 2), texts(row, first + 3));
    }

    static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
