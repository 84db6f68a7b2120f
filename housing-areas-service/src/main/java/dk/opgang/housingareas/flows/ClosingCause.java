package dk.opgang.housingareas.flows;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Text;
import org.jspecify.annotations.Nullable;

/** Why someone is no longer on a benefit in an area. */
enum ClosingCause implements Coded {
    EMPLOYMENT("Beskæftigelse", "Employment"),
    EDUCATION("Uddannelse", "Education"),
    /** The person left the area, with or without the benefit. */
    MOVED_OUT("Fraflyttede", "Moved out"),
    PENSION("Pension", "Pension"),
    /** Another of the person's benefits began on the day on which this one ended, and no other reason was told. */
    TO_ANOTHER_GROUP("Til en anden ydelse", "To another group"),
    OTHER("Andre årsager", "Other reasons"),
    /** Nobody has told the reason. */
    UNKNOWN("Ukendt årsag", "Unknown reason");

    private final Text label;

    ClosingCause(String da, String en) {
        this.label = new Text(da, en);
    }

    /**
     * The cause of a benefit's end.
     *
     * @param reason a code of the list closing-reasons, as it was told
     * @param next the group of the benefit that began on the day of the end
     */
    static ClosingCause of(@Nullable String reason, @Nullable String next) {
        return switch (reason == null ? "unknown" : reason) {
            case "employment" -> EMPLOYMENT;
            case "education" -> EDUCATION;
            case "moved-away" -> MOVED_OUT;
            case "early-retirement-pension" -> PENSION;
            case "unknown" -> next == null ? UNKNOWN : next.equals("foertidspension") ? PENSION : TO_ANOTHER_GROUP;
            default -> next == null ? OTHER : TO_ANOTHER_GROUP;
        };
    }

    Text label() {
        return label;
    }
}
