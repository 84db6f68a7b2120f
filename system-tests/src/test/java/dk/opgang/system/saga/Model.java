package dk.opgang.system.saga;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What must come of a relocation by the contract, whatever died meanwhile: each step once, everything undone that was done for a move that does
 * not happen, every øre once. It knows nothing of how the services do it.
 */
final class Model {

    private final List<String> history = new ArrayList<>();
    private final List<String> grants = new ArrayList<>();
    private final List<String> owed = new ArrayList<>();
    private String offer = "";
    private String match = "";
    private String handover = "";
    private boolean isReadable;
    private boolean isDeparted;

    private Model() {}

    static Outcome of(Script script) {
        Model model = new Model();
        script.steps().forEach(step -> model.take(step, script.ending()));
        return model.outcome(script.ending());
    }

    private void take(Step step, Ending ending) {
        switch (step) {
            case OFFER -> offer = "available";
            case OPEN -> history.add("draft");
            case SEEK -> history.add("seeking");
            case MATCH -> {
                history.add("proposed");
                match = "proposed";
                offer = "reserved";
            }
            case ORGANISATION_SAYS_YES -> {
                history.add("agreed");
                match = "agreed";
                offer = "taken";
            }
            case PAY_GRANT -> {
                grants.add("paid");
                owed.add("2025Q1 grant-share 90100009 253 6172.83");
            }
            case PLAN_GRANT -> {
                grants.add("planned");
                owed.add("2099Q1 grant-share 253 615 1000.00");
            }
            case HAND_OVER -> handover = "sent";
            case ACCEPT -> {
                handover = "accepted";
                isReadable = true;
            }
            case PREPARE -> history.add("prepared");
            case END -> end(ending);
            case FAMILY_SAYS_YES, MUNICIPALITY_SAYS_YES, PREPARE_RECEPTION -> {
                // Nothing of what is looked at.
            }
        }
    }

    private void end(Ending ending) {
        switch (ending) {
            case MOVED -> {
                history.add("moved");
                isDeparted = true;
            }
            case FAMILY_SAYS_NO -> undo("on-hold");
            case WITHDRAWN -> undo("withdrawn");
        }
    }

    private void undo(String state) {
        history.add(state);
        offer = "available";
        match = match.isEmpty() ? "" : "released";
        handover = switch (handover) {
            case "sent" -> "cancelled";
            case "accepted" -> "revoked";
            default -> handover;
        };
        isReadable = false;
        if (grants.remove("planned")) {
            grants.add("cancelled");
            owed.add("2099Q1 correction 615 253 1000.00");
        }
    }

    private Outcome outcome(Ending ending) {
        Collections.sort(owed);
        Collections.sort(grants);
        return new Outcome(
                history.getLast(),
                history,
                ending == Ending.MOVED ? history : List.of(),
                history,
                offer,
                one(match),
                one(handover),
                isReadable,
                isReadable,
                isDeparted,
                grants,
                owed,
                List.of());
    }

    private static List<String> one(String state) {
        return state.isEmpty() ? List.of() : List.of(state);
    }
}
