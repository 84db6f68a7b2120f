package dk.opgang.initiatives.opening;

import dk.opgang.initiatives.opening.OpeningView.InvitationCount;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many invitations to openings stand in which state, for those who work with the openings: numbers without persons. */
@Singleton
class InvitationCounts {

    private final AgroalDataSource database;

    InvitationCounts(AgroalDataSource database) {
        this.database = database;
    }

    /** The counts by opening; those of which the caller may know none, or there is none, are missing. */
    Map<UUID, List<InvitationCount>> of(Collection<UUID> openings) {
        Map<UUID, List<InvitationCount>> counts = new HashMap<>();
        Sql.each(
                database,
                "select * from initiatives_count_invitations(?)",
                row -> counts.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new InvitationCount(row.getString(2), row.getInt(3))),
                SqlArrays.uuids(openings));
        return counts;
    }
}
