package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The relocation cases that somebody is in, for that person's export: all that its municipality sees. */
@Singleton
@Transactional
class ExportedCases implements SubjectRecords {

    private final RelocationCases cases;
    private final ReadCases read;

    ExportedCases(RelocationCases cases, ReadCases read) {
        this.cases = cases;
        this.read = read;
    }

    @Override
    public String kind() {
        return "relocationCases";
    }

    @Override
    public List<CaseView> about(UUID subjectId) {
        return cases.naming(Caller.system(), subjectId).stream()
                .map(read::whole)
                .toList();
    }
}
