package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.problem.Faults;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code as}: whether a municipality wants to see of its area what others do. */
public final class ViewAsParam {

    public static final String DESCRIPTION =
            "public: what others read, and why they read no more; for the area's municipality";

    private ViewAsParam() {}

    /** The wish of a client; anything but {@code public} is its fault. */
    public static boolean of(@Nullable String wanted, Faults faults) {
        if (wanted != null && !wanted.equals("public")) {
            faults.unreadable("?as", HousingAreasFault.UNKNOWN_VIEW);
        }
        return wanted != null;
    }
}
