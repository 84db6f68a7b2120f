package dk.opgang.network.sharing;

import dk.opgang.network.elsewhere.InitiativesClient;
import dk.opgang.network.elsewhere.InitiativesPeer;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Has initiatives-service make the templates of those who adopt a method, and tells it when they follow a later version. It is told again until it
 * has answered, later each time; the same said twice changes nothing there.
 */
@Singleton
class HandTemplates {

    private static final String WAITING = """
            select a.id, a.shared_initiative_id, a.adopted_version, a.municipality_code, a.template_key, s.template_key as shared_key,
                   s.poster, s.municipality_codes
            from adoptions a join shared_initiatives s on s.id = a.shared_initiative_id
            where a.template_key is not null and s.template_key is not null
              and a.handed_version is distinct from a.adopted_version and (a.hand_next is null or a.hand_next <= now())
            order by a.id limit 20""";
    private static final String HANDED = """
            update adoptions set handed_version = ?, template_key = ?, hand_tries = 0, hand_next = null,
                version = version + case when template_key = ? then 0 else 1 end,
                updated_at = case when template_key = ? then updated_at else now() end
            where id = ?""";
    private static final String LATER = """
            update adoptions set hand_tries = hand_tries + 1, hand_next = now() + least(power(2, hand_tries), 60) * interval '1 second'
            where id = ?""";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final InitiativesPeer initiatives;

    HandTemplates(SystemCalls system, AgroalDataSource database, InitiativesPeer initiatives) {
        this.system = system;
        this.database = database;
        this.initiatives = initiatives;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hand() {
        system.callInTransaction(this::waiting).forEach(this::hand);
    }

    private void hand(Handed it) {
        Optional<InitiativesClient.AdoptedTemplate> made;
        try {
            made = system.call(() -> initiatives.ask(client -> client.adopt(it.told())));
        } catch (ProblemException _) {
            made = Optional.empty();
        }
        String key = made.map(InitiativesClient.AdoptedTemplate::key).orElse(null);
        system.inTransaction(() -> note(it, key));
    }

    private void note(Handed it, @Nullable String key) {
        Sql.run(database, connection -> {
            if (key == null) {
                Sql.update(connection, LATER, it.adoption());
            } else {
                Sql.update(connection, HANDED, it.told().methodVersion(), key, key, key, it.adoption());
            }
        });
    }

    private List<Handed> waiting() throws SQLException {
        return Sql.list(database, WAITING, row -> read(row));
    }

    private static Handed read(ResultSet row) throws SQLException {
        return new Handed(
                row.getObject("id", UUID.class),
                new InitiativesClient.Adoption(
                        row.getObject("shared_initiative_id", UUID.class),
                        row.getInt("adopted_version"),
                        row.getString("municipality_code"),
                        row.getString("template_key"),
                        place(Owner.of(row.getString("poster")), row.getArray("municipality_codes")),
                        row.getString("shared_key")));
    }

    /** Whose it is; of an organisation's where it runs. */
    private static @Nullable String place(Owner owner, Array runsIn) throws SQLException {
        String[] codes = (String[]) runsIn.getArray();
        String own = owner.ownerMunicipalityCode();
        return own != null || codes.length == 0 ? own : codes[0];
    }

    /** An adoption, and what initiatives-service is told of it. */
    private record Handed(UUID adoption, InitiativesClient.Adoption told) {}
}
