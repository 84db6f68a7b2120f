package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Faults;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan is. */
enum PlanKind implements Coded {
    /** A social plan of about four years (<i>helhedsplan</i>). */
    AREA_PLAN,
    /** A plan that changes the area itself. Leaving the class that asked for it does not end the duty to follow it. */
    DEVELOPMENT_PLAN;

    static Optional<PlanKind> of(String code) {
        return Coded.find(values(), code);
    }

    /** A missing code is not this rule's business. */
    static void check(@Nullable String code, String pointer, Faults faults) {
        if (code != null && of(code).isEmpty()) {
            faults.broken(pointer, HousingAreasFault.KIND_UNKNOWN_CODE, codes());
        }
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(PlanKind::code).toList();
    }
}
