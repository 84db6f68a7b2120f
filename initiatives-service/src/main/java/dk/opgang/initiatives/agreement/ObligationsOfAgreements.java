package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.agreement.AgreementForm.Owed;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.template.document.Obligation;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.List;

/** What is owed by agreements, as the template has it; nothing for who does not see the initiative any longer. */
@Singleton
class ObligationsOfAgreements {

    private final TemplatedInitiatives initiatives;

    ObligationsOfAgreements(TemplatedInitiatives initiatives) {
        this.initiatives = initiatives;
    }

    /** What is owed, and what the template says of it. */
    record Agreed(Owed owed, Obligation asked) {}

    List<Agreed> of(Caller caller, Agreement agreement) {
        return initiatives
                .find(caller, agreement.initiativeId())
                .map(where -> agreement.form().obligations().stream()
                        .flatMap(owed -> where.template().obligations().stream()
                                .filter(asked -> asked.key().equals(owed.key()))
                                .map(asked -> new Agreed(owed, asked)))
                        .toList())
                .orElse(List.of());
    }
}
