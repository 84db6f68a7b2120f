package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes the companies of a slice of a batch into networks. */
@Singleton
public class JoinNetworks {

    private static final String WRITTEN =
            "select id from company_networks where id = any(?) and initiatives_writes_network(id)";

    private static final String STATES = """
            select n.id, n.municipality_codes, n.housing_area_ids, n.secretariat, n.initiative_ids,
                   (select count(distinct m.cvr) from network_members m
                    where m.network_id = n.id and m.joined_on <= ? and (m.left_on is null or m.left_on > ?))
            from company_networks n where n.id = any(?)""";

    private final BusinessClock clock;

    JoinNetworks(BusinessClock clock) {
        this.clock = clock;
    }

    /** The networks of a slice, as far as its poster writes them; nobody else takes members into them until the transaction ends. */
    public Joining begin(SliceContext context, Collection<UUID> networks) throws SQLException {
        Connection connection = context.connection();
        WriteMember.MEMBERS.take(connection, networks);
        Set<UUID> written = Sql.idsOf(connection, WRITTEN, SqlArrays.uuids(connection, networks));
        return new Joining(connection, written, clock.now());
    }

    /** The events of the networks that have other members now. */
    public List<Event> news(Connection connection, Collection<UUID> changed) throws SQLException {
        if (changed.isEmpty()) {
            return List.of();
        }
        return Sql.list(
                connection,
                STATES,
                row -> new CompanyNetworkChanged(
                        row.getObject(1, UUID.class),
                        List.of((String[]) row.getArray(2).getArray()),
                        List.of((UUID[]) row.getArray(3).getArray()),
                        row.getString(4),
                        List.of((UUID[]) row.getArray(5).getArray()),
                        row.getInt(6)),
                clock.today(),
                clock.today(),
                SqlArrays.uuids(changed));
    }
}
