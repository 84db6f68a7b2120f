package dk.opgang.initiatives.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.initiatives.agreement.AgreementForm.Owed;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a partner was made, or changed; carries what it is about.
 *
 * @param obligations keys of what is owed
 */
record AgreementChanged(
        UUID agreementId,
        UUID initiativeId,
        String organisation,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> obligations,
        @JsonIgnore Set<String> seenBy)
        implements Event {

    static AgreementChanged of(Agreement it, Set<String> municipalities) {
        AgreementForm form = it.form();
        return new AgreementChanged(
                it.id(),
                it.initiativeId(),
                form.organisation(),
                form.role(),
                form.from(),
                form.to(),
                form.obligations().stream().map(Owed::key).toList(),
                municipalities);
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.agreement-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return agreementId;
    }

    @Override
    public Set<String> municipalities() {
        return seenBy;
    }

    @Override
    public Set<String> organisations() {
        return Set.of(organisation);
    }
}
