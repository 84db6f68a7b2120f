package dk.opgang.participants.access;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Notes what somebody was shown under a consent, who is told when the consent ends (databeskyttelsesforordningen article 19): one row
 * per consent, changed in the transaction that shows the data. What a municipality reads of its own participants costs nothing.
 */
@Singleton
class ConsentReads {

    private static final String NOTE = "select participants_note_reads(?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final CountedReads counted;
    private final BusinessClock clock;

    ConsentReads(AgroalDataSource database, CountedReads counted, BusinessClock clock) {
        this.database = database;
        this.counted = counted;
        this.clock = clock;
    }

    /**
     * Takes note of an action of the access log.
     *
     * @param municipalities of the participants, by their ids
     */
    void note(Caller caller, String action, Map<UUID, String> municipalities) {
        if (caller.isSystem()) {
            return;
        }
        Optional<String> own = caller.municipality();
        List<UUID> foreign = municipalities.entrySet().stream()
                .filter(of -> !own.equals(Optional.of(of.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!foreign.isEmpty()) {
            ShownData.by(action).ifPresent(shown -> write(foreign, shown));
        }
    }

    /** The same of participants of one municipality. */
    void note(Caller caller, String action, Collection<UUID> participants, String municipality) {
        if (!caller.municipality().equals(Optional.of(municipality))) {
            note(
                    caller,
                    action,
                    participants.stream().distinct().collect(Collectors.toMap(id -> id, id -> municipality)));
        }
    }

    private void write(Collection<UUID> participants, ShownData shown) {
        Sql.run(
                database,
                connection -> Sql.call(
                        connection,
                        NOTE,
                        SqlArrays.uuids(connection, participants),
                        connection.createArrayOf(
                                "int4",
                                participants.stream().map(counted::count).toArray()),
                        connection.createArrayOf("varchar", shown.categories().toArray()),
                        shown.whole(),
                        OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC)));
    }
}
