package dk.opgang.network.exchange;

import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Up to where the topic was taken in, and what of it was refused. Works in the running transaction of the system. */
@Singleton
class ExchangePositions {

    private static final String BEGIN =
            "insert into exchange_positions (part, position) values (?, 0) on conflict do nothing";
    private static final String HOLD = "select position from exchange_positions where part = ? for update";
    private static final String MOVE = "update exchange_positions set position = ? where part = ?";
    private static final String REFUSE = """
            insert into exchange_refusals (id, part, position, reason, installation, kind, message_id, message, refused_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, now()) on conflict do nothing""";

    private static final int LONGEST = 100_000;

    private final AgroalDataSource database;

    ExchangePositions(AgroalDataSource database) {
        this.database = database;
    }

    /** The position of the next message of the part; nobody else takes one of it until the transaction ends. */
    long hold(int part) {
        return Sql.on(database, connection -> {
            Sql.update(connection, BEGIN, part);
            return Sql.one(connection, HOLD, row -> row.getLong(1), part);
        });
    }

    void move(int part, long next) {
        Sql.update(database, MOVE, next, part);
    }

    /** Keeps a message as it came, and why it was refused. */
    void refuse(int part, long position, String message, @Nullable Envelope claimed, Reason reason) {
        String kept = message.substring(0, Math.min(message.length(), LONGEST)).replace('\0', '\uFFFD');
        Sql.update(
                database,
                REFUSE,
                Ids.next(),
                part,
                position,
                reason.code(),
                claimed == null ? null : storable(claimed.installation()),
                claimed == null ? null : storable(claimed.kind()),
                claimed == null ? null : claimed.id().toString(),
                kept);
    }

    /** The database has no text with the character NUL. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
