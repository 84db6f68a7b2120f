package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;

/**
 * Something that never belonged to the area was taken back.
 *
 * @param kind what it was, such as {@code division}
 * @param property what its id is called, such as {@code divisionId}
 */
public record AreaPartRemoved(
        @JsonUnwrapped AreaRef area,
        @JsonIgnore String kind,
        @JsonIgnore String property,
        @JsonIgnore UUID id) implements AreaPartEvent {

    @JsonAnyGetter
    Map<String, UUID> named() {
        return Map.of(property, id);
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas." + kind + "-removed.v1";
    }
}
