package dk.opgang.participants.handover;

import dk.opgang.participants.access.AccessProblem;
import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.handover.HandoverPackages.Standing;
import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.participant.RegisterParticipant;
import dk.opgang.participants.participant.RegisterParticipant.Admitted;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes over people for the receiver: those whom it knows already are linked, and nothing of them is changed; the others are registered. The
 * package is locked and its ground is looked at in the same transaction, so that it is accepted or taken back, and never both. For a package
 * of another installation that is so over there: here it is looked whether the receiver may take them over, and that is done once the other
 * one has told that it is accepted.
 */
@Singleton
class AcceptPackage {

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final PackageSeal seal;
    private final Participants participants;
    private final IdentityVault vault;
    private final RegisterParticipant register;
    private final ProcessingRestrictions restrictions;
    private final Reader reader;
    private final Diary diary;
    private final BusinessClock clock;

    AcceptPackage(
            HandoverPackages packages,
            HandoverCopies copies,
            PackageSeal seal,
            Participants participants,
            IdentityVault vault,
            RegisterParticipant register,
            ProcessingRestrictions restrictions,
            Reader reader,
            Diary diary,
            BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.seal = seal;
        this.participants = participants;
        this.vault = vault;
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
        LocalDate day = takesOver(found, takesOverOn);
        if (found.isFromElsewhere()) {
            people(caller, found).forEach(person -> requireTakeable(caller, file(caller, found, person.getFirst())));
            found.answerIsAsked();
            packages.flush();
            return Decided.of(found);
        }
        found.accept(clock.today(), day);
        return Decided.of(found, true, takeOver(caller, found));
    }

    /** Does so with a package of another installation, which has told that it is accepted; told again it changes nothing. */
    @Transactional
    void carryOut(Caller receiver, UUID id, LocalDate acceptedOn, @Nullable LocalDate takesOverOn) {
        HandoverPackage found = packages.lockReceived(receiver, id);
        if (found.isFromElsewhere() && found.state().isOpen()) {
            found.accept(acceptedOn, takesOverOn);
            takeOver(receiver, found);
        }
    }

    private List<Decided.Accepted> takeOver(Caller caller, HandoverPackage found) {
        Collection<List<HandoverCopy>> people = people(caller, found);
        people.forEach(person -> takeOver(caller, found, person));
        packages.flush();
        return accepted(people.stream().flatMap(List::stream).toList());
    }

    /** The receiver's copies of each person. */
    private Collection<List<HandoverCopy>> people(Caller caller, HandoverPackage found) {
        return copies.of(caller, found, found.to()).stream()
                .collect(Collectors.groupingBy(HandoverCopy::number, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** @throws ProblemException 403 if the person is protected, and the caller one of the many who may not know it */
    private PersonFile file(Caller caller, HandoverPackage found, HandoverCopy copy) {
        PersonFile file = seal.open(found, copy).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (file.isProtected(clock.today()) && !caller.has(Reader.TRUSTED)) {
            throw new ProblemException(AccessProblem.PROTECTED_IDENTITY);
        }
        return file;
    }

    private void requireTakeable(Caller caller, PersonFile file) {
        String own = caller.municipality().orElseThrow();
        participants
                .withCpr(caller, own, vault.hashes(own, new Cpr(file.cpr())))
                .ifPresent(known -> {
                    restrictions.requireNone(caller, known.id());
                    reader.insight(caller, known.id(), own).require(DataCategory.IDENTITY);
                });
    }

    private void takeOver(Caller caller, HandoverPackage found, List<HandoverCopy> person) {
        PersonFile file = file(caller, found, person.getFirst());
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
        if (!found.isFromElsewhere()) {
            diary.note(caller, "accept-handover", person.getFirst().originId(), found.from());
        }
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
