package dk.opgang.participants.participant;

import dk.opgang.participants.accesslog.AccessesElsewhere;
import dk.opgang.participants.accesslog.LoggedAccess;
import dk.opgang.participants.alert.AlertView;
import dk.opgang.participants.benefit.BenefitPeriodVersionView;
import dk.opgang.participants.benefit.BenefitPeriodView;
import dk.opgang.participants.consent.ConsentView;
import dk.opgang.participants.contact.ContactView;
import dk.opgang.participants.contactinformation.ContactInformationView;
import dk.opgang.participants.departure.DepartureView;
import dk.opgang.participants.education.EducationEventView;
import dk.opgang.participants.household.eligibility.EligibilityView;
import dk.opgang.participants.household.file.HouseholdPart;
import dk.opgang.participants.notice.ConsentNoticeView;
import dk.opgang.participants.protection.ProtectionView;
import dk.opgang.participants.readiness.ReadinessView;
import dk.opgang.participants.residence.ResidenceVersionView;
import dk.opgang.participants.residence.ResidenceView;
import dk.opgang.participants.rights.DataSubjectRequestView;
import dk.opgang.platform.audit.AccessEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that this service knows of a participant, and who looked at what any service keeps, for what purpose. */
@Schema(name = "ParticipantExport")
record ParticipantExport(
        Instant exportedAt,
        ParticipantView participant,
        IdentityView identity,
        @Nullable ContactInformationView contactInformation,
        @Nullable ProtectionView protection,
        List<ResidenceView> residences,
        List<BenefitPeriodView> benefitPeriods,
        List<ConsentView> consents,
        List<DataSubjectRequestView> requests,
        List<ConsentNoticeView> consentNotices,
        List<ContactView> contacts,
        List<ReadinessView> educationReadiness,
        List<EducationEventView> educationEvents,
        List<HouseholdPart> households,
        List<EligibilityView> familyProgrammeEligibility,
        @Nullable DepartureView departure,
        Versions versions,
        List<AlertView> alerts,
        List<Access> accesses,

        @Schema(description = "Whether all services told who accessed the data")
        boolean complete,

        @Schema(description = "The services that did not answer")
        List<String> missing) {

    /** The same with the accesses that other services logged, newest first. */
    ParticipantExport with(AccessesElsewhere.Found elsewhere) {
        List<Access> all = new ArrayList<>(accesses);
        elsewhere.items().forEach(access -> all.add(Access.of(access)));
        all.sort(Comparator.comparing(Access::at).reversed());
        return new ParticipantExport(
                exportedAt,
                participant,
                identity,
                contactInformation,
                protection,
                residences,
                benefitPeriods,
                consents,
                requests,
                consentNotices,
                contacts,
                educationReadiness,
                educationEvents,
                households,
                familyProgrammeEligibility,
                departure,
                versions,
                alerts,
                all,
                elsewhere.missing().isEmpty(),
                elsewhere.missing());
    }

    /** What was recorded of periods, change by change. */
    @Schema(name = "ParticipantExportVersions")
    record Versions(List<BenefitPeriodVersionView> benefitPeriods, List<ResidenceVersionView> residences) {}

    /** One access to the participant's data. */
    @Schema(name = "ParticipantExportAccess")
    record Access(
            Instant at,
            String service,
            String tenant,
            String action,
            @Nullable String purpose) {

        static Access of(LoggedAccess access) {
            AccessEntry entry = access.entry();
            return new Access(entry.at(), access.service(), entry.tenant(), entry.action(), entry.purpose());
        }
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "ParticipantExport[**********]";
    }
}
