package dk.opgang.initiatives.budgeting.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.json.PlainJson;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** What is kept of counts. Every method works in the running transaction. */
@Singleton
class Tallies {

    private static final TypeReference<Map<Integer, Integer>> VOTES = new TypeReference<>() {};

    private static final String READ = """
            select codes_issued, counted, online_votes, paper_votes, paper_codes_left, blank, votes, counted_at, digest, allocation
            from budget_tallies where round_id = ?""";
    private static final String BEGIN = """
            insert into budget_tallies (round_id, poster, online_votes, paper_codes_left)
            values (?, ?, ?, (select count(*) from budget_roll where round_id = ? and channel = 'paper' and not used))
            on conflict (round_id) do update set online_votes = excluded.online_votes, paper_codes_left = excluded.paper_codes_left""";
    private static final String COUNT = """
            update budget_tallies set counted = true, paper_votes = paper_votes + ?, blank = ?, votes = ?::jsonb, counted_at = ?, digest = ?
            where round_id = ?""";
    private static final String DECIDE =
            "update budget_tallies set allocation = ?, ballots_shown = ? where round_id = ?";
    private static final String IN_THE_BOX = "select count(*) from budget_sealed_ballots where round_id = ?";

    private final AgroalDataSource database;

    Tallies(AgroalDataSource database) {
        this.database = database;
    }

    /** What is known of the count; of a round that was not counted how many codes were given. */
    Tally of(UUID round) {
        return Sql.first(database, READ, row -> read(row), round).orElse(Tally.NONE);
    }

    /** How many ballots wait to be opened. */
    int inTheBox(UUID round) {
        return Sql.one(database, IN_THE_BOX, row -> row.getInt(1), round);
    }

    /** The box is opened: so many have voted, and the paper codes that are left may be used on paper. */
    void begin(UUID round, String organiser, int onlineVotes) {
        Sql.update(database, BEGIN, round, organiser, onlineVotes, round);
    }

    /** The ballots were counted, so many of them new ones on paper. */
    void count(UUID round, int newOnPaper, int blank, Map<Integer, Integer> votes, Instant at, String digest) {
        Sql.update(
                database,
                COUNT,
                newOnPaper,
                blank,
                json(votes),
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                digest,
                round);
    }

    /** The round is decided. */
    void decide(UUID round, String allocation, boolean ballotsShown) {
        Sql.update(database, DECIDE, allocation, ballotsShown, round);
    }

    private static Tally read(ResultSet row) throws SQLException {
        OffsetDateTime countedAt = row.getObject(8, OffsetDateTime.class);
        return new Tally(
                row.getInt(1),
                row.getBoolean(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                votes(row.getString(7)),
                countedAt == null ? null : countedAt.toInstant(),
                row.getString(9),
                row.getString(10));
    }

    private static Map<Integer, Integer> votes(String json) {
        try {
            return PlainJson.MAPPER.readValue(json, VOTES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept count is unreadable", e);
        }
    }

    private static String json(Map<Integer, Integer> votes) {
        try {
            return PlainJson.MAPPER.writeValueAsString(votes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A count cannot be written", e);
        }
    }
}
