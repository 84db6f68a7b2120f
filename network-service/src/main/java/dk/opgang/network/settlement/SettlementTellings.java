package dk.opgang.network.settlement;

import dk.opgang.network.exchange.Elsewhere;
import dk.opgang.network.exchange.Revisions;
import dk.opgang.network.exchange.Tellings;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far two installations have told each other of the settlements of their parties. Works in the running transaction of the system. */
@Singleton
class SettlementTellings {

    private static final String TELL = """
            insert into settlement_tellings as t (id, settlement_id, installation, addressed, answered_at, parties, revision)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (settlement_id, installation) do update
            set parties = array(select distinct unnest(t.parties || excluded.parties)) where not t.parties @> excluded.parties""";
    private static final String FIND = """
            select id, settlement_id, installation, addressed, answered_at, parties, decided, problem
            from settlement_tellings where %s""";
    private static final String BY_ID = FIND.formatted("id = ?");
    private static final String OF = FIND.formatted("settlement_id = ? and installation = ?");
    private static final String DECIDED =
            "update settlement_tellings set decided = ?, problem = ?, revision = revision + 1 where id = ?";
    private static final String AGAIN = "update settlement_tellings set told = 0, acknowledged = 0"
            + " where settlement_id in (select id from settlements where state <> 'paid')";

    private final Tellings tellings;
    private final AgroalDataSource database;

    SettlementTellings(AgroalDataSource database) {
        this.database = database;
        this.tellings = new Tellings(database, "settlement_tellings", "id");
    }

    /**
     * To whom a settlement is told.
     *
     * @param parties which of the two act there
     * @param decided the step of there that was decided on last, with the problem for which it changed nothing
     */
    record Addressee(
            UUID id,
            UUID settlementId,
            String installation,
            String addressed,
            String answeredAt,
            List<String> parties,
            @Nullable UUID decided,
            @Nullable String problem) {}

    List<UUID> due(@Nullable UUID after, Instant unanswered) {
        return tellings.due(after, unanswered);
    }

    Tellings.Telling hold(UUID id) {
        return tellings.hold(id);
    }

    void told(UUID id, long revision, Instant at) {
        tellings.told(id, revision, at);
    }

    void heard(UUID id, Revisions told) {
        tellings.heard(id, told);
    }

    /** From now on the other installation is told of it, which is decided on here. */
    void tell(UUID settlementId, Elsewhere to) {
        note(settlementId, to.installation(), to.addressed(), to.answeredAt(), to.parties(), 1);
    }

    /** The same as is told there already. */
    void tell(UUID settlementId, Addressee as) {
        note(settlementId, as.installation(), as.addressed(), as.answeredAt(), as.parties(), 1);
    }

    /** The other installation decides on it, and is told what parties of here want. */
    void hear(UUID settlementId, String installation, String addressed, String answeredAt) {
        note(settlementId, installation, addressed, answeredAt, List.of(), 0);
    }

    private void note(
            UUID settlementId, String installation, String addressed, String answeredAt, List<String> parties, int at) {
        Sql.update(
                database,
                TELL,
                Ids.next(),
                settlementId,
                installation,
                addressed,
                answeredAt,
                SqlArrays.texts(parties),
                at);
    }

    Addressee get(UUID id) {
        return find(BY_ID, id).orElseThrow();
    }

    Optional<Addressee> of(UUID settlementId, String installation) {
        return find(OF, settlementId, installation);
    }

    /** The step was decided on: its installation is told, with the problem if there was one. */
    void decided(UUID id, UUID step, @Nullable String problem) {
        Sql.update(database, DECIDED, step, problem, id);
    }

    /** The other one has missed something: whatever is not over is told again. */
    void again() {
        Sql.update(database, AGAIN);
    }

    private Optional<Addressee> find(String sql, Object... parameters) {
        return Sql.first(database, sql, row -> addressee(row), parameters);
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        return new Addressee(
                row.getObject("id", UUID.class),
                row.getObject("settlement_id", UUID.class),
                row.getString("installation"),
                row.getString("addressed"),
                row.getString("answered_at"),
                Arrays.asList((String[]) row.getArray("parties").getArray()),
                row.getObject("decided", UUID.class),
                row.getString("problem"));
    }
}
