package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.platform.caller.Caller;

/** Who sees all figures of an area: its municipality and operators. The database has the same rule as {@code opgang_sees_all_of}. */
public final class FigureAccess {

    private FigureAccess() {}

    public static boolean seesAll(Caller caller, String municipalityCode) {
        return caller.isSystem()
                || caller.isOperator()
                || caller.municipality().filter(municipalityCode::equals).isPresent();
    }

    /** Whether the caller sees of every area what everybody sees. */
    public static boolean seesWhatAllSee(Caller caller) {
        return !caller.isSystem()
                && !caller.isOperator()
                && caller.municipality().isEmpty();
    }
}
