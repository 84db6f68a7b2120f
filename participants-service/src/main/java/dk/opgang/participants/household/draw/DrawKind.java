package dk.opgang.participants.household.draw;

import dk.opgang.platform.codes.CodeList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of draws: which of them a family can plan itself is told by the published list. */
public final class DrawKind {

    private static final CodeList KINDS = CodeList.load("draw-kinds");

    private static final Map<String, Plannable> PLANNABLE = KINDS.codes().stream()
            .collect(Collectors.toMap(
                    code -> code.code(),
                    code -> Plannable.of(String.valueOf(code.attributes().get("plannable")))));

    private DrawKind() {}

    /** Whether a family can plan what it draws itself. */
    enum Plannable {
        YES("yes"),
        BY_DECISION("by-decision"),
        NO("no");

        private static final Map<String, Plannable> BY_CODE =
                List.of(values()).stream().collect(Collectors.toMap(value -> value.code, Function.identity()));

        private final String code;

        Plannable(String code) {
            this.code = code;
        }

        /** @throws NullPointerException if there is no such code, which stops the start */
        static Plannable of(String code) {
            return Objects.requireNonNull(BY_CODE.get(code), code);
        }
    }

    /** The codes in the order of the list. */
    static List<String> codes() {
        return List.copyOf(KINDS.keys());
    }

    /** Whether a family can plan draws of that kind, at once or after a decision. */
    public static boolean isPlannable(String kind) {
        return PLANNABLE.get(kind) != Plannable.NO;
    }
}
