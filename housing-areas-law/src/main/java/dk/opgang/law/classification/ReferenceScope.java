package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What surrounds an area and can be compared with it. */
public enum ReferenceScope {
    @JsonProperty("national")
    NATIONAL,
    @JsonProperty("region")
    REGION
}
