package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.platform.coded.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value is held against a threshold: the statute's own words. */
@Schema(name = "ThresholdOperator")
public enum Operator implements Coded {
    /** <i>overstiger</i>: strictly greater. */
    @JsonProperty("greater-than")
    GREATER_THAN,
    /** <i>udgør mindst</i>: greater or equal. */
    @JsonProperty("at-least")
    AT_LEAST,
    /** <i>mindre end</i>: strictly less. */
    @JsonProperty("less-than")
    LESS_THAN;

    boolean holds(Quotient value, Quotient threshold) {
        int order = value.compareTo(threshold);
        return switch (this) {
            case GREATER_THAN -> order > 0;
            case AT_LEAST -> order >= 0;
            case LESS_THAN -> order < 0;
        };
    }
}
