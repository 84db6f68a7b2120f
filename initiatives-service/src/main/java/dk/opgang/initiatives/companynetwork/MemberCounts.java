package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many different companies are members of networks on a day. */
@Singleton
class MemberCounts {

    private static final String COUNTS = """
            select network_id, count(distinct cvr) from network_members
            where network_id = any(?) and joined_on <= ? and (left_on is null or left_on > ?) group by network_id""";

    private final AgroalDataSource database;

    MemberCounts(AgroalDataSource database) {
        this.database = database;
    }

    int of(UUID network, LocalDate on) {
        return of(List.of(network), on).getOrDefault(network, 0);
    }

    /** The counts by network; those without a member are missing. */
    Map<UUID, Integer> of(Collection<UUID> networks, LocalDate on) {
        return Sql.map(
                database,
                COUNTS,
                row -> row.getObject(1, UUID.class),
                row -> row.getInt(2),
                SqlArrays.uuids(networks),
                on,
                on);
    }
}
