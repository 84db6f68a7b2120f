package dk.opgang.participants.intake;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The households of a municipality that the rows of a slice name, with everybody who ever belonged to them. */
final class KnownFamilies {

    private static final String FIND = """
            select h.id, m.participant_id, m.valid_from, m.valid_to
            from households h left join household_members m on m.household_id = h.id
            where h.id = any(?) and h.municipality_code = ?""";

    private final Map<UUID, List<Member>> families;

    private KnownFamilies(Map<UUID, List<Member>> families) {
        this.families = families;
    }

    /** Somebody who belongs to a household, or did. */
    record Member(UUID participantId, Period period) {

        boolean wasThereIn(int year) {
            return period.overlaps(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        }
    }

    static KnownFamilies find(Connection connection, String municipality, Collection<UUID> ids) throws SQLException {
        Map<UUID, List<Member>> found = new HashMap<>();
        Sql.each(
                connection,
                FIND,
                row -> {
                    List<Member> members = found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>());
                    if (row.getObject(2) != null) {
                        members.add(new Member(
                                row.getObject(2, UUID.class),
                                new Period(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))));
                    }
                },
                SqlArrays.uuids(ids),
                municipality);
        return new KnownFamilies(found);
    }

    boolean has(UUID household) {
        return families.containsKey(household);
    }

    /** Those who belong to the household on the day. */
    List<UUID> presentOn(LocalDate day, UUID household) {
        return families.getOrDefault(household, List.of()).stream()
                .filter(member -> member.period().contains(day))
                .map(Member::participantId)
                .toList();
    }

    /** Whether the participant belonged to the household on a day of the year. */
    boolean wasThereIn(int year, UUID household, UUID participant) {
        return families.getOrDefault(household, List.of()).stream()
                .anyMatch(member -> member.participantId().equals(participant) && member.wasThereIn(year));
    }
}
