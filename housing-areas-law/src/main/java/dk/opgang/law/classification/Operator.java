package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value is held against a threshold: the statute's own words. */
@Schema(name = "ThresholdOperator")
public enum Operator {
    /** <i>overstiger</i>: strictly greater. */
    @JsonProperty("greater-than")
    GREATER_THAN,
    /** <i>udgør mindst</i>: greater or equal. */
    @JsonProperty("at-least")
    AT_LEAST,
    /** <i>mindre end</i>: strictly less. */
    @JsonProperty("less-than")
    LESS_THAN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holds(Quotient value, Quotient threshold) {
        int order = value.compareTo(threshold);
        return switch (this) {
            case GREATER_THAN -> order > 0;
            case AT_LEAST -> order >= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
