package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.WorkedEntry;
import dk.opgang.initiatives.placement.rules.WorkedEntry.Terms;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The registered hours of people around the days that are registered now, in all placements and as far as the caller may know of them. */
final class HoursBook {

    private static final String FIND = """
            select p.participant_id, h.id, h.worked_on, h.hours, h.worked_from, h.worked_to, h.break_minutes,
                   p.kind, p.school_status, p.trade, p.initiative_id
            from placement_hours h join placements_seen p on p.id = h.placement_id
            where p.participant_id = any(?) and h.worked_on >= ? and h.worked_on < ?
              and (?::varchar is null or h.recorded_by = ? or p.poster = ? and not p.frozen)""";

    private final Map<UUID, Days> people = new HashMap<>();

    private HoursBook() {}

    /** The entries of one person by their days, since rules ask for a week or a month of what may be years. */
    private static final class Days {

        private final Map<UUID, LocalDate> dayOf = new HashMap<>();
        private final NavigableMap<LocalDate, Map<UUID, WorkedEntry>> entries = new TreeMap<>();

        void put(UUID id, WorkedEntry entry) {
            LocalDate before = dayOf.put(id, entry.date());
            if (before != null) {
                entries.getOrDefault(before, new HashMap<>()).remove(id);
            }
            entries.computeIfAbsent(entry.date(), _ -> new LinkedHashMap<>()).put(id, entry);
        }
    }

    /** Of nobody. */
    static HoursBook empty() {
        return new HoursBook();
    }

    /**
     * On the connection of a transaction.
     *
     * @param first of the days that are registered
     * @param last of them
     */
    static HoursBook of(Connection connection, Caller caller, Collection<UUID> people, LocalDate first, LocalDate last)
            throws SQLException {
        HoursBook book = new HoursBook();
        String organisation = caller.organisation().isPresent() ? caller.tenantKey() : null;
        Sql.each(
                connection,
                FIND,
                row -> book.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class), entry(row)),
                SqlArrays.uuids(people),
                earlier(first.withDayOfMonth(1), monday(first).minusDays(1)),
                monday(last).plusDays(8).isAfter(last.plusMonths(1).withDayOfMonth(1))
                        ? monday(last).plusDays(8)
                        : last.plusMonths(1).withDayOfMonth(1),
                organisation,
                organisation,
                organisation);
        return book;
    }

    void put(UUID participant, UUID id, WorkedEntry entry) {
        people.computeIfAbsent(participant, _ -> new Days()).put(id, entry);
    }

    /** Those in the week of the day and on the days beside it, without one that is corrected. */
    List<WorkedEntry> around(UUID participant, LocalDate day, @Nullable UUID corrected) {
        LocalDate from = monday(day).minusDays(1);
        return find(participant, from, from.plusDays(9), corrected, _ -> true);
    }

    /** Those in the calendar month of the day. */
    List<WorkedEntry> ofMonth(UUID participant, LocalDate day, @Nullable UUID corrected, Predicate<WorkedEntry> which) {
        LocalDate month = day.withDayOfMonth(1);
        return find(participant, month, month.plusMonths(1), corrected, which);
    }

    private List<WorkedEntry> find(
            UUID participant,
            LocalDate first,
            LocalDate beyond,
            @Nullable UUID corrected,
            Predicate<WorkedEntry> which) {
        Days days = people.get(participant);
        if (days == null) {
            return List.of();
        }
        List<WorkedEntry> found = new ArrayList<>();
        for (Map<UUID, WorkedEntry> ofDay :
                days.entries.subMap(first, true, beyond, false).values()) {
            ofDay.forEach((id, entry) -> {
                if (!id.equals(corrected) && which.test(entry)) {
                    found.add(entry);
                }
            });
        }
        return found;
    }

    private static WorkedEntry entry(ResultSet row) throws SQLException {
        return new WorkedEntry(
                row.getObject(3, LocalDate.class),
                row.getBigDecimal(4),
                HoursForm.clock(row.getString(5)),
                HoursForm.clock(row.getString(6)),
                row.getObject(7, Integer.class),
                new Terms(row.getString(8), row.getString(9), row.getString(10), row.getObject(11, UUID.class)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
