package dk.opgang.participants.participant;

import dk.opgang.participants.benefit.BenefitPeriodView;
import dk.opgang.participants.consent.ConsentView;
import dk.opgang.participants.contact.ContactView;
import dk.opgang.participants.readiness.ReadinessView;
import dk.opgang.participants.residence.ResidenceView;
import dk.opgang.platform.audit.AccessEntry;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that this service knows of a participant, and who looked at it for what purpose. */
@Schema(name = "ParticipantExport")
record ParticipantExport(
        Instant exportedAt,
        ParticipantView participant,
        IdentityView identity,
        List<ResidenceView> residences,
        List<BenefitPeriodView> benefitPeriods,
        List<ConsentView> consents,
        List<ContactView> contacts,
        List<ReadinessView> educationReadiness,
        List<Access> accesses) {

    /** One access to the participant's data. */
    @Schema(name = "ParticipantExportAccess")
    record Access(
            Instant at,
            String tenant,
            String action,
            @Nullable String purpose) {

        static Access of(AccessEntry entry) {
            return new Access(entry.at(), entry.tenant(), entry.action(), entry.purpose());
        }
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "ParticipantExport[**********]";
    }
}
