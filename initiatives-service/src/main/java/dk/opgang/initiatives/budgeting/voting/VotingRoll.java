package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may vote in a round. Its organiser alone works with it. */
@Singleton
class VotingRoll {

    private static final String ADD = """
            insert into budget_roll (round_id, poster, channel, code_hash, participant_id, municipality_code, used)
            select ?, ?, ?, told.hash, told.participant, told.municipality, false
            from unnest(?::bytea[], ?::uuid[], ?::varchar[]) as told (hash, participant, municipality)""";
    private static final String COUNT = """
            insert into budget_tallies (round_id, poster, codes_issued) values (?, ?, ?)
            on conflict (round_id) do update set codes_issued = budget_tallies.codes_issued + excluded.codes_issued""";
    private static final String KNOWN = """
            select participant_id, code_hash is not null from budget_roll
            where round_id = ? and participant_id = any(?)""";

    private static final String RIGHTS = """
            select b.round_id, r.municipality_code, b.channel, b.used from budget_roll b join budget_rounds r on r.id = b.round_id
            where b.participant_id = ? order by r.created_at, r.id""";

    private final AgroalDataSource database;

    VotingRoll(AgroalDataSource database) {
        this.database = database;
    }

    /** A new right to vote: the hash of its code, and of whom if it is somebody's. */
    record Entry(byte[] codeHash, @Nullable KnownParticipant participant) {}

    /** That a participant may vote in a round, and whether it has. */
    record Right(UUID roundId, String municipalityCode, String channel, boolean voted) {}

    void add(UUID round, String organiser, String channel, List<Entry> entries) {
        Sql.run(database, connection -> {
            Sql.update(
                    connection,
                    ADD,
                    round,
                    organiser,
                    channel,
                    connection.createArrayOf(
                            "bytea", entries.stream().map(Entry::codeHash).toArray(byte[][]::new)),
                    SqlArrays.uuids(connection, entries, VotingRoll::id),
                    SqlArrays.texts(connection, entries, VotingRoll::municipality));
            Sql.update(connection, COUNT, round, organiser, entries.size());
        });
    }

    /** Those of the participants who stand in the roll already, and whether they were given a code; without one they have voted. */
    Map<UUID, Boolean> known(UUID round, Collection<UUID> participants) {
        return Sql.map(
                database,
                KNOWN,
                row -> row.getObject(1, UUID.class),
                row -> row.getBoolean(2),
                round,
                SqlArrays.uuids(participants));
    }

    /** In which rounds the participant stands in the roll; asked as the system. */
    List<Right> rightsOf(UUID participant) {
        return Sql.list(
                database,
                RIGHTS,
                row -> new Right(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4)),
                participant);
    }

    private static @Nullable UUID id(Entry entry) {
        return entry.participant() == null ? null : entry.participant().id();
    }

    private static @Nullable String municipality(Entry entry) {
        return entry.participant() == null ? null : entry.participant().municipalityCode();
    }
}
