package dk.opgang.participants.casefile;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.participants.subject.Protections;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opens case files for a change, and keeps what became of them together with the events. */
@Singleton
@Transactional
public class CaseFiles {

    private final Participants participants;
    private final BenefitPeriods benefits;
    private final Residences residences;
    private final Protections protections;
    private final ProcessingRestrictions restrictions;
    private final Outbox outbox;
    private final BusinessClock clock;

    CaseFiles(
            Participants participants,
            BenefitPeriods benefits,
            Residences residences,
            Protections protections,
            ProcessingRestrictions restrictions,
            Outbox outbox,
            BusinessClock clock) {
        this.participants = participants;
        this.benefits = benefits;
        this.residences = residences;
        this.protections = protections;
        this.restrictions = restrictions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The participant's file, locked until the transaction ends: changes of one file follow each other.
     *
     * @throws ProblemException 404 if the caller may not see the participant, 403 if it is not its municipality, 409 if its data
     *     are restricted
     */
    public CaseFile open(Caller caller, UUID participantId) {
        Participant participant = lock(caller, participantId);
        restrictions.requireNone(caller, participantId);
        Restriction own = Restriction.equal("participantId", participantId);
        // The whole file, also what a protection keeps from the caller: the rest is settled against it. It is the
        // municipality's own.
        Caller whole = Caller.system();
        return CaseFile.of(
                participant,
                benefits.list(whole, own),
                residences.list(whole, own),
                protections.of(whole, participantId));
    }

    /** Settles the file, writes it and publishes what has changed, all in the running transaction. */
    public void keep(CaseFile file) {
        List<ParticipantEvent> events = file.settle(clock.today());
        Shelter shelter = file.shelter();
        shelter.removed().ifPresent(protections::remove);
        if (shelter.isChanged()) {
            file.participant().revised();
        }
        file.benefits().removed().forEach(benefits::remove);
        file.residences().removed().forEach(residences::remove);
        // Written first: a new participant before its parts.
        participants.persist(file.participant());
        participants.flush();
        file.benefits().added().forEach(benefits::persist);
        file.residences().added().forEach(residences::persist);
        shelter.added().ifPresent(protections::persist);
        participants.flush();
        outbox.publishAll(events);
    }

    private Participant lock(Caller caller, UUID participantId) {
        try {
            return participants.lock(caller, participantId);
        } catch (ProblemException notToBeChanged) {
            // What a consent shows, the database lets nobody lock: then the caller hears why.
            Subjects.requireController(caller, participants.get(caller, participantId));
            throw notToBeChanged;
        }
    }
}
