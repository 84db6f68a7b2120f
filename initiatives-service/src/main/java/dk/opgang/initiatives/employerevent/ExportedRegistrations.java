package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** To which events with employers a participant came or registered, for the participant's export. */
@Singleton
@Transactional
class ExportedRegistrations implements SubjectRecords {

    private final Registrations registrations;

    ExportedRegistrations(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String kind() {
        return "eventRegistrations";
    }

    @Override
    public List<RegistrationView> about(UUID subjectId) {
        return registrations.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(RegistrationView::of)
                .toList();
    }
}
