package dk.opgang.participants.handover;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.handover.HandoverPackages.Standing;
import dk.opgang.participants.handover.PackageStateResource.Answer;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides on what a receiver at another installation answers. That is done where the package was sent from: there it is known whether the
 * time is over, the ground is still there and nobody has taken it back, and of an acceptance and a cancellation at once the second one finds
 * the package moved. In the name of the system; an answer that is told again changes nothing.
 */
@Singleton
class DecideAnswer {

    private static final Caller SYSTEM = Caller.system();
    private static final String TOO_LATE = "transition-not-allowed";

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final Diary diary;
    private final BusinessClock clock;

    DecideAnswer(HandoverPackages packages, HandoverCopies copies, Diary diary, BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    void decide(Answer told) {
        if (packages.count(SYSTEM, Restriction.equal("id", told.id())) == 0) {
            return;
        }
        HandoverPackage found = packages.lock(SYSTEM, told.id());
        if (found.isSentElsewhere() && !told.answerId().equals(found.answered())) {
            found.decided(told.answerId(), moved(found, told));
            packages.flush();
        }
    }

    /** Moves the package; otherwise the code of the problem for which it stays where it is. */
    private @Nullable String moved(HandoverPackage found, Answer told) {
        if (found.isUnanswered(clock.now())) {
            found.end(PackageState.EXPIRED);
        }
        if (found.state() != PackageState.SENT) {
            return TOO_LATE;
        }
        return switch (told.to()) {
            case "accepted" -> accepted(found, told);
            case "rejected" -> rejected(found, told);
            case "more-requested" -> {
                found.ask(told.dataCategories() == null ? List.of() : told.dataCategories());
                yield null;
            }
            default -> TOO_LATE;
        };
    }

    private @Nullable String accepted(HandoverPackage found, Answer told) {
        Standing standing = packages.standing(found);
        if (standing == Standing.RESTRICTED) {
            return ParticipantProblem.PARTICIPANT_RESTRICTED.code();
        }
        if (standing != Standing.STANDING) {
            found.end(PackageState.CANCELLED);
            return TOO_LATE;
        }
        LocalDate wanted = told.takesOverOn() == null ? found.takesOverOn() : told.takesOverOn();
        found.accept(clock.today(), wanted == null && !found.isForCase() ? clock.today() : wanted);
        Caller receiver =
                new Caller("handovers", "participants-service", new Tenant.Municipality(found.to()), Set.of());
        copies.of(SYSTEM, found, found.from()).stream()
                .map(HandoverCopy::originId)
                .distinct()
                .forEach(person -> diary.note(receiver, "accept-handover", person, found.from()));
        return null;
    }

    private @Nullable String rejected(HandoverPackage found, Answer told) {
        if (!found.isByConsent() && !MovePackage.NOT_OURS.contains(String.valueOf(told.reason()))) {
            return HandoverProblem.NOTIFICATION_STANDS.code();
        }
        found.end(PackageState.REJECTED);
        copies.removeAll(copies.of(SYSTEM, found, found.to()));
        return null;
    }
}
