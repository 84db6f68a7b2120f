package dk.opgang.participants.participant;

import com.fasterxml.jackson.databind.JsonNode;
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
import dk.opgang.participants.export.HandoverRecord;
import dk.opgang.participants.export.RecordsElsewhere;
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

/** Everything that all services know of a participant, and who looked at it, for what purpose. */
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
        List<HandoverRecord> handovers,
        Versions versions,
        List<AlertView> alerts,

        @Schema(
                description =
                        "What initiatives-service keeps, by kind: enrolments, placements and what belongs to them",
                implementation = Object.class)
        @Nullable
        JsonNode initiatives,

        @Schema(description = "What network-service keeps, by kind", implementation = Object.class) @Nullable
        JsonNode network,

        @Schema(
                description = "The events about the participant that the feed keeps, and for whom they are",
                implementation = Object.class)
        @Nullable
        JsonNode events,

        List<Access> accesses,

        @Schema(description = "Whether all services told what they keep, and who accessed it")
        boolean complete,

        @Schema(description = "The parts that are missing, and the services that did not answer")
        List<String> missing) {

    /** The same with what other services keep, and the accesses that they logged, newest first. */
    ParticipantExport with(RecordsElsewhere.Found records, AccessesElsewhere.Found elsewhere) {
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
                handovers,
                versions,
                alerts,
                records.initiatives(),
                records.network(),
                records.events(),
                all,
                records.missing().isEmpty(),
                records.missing());
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
