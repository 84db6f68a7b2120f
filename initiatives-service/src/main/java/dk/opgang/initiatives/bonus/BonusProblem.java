package dk.opgang.initiatives.bonus;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;

/** What can go wrong with bonuses. */
public enum BonusProblem implements ProblemCode {
    BONUS_COMPUTED(
            409, "Ydelsesperioderne afgør bonussen, ikke en måling", "Benefit periods decide the bonus, not a reading"),
    BONUS_WAIVED(409, "Kommunen har givet afkald på bonussen", "The municipality has waived the bonus");

    private final int status;
    private final Text title;

    BonusProblem(int status, String da, String en) {
        this.status = status;
        this.title = new Text(da, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
