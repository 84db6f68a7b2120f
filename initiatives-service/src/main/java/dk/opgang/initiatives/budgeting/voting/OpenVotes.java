package dk.opgang.initiatives.budgeting.voting;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.initiatives.budgeting.round.BallotRules;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the vote of a round. Thousands vote in an evening, so that one statement reads all that a ballot is held against, and no more of the round. */
@Singleton
class OpenVotes {

    /** That the caller sees the round is said here, and by row security again. */
    private static final String FIND = """
            select r.initiative_id, r.ballot, k.wrapped, array(
                select p.number from budget_proposals p, jsonb_array_elements(r.pools) as told
                where p.round_id = r.id and p.published and told ->> 'decidedBy' = 'vote' and p.pool = told ->> 'key')
            from budget_rounds r, opgang_subject_keys(array[r.id]) as k
            where r.id = ? and (r.published or r.poster = ?)
              and r.state = 'VOTING' and (r.voting_until is null or r.voting_until > ?)""";

    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final SubjectKeys keys;

    OpenVotes(AgroalDataSource database, BusinessClock clock, SubjectKeys keys) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
    }

    /** The vote, if the caller sees the round and votes are taken in it now. */
    Optional<OpenVote> find(Caller caller, UUID round) {
        return Sql.first(
                database,
                FIND,
                row -> vote(round, row),
                round,
                caller.tenantKey(),
                OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
    }

    private OpenVote vote(UUID round, ResultSet row) throws SQLException {
        return new OpenVote(
                row.getObject(1, UUID.class),
                rules(row.getString(2)),
                Set.of((Integer[]) row.getArray(4).getArray()),
                keys.read(round, row.getBytes(3)));
    }

    private static BallotRules rules(String kept) {
        try {
            return PlainJson.MAPPER.readValue(kept, BallotRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rules of a ballot are not what was stored", e);
        }
    }
}
