package dk.opgang.network.plan;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.plan.MilestoneForm.Evidence;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.Faults;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Looks up whether what is told as evidence exists and may be seen: by its table, since other features know this one. */
@Singleton
class EvidenceLookUp {

    private static final Map<String, String> TABLES = Map.of(
            "article", "knowledge_articles",
            "meeting", "network_meetings",
            "task", "network_tasks",
            "budget", "budgets",
            "adoption", "adoptions");

    private final AgroalDataSource database;

    EvidenceLookUp(AgroalDataSource database) {
        this.database = database;
    }

    /** Notes each piece that is not there. */
    void check(List<Evidence> evidence, Faults faults) {
        for (int i = 0; i < evidence.size(); i++) {
            if (isMissing(evidence.get(i))) {
                faults.broken("/evidence/" + i + "/id", NetworkFault.EVIDENCE_NOT_FOUND);
            }
        }
    }

    private boolean isMissing(Evidence piece) {
        String table = TABLES.get(piece.kind());
        return Sql.idsOf(database, "select id from " + table + " where id = ?", piece.id())
                .isEmpty();
    }
}
