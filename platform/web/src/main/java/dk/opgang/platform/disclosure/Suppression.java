package dk.opgang.platform.disclosure;

import dk.opgang.platform.problem.Text;

/** Why a cell is not published. For readers who may see exact counts; others only learn that it is not. */
public enum Suppression {
    PRIMARY("Tallet er for lille til at blive vist", "The count is too small to be shown"),
    COMPLEMENTARY(
            "Tallet ville afsløre et andet, som er for lille til at blive vist",
            "The count would reveal another one that is too small to be shown"),
    DERIVED("Tallet er beregnet af tal, som ikke vises", "The number is computed from counts that are not shown");

    private final Text reason;

    Suppression(String da, String en) {
        this.reason = new Text(da, en);
    }

    public Text reason() {
        return reason;
    }
}
