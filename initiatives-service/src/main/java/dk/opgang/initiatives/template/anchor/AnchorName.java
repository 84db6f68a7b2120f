package dk.opgang.initiatives.template.anchor;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.platform.problem.CommonFault;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The anchors that every template has, and how others are named. */
public final class AnchorName {

    public static final String ENROLLED = "enrolled";
    public static final String ACTIVE = "active";
    public static final String ENDED = "ended";
    public static final String GROUP_START = "group-start";

    /** Before the key of a step: the day on which it was reached. */
    public static final String STEP = "step/";

    private static final Set<String> BUILT_IN = Set.of(ENROLLED, ACTIVE, ENDED, GROUP_START);
    private static final Pattern FORM = Pattern.compile("(step/)?[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MOST = 65;

    private AnchorName() {}

    /** Reads the name of an anchor that is built in, of a step, or declared by the document. */
    public static @Nullable String read(Item item) {
        String name = item.text(MOST);
        if (name == null || BUILT_IN.contains(name)) {
            return name;
        }
        if (!FORM.matcher(name).matches()) {
            return item.broken(CommonFault.PATTERN, FORM.pattern());
        }
        if (name.startsWith(STEP)) {
            item.reading().refer(KeyKind.STEP, name.substring(STEP.length()), item.pointer());
        } else {
            item.reading().refer(KeyKind.ANCHOR, name, item.pointer());
        }
        return name;
    }
}
