package dk.opgang.initiatives.group;

import dk.opgang.initiatives.enrolment.GroupsOfRows.Key;
import dk.opgang.initiatives.group.TakenPlaces.Taken;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the places of groups past the persons who take them, and lets those who take the last one come one after the other. */
@Singleton
class GroupPlaces {

    private static final AdvisoryLock PLACES = new AdvisoryLock("group-places");

    private static final String KEYED = """
            select g.id from initiative_groups g join unnest(?::varchar[], ?::varchar[]) as k (system, id)
              on g.source_system = k.system and g.source_id = k.id
            where g.poster = ?""";
    private static final String TAKEN =
            "select group_id, place_id, joined_on, left_on, people, mix from initiatives_group_places(?)";
    private static final String ELSEWHERE = "select initiatives_in_a_group(?, ?)";
    private static final String LEAVE = "select initiatives_leave_place(?, ?)";
    private static final String DISSOLVE = "select initiatives_dissolve_group(?)";

    private final AgroalDataSource database;

    GroupPlaces(AgroalDataSource database) {
        this.database = database;
    }

    /** Waits until nobody else changes who is in the group; after the turn of the participants, if there are any to wait for. */
    void waitFor(UUID group) {
        waitFor(List.of(group));
    }

    /** The same for several. */
    void waitFor(Collection<UUID> groups) {
        PLACES.take(database, groups);
    }

    /** The groups that somebody has posted under those keys. */
    List<UUID> keyed(String poster, Collection<Key> keys) {
        return Sql.on(
                database,
                connection -> List.copyOf(Sql.idsOf(
                        connection,
                        KEYED,
                        SqlArrays.texts(connection, keys, Key::system),
                        SqlArrays.texts(connection, keys, Key::id),
                        poster)));
    }

    TakenPlaces of(UUID group) {
        return of(List.of(group)).getOrDefault(group, TakenPlaces.NONE);
    }

    /** The places by group; groups without any are missing. */
    Map<UUID, TakenPlaces> of(Collection<UUID> groups) {
        Map<UUID, List<Taken>> taken = new HashMap<>();
        Sql.each(
                database,
                TAKEN,
                row -> taken.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new Taken(
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                row.getInt(5),
                                Set.of((String[]) row.getArray(6).getArray()))),
                SqlArrays.uuids(groups));
        Map<UUID, TakenPlaces> places = new HashMap<>();
        taken.forEach((group, all) -> places.put(group, new TakenPlaces(all)));
        return places;
    }

    /** Whether the enrolment is in a group that forms or runs, on that day or later. */
    boolean isElsewhere(UUID enrolment, LocalDate from) {
        return Sql.one(database, ELSEWHERE, row -> row.getBoolean(1), enrolment, from);
    }

    /** Lets the others of a place, whom the caller may not see, leave it with those who left by now. */
    void leave(UUID place, LocalDate on) {
        Sql.call(database, LEAVE, place, on);
    }

    /** Lets everybody go who is in a group that was dissolved by now. */
    void dissolve(UUID group) {
        Sql.call(database, DISSOLVE, group);
    }
}
