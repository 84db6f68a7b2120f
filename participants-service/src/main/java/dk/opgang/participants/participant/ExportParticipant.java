package dk.opgang.participants.participant;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.accesslog.LoggedAccess;
import dk.opgang.participants.alert.ReadAlerts;
import dk.opgang.participants.benefit.BenefitPeriodVersionView;
import dk.opgang.participants.benefit.BenefitPeriodView;
import dk.opgang.participants.casefile.BenefitPeriodVersions;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.ResidenceVersions;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.consent.ConsentViews;
import dk.opgang.participants.consent.Consents;
import dk.opgang.participants.contact.ContactView;
import dk.opgang.participants.contact.Contacts;
import dk.opgang.participants.contactinformation.ReadContactInformation;
import dk.opgang.participants.departure.DepartureView;
import dk.opgang.participants.departure.Departures;
import dk.opgang.participants.education.EducationEventView;
import dk.opgang.participants.education.EducationEvents;
import dk.opgang.participants.export.HandoverRecords;
import dk.opgang.participants.household.eligibility.Eligibilities;
import dk.opgang.participants.household.eligibility.EligibilityView;
import dk.opgang.participants.household.file.OwnHouseholds;
import dk.opgang.participants.notice.ReadNotices;
import dk.opgang.participants.protection.ProtectionView;
import dk.opgang.participants.readiness.ReadinessView;
import dk.opgang.participants.readiness.Readinesses;
import dk.opgang.participants.residence.ResidenceVersionView;
import dk.opgang.participants.residence.ResidenceView;
import dk.opgang.participants.rights.ReadRequests;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.Protections;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.audit.AccessEntry;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Sort;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts together everything that is known of a participant, for the participant. */
@Singleton
class ExportParticipant {

    private final ReadIdentity identities;
    private final ReadContactInformation contactInformation;
    private final Protections protections;
    private final Residences residences;
    private final BenefitPeriods benefits;
    private final Consents consents;
    private final ConsentViews views;
    private final Contacts contacts;
    private final Readinesses readinesses;
    private final EducationEvents educationEvents;
    private final OwnHouseholds households;
    private final Eligibilities eligibilities;
    private final Departures departures;
    private final HandoverRecords handovers;
    private final BenefitPeriodVersions benefitVersions;
    private final ResidenceVersions residenceVersions;
    private final ReadRequests requests;
    private final ReadNotices notices;
    private final ReadAlerts alerts;
    private final Participants participants;
    private final AccessLog log;
    private final BusinessClock clock;

    ExportParticipant(
            ReadIdentity identities,
            ReadContactInformation contactInformation,
            Protections protections,
            Residences residences,
            BenefitPeriods benefits,
            Consents consents,
            ConsentViews views,
            Contacts contacts,
            Readinesses readinesses,
            EducationEvents educationEvents,
            OwnHouseholds households,
            Eligibilities eligibilities,
            Departures departures,
            HandoverRecords handovers,
            BenefitPeriodVersions benefitVersions,
            ResidenceVersions residenceVersions,
            ReadRequests requests,
            ReadNotices notices,
            ReadAlerts alerts,
            Participants participants,
            AccessLog log,
            BusinessClock clock) {
        this.identities = identities;
        this.contactInformation = contactInformation;
        this.protections = protections;
        this.residences = residences;
        this.benefits = benefits;
        this.consents = consents;
        this.views = views;
        this.contacts = contacts;
        this.readinesses = readinesses;
        this.educationEvents = educationEvents;
        this.households = households;
        this.eligibilities = eligibilities;
        this.departures = departures;
        this.handovers = handovers;
        this.benefitVersions = benefitVersions;
        this.residenceVersions = residenceVersions;
        this.requests = requests;
        this.notices = notices;
        this.alerts = alerts;
        this.participants = participants;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    ParticipantExport export(Caller caller, UUID id, Purpose purpose) {
        ReadIdentity.Revealed revealed = identities.reveal(caller, id, purpose);
        Participant participant = revealed.participant();
        Subjects.requireController(caller, participant);
        Restriction own = Restriction.equal("participantId", id);
        return new ParticipantExport(
                clock.now(),
                ParticipantView.of(participant, revealed.insight()),
                IdentityView.of(participant, revealed.identity()),
                contactInformation.open(caller, id).orElse(null),
                protections.of(caller, id).map(ProtectionView::of).orElse(null),
                residences.list(caller, own).stream().map(ResidenceView::whole).toList(),
                benefits.list(caller, own).stream()
                        .map(BenefitPeriodView::whole)
                        .toList(),
                consents.list(caller, own).stream().map(views::whole).toList(),
                requests.about(caller, id),
                notices.about(caller, id),
                contacts.list(caller, own).stream().map(ContactView::whole).toList(),
                readinesses.list(caller, own).stream().map(ReadinessView::whole).toList(),
                educationEvents.list(caller, own).stream()
                        .map(EducationEventView::whole)
                        .toList(),
                households.of(caller, id),
                eligibilities.list(caller, own).stream()
                        .map(EligibilityView::whole)
                        .toList(),
                departures.of(caller, id).map(DepartureView::of).orElse(null),
                handovers.about(caller, id),
                versions(caller, id),
                alerts.of(caller, id),
                null,
                null,
                null,
                accesses(caller, id),
                true,
                List.of());
    }

    /** Under which ids the participant was known before merges. */
    @Transactional
    List<UUID> formerIds(UUID id) {
        return participants.mergedInto(id);
    }

    private ParticipantExport.Versions versions(Caller caller, UUID id) {
        return new ParticipantExport.Versions(
                benefitVersions.of(caller, id).stream()
                        .map(BenefitPeriodVersionView::whole)
                        .toList(),
                residenceVersions.of(caller, id).stream()
                        .map(ResidenceVersionView::of)
                        .toList());
    }

    private List<ParticipantExport.Access> accesses(Caller caller, UUID id) {
        List<ParticipantExport.Access> all = new ArrayList<>();
        List<UUID> formerIds = participants.mergedInto(id);
        String cursor = null;
        do {
            ListQuery next = new ListQuery(ListQuery.MAX_LIMIT, cursor, null, Sort.CREATED_DESCENDING, false);
            Page<AccessEntry> page = log.ofSubject(caller, id, formerIds, next);
            page.items()
                    .forEach(entry -> all.add(ParticipantExport.Access.of(new LoggedAccess(LoggedAccess.HERE, entry))));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
