package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few words that a field of a round may hold. */
public final class Words {

    private Words() {}

    /** Adds a fault if the field holds another word; a missing one is a fault elsewhere, if at all. */
    public static void check(Faults faults, String pointer, @Nullable String told, List<String> words) {
        if (told != null && !words.contains(told)) {
            faults.broken(pointer, CommonFault.UNKNOWN_CODE, String.join(", ", words));
        }
    }
}
