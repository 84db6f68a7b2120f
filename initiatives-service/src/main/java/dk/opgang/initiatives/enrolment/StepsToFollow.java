package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes, in the transaction of whoever does something, whose steps follow from it whom that caller does not see, and gives them to the
 * background afterwards.
 */
@Singleton
public class StepsToFollow {

    private static final int AT_ONCE = 200;

    private static final String OF_OCCASION = "select initiatives_steps_follow_occasion(?, ?)";
    private static final String OF_GROUP = "select initiatives_steps_follow_group(?, ?, ?)";

    private static final String DUE = """
            select s.enrolment_id, s.reached_by, s.on_day, s.asked, e.municipality_code
            from steps_to_follow s join enrolments e on e.id = s.enrolment_id
            order by e.municipality_code, s.enrolment_id limit ?""";

    private static final String DONE =
            "delete from steps_to_follow where enrolment_id = ? and reached_by = ? and asked = ?";

    private final AgroalDataSource database;
    private final SystemCalls system;

    StepsToFollow(AgroalDataSource database, SystemCalls system) {
        this.database = database;
        this.system = system;
    }

    /**
     * Something that steps of an enrolment follow from.
     *
     * @param reachedBy {@code occasion} or {@code group-start}
     * @param on the day on which the group began; null for occasions
     */
    public record Due(
            UUID enrolmentId, String reachedBy, @Nullable LocalDate on, long asked, String municipalityCode) {}

    /** Those who are told to have been at the occasion, but for those whom the caller sees. In the running transaction. */
    public void ofOccasion(UUID occasion, Collection<UUID> seen) {
        Sql.call(database, OF_OCCASION, occasion, SqlArrays.uuids(seen));
    }

    /** Those who are members of a group that began on the day, but for those whom the caller sees. In the running transaction. */
    void ofGroup(UUID group, Collection<UUID> seen, LocalDate on) {
        Sql.call(database, OF_GROUP, group, SqlArrays.uuids(seen), on);
    }

    /** Some of what is to follow, in a transaction of the system. */
    public List<Due> due() {
        return system.callInTransaction(() -> {
            return Sql.list(
                    database,
                    DUE,
                    row -> new Due(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getLong(4),
                            row.getString(5)),
                    AT_ONCE);
        });
    }

    /** It has followed, as far as it was asked for by then. */
    public void done(Due due) {
        system.inTransaction(() -> Sql.update(database, DONE, due.enrolmentId(), due.reachedBy(), due.asked()));
    }
}
