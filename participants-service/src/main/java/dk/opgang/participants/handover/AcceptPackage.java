package dk.opgang.participants.handover;

import dk.opgang.participants.access.AccessProblem;
import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.handover.HandoverPackages.Standing;
import dk.opgang.participants.participant.RegisterParticipant;
import dk.opgang.participants.participant.RegisterParticipant.Admitted;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes over people for the receiver: those whom it knows already are linked, and nothing of them is changed; the others are registered. The
 * package is locked and its ground is looked at in the same transaction, so that it is accepted or taken back, and never both.
 */
@Singleton
class AcceptPackage {

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final PackageSeal seal;
    private final RegisterParticipant register;
    private final ProcessingRestrictions restrictions;
    private final Reader reader;
    private final Diary diary;
    private final BusinessClock clock;

    AcceptPackage(
            HandoverPackages packages,
            HandoverCopies copies,
            PackageSeal seal,
            RegisterParticipant register,
            ProcessingRestrictions restrictions,
            Reader reader,
            Diary diary,
            BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.seal = seal;
        this.register = register;
        this.restrictions = restrictions;
        this.reader = reader;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    Decided accept(Caller caller, UUID id, @Nullable LocalDate takesOverOn) {
        HandoverPackage found = packages.lockReceived(caller, id);
        if (found.state() == PackageState.ACCEPTED) {
            return Decided.of(found, true, accepted(copies.of(caller, found, found.to())));
        }
        if (found.state() != PackageState.SENT) {
            return Decided.refused(found);
        }
        if (found.isUnanswered(clock.now())) {
            found.end(PackageState.EXPIRED);
            packages.flush();
            return Decided.refused(found);
        }
        Standing standing = packages.standing(found);
        if (standing == Standing.RESTRICTED) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_RESTRICTED);
        }
        if (standing != Standing.STANDING) {
            found.end(PackageState.CANCELLED);
            packages.flush();
            return Decided.refused(found);
        }
        found.accept(clock.today(), takesOver(found, takesOverOn));
        List<HandoverCopy> taken = copies.of(caller, found, found.to());
        taken.stream()
                .collect(Collectors.groupingBy(HandoverCopy::number, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(person -> takeOver(caller, found, person));
        packages.flush();
        return Decided.of(found, true, accepted(taken));
    }

    private void takeOver(Caller caller, HandoverPackage found, List<HandoverCopy> person) {
        PersonFile file =
                seal.open(found, person.getFirst()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (file.isProtected(clock.today()) && !caller.has(Reader.TRUSTED)) {
            throw new ProblemException(AccessProblem.PROTECTED_IDENTITY);
        }
        Admitted admitted = register.admit(caller, file.identity(), file.language(), file.protection());
        Participant participant = admitted.participant();
        if (admitted.known()) {
            restrictions.requireNone(caller, participant.id());
            reader.insight(caller, participant.id(), participant.municipalityCode())
                    .require(DataCategory.IDENTITY);
        }
        for (HandoverCopy copy : person) {
            byte[] sealed = seal.unwrap(copy).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
            copy.belongTo(participant.id(), seal.wrap(participant.id(), sealed));
        }
        long rows = packages.recordsOf(participant.id());
        person.forEach(copy -> copy.accepted(admitted.known(), participant.version(), rows));
        diary.note(caller, "accept-handover", person.getFirst().originId(), found.from());
        diary.note(caller, "accept-handover", participant.id(), found.to());
    }

    /** The day that the receiver tells, else the sender's; of a relocation it is the day of the move, which nobody knows yet. */
    private @Nullable LocalDate takesOver(HandoverPackage found, @Nullable LocalDate told) {
        if (told != null && told.isBefore(BusinessClock.dayOf(found.createdAt()))) {
            Faults faults = new Faults();
            faults.broken("/takesOverOn", HandoverFault.BEFORE_SENDING);
            faults.throwIfAny();
        }
        LocalDate wanted = told == null ? found.takesOverOn() : told;
        return wanted == null && !found.isForCase() ? clock.today() : wanted;
    }

    private static List<Decided.Accepted> accepted(List<HandoverCopy> taken) {
        List<Decided.Accepted> people = new ArrayList<>();
        taken.stream()
                .filter(copy -> copy.part() == 0)
                .forEach(copy -> people.add(new Decided.Accepted(
                        copy.number(), Objects.requireNonNull(copy.participantId()), copy.isLinked())));
        return people;
    }
}
