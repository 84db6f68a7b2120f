package dk.opgang.network.grant;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was paid for the moves of somebody's family, for that person's export. */
@Singleton
@Transactional
class ExportedGrants implements SubjectRecords {

    private final Grants grants;
    private final BusinessClock clock;

    ExportedGrants(Grants grants, BusinessClock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "relocationGrants";
    }

    @Override
    public List<GrantView> about(UUID subjectId) {
        Restriction ofSubject = Restriction.of(
                "exists (select 1 from RelocationCase c where c.id = e.caseId and c.form.participantIds contains :subject)",
                "subject",
                subjectId);
        return grants.list(Caller.system(), ofSubject).stream()
                .map(grant -> GrantView.of(grant, true, clock.today()))
                .toList();
    }
}
