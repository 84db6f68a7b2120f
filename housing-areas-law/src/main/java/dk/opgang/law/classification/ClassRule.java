package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.platform.coded.Coded;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a class follows from the criteria.
 *
 * @param code the public code of the class
 * @param set which criteria it reads
 * @param atLeast how many of them must be met
 * @param gate whether the gate must be met too
 * @param requires classes of the same list that the area must have
 * @param excludes classes of the same list that the area must not have
 * @param consecutive a history that the area must have
 * @param continues the class of the law before that this one is under another name; null for a class of its own
 */
public record ClassRule(
        @JsonProperty("class") String code,
        SetName set,
        int atLeast,
        boolean gate,
        List<String> requires,
        List<String> excludes,
        @Nullable Consecutive consecutive,
        @Nullable String continues) {

    /** The two sets of criteria that the law knows. */
    @Schema(name = "CriteriaSetName")
    public enum SetName implements Coded {
        @JsonProperty("main")
        MAIN,
        @JsonProperty("prevention")
        PREVENTION;
    }

    /** The area had one of the classes on this list and those before it, so many in a row, each under its own law. */
    public record Consecutive(int years, List<String> of) {}
}
