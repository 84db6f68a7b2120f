package dk.opgang.network.handover;

import dk.opgang.network.handover.HandoverEvent.HandoverChanged;
import dk.opgang.platform.caller.Caller;
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
 * something at once the second hears 409.
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
        require(found.state() == HandoverState.SENT && !found.isEnding());
        Map<String, Object> move = move("accepted");
        move.put("takesOverOn", takesOverOn);
        PackageAnswers.Decided decided = decide(found, move, it -> {});
        return new Moves.Accepted(decided.state(), decided.takesOverOn(), decided.participants());
    }

    @Transactional
    Handover reject(Caller caller, UUID id, Moves.Rejection told) {
        Handover found = handovers.lockReceived(caller, id);
        require(found.state() == HandoverState.SENT);
        Map<String, Object> move = move("rejected");
        move.put("reason", told.reason());
        decide(found, move, it -> it.rejected(told.reason(), told.message()));
        return found;
    }

    @Transactional
    Handover ask(Caller caller, UUID id, Moves.More told) {
        Handover found = handovers.lockReceived(caller, id);
        require(found.state() == HandoverState.SENT);
        Map<String, Object> move = move("more-requested");
        move.put("dataCategories", told.dataCategories());
        decide(found, move, it -> it.requested(told.dataCategories(), told.message()));
        return found;
    }

    @Transactional
    Handover supplement(Caller caller, UUID id, List<String> categories) {
        Handover found = handovers.lockSent(caller, id);
        require(found.state() == HandoverState.MORE_REQUESTED);
        Map<String, Object> move = move("sent");
        move.put("dataCategories", categories);
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
