package dk.opgang.network.handover;

import dk.opgang.network.handover.HandoverEvent.HandoverChanged;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the two municipalities say to a handover. Where the package is kept it is decided whether that is still possible: of two that say
 * something at once the second hears 409. What came from another installation is decided on there: here it is looked whether the receiver may
 * answer so, and the answer stands as asked until the other one has told what it has decided.
 */
@Singleton
class AnswerHandover {

    private final Handovers handovers;
    private final Packages packages;
    private final Outbox outbox;

    AnswerHandover(Handovers handovers, Packages packages, Outbox outbox) {
        this.handovers = handovers;
        this.packages = packages;
        this.outbox = outbox;
    }

    @Transactional
    Moves.Accepted accept(Caller caller, UUID id, @Nullable LocalDate takesOverOn) {
        Handover found = handovers.lockReceived(caller, id);
        Map<String, Object> move = move("accepted");
        move.put("takesOverOn", takesOverOn);
        if (found.isArrived()) {
            return acceptElsewhere(found, move, takesOverOn);
        }
        require(found.state() == HandoverState.SENT && !found.isEnding());
        PackageAnswers.Decided decided = decide(found, move, it -> {});
        return new Moves.Accepted(decided.state(), decided.takesOverOn(), decided.participants());
    }

    @Transactional
    Handover reject(Caller caller, UUID id, Moves.Rejection told) {
        Handover found = handovers.lockReceived(caller, id);
        require(found.state() == HandoverState.SENT);
        Map<String, Object> move = move("rejected");
        move.put("reason", told.reason());
        if (found.isArrived()) {
            askElsewhere(
                    found,
                    move,
                    new AnswerElsewhere(Ids.next(), "rejected", told.reason(), told.message(), null, null));
            return found;
        }
        decide(found, move, it -> it.rejected(told.reason(), told.message()));
        return found;
    }

    @Transactional
    Handover ask(Caller caller, UUID id, Moves.More told) {
        Handover found = handovers.lockReceived(caller, id);
        require(found.state() == HandoverState.SENT);
        Map<String, Object> move = move("more-requested");
        move.put("dataCategories", told.dataCategories());
        if (found.isArrived()) {
            askElsewhere(
                    found,
                    move,
                    new AnswerElsewhere(
                            Ids.next(), "more-requested", null, told.message(), null, told.dataCategories()));
            return found;
        }
        decide(found, move, it -> it.requested(told.dataCategories(), told.message()));
        return found;
    }

    @Transactional
    Handover supplement(Caller caller, UUID id, List<String> categories) {
        Handover found = handovers.lockSent(caller, id);
        require(found.state() == HandoverState.MORE_REQUESTED);
        Map<String, Object> move = move("sent");
        move.put("dataCategories", categories);
        move.put(Packages.RECEIVER, found.to());
        decide(found, move, it -> {});
        return found;
    }

    @Transactional
    Handover cancel(Caller caller, UUID id, String reason) {
        Handover found = handovers.lockSent(caller, id);
        require(found.state().holds());
        decide(found, move("cancelled"), it -> it.cancelled(reason));
        return found;
    }

    /** Whom it has accepted the receiver learns once the sender's installation has told so: then from here again, and from the content. */
    private Moves.Accepted acceptElsewhere(Handover found, Map<String, Object> move, @Nullable LocalDate takesOverOn) {
        AnswerElsewhere given = new AnswerElsewhere(Ids.next(), "accepted", null, null, takesOverOn, null);
        require(found.state() == HandoverState.ACCEPTED || found.mayAnswer(given));
        PackageAnswers.Decided decided = packages.decide(found.packageId(), move);
        Handovers.require(decided.done());
        if (HandoverState.of(decided.state()) == HandoverState.ACCEPTED) {
            return new Moves.Accepted(decided.state(), decided.takesOverOn(), decided.participants());
        }
        ask(found, given);
        return new Moves.Accepted(decided.state(), takesOverOn, null);
    }

    private void askElsewhere(Handover found, Map<String, Object> move, AnswerElsewhere given) {
        require(found.mayAnswer(given));
        Handovers.require(packages.decide(found.packageId(), move).done());
        ask(found, given);
    }

    private void ask(Handover found, AnswerElsewhere given) {
        if (found.answers().answer() == null) {
            found.hear(given);
            handovers.flush();
        }
    }

    private PackageAnswers.Decided decide(Handover found, Map<String, Object> move, Consumer<Handover> note) {
        PackageAnswers.Decided decided = packages.decide(found.packageId(), move);
        Handovers.require(decided.done());
        boolean isNews = found.follow(decided);
        note.accept(found);
        handovers.flush();
        if (isNews) {
            outbox.publish(HandoverChanged.of(found));
        }
        return decided;
    }

    /** The state in which it is asked; once it is decided where the package is kept, the envelope only follows. */
    private void require(boolean possible) {
        Handovers.require(packages.isDecided() || possible);
    }

    private static Map<String, Object> move(String to) {
        Map<String, Object> move = new HashMap<>();
        move.put("to", to);
        return move;
    }
}
