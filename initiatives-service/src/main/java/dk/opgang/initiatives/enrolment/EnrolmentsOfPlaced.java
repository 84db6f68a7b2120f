package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.AboutEnrolment.Seen;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.eligibility.ToldReader;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What placements are decided by of the enrolments of those who are placed, whether or not who places them may read it. */
@Singleton
public class EnrolmentsOfPlaced {

    private static final String FIND = "select * from initiatives_enrolments_placed_by(?, ?)";

    private final ToldVault vault;

    EnrolmentsOfPlaced(ToldVault vault) {
        this.vault = vault;
    }

    /** Who is enrolled where. */
    public record Place(UUID initiativeId, UUID participantId) {}

    /**
     * An enrolment.
     *
     * @param to the day on which it ended; null while it runs
     */
    public record Enrolled(LocalDate from, @Nullable LocalDate to, AboutEnrolment about) {

        public boolean runsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private record Row(
            Place place, UUID id, LocalDate from, @Nullable LocalDate to, AboutEnrolment about) {}

    /**
     * The enrolments of the people in the initiatives, the latest first; on the connection of a transaction.
     *
     * @param rules of the templates, by initiative
     */
    public Map<Place, List<Enrolled>> of(Connection connection, Collection<UUID> people, Map<UUID, TemplateRules> rules)
            throws SQLException {
        Map<Place, List<Enrolled>> found = new HashMap<>();
        if (people.isEmpty() || rules.isEmpty()) {
            return found;
        }
        Map<UUID, byte[]> sealed = new HashMap<>();
        List<Row> rows = rows(connection, people, rules.keySet(), sealed);
        Map<UUID, Kept> kept = vault.opened(sealed);
        for (Row row : rows) {
            AboutEnrolment about = row.about();
            Kept told = kept.get(row.id());
            TemplateRules ofPlace = rules.get(row.place().initiativeId());
            if (told != null && ofPlace != null) {
                about = about.told(
                        ToldReader.read(ofPlace, told.told(), told.anchors(), false, new Faults()), List.of());
            }
            found.computeIfAbsent(row.place(), _ -> new ArrayList<>()).add(new Enrolled(row.from(), row.to(), about));
        }
        return found;
    }

    private static List<Row> rows(
            Connection connection, Collection<UUID> people, Collection<UUID> initiatives, Map<UUID, byte[]> sealed)
            throws SQLException {
        List<Row> rows = new ArrayList<>();
        Sql.each(
                connection,
                FIND,
                row -> {
                    rows.add(row(row));
                    byte[] told = row.getBytes("sealed");
                    if (told != null) {
                        sealed.put(row.getObject("id", UUID.class), told);
                    }
                },
                SqlArrays.uuids(people),
                SqlArrays.uuids(initiatives));
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate from = row.getObject("period_from", LocalDate.class);
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        LocalDate active = row.getObject("active_on", LocalDate.class);
        Map<String, LocalDate> days = new HashMap<>(Map.of("enrolled", from));
        if (active != null) {
            days.put("active", active);
        }
        if (ended != null) {
            days.put("ended", ended);
        }
        Map<String, LocalDate> reached = new HashMap<>();
        List<String> steps = texts(row.getArray("steps"));
        List<@Nullable LocalDate> reachedOn = days(row.getArray("steps_on"));
        for (int i = 0; i < steps.size(); i++) {
            reached.put(steps.get(i), Objects.requireNonNull(reachedOn.get(i)));
        }
        return new Row(
                new Place(row.getObject("initiative_id", UUID.class), row.getObject("participant_id", UUID.class)),
                id,
                from,
                ended,
                new AboutEnrolment(id, Map.of(), days, seen(row), reached, roles(row)));
    }

    private static List<Seen> seen(ResultSet row) throws SQLException {
        List<String> keys = texts(row.getArray("certificates"));
        List<@Nullable LocalDate> on = days(row.getArray("seen_on"));
        List<@Nullable LocalDate> until = days(row.getArray("valid_until"));
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            seen.add(new Seen(keys.get(i), Objects.requireNonNull(on.get(i)), until.get(i)));
        }
        return seen;
    }

    private static List<Held> roles(ResultSet row) throws SQLException {
        List<String> keys = texts(row.getArray("roles"));
        List<@Nullable LocalDate> from = days(row.getArray("roles_from"));
        List<@Nullable LocalDate> to = days(row.getArray("roles_to"));
        Array array = row.getArray("holders");
        UUID[] holders = array == null ? new UUID[0] : (UUID[]) array.getArray();
        List<Held> roles = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            roles.add(new Held(keys.get(i), holders[i], Objects.requireNonNull(from.get(i)), to.get(i)));
        }
        return roles;
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static List<@Nullable LocalDate> days(@Nullable Array array) throws SQLException {
        List<@Nullable LocalDate> days = new ArrayList<>();
        if (array != null) {
            for (java.sql.Date day : (java.sql.Date[]) array.getArray()) {
                days.add(day == null ? null : day.toLocalDate());
            }
        }
        return days;
    }
}
