package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What placements and outcomes count as, read from the code lists: an internship or education or employment begun. A new kind
 * counts as soon as its row says so.
 */
@Singleton
public final class Counting {

    private static final String ATTRIBUTE = "countsAs";

    private final List<Code> kinds = CodeList.load("placement-kinds").codes();
    private final List<Code> outcomes = CodeList.load("placement-outcomes").codes();

    /** Kinds of placement that begin an internship. */
    public String[] internshipKinds() {
        return codesOf(kinds, "internship");
    }

    /** Kinds of placement that begin an education. */
    public String[] educationKinds() {
        return codesOf(kinds, "education");
    }

    /** Kinds of placement that begin employment without public support. */
    public String[] employmentKinds() {
        return codesOf(kinds, "employment");
    }

    /** Outcomes that begin an education. */
    public String[] educationOutcomes() {
        return codesOf(outcomes, "education");
    }

    /** Outcomes that begin employment without public support. */
    public String[] employmentOutcomes() {
        return codesOf(outcomes, "employment");
    }

    private static String[] codesOf(List<Code> codes, String counted) {
        return codes.stream()
                .filter(code -> counted.equals(code.attributes().get(ATTRIBUTE)))
                .map(Code::code)
                .toArray(String[]::new);
    }
}
