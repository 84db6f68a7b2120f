package dk.opgang.initiatives.bonus;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can go wrong with bonuses. */
public enum BonusProblem implements ProblemCode {
    BONUS_COMPUTED(
            409, "Ydelsesperioderne afgør bonussen, ikke en måling", "Benefit periods decide the bonus, not a reading"),
    BONUS_WAIVED(409, "Kommunen har givet afkald på bonussen", "The municipality has waived the bonus");

    private final ProblemHead head;

    BonusProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
