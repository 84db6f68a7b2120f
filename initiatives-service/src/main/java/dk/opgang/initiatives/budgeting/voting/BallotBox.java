package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The roll and the sealed ballots. Every method works in the running transaction. */
@Singleton
class BallotBox {

    /** Held by every vote together with the others, and by the close of the vote alone. */
    private static final AdvisoryLock VOTING = new AdvisoryLock("budget-voting");

    private static final String STANDING = "select initiatives_vote_standing(?, ?, array[?::bytea])";
    private static final String CAST = "select initiatives_cast_vote(?, ?, array[?::bytea], ?, ?, ?, ?, ?)";
    private static final String RECEIPT = "select initiatives_has_receipt(?, ?)";
    private static final String RECEIPTS = "delete from budget_receipts where round_id = ? returning hash";
    private static final String MIX_RECEIPTS = """
            insert into budget_receipts (round_id, poster, hash)
            select r.id, r.poster, hash from budget_rounds r, unnest(?::bytea[]) as hash where r.id = ?""";
    private static final String FORGET_CODES = "update budget_roll set code_hash = null where round_id = ?";
    private static final String TAKE = "delete from budget_sealed_ballots where round_id = ? returning sealed";

    private static final Random CHANCE = new SecureRandom();

    private final AgroalDataSource database;
    private final BusinessClock clock;

    BallotBox(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What can be said of a code, or comes of a vote. */
    enum Standing {
        CLOSED,
        UNKNOWN,
        USED,
        FREE,
        CAST
    }

    /** Who votes: by the hash of a code, or as a participant. */
    record Voter(
            byte @Nullable [] codeHash,
            @Nullable UUID participantId,
            @Nullable String municipality) {}

    /** Whether the code can be used. */
    Standing standing(UUID round, byte[] codeHash) {
        return standing(STANDING, round, now(), codeHash);
    }

    /** Casts the vote, or says why not; of several votes of one voter at once one is cast. */
    Standing cast(UUID round, Voter voter, byte[] sealed, byte[] receiptHash) {
        return standing(
                CAST,
                round,
                now(),
                voter.codeHash(),
                voter.participantId(),
                voter.municipality(),
                UUID.randomUUID(),
                sealed,
                receiptHash);
    }

    boolean hasReceipt(UUID round, byte[] hash) {
        return Sql.one(database, RECEIPT, row -> row.getBoolean(1), round, hash);
    }

    /** Waits until all votes that are being cast are there, and lets no other one in. */
    void lock(UUID round) {
        VOTING.take(database, round);
    }

    /** Takes all sealed ballots out of the box. */
    List<byte[]> takeAll(UUID round) {
        return Sql.list(database, TAKE, row -> row.getBytes(1), round);
    }

    /** Writes roll and receipts anew, the receipts in an order by chance and the roll without its codes. */
    void mix(UUID round) {
        List<byte[]> receipts = Sql.list(database, RECEIPTS, row -> row.getBytes(1), round);
        Collections.shuffle(receipts, CHANCE);
        Sql.run(database, connection -> {
            Sql.update(
                    connection,
                    MIX_RECEIPTS,
                    connection.createArrayOf("bytea", receipts.toArray(byte[][]::new)),
                    round);
            Sql.update(connection, FORGET_CODES, round);
        });
    }

    private Standing standing(String sql, @Nullable Object... parameters) {
        return Standing.valueOf(
                Sql.one(database, sql, row -> row.getString(1), parameters).toUpperCase(Locale.ROOT));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
