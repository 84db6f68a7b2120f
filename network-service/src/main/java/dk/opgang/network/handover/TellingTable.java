package dk.opgang.network.handover;

import dk.opgang.network.exchange.Revisions;
import dk.opgang.network.exchange.Tellings;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the two installations of a handover have told each other of it. The database notes that something of it has changed. Works in the
 * running transaction of the system.
 */
@Singleton
class TellingTable {

    private static final String PARTS = "select parts from handover_tellings where handover_id = ?";
    private static final String MORE_PARTS =
            "update handover_tellings set parts = greatest(parts, ?) where handover_id = ?";
    private static final String AGAIN = """
            update handover_tellings t set told = 0, acknowledged = 0, parts = case when h.arrived then t.parts else 0 end
            from handovers h where h.id = t.handover_id and not h.settled""";

    private final Tellings tellings;
    private final AgroalDataSource database;

    TellingTable(AgroalDataSource database) {
        this.database = database;
        this.tellings = new Tellings(database, "handover_tellings", "handover_id");
    }

    /**
     * How far it is told.
     *
     * @param parts how many parts of the package the receiver has
     */
    record Telling(long revision, Revisions revisions, int parts) {}

    /** Handovers of which something is to be told; a slice of them. */
    List<UUID> due(@Nullable UUID after, Instant unanswered) {
        return tellings.due(after, unanswered);
    }

    /** How far it is told; nothing of it changes until the transaction ends. */
    Telling hold(UUID handoverId) {
        Tellings.Telling held = tellings.hold(handoverId);
        return new Telling(held.revision(), held.revisions(), parts(handoverId));
    }

    void told(UUID handoverId, long revision, Instant at) {
        tellings.told(handoverId, revision, at);
    }

    /**
     * The other one was heard.
     *
     * @param parts how many parts of the package the receiver has; 0 if that is not told
     */
    void heard(UUID handoverId, Revisions told, int parts) {
        tellings.heard(handoverId, told);
        Sql.update(database, MORE_PARTS, parts, handoverId);
    }

    /** The other one has missed something: everything that may still change is told again. */
    void again() {
        Sql.update(database, AGAIN);
    }

    private int parts(UUID handoverId) {
        return Sql.one(database, PARTS, row -> row.getInt(1), handoverId);
    }
}
